import { describe, expect, test } from 'vitest';
import type { RunRecord } from '../../src/engine/record.ts';
import { compareRuns } from '../../src/insight/comparison.ts';
import { rewrite } from '../../src/insight/rewrite.ts';
import { historical } from '../../src/simulate/players.ts';
import { playRun } from '../../src/simulate/simulate.ts';
import { realWorld } from '../helpers/story.ts';

const world = realWorld();
const HISTORY: RunRecord = playRun(world, 1953, historical).record;
const CHANGED = rewrite(world, HISTORY, { option: 'virgin-lands.old-lands' }).record;

describe('two runs side by side', () => {
  const comparison = compareRuns(world, HISTORY, CHANGED);

  test('part where they first differ', () => {
    expect(comparison.divergence).toEqual({
      decision: 'virgin-lands',
      first: 'virgin-lands.plough-big',
      second: 'virgin-lands.old-lands',
    });
    expect(comparison.differences[0]).toEqual(comparison.divergence);
  });

  test('the echoes of the split come later, each in one run alone', () => {
    const echoes = comparison.echoes.filter(echo => echo.option.startsWith('virgin-lands.'));
    expect(new Set(echoes.map(echo => echo.run))).toEqual(new Set(['first', 'second']));
    const split = world.decisions[world.decisionIndex.get('virgin-lands')!]!.day;
    for (const echo of echoes) {
      expect(echo.day).toBeGreaterThan(split);
      expect(echo.because).not.toBe('');
      expect(echo.option).toBe(echo.run === 'first' ? 'virgin-lands.plough-big' : 'virgin-lands.old-lands');
    }
    const days = comparison.echoes.map(echo => echo.day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  test('the supports are shown from that year on, and differ', () => {
    expect(comparison.supports[0]!.year).toBe(1954);
    expect(comparison.supports.some(({ first, second }) => first?.join() !== second?.join())).toBe(true);
  });

  test('a run beside itself has no divergence and no echoes', () => {
    const same = compareRuns(world, HISTORY, HISTORY);
    expect(same.divergence).toBeNull();
    expect(same.differences).toEqual([]);
    expect(same.echoes).toEqual([]);
    for (const { first, second } of same.supports) expect(second).toEqual(first);
  });

  test('an early end leaves the other run alone in its later years', () => {
    const ended = rewrite(world, HISTORY, { option: 'june-1957.agriculture' }).record;
    const { supports, endings } = compareRuns(world, HISTORY, ended);
    expect(endings).toEqual(['retired-on-request', 'june-agriculture']);
    expect(supports.at(-1)!.second).toBeNull();
    expect(supports.at(-1)!.first).not.toBeNull();
  });
});
