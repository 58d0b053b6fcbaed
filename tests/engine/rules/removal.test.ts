import { describe, expect, test } from 'vitest';
import { muster, plot } from '../../../src/engine/rules/removal.ts';
import { type Draft, removalOutcome } from '../../../src/engine/state.ts';
import type { World } from '../../../src/engine/world.ts';
import type { RemovalRules } from '../../../src/engine/world-data.ts';
import { decision, feeling, opened, option, smallWorld } from '../../helpers/world.ts';

interface Fall {
  readonly world: World;
  readonly state: Draft;
  readonly ending: string | null;
  readonly outcome: (step: Parameters<typeof removalOutcome>[1]) => string | null;
}

/** Plays 24 September and 11 October. In this world Petrov is chief of security and Sokolov minister of defence. */
function fall(
  feelings: Record<string, number>,
  rules: Partial<RemovalRules> = {},
  remembered: string[] = [],
): Fall {
  const world = smallWorld({
    holders: feeling({ orlov: -10, petrov: -10, ...feelings }),
    decisions: [
      decision('first', '1953-06-26', [
        option('first.yes', { remember: ['new-security-chief'] }),
        option('first.no'),
      ]),
    ],
    rules: { removal: rules },
  });
  const state = opened(world);
  for (const memory of remembered) state.remembered[world.memories.get(memory)!] = 1;
  plot(world, state);
  const ending = muster(world, state);
  return { world, state, ending, outcome: step => removalOutcome(state, step) };
}

describe('the plot', () => {
  test('those below their bar are recruited, and their names are kept', () => {
    const { state, world, outcome } = fall({});
    expect(outcome('plot')).toBe('organised');
    const recruited = state.removal.find(event => event.step === 'recruited')!;
    expect(recruited.holders.map(holder => world.holders[holder]!.id)).toEqual(['orlov', 'petrov']);
    expect(recruited).toMatchObject({ measured: 2, bar: 2 });
  });

  test('who stands exactly at his bar stays out', () => {
    expect(fall({ petrov: 0 }).outcome('plot')).toBe('none');
  });

  test('without enough organisers there is no plot, and nothing after it', () => {
    const { state, ending, outcome } = fall({ orlov: 0 }, { recruitsNeeded: 1 });
    expect(outcome('plot')).toBe('none');
    expect(state.removal.map(event => event.step)).toEqual(['recruited', 'plot']);
    expect(ending).toBeNull();
  });
});

describe('state security and the warning', () => {
  test('a loyal chief keeps state security yours, and the warning comes whatever the luck', () => {
    const { outcome, ending } = fall({ petrov: -10 }, { securityLoyal: -10, warningPermille: 0 });
    expect(outcome('security')).toBe('yours');
    expect(outcome('warning')).toBe('came');
    expect(ending).toBe('uncovered');
  });

  test('one point below the bar it is theirs, and without luck no warning comes', () => {
    const { outcome, ending } = fall({ petrov: -10 }, { securityLoyal: -9, warningPermille: 0 });
    expect(outcome('security')).toBe('theirs');
    expect(outcome('warning')).toBe('never came');
    expect(ending).toBeNull();
  });

  test('a warning by luck alone is remembered, but does not uncover the plot', () => {
    const { state, world, outcome, ending } = fall({}, { warningPermille: 1000 });
    expect(outcome('warning')).toBe('came');
    expect(state.remembered[world.memories.get('warned')!]).toBe(1);
    expect(ending).toBeNull();
  });

  test('a security chief won over after an unheeded autumn does not uncover it without a warning', () => {
    const { world, state } = fall({}, { warningPermille: 0 });
    state.loyalty[world.holderIndex.get('petrov')!] = 9000;
    expect(muster(world, state)).toBeNull();
    expect(removalOutcome(state, 'security')).toBe('yours');
  });

  test('under a new chief it is the service itself that is asked', () => {
    const rules = { newChiefNeeds: 10 };
    expect(fall({ 'state-security': 10 }, rules, ['new-security-chief']).outcome('security')).toBe('yours');
    expect(fall({ 'state-security': 9 }, rules, ['new-security-chief']).outcome('security')).toBe('theirs');
    expect(fall({ 'state-security': 10 }, rules).outcome('security')).toBe('theirs');
  });
});

describe('the army is the mean of its minister and its marshals', () => {
  test.each([
    [30, 10, 'yours'],
    [30, 9, 'aside'],
    [-30, -10, 'aside'],
    [-31, -10, 'theirs'],
  ])('minister %i, marshals %i: %s', (sokolov, marshals, outcome) => {
    expect(fall({ sokolov, 'high-command': marshals }).outcome('army')).toBe(outcome);
  });

  test('without a minister the marshals alone count', () => {
    const { world, state } = fall({ sokolov: -100, 'high-command': 20 });
    state.offices[2] = -1;
    muster(world, state);
    expect(removalOutcome(state, 'army')).toBe('yours');
  });
});

describe('the appeal needs the secretaries, and more of them where nobody flies them in', () => {
  test.each([
    [5, 50, 'open'],
    [4, 50, 'shut'],
    [29, 0, 'shut'],
    [30, 0, 'open'],
  ])('secretaries %i, army %i: %s', (secretaries, army, outcome) => {
    const feelings = { 'regional-secretaries': secretaries, sokolov: army, 'high-command': army };
    expect(fall(feelings).outcome('appeal')).toBe(outcome);
  });
});

test.each([
  [0, 'hesitate'],
  [-1, 'hurry'],
])('workers at %i make the plotters %s', (workers, outcome) => {
  expect(fall({ workers }).outcome('mood')).toBe(outcome);
});

test('the appeal may fly with a loyal security service too', () => {
  const { world, state } = fall({ 'regional-secretaries': 5 });
  state.loyalty[world.holderIndex.get('petrov')!] = 9000;
  muster(world, state);
  expect(removalOutcome(state, 'appeal')).toBe('open');
});

test('every step holds what it measured against its bar, in whole points', () => {
  const { state } = fall({ 'regional-secretaries': 7 });
  expect(state.removal.map(event => event.step)).toEqual([
    'recruited',
    'plot',
    'security',
    'warning',
    'security',
    'army',
    'appeal',
    'mood',
  ]);
  expect(state.removal.find(event => event.step === 'appeal')).toMatchObject({ measured: 7, bar: 30 });
  expect(state.removal.every(event => Number.isInteger(event.measured))).toBe(true);
});
