import { describe, expect, test } from 'vitest';
import {
  compileCondition,
  compileConditions,
  latestStance,
  votesAgainst,
} from '../../../src/engine/rules/conditions.ts';
import type { Draft } from '../../../src/engine/state.ts';
import type { Condition } from '../../../src/engine/world-data.ts';
import {
  at as atIn,
  decision,
  feeling,
  indicator,
  opened,
  option,
  rollCallOf,
  smallWorld,
  stepped,
} from '../../helpers/world.ts';

const world = smallWorld({
  holders: feeling({ orlov: 30, petrov: -20, workers: 20, secretaries: 10 }),
  indicators: [indicator('grain', { series: { 1953: 82.5, 1954: 85.6, 1955: 103.7 } })],
  decisions: [
    decision('first', '1953-06-26', [option('first.yes', { remember: ['promise'] }), option('first.no')]),
  ],
});
const at = (name: string): number => atIn(world, name);

function check(condition: Condition, change: (state: Draft) => void = () => {}): boolean {
  const state = opened(world);
  change(state);
  return compileCondition(world, condition)(world, state);
}

function vote(state: Draft): void {
  state.rollCalls = [rollCallOf(world, 'first', { khrushchev: true, orlov: true, petrov: false })];
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
      'candidate',
      { kind: 'candidate', person: 'sokolov', is },
      s => s.seated.fill(2, at('sokolov'), at('sokolov') + 1),
    ],
    [
      'fallen',
      { kind: 'fallen', count: 2, below: 30, is },
      s => s.loyalty.fill(-9000, at('orlov'), at('workers') + 1),
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

describe('a seat is full or that of a candidate, never both', () => {
  test.each([
    [0, false, false],
    [1, true, false],
    [2, false, true],
  ])('seat %i', (seat, seated, candidate) => {
    const change = (state: Draft): void => {
      state.seated[at('sokolov')] = seat;
    };
    expect(check({ kind: 'seated', person: 'sokolov', is: true }, change)).toBe(seated);
    expect(check({ kind: 'candidate', person: 'sokolov', is: true }, change)).toBe(candidate);
  });
});

test('supports have fallen when as many as asked stand below the bar; the bar itself is not below', () => {
  const small = smallWorld({ holders: feeling({ workers: -50, 'high-command': -80 }) });
  const state = opened(small);
  // Party 50, military 30, public 25.
  const fallen = (count: number, below: number) =>
    compileCondition(small, { kind: 'fallen', count, below, is: true })(small, state);
  expect([fallen(1, 25), fallen(1, 26), fallen(2, 30), fallen(2, 31), fallen(3, 50), fallen(3, 51)]).toEqual([
    false,
    true,
    false,
    true,
    false,
    true,
  ]);
});

describe('the majority of the Presidium, if it were asked now', () => {
  const majority = (orlov: number, petrov: number, question = 'keep-him', members = ['orlov', 'petrov']) => {
    const holders = feeling({ orlov, petrov }).map(holder =>
      holder.id === 'petrov' ? { ...holder, interests: { peace: 3 } } : holder,
    );
    const small = smallWorld({
      holders,
      rules: {
        presidium: ['khrushchev', ...members],
        questions: { 'keep-him': {}, war: { peace: -3 } },
      },
    });
    const state = opened(small);
    return (['for', 'against'] as const).map(is =>
      compileCondition(small, { kind: 'majority', question, is })(small, state),
    );
  };

  test('counts your own vote', () => {
    expect(majority(-1, 1)).toEqual([true, false]);
    expect(majority(-1, -1)).toEqual([false, true]);
  });

  test('is for you if the votes are equal', () => {
    expect(majority(-1, 0, 'keep-him', ['orlov'])).toEqual([true, false]);
  });

  test('depends on the question', () => {
    expect(majority(-1, 5, 'war')).toEqual([false, true]);
    expect(majority(-1, 10, 'war')).toEqual([true, false]);
  });
});

test('a name that does not exist stops the building of a condition', () => {
  expect(() => compileCondition(world, { kind: 'loyalty', holder: 'orlow', below: 0 })).toThrow(
    "The world has nothing called 'orlow'.",
  );
});

test('stance is that of the latest roll-call in which he voted', () => {
  const condition = { kind: 'stance', person: 'petrov', stance: 'against' } as const;
  expect(check(condition)).toBe(false);
  expect(check(condition, vote)).toBe(true);
  const changed = (state: Draft): void => {
    vote(state);
    const second = rollCallOf(world, 'second', { petrov: true });
    const third = rollCallOf(world, 'third', { orlov: false });
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
  const change = (state: Draft): void => {
    state.removal = [
      stepped({ step: 'security', outcome: 'yours' }),
      stepped({ step: 'security', outcome: 'theirs' }),
    ];
  };
  expect(check({ kind: 'removal', step: 'security', is: 'theirs' }, change)).toBe(true);
  expect(check({ kind: 'removal', step: 'security', is: 'yours' }, change)).toBe(false);
  expect(check({ kind: 'removal', step: 'army', is: 'yours' })).toBe(false);
});

test('chance holds as often as its permille says, and always the same for a seed', () => {
  const condition = { kind: 'chance', purpose: 'storm', permille: 300 } as const;
  const states = Array.from({ length: 2000 }, (_, seed) => opened(world, seed));
  const holds = compileCondition(world, condition);
  const results = states.map(state => holds(world, state));
  expect(Math.abs(results.filter(Boolean).length - 600)).toBeLessThan(75);
  expect(states.map(state => holds(world, state))).toEqual(results);
});

test('all of several must hold, and none is no hindrance', () => {
  const yes: Condition = { kind: 'loyalty', holder: 'orlov', atLeast: 0 };
  const no: Condition = { kind: 'loyalty', holder: 'orlov', below: 0 };
  const state = opened(world);
  expect([[], [yes], [yes, no], [no]].map(list => compileConditions(world, list)(world, state))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
