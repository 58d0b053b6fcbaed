import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callRoll, wouldBeAgainst } from '../../../src/engine/rules/vote.ts';
import type { Draft } from '../../../src/engine/state.ts';
import type { World } from '../../../src/engine/world.ts';
import {
  circumstance,
  feeling,
  model,
  opened,
  smallWorld,
  stepped,
  type WorldPart,
} from '../../helpers/world.ts';

function votes(world: World, state: Draft, question = 'keep-him') {
  const call = callRoll(world, state, 'first', question);
  return Object.fromEntries(
    call.votes.map(vote => [world.holders[vote.holder]!.id, [vote.for, vote.score]] as const),
  );
}

test('each full member votes by his loyalty, nobody else votes, and you vote for yourself', () => {
  const world = smallWorld({ holders: feeling({ khrushchev: -50, orlov: 20, petrov: -20, sokolov: -90 }) });
  expect(votes(world, opened(world))).toEqual({
    khrushchev: [true, 0],
    orlov: [true, 2000],
    petrov: [false, -2000],
  });
});

test('a score of exactly 0 is a vote for you', () => {
  const world = smallWorld();
  expect(votes(world, opened(world)).orlov).toEqual([true, 0]);
});

test('a question moves a member by what it says to his interests', () => {
  const holders = feeling({ orlov: 1, petrov: 1 }).map(holder =>
    holder.id === 'orlov' ? { ...holder, interests: { arms: 3, peace: -1 } } : holder,
  );
  const world = smallWorld({ holders, rules: { questions: { cuba: { arms: -1, peace: 2 } } } });
  const result = votes(world, opened(world), 'cuba');
  expect(result.orlov).toEqual([false, 100 - 500]);
  expect(result.petrov).toEqual([true, 100]);
});

test('the mood of the country moves every vote, up if it hesitates and down if it hurries', () => {
  const world = smallWorld({ holders: feeling({ orlov: 5, petrov: -5 }) });
  const scores = (outcome: string) => {
    const state = opened(world);
    state.removal = [stepped({ step: 'mood', outcome })];
    const { orlov, petrov, khrushchev } = votes(world, state);
    return [orlov, petrov, khrushchev];
  };
  expect(scores('hesitate')).toEqual([
    [true, 1100],
    [true, 100],
    [true, 0],
  ]);
  expect(scores('hurry')).toEqual([
    [false, -100],
    [false, -1100],
    [true, 0],
  ]);
});

test('a promise given to the organisers weighs on those who gave it alone', () => {
  const world = smallWorld({ holders: feeling({ orlov: 10, petrov: 10 }) });
  const state = opened(world);
  state.removal = [
    stepped({ step: 'recruited', outcome: 'recruited', holders: [world.holderIndex.get('petrov')!] }),
  ];
  const { orlov, petrov } = votes(world, state);
  expect([orlov, petrov]).toEqual([
    [true, 1000],
    [false, -500],
  ]);
});

test('the roll-call has the name and the day on which it was taken', () => {
  const world = smallWorld();
  const state = opened(world);
  expect(callRoll(world, state, 'first', 'keep-him')).toMatchObject({ id: 'first', day: state.day });
});

describe('pressure', () => {
  const tempers = {
    timid: { feels: 1000, yields: 1800, says: 'looks where the others are going' },
    stubborn: { feels: 1000, yields: 300, says: 'keeps to it' },
  };
  const holders = feeling({ orlov: 10, petrov: 10 }).map(holder =>
    holder.id === 'orlov'
      ? { ...holder, temper: 'timid' }
      : holder.id === 'petrov'
        ? { ...holder, temper: 'stubborn' }
        : holder,
  );

  test('moves each as far as he yields: the mood, and the promise that he gave', () => {
    const world = smallWorld({ holders, rules: { tempers } });
    const state = opened(world);
    state.removal = [stepped({ step: 'mood', outcome: 'hurry' })];
    expect(votes(world, state)).toMatchObject({ orlov: [false, 1000 - 1080], petrov: [true, 1000 - 180] });
    const promised = ['orlov', 'petrov'].map(name => world.holderIndex.get(name)!);
    state.removal = [stepped({ step: 'recruited', outcome: 'recruited', holders: promised })];
    expect(votes(world, state)).toMatchObject({ orlov: [false, 1000 - 2700], petrov: [true, 1000 - 450] });
  });

  test('there is none before the autumn, however easily he yields', () => {
    const world = smallWorld({ holders, rules: { tempers } });
    expect(votes(world, opened(world))).toMatchObject({ orlov: [true, 1000], petrov: [true, 1000] });
  });
});

describe('luck', () => {
  const part: WorldPart = {
    holders: feeling({ orlov: 10, petrov: 10 }),
    models: [model('blend'), model('palace', { luck: 12 })],
  };
  const world = smallWorld(part);
  const luck = (seed: number, id: string, autumn = true) => {
    const state = opened(world, seed, { model: id });
    if (autumn) state.removal = [stepped({ step: 'mood', outcome: 'calm' })];
    return callRoll(world, state, 'first', 'keep-him').votes.map(vote => vote.luck);
  };

  test('is left to no vote but those of the autumn, and only where the model leaves something to it', () => {
    expect(luck(1, 'blend')).toEqual([0, 0, 0]);
    expect(luck(1, 'palace', false)).toEqual([0, 0, 0]);
    expect(
      luck(1, 'palace')
        .slice(1)
        .some(amount => amount !== 0),
    ).toBe(true);
  });

  test('is a man’s own in a run: the same whenever he is asked, and nothing for you', () => {
    expect(luck(5, 'palace')).toEqual(luck(5, 'palace'));
    const runs = Array.from({ length: 60 }, (_, seed) => luck(seed, 'palace'));
    expect(runs.every(([you]) => you === 0)).toBe(true);
    expect(runs.filter(([, orlov, petrov]) => orlov === petrov).length).toBeLessThan(5);
    expect(new Set(runs.map(([, orlov]) => orlov)).size).toBeGreaterThan(50);
  });

  test('goes either way alike, and never further than the model lets it', () => {
    const drawn = Array.from({ length: 600 }, (_, seed) => luck(seed, 'palace')[1]!);
    expect(drawn.every(amount => Number.isInteger(amount) && Math.abs(amount) <= 1200)).toBe(true);
    expect(Math.abs(drawn.reduce((sum, amount) => sum + amount, 0) / drawn.length)).toBeLessThan(120);
    expect(Math.max(...drawn)).toBeGreaterThan(1100);
    expect(Math.min(...drawn)).toBeLessThan(-1100);
  });
});

test('a score is the sum of its parts, and decides the vote', () => {
  const points = fc.integer({ min: -100, max: 100 });
  fc.assert(
    fc.property(points, points, fc.nat(1000), fc.nat(50), (orlov, petrov, seed, most) => {
      const world = smallWorld({
        holders: feeling({ orlov, petrov }).map(holder => ({ ...holder, interests: { peace: 2 } })),
        models: [model('palace', { luck: most })],
        rules: { questions: { war: { peace: -1 } } },
      });
      const state = opened(world, seed);
      state.removal = [stepped({ step: 'mood', outcome: 'hesitate' })];
      for (const vote of callRoll(world, state, 'first', 'war').votes) {
        if (vote.holder === world.player) continue;
        expect(vote.score).toBe(state.loyalty[vote.holder]! + vote.leaning + vote.pressure + vote.luck);
        expect([vote.for, vote.leaning, vote.pressure]).toEqual([vote.score >= 0, -200, 600]);
      }
    }),
    { numRuns: 50 },
  );
});

test('the majority that would be against you is that of the roll-call, if all come', () => {
  const points = fc.integer({ min: -3, max: 3 });
  fc.assert(
    fc.property(points, points, points, (orlov, petrov, sokolov) => {
      const world = smallWorld({
        holders: feeling({ orlov, petrov, sokolov }),
        rules: { presidium: ['khrushchev', 'orlov', 'petrov', 'sokolov'] },
      });
      const state = opened(world);
      const call = callRoll(world, state, 'first', 'keep-him').votes;
      const against = call.filter(vote => !vote.for).length;
      expect(wouldBeAgainst(world, state, 'keep-him')).toBe(against > call.length - against);
    }),
    { numRuns: 60 },
  );
});

test('who is absent has no vote; the roll-call knows how much of the ledger lay behind it', () => {
  const world = smallWorld({
    holders: feeling({ orlov: -5, petrov: -5 }),
    circumstances: [circumstance('alone', { absent: [{ person: 'orlov', vote: 'first' }] })],
  });
  const state = opened(world, 1, { circumstances: ['alone'] });
  expect(Object.keys(votes(world, state))).toEqual(['khrushchev', 'petrov']);
  expect(callRoll(world, state, 'first', 'keep-him').lines).toBe(state.ledger!.loyalties.length);
});
