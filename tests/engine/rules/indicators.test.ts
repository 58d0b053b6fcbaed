import { expect, test } from 'vitest';
import { levelAtYearEnd, shiftIndicator, weather } from '../../../src/engine/rules/indicators.ts';
import { indicator, opened, smallWorld } from '../../helpers/world.ts';

const world = smallWorld({
  indicators: [
    indicator('grain', { weather: true, series: { 1953: 80, 1954: 85.6, 1955: 100 }, high: 130 }),
    indicator('flats'),
  ],
  rules: { weather: { recorded: { 1953: -20, 1954: 10 }, spread: 110, referenceSeed: 1953 } },
});
const [GRAIN, FLATS] = [0, 1];

test('the reference seed has the recorded weather, and a year without a record a normal one', () => {
  expect([1953, 1954, 1955].map(year => weather(world, 1953, year))).toEqual([-20, 10, 0]);
});

test('on the reference seed the level is the recorded one', () => {
  const state = opened(world, 1953);
  expect([1953, 1954, 1955].map(year => levelAtYearEnd(world, state, GRAIN, year))).toEqual([800, 856, 1000]);
});

test('the weather of other seeds stays within the spread, with good and bad years alike', () => {
  const years = Array.from({ length: 4000 }, (_, seed) => weather(world, seed + 2000, 1955));
  expect(Math.min(...years)).toBeGreaterThanOrEqual(-110);
  expect(Math.max(...years)).toBeLessThanOrEqual(110);
  const mean = years.reduce((sum, value) => sum + value, 0) / years.length;
  expect(Math.abs(mean)).toBeLessThan(3);
  const middling = years.filter(value => Math.abs(value) <= 55).length;
  expect(middling).toBeGreaterThan(years.length * 0.65);
});

test('the weather of a year is the same whatever was done before', () => {
  const state = opened(world, 77);
  const before = weather(world, state.seed, 1955);
  shiftIndicator(world, state, GRAIN, 50);
  expect(weather(world, state.seed, 1955)).toBe(before);
});

test('weather moves only what grows', () => {
  const seed = Array.from({ length: 50 }, (_, i) => i).find(i => weather(world, i, 1955) > 20)!;
  const state = opened(world, seed);
  expect(levelAtYearEnd(world, state, GRAIN, 1955)).toBe(1000 + weather(world, seed, 1955));
  expect(levelAtYearEnd(world, state, FLATS, 1955)).toBe(1000);
});

test('lasting shifts and departures of the year are added to the record', () => {
  const state = opened(world, 1953);
  shiftIndicator(world, state, GRAIN, 30);
  state.departures[GRAIN * 3 + 1] = -100;
  expect([1953, 1954, 1955].map(year => levelAtYearEnd(world, state, GRAIN, year))).toEqual([830, 786, 1030]);
});

test('a level stays within the limits of its indicator', () => {
  const state = opened(world, 1953);
  state.shift[GRAIN] = 9000;
  expect(levelAtYearEnd(world, state, GRAIN, 1955)).toBe(1300);
  state.shift[GRAIN] = -9000;
  expect(levelAtYearEnd(world, state, GRAIN, 1955)).toBe(0);
});
