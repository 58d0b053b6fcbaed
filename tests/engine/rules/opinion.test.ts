import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved } from '../../../src/engine/rules/opinion.ts';

const anyLoyalty = fc.integer({ min: -10_000, max: 10_000 });
/** The strongest impulse that the rule is made for; the world below cannot send a stronger one. */
const anyImpulse = fc.integer({ min: -10_000, max: 10_000 });

test('a gain counts in full at 0, half at 50 points, and not at all at 100', () => {
  expect([moved(0, 600), moved(5000, 600), moved(10_000, 600)]).toEqual([600, 5300, 10_000]);
});

test('a loss counts in full from above, half at -50 points, and not at all at -100', () => {
  expect([moved(5000, -600), moved(0, -600), moved(-5000, -600), moved(-10_000, -600)]).toEqual([
    4400, -600, -5300, -10_000,
  ]);
});

test('no impulse moves nobody', () => {
  fc.assert(
    fc.property(anyLoyalty, loyalty => {
      expect(moved(loyalty, 0)).toBe(loyalty);
    }),
  );
});

test('nobody is moved beyond the limits, or against the impulse', () => {
  fc.assert(
    fc.property(anyLoyalty, anyImpulse, (loyalty, impulse) => {
      const after = moved(loyalty, impulse);
      expect(Math.abs(after)).toBeLessThanOrEqual(10_000);
      expect((after - loyalty) * Math.sign(impulse)).toBeGreaterThanOrEqual(0);
      expect(Math.abs(after - loyalty)).toBeLessThanOrEqual(Math.abs(impulse));
    }),
  );
});

test('the nearer to the limit, the less the same impulse does', () => {
  fc.assert(
    fc.property(anyLoyalty, anyLoyalty, fc.integer({ min: 1, max: 5000 }), (a, b, impulse) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(moved(high, impulse) - high).toBeLessThanOrEqual(moved(low, impulse) - low);
      expect(low - moved(low, -impulse)).toBeLessThanOrEqual(high - moved(high, -impulse));
    }),
  );
});

test('praise and blame are mirror images', () => {
  fc.assert(
    fc.property(anyLoyalty, anyImpulse, (loyalty, impulse) => {
      expect(moved(-loyalty, -impulse) + moved(loyalty, impulse)).toBe(0);
    }),
  );
});
