import { beforeAll, describe, expect, test } from 'vitest';
import { playersOf } from '../../src/simulate/players.ts';
import { simulate, type Tally } from '../../src/simulate/tally.ts';
import { type Balance, balanceOf } from '../../tools/reports/balance.ts';
import { balancePage } from '../../tools/reports/balance-page.tsx';
import { realWorld } from '../helpers/story.ts';

const world = realWorld();
const RUNS = 300;
let tallies: Map<string, Tally>;
let balance: Balance;

beforeAll(() => {
  tallies = new Map(
    Object.entries(playersOf(world)).map(([id, player]) => [
      id,
      simulate(world, id === 'random' ? RUNS : 10, player, 1, {}, 0),
    ]),
  );
  balance = balanceOf(world, tallies);
});

describe('the balance', () => {
  test('has a row for every option of every decision', () => {
    const ids = balance.decisions.flatMap(decision => decision.options.map(option => option.id));
    expect(ids).toEqual(world.options.map(option => option.data.id));
  });

  test('survival is that of the random runs with the option', () => {
    const random = tallies.get('random')!;
    for (const option of balance.decisions.flatMap(decision => decision.options)) {
      const taken = random.optionUse[option.id] ?? 0;
      const survived = random.optionSurvives[option.id] ?? 0;
      expect(survived).toBeLessThanOrEqual(taken);
      expect(option.survival).toBe(taken === 0 ? null : survived / taken);
    }
  });

  test('shares of use add up to one where a decision was met', () => {
    for (const { met, options } of balance.decisions) {
      const sum = options.reduce((total, option) => total + option.use, 0);
      expect(sum).toBeCloseTo(met === 0 ? 0 : 1, 6);
      expect(options.filter(option => option.historical)).toHaveLength(1);
    }
  });

  test('every bar says what was counted and what is wanted', () => {
    expect(balance.bars.map(bar => bar.name)).toContain('history: removed in 1964');
    for (const bar of balance.bars) {
      expect(bar.value).not.toMatch(/NaN|undefined/);
      expect(bar.wanted).not.toBe('');
    }
  });

  test('the page holds every decision and nothing that is missing', () => {
    const page = balancePage(balance, 'Made for a test.');
    for (const decision of balance.decisions) expect(page).toContain(`id="decision-${decision.id}"`);
    // The fonts in the style are letters too.
    expect(page.replace(/<style>.*<\/style>/s, '')).not.toMatch(/NaN|undefined|\[object/);
  });
});
