import { describe, expect, test } from 'vitest';
import { replay } from '../../src/engine/record.ts';
import { lockedBecause } from '../../src/engine/reduce.ts';
import { decodeRun } from '../../src/session/run-code.ts';
import { endsEarly, expectedOf, expectedSupports } from '../../src/simulate/expectations.ts';
import { advised, advisersOf, cautious, historical, playersOf, random } from '../../src/simulate/players.ts';
import { playRun } from '../../src/simulate/simulate.ts';
import { addTally, emptyTally, simulate, summaryOf } from '../../src/simulate/tally.ts';
import { realWorld } from '../helpers/story.ts';
import { decision, later, opened, option, outcome, smallWorld } from '../helpers/world.ts';

const world = smallWorld({
  decisions: [
    decision('first', '1953-06-26', [
      option('first.locked', {
        requires: [
          { condition: { kind: 'loyalty', holder: 'orlov', atLeast: 50 }, why: 'Orlov is against it.' },
        ],
      }),
      option('first.yes'),
      option('first.no', { outcomes: [outcome({ ends: 'fallen' })] }),
    ]),
  ],
});

describe.each(Object.entries(playersOf(realWorld())))('the %s player', (_, player) => {
  test('plays the same run twice, and one that replays to the same end', () => {
    for (let seed = 0; seed < 10; seed++) {
      const [first, second] = [playRun(realWorld(), seed, player), playRun(realWorld(), seed, player)];
      expect(second.record).toEqual(first.record);
      const replayed = replay(realWorld(), first.record, { ledger: false });
      expect(replayed).toEqual({ ok: true, state: first.state });
    }
  });

  test('takes only what is open', () => {
    const state = opened(world, 3);
    const option = player(world, state, world.decisions[0]!);
    expect(lockedBecause(world, state, option)).toBeNull();
  });
});

test('there is a player for each way of surviving', () => {
  expect(Object.keys(playersOf(realWorld()))).toEqual(
    expect.arrayContaining(['collegial', 'reformist', 'orthodox', 'army', 'popular', 'retiring']),
  );
});

test('the historical player does what was done, and the first open thing where that is closed', () => {
  const state = opened(world);
  expect(historical(world, state, world.decisions[0]!).data.id).toBe('first.yes');
  state.loyalty[world.holderIndex.get('orlov')!] = 9000;
  expect(historical(world, state, world.decisions[0]!).data.id).toBe('first.locked');
});

test('the random player takes each open option about as often', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 600; seed++) {
    const id = random(world, opened(world, seed), world.decisions[0]!).data.id;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual(['first.no', 'first.yes']);
  for (const count of counts.values()) expect(Math.abs(count - 300)).toBeLessThan(60);
});

describe('expectations', () => {
  const small = smallWorld({
    decisions: [
      decision('first', '1953-06-26', [
        option('first.bold', {
          loyalty: { workers: 30, orlov: -40 },
          later: [later('1954-01-01', { loyalty: { workers: -20 } })],
        }),
        option('first.tame', { loyalty: { workers: 2, petrov: 5 } }),
        option('first.fatal', { loyalty: { workers: 50 }, outcomes: [outcome({ ends: 'fallen' })] }),
      ]),
    ],
  });
  const state = opened(small);
  const [bold, tame, fatal] = small.decisions[0]!.options;
  const of = (name: string): number => small.holderIndex.get(name)!;

  test('count what comes at once in full and what comes later by half', () => {
    const expected = expectedOf(small, state, bold!);
    expect(expected[of('workers')]).toBe(3000 - 1000);
    expect(expected[of('orlov')]).toBe(-4000);
  });

  test('are weighed into the three supports', () => {
    expect(expectedSupports(small, state, bold!)[2]).toBe(2000);
  });

  test('know which option would end the run', () => {
    expect(endsEarly(small, state, fatal!)).toBe(true);
    expect(endsEarly(small, state, bold!)).toBe(false);
  });

  test('the cautious player takes the least bad worst, and nothing fatal', () => {
    expect(cautious(small, state, small.decisions[0]!)).toBe(tame);
  });

  test('the advised player asks whoever is loyal and candid', () => {
    const asked = opened(small);
    asked.loyalty[of('orlov')] = 1000;
    asked.loyalty[of('petrov')] = 3000;
    expect(advisersOf(small, asked)).toEqual([of('petrov'), of('orlov')]);
    expect(advised(small, asked, small.decisions[0]!)).toBe(tame);
  });
});

describe('a tally', () => {
  const runs = 60;
  const tally = simulate(realWorld(), runs, random, 500);
  const summary = summaryOf(tally);

  test('counts every run once, by ending and by class', () => {
    expect(Object.values(tally.outcomes).reduce((sum, count) => sum + count, 0)).toBe(runs);
    expect(tally.removed1964 + tally.inPowerAfter1964 + tally.endedEarlier).toBe(runs);
    expect(tally.runs).toBe(runs);
  });

  test('names endings that the story has, and more than one', () => {
    const names = Object.keys(tally.outcomes);
    expect(names.filter(name => !realWorld().endings.has(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(2);
  });

  test('keeps the codes of the first twenty runs, which replay to their endings', () => {
    expect(tally.codes).toHaveLength(20);
    tally.codes.forEach((code, i) => {
      const decoded = decodeRun(realWorld(), code);
      expect(decoded).toEqual({ ok: true, record: playRun(realWorld(), 500 + i, random).record });
    });
  });

  test('counts each option as often as it was taken', () => {
    const uses = Object.values(tally.optionUse).reduce((sum, count) => sum + count, 0);
    expect(uses).toBe(tally.decisions);
    expect(summary.decisionsPerRun).toBeCloseTo(tally.decisions / runs, 1);
  });

  test('is the same in one piece and in parts', () => {
    const parts = emptyTally();
    addTally(parts, simulate(realWorld(), 25, random, 500));
    addTally(parts, simulate(realWorld(), 35, random, 525, {}, 0));
    expect(summaryOf(parts)).toEqual(summary);
  });

  test('has the recorded figures in the historical run on the reference seed', () => {
    const history = summaryOf(simulate(realWorld(), 1, historical, 1953));
    expect(history.june1957).toEqual({ against: 7, for: 4 });
    expect(history.indicatorsByYear['1963']!.grain).toBe(107.5);
    expect(Object.keys(history.supportsByYear)).toHaveLength(11);
    for (const supports of Object.values(history.supportsByYear)) {
      for (const value of Object.values(supports)) expect(value).toBeGreaterThan(0);
    }
  });
});
