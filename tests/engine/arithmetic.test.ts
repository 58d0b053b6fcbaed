import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clamp, divide, round } from '../../src/engine/arithmetic.ts';

test('a quotient is rounded towards zero', () => {
  expect([divide(7, 2), divide(-7, 2), divide(6, 3), divide(-6, 3)]).toEqual([3, -3, 2, -2]);
});

test('a clamped value lies between the limits and is the value itself where it can be', () => {
  expect([clamp(5, 0, 10), clamp(-1, 0, 10), clamp(11, 0, 10)]).toEqual([5, 0, 10]);
});

test('hundredths are rounded to the nearest point, halves away from zero', () => {
  expect([149, 150, -149, -150, 4250, -4251].map(value => round(value, 100))).toEqual([
    1, 2, -1, -2, 43, -43,
  ]);
  expect([855, 854, -855].map(value => round(value, 10))).toEqual([86, 85, -86]);
});

test('rounding is never off by more than half a unit', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), value => {
      expect(Math.abs(round(value, 100) * 100 - value)).toBeLessThanOrEqual(50);
    }),
  );
});
