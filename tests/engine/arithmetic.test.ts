import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clamp, divide, round, scaled, split } from '../../src/engine/arithmetic.ts';

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

test('a scaled amount is the rounded quotient of the product, as far as the product fits into 32 bits', () => {
  const any = fc.integer({ min: -10_000, max: 10_000 });
  fc.assert(
    fc.property(any, any, fc.integer({ min: 1, max: 10_000 }), (amount, numerator, denominator) => {
      expect(scaled(amount, numerator, denominator)).toBe(divide(amount * numerator, denominator) + 0);
    }),
  );
  expect(scaled(10_000, 30_000, 10_000)).toBe(30_000);
});

describe('a split amount', () => {
  const anyAmount = fc.integer({ min: -20_000, max: 20_000 });

  test('is the sum of its parts, exactly, whatever the signs of the weights', () => {
    const weights = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(anyAmount, weights, (amount, shares) => {
        fc.pre(shares.reduce((sum, share) => sum + share, 0) !== 0);
        const parts = split(amount, shares);
        expect(parts.every(Number.isSafeInteger)).toBe(true);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
      }),
    );
  });

  test('gives each weight its share, to within one', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(anyAmount, weights, (amount, shares) => {
        const whole = shares.reduce((sum, share) => sum + share, 0);
        split(amount, shares).forEach((part, i) => {
          expect(Math.abs(part - (amount * shares[i]!) / whole)).toBeLessThan(1);
        });
      }),
    );
  });

  test('sets what pulls one way against what pulls the other', () => {
    expect(split(5, [165, -160])).toEqual([165, -160]);
    expect(split(-5, [165, -160])).toEqual([-165, 160]);
    expect(split(7, [1])).toEqual([7]);
  });
});
