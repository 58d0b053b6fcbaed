import { describe, expect, test } from 'vitest';
import { allHold, holds, latestStance, votesAgainst } from '../../../src/engine/rules/conditions.ts';
import type { Draft } from '../../../src/engine/state.ts';
import type { Condition } from '../../../src/engine/world-data.ts';
import { decision, feeling, indicator, opened, option, smallWorld } from '../../helpers/world.ts';

const world = smallWorld({
  holders: feeling({ orlov: 30, petrov: -20, workers: 20, secretaries: 10 }),
  indicators: [indicator('grain', { series: { 1953: 82.5, 1954: 85.6, 1955: 103.7 } })],
  decisions: [
    decision('first', '1953-06-26', [option('first.yes', { remember: ['promise'] }), option('first.no')]),
  ],
});
const at = (name: string): number => world.holderIndex.get(name)!;

function check(condition: Condition, change: (state: Draft) => void = () => {}): boolean {
  const state = opened(world);
  change(state);
  return holds(world, state, condition);
}

function vote(state: Draft): void {
  const votes = [
    { holder: at('khrushchev'), for: true, score: 0 },
    { holder: at('orlov'), for: true, score: 5 },
    { holder: at('petrov'), for: false, score: -5 },
  ];
  state.rollCalls = [{ id: 'first', day: 0, votes }];
}

describe('bounds: at least is inclusive, below is not', () => {
  const bounds = (low: number) => [{ atLeast: low }, { below: low }, { atLeast: low - 10, below: low + 1 }];

  test.each([
    [30, [true, false, true]],
    [31, [false, true, true]],
    [29, [true, false, false]],
  ])('loyalty of 30 against %i', (bar, expected) => {
    expect(bounds(bar).map(b => check({ kind: 'loyalty', holder: 'orlov', ...b }))).toEqual(expected);
  });

  test.each([
    [60, [true, false, true]],
    [61, [false, true, true]],
  ])('public support of 60 against %i', (bar, expected) => {
    expect(bounds(bar).map(b => check({ kind: 'support', support: 'public', ...b }))).toEqual(expected);
  });

  test('an indicator is held against its tenths', () => {
    expect(check({ kind: 'indicator', indicator: 'grain', atLeast: 82 })).toBe(true);
    expect(check({ kind: 'indicator', indicator: 'grain', atLeast: 83 })).toBe(false);
    expect(check({ kind: 'indicator', indicator: 'grain', below: 83 })).toBe(true);
  });
});

describe.each([true, false])('asked whether it is %s', is => {
  test.each<[string, Condition, (state: Draft) => void]>([
    ['chose', { kind: 'chose', option: 'first.yes', is }, s => s.chosen.fill(1, 0, 1)],
    ['remembers', { kind: 'remembers', memory: 'promise', is }, s => s.remembered.fill(1)],
    [
      'seated',
      { kind: 'seated', person: 'sokolov', is },
      s => s.seated.fill(1, at('sokolov'), at('sokolov') + 1),
    ],
    [
      'office',
      { kind: 'office', office: 'premier', person: 'petrov', is },
      s => s.offices.fill(at('petrov'), 0, 1),
    ],
    ['votes', { kind: 'votes', vote: 'first', against: 1, is }, vote],
    ['plenum', { kind: 'plenum', percent: 90, is }, s => s.loyalty.fill(9000)],
  ])('%s follows the state', (_, condition, change) => {
    expect(check(condition)).toBe(!is);
    expect(check(condition, change)).toBe(is);
  });
});

test('stance is that of the latest roll-call in which he voted', () => {
  const condition = { kind: 'stance', person: 'petrov', stance: 'against' } as const;
  expect(check(condition)).toBe(false);
  expect(check(condition, vote)).toBe(true);
  const changed = (state: Draft): void => {
    vote(state);
    const second = { id: 'second', day: 9, votes: [{ holder: at('petrov'), for: true, score: 1 }] };
    const third = { id: 'third', day: 10, votes: [{ holder: at('orlov'), for: false, score: -1 }] };
    state.rollCalls = [...state.rollCalls, second, third];
  };
  expect(check(condition, changed)).toBe(false);
  expect(check({ ...condition, stance: 'for' }, changed)).toBe(true);
});

test('who did not vote has no stance, and a vote not taken has nobody against', () => {
  const state = opened(world);
  vote(state);
  expect(latestStance(state, at('sokolov'))).toBeNull();
  expect(votesAgainst(state, 'first')).toBe(1);
  expect(votesAgainst(state, 'never')).toBe(0);
});

test('a step of the removal is asked for by its latest outcome', () => {
  const event = { step: 'security', day: 0, holders: [], measured: 0, bar: 0 } as const;
  const change = (state: Draft): void => {
    state.removal = [
      { ...event, outcome: 'yours' },
      { ...event, outcome: 'theirs' },
    ];
  };
  expect(check({ kind: 'removal', step: 'security', is: 'theirs' }, change)).toBe(true);
  expect(check({ kind: 'removal', step: 'security', is: 'yours' }, change)).toBe(false);
  expect(check({ kind: 'removal', step: 'army', is: 'yours' })).toBe(false);
});

test('chance holds as often as its permille says, and always the same for a seed', () => {
  const condition = { kind: 'chance', purpose: 'storm', permille: 300 } as const;
  const states = Array.from({ length: 2000 }, (_, seed) => opened(world, seed));
  const results = states.map(state => holds(world, state, condition));
  expect(Math.abs(results.filter(Boolean).length - 600)).toBeLessThan(75);
  expect(states.map(state => holds(world, state, condition))).toEqual(results);
});

test('all of several must hold, and none is no hindrance', () => {
  const yes: Condition = { kind: 'loyalty', holder: 'orlov', atLeast: 0 };
  const no: Condition = { kind: 'loyalty', holder: 'orlov', below: 0 };
  const state = opened(world);
  expect([[], [yes], [yes, no], [no]].map(list => allHold(world, state, list))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
