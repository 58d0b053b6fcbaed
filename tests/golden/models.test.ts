/** The three readings of the fall are readings of the same fall, and they do differ. */
import { describe, expect, test } from 'vitest';
import type { RunRecord } from '../../src/engine/record.ts';
import { verdictsOf } from '../../src/insight/verdicts.ts';
import { playersOf, random } from '../../src/simulate/players.ts';
import { playRun } from '../../src/simulate/simulate.ts';
import { realWorld } from '../helpers/story.ts';

const world = realWorld();
const SEEDS = 100;
/** Points of a hundred by which two models must differ on some run. */
const APART = 10;

/** Random runs that come to October 1964. */
function lateRuns(count: number): { id: string; record: RunRecord }[] {
  const found: { id: string; record: RunRecord }[] = [];
  for (let seed = 1; found.length < count; seed++) {
    const { record, ending } = playRun(world, seed, random);
    if (world.endings.get(ending)!.class !== 'early') found.push({ id: `random ${seed}`, record });
  }
  return found;
}

/** The runs on which the models are compared: one of every player with a mind of his own, and some of chance. */
const COMPARED = [
  ...world.data.players.map(({ id }) => ({ id, record: playRun(world, 1953, playersOf(world)[id]!).record })),
  ...lateRuns(14),
];
const RUNS = COMPARED.map(({ id, record }) => {
  const shares = verdictsOf(world, record, SEEDS).map(({ model, survives }) => [model, survives] as const);
  return { id, shares: Object.fromEntries(shares) as Record<string, number> };
});

const MODELS = world.data.models.map(model => model.id);
const PAIRS = MODELS.flatMap((first, i) => MODELS.slice(i + 1).map(second => [first, second] as const));

describe('the models', () => {
  test('are the blend and the three that it blends', () => {
    expect(MODELS).toEqual(['blend', 'policy-failure', 'style-and-apparatus', 'palace-politics']);
  });

  test.each(PAIRS.filter(([first]) => first !== 'blend'))(
    '%s and %s differ on some common run',
    (first, second) => {
      const apart = RUNS.map(({ shares }) => Math.abs(shares[first]! - shares[second]!));
      expect(Math.max(...apart), JSON.stringify(RUNS)).toBeGreaterThanOrEqual(APART);
    },
  );

  test('the blend lies within the range of the three, on most runs', () => {
    const within = RUNS.filter(({ shares }) => {
      const three = MODELS.slice(1).map(model => shares[model]!);
      return shares.blend! >= Math.min(...three) - APART && shares.blend! <= Math.max(...three) + APART;
    });
    expect(within.length).toBeGreaterThan(RUNS.length / 2);
  });
});
