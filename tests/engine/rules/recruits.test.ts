import { describe, expect, test } from 'vitest';
import { attitude } from '../../../src/engine/rules/attitude.ts';
import { muster, plot, recruitBar } from '../../../src/engine/rules/removal.ts';
import type { RecruitData, RemovalNumbers } from '../../../src/engine/world-data.ts';
import { at, decision, feeling, opened, option, recruit, smallWorld } from '../../helpers/world.ts';

/** Orlov, who joins below -5, and what is added to that. */
function orlov(
  because: RecruitData['because'],
  {
    loyalty = 0,
    away = 0,
    remembered = [] as string[],
    ...removal
  }: Partial<RemovalNumbers> & {
    loyalty?: number;
    away?: number;
    remembered?: string[];
  } = {},
) {
  const world = smallWorld({
    holders: feeling({ orlov: loyalty }),
    decisions: [
      decision('first', '1953-06-26', [option('first.yes', { remember: ['scolded'] }), option('first.no')]),
    ],
    rules: {
      removal: {
        ...removal,
        organisersNeeded: 1,
        recruitsNeeded: 1,
        recruits: [recruit('orlov', { below: -5, organiser: true, because })],
      },
    },
  });
  const state = opened(world);
  state.away = away;
  for (const memory of remembered) state.remembered[world.memories.get(memory)!] = 1;
  const bar = recruitBar(world, state, world.recruits[0]!);
  plot(world, state);
  const joined = state.removal.find(event => event.step === 'recruited')!.holders.length === 1;
  return { world, state, bar, joined };
}

const SCOLDED: RecruitData['because'][number] = {
  if: [{ kind: 'remembers', memory: 'scolded', is: true }],
  points: 4,
  why: 'You scolded him before the whole plenum.',
};
const SEATED: RecruitData['because'][number] = {
  if: [{ kind: 'seated', person: 'orlov', is: true }],
  points: -3,
  why: 'He owes you his seat.',
};

describe('the bar below which somebody joins', () => {
  test('is his own, if he owes and fears nothing', () => {
    expect(orlov([]).bar).toBe(-500);
    expect(orlov([SCOLDED]).bar).toBe(-500);
  });

  test('moves by every reason that holds, up by a grudge and down by a debt', () => {
    expect(orlov([SCOLDED], { remembered: ['scolded'] }).bar).toBe(-100);
    expect(orlov([SEATED]).bar).toBe(-800);
    expect(orlov([SCOLDED, SEATED], { remembered: ['scolded'] }).bar).toBe(-400);
  });

  test('a reason of several conditions holds if they all do', () => {
    const both = {
      ...SCOLDED,
      if: [...SCOLDED.if, { kind: 'chose', option: 'first.yes', is: true } as const],
    };
    expect(orlov([both], { remembered: ['scolded'] }).bar).toBe(-500);
  });

  test('is raised by ambition, and by every week that you were away', () => {
    expect(orlov([], { ambition: 12 }).bar).toBe(700);
    expect(orlov([], { absence: 2 }).bar).toBe(-500);
    expect(orlov([], { absence: 2, away: 3 }).bar).toBe(100);
    expect(orlov([SEATED], { ambition: -1, absence: 1, away: 2 }).bar).toBe(-700);
  });
});

describe('who stands below it joins', () => {
  test.each([
    [-5, 0, false],
    [-6, 0, true],
    [-4, 1, false],
    [-4, 2, true],
  ])('loyalty %i, weeks away %i: %s', (loyalty, away, joined) => {
    expect(orlov([], { loyalty, away, absence: 1 }).joined).toBe(joined);
  });

  test('for a reason that would not be enough without it', () => {
    expect(orlov([SCOLDED], { loyalty: -5 }).joined).toBe(false);
    expect(orlov([SCOLDED], { loyalty: -5, remembered: ['scolded'] }).joined).toBe(true);
  });

  test('and it is his attitude that counts, not his seat: the promise comes later', () => {
    const { world, state } = orlov([], { loyalty: -6 });
    expect(state.removal[0]).toMatchObject({ step: 'recruited', holders: [at(world, 'orlov')] });
    expect(attitude(world, state, at(world, 'orlov'))).toBe(-600);
    muster(world, state);
    expect(attitude(world, state, at(world, 'orlov'))).toBe(-600);
  });
});
