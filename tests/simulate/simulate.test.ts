import { describe, expect, test } from 'vitest';
import { replay } from '../../src/engine/record.ts';
import { lockedBecause } from '../../src/engine/reduce.ts';
import { historical, PLAYERS, random } from '../../src/simulate/players.ts';
import { playRun, simulate } from '../../src/simulate/simulate.ts';
import { realWorld } from '../helpers/story.ts';
import { decision, opened, option, outcome, smallWorld } from '../helpers/world.ts';

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

describe.each(Object.entries(PLAYERS))('the %s player', (_, player) => {
  test('plays the same run twice, and one that replays to the same end', () => {
    for (let seed = 0; seed < 15; seed++) {
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

describe('a tally', () => {
  const runs = 60;
  const tally = simulate(realWorld(), runs, random, 500);

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

  test('is the sum of its single runs', () => {
    const endings = [500, 501, 502].map(seed => playRun(realWorld(), seed, random).ending);
    const three = simulate(realWorld(), 3, random, 500);
    for (const ending of endings) {
      expect(three.outcomes[ending]).toBe(endings.filter(other => other === ending).length);
    }
  });
});
