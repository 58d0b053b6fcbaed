import { describe, expect, test } from 'vitest';
import {
  capsule,
  clamp,
  ellipsoid,
  noise1,
  roundBox,
  segment2,
  smoothMax,
  smoothMin,
  smoothStep,
} from '../../../tools/art/sculpt/primitives.ts';

describe('signed-distance primitives', () => {
  test('a sphere is exact inside and outside', () => {
    expect(ellipsoid(2, 0, 0, 1, 1, 1)).toBeCloseTo(1, 12);
    expect(ellipsoid(0, 0.5, 0, 1, 1, 1)).toBeCloseTo(-0.5, 12);
    expect(ellipsoid(0, 0, 0, 0.3, 0.2, 0.5)).toBe(-0.2);
  });

  test('an ellipsoid is zero on its surface along each axis', () => {
    expect(ellipsoid(2, 0, 0, 2, 1, 3)).toBeCloseTo(0, 12);
    expect(ellipsoid(0, -1, 0, 2, 1, 3)).toBeCloseTo(0, 12);
    expect(ellipsoid(0, 0, 3, 2, 1, 3)).toBeCloseTo(0, 12);
  });

  test('a capsule measures from its segment and tapers', () => {
    expect(capsule(0, 3, 0, -1, 0, 0, 1, 0, 0, 0.5, 0.5)).toBeCloseTo(2.5, 12);
    expect(capsule(4, 0, 0, -1, 0, 0, 1, 0, 0, 0.5, 0.25)).toBeCloseTo(2.75, 12);
    expect(capsule(0, 0, 0, -1, 0, 0, 1, 0, 0, 0.5, 0.5)).toBeCloseTo(-0.5, 12);
    expect(segment2(0, 2, -1, 0, 1, 0, 0.5, 0.5)).toBeCloseTo(1.5, 12);
  });

  test('a box is flat on its sides and round at its corners', () => {
    expect(roundBox(3, 0, 0, 1, 1, 1, 0.1)).toBeCloseTo(2, 12);
    expect(roundBox(0, 0, 0, 1, 2, 3, 0)).toBeCloseTo(-1, 12);
    const corner = roundBox(2, 2, 2, 1, 1, 1, 0.5);
    expect(corner).toBeCloseTo(Math.sqrt(3) * 1.5 - 0.5, 12);
  });

  test('smooth union never exceeds the plain one and equals it away from the blend', () => {
    expect(smoothMin(1, 1, 0.4)).toBeCloseTo(0.9, 12);
    expect(smoothMin(0, 5, 0.4)).toBe(0);
    expect(smoothMax(1, 1, 0.4)).toBeCloseTo(1.1, 12);
    expect(smoothMax(0, 5, 0.4)).toBe(5);
  });

  test('steps and clamps', () => {
    expect(smoothStep(0, 1, -1)).toBe(0);
    expect(smoothStep(0, 1, 0.5)).toBe(0.5);
    expect(smoothStep(1, 0, 0.25)).toBeCloseTo(0.84375, 12);
    expect(clamp(7, 0, 1)).toBe(1);
  });

  test('noise is continuous, bounded and repeatable', () => {
    for (let i = 0; i < 400; i++) {
      const x = i * 0.173 - 30;
      expect(Math.abs(noise1(x))).toBeLessThanOrEqual(1);
      expect(noise1(x)).toBe(noise1(x));
      expect(Math.abs(noise1(x + 1e-4) - noise1(x))).toBeLessThan(0.001);
    }
  });
});
