import { describe, expect, test } from 'vitest';
import { closeIndicators, shiftIndicator, weather } from '../../../src/engine/rules/indicators.ts';
import type { Draft } from '../../../src/engine/state.ts';
import type { World } from '../../../src/engine/world.ts';
import type { IndicatorData } from '../../../src/engine/world-data.ts';
import { circumstance, equation, indicator, opened, smallWorld } from '../../helpers/world.ts';

const world = smallWorld({
  indicators: [
    indicator('grain', {
      series: { 1953: 80, 1954: 85.6, 1955: 100 },
      high: 130,
      equation: equation('100 * weather(steppe)'),
    }),
    indicator('flats'),
  ],
  rules: {
    weather: {
      referenceSeed: 1953,
      regions: {
        steppe: { recorded: { 1953: -20, 1954: 10 }, spread: 110 },
        west: { recorded: {}, spread: 300 },
      },
    },
  },
});
const [GRAIN, FLATS] = [0, 1];
const [STEPPE, WEST] = [0, 1];

/** The level of an indicator at each year's end. */
function levels(of: World, state: Draft, indicator: number): number[] {
  return [1953, 1954, 1955].map(year => {
    closeIndicators(of, state, year);
    return state.indicators[indicator]!;
  });
}

describe('weather', () => {
  const of = (seed: number, region: number, year: number) =>
    weather(world, opened(world, seed), region, year);

  test('of the reference seed is the recorded one, and a year without a record is a normal one', () => {
    expect([1953, 1954, 1955].map(year => of(1953, STEPPE, year))).toEqual([-20, 10, 0]);
  });

  test('of other seeds stays within the spread, with good and bad years alike', () => {
    const state = opened(world, 0);
    const years = Array.from({ length: 4000 }, (_, seed) => {
      state.seed = seed + 2000;
      return weather(world, state, STEPPE, 1955);
    });
    expect(Math.min(...years)).toBeGreaterThanOrEqual(-110);
    expect(Math.max(...years)).toBeLessThanOrEqual(110);
    const mean = years.reduce((sum, value) => sum + value, 0) / years.length;
    expect(Math.abs(mean)).toBeLessThan(3);
    const middling = years.filter(value => Math.abs(value) <= 55).length;
    expect(middling).toBeGreaterThan(years.length * 0.65);
  });

  test('of a year is the same whatever was done before', () => {
    const state = opened(world, 77);
    const before = weather(world, state, STEPPE, 1955);
    shiftIndicator(world, state, GRAIN, 50);
    closeIndicators(world, state, 1953);
    expect(weather(world, state, STEPPE, 1955)).toBe(before);
  });

  test('of two regions is not the same', () => {
    const same = Array.from({ length: 200 }, (_, seed) => seed).filter(
      seed => Math.sign(of(seed, STEPPE, 1955)) === Math.sign(of(seed, WEST, 1955)),
    );
    expect(Math.abs(same.length - 100)).toBeLessThan(30);
  });

  test('that a circumstance holds is held in its region and year alone, whatever the seed', () => {
    const held = smallWorld({
      rules: world.data.rules,
      indicators: world.data.indicators,
      circumstances: [
        circumstance('drought', { weather: [{ region: 'steppe', year: 1954, permille: -300 }] }),
      ],
    });
    for (const seed of [1953, 7]) {
      const state = opened(held, seed, { circumstances: ['drought'] });
      expect(weather(held, state, STEPPE, 1954)).toBe(-300);
      expect(weather(held, state, STEPPE, 1955)).toBe(of(seed, STEPPE, 1955));
      expect(weather(held, state, WEST, 1954)).toBe(of(seed, WEST, 1954));
    }
  });

  test('moves only what grows, by as much as the equation says', () => {
    const seed = Array.from({ length: 50 }, (_, i) => i).find(i => of(i, STEPPE, 1955) > 20)!;
    expect(levels(world, opened(world, seed), GRAIN)[2]).toBe(1000 + of(seed, STEPPE, 1955));
    expect(levels(world, opened(world, seed), FLATS)[2]).toBe(1000);
  });
});

describe('the level at a year-end', () => {
  test('is the recorded one on the reference seed', () => {
    expect(levels(world, opened(world, 1953), GRAIN)).toEqual([800, 856, 1000]);
  });

  test('adds lasting shifts, and a departure in its year alone', () => {
    const state = opened(world, 1953);
    shiftIndicator(world, state, GRAIN, 30);
    state.departures[GRAIN * world.span + 1] = -100;
    expect(levels(world, state, GRAIN)).toEqual([830, 786, 1030]);
  });

  test('stays within the limits of its indicator', () => {
    for (const [shift, level] of [
      [9000, 1300],
      [-9000, 0],
    ] as const) {
      const state = opened(world, 1953);
      state.shift[GRAIN] = shift;
      expect(levels(world, state, GRAIN)).toEqual([level, level, level]);
    }
  });

  test('is kept as the level of last year', () => {
    const state = opened(world, 1953);
    levels(world, state, GRAIN);
    expect(Array.from(state.lastYear)).toEqual(Array.from(state.indicators));
  });
});

describe('what a choice moved', () => {
  function run(part: Partial<IndicatorData>, change: (world: World, state: Draft) => void): number[] {
    const small = smallWorld({ indicators: [indicator('grain', part)] });
    const state = opened(small, 1953);
    change(small, state);
    return levels(small, state, 0);
  }
  const shift = (small: World, state: Draft): void => shiftIndicator(small, state, 0, 200);
  const depart = (_: World, state: Draft): void => {
    state.departures[0] = 200;
  };

  test('is there in full at the next year-end, and then as much of it as the indicator keeps', () => {
    expect(run({}, shift)).toEqual([1200, 1200, 1200]);
    expect(run({ keeps: 500 }, shift)).toEqual([1200, 1100, 1050]);
    expect(run({ keeps: 0 }, shift)).toEqual([1200, 1000, 1000]);
    expect(run({ keeps: 500, kind: 'stock' }, shift)).toEqual([1200, 1100, 1050]);
  });

  test('a flow forgets the departure of a year, a stock carries it on', () => {
    expect(run({}, depart)).toEqual([1200, 1000, 1000]);
    expect(run({ kind: 'stock' }, depart)).toEqual([1200, 1200, 1200]);
    expect(run({ kind: 'stock', keeps: 500 }, depart)).toEqual([1200, 1100, 1050]);
  });

  test('moves the level at once, as far as its limits', () => {
    const small = smallWorld({ indicators: [indicator('grain', { low: 90, high: 110 })] });
    const state = opened(small);
    shiftIndicator(small, state, 0, 70);
    expect(state.indicators[0]).toBe(1070);
    shiftIndicator(small, state, 0, 70);
    expect(state.indicators[0]).toBe(1100);
  });
});
