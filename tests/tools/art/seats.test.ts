import { describe, expect, test } from 'vitest';
import { CAST_SIZES, seatsFor } from '../../../tools/art/table/seats.ts';

/** Crown to chin of a seated head, in units of 10 cm. */
const HEAD_UNITS = 2.15;
/** What the interface does to the scene while the text sheet is open. */
const SHEET = { scale: 0.875, x: -212, y: -40 } as const;

describe.each(CAST_SIZES)('a cast of %i', n => {
  const seats = seatsFor(n);

  test('has a seat for everybody and nobody leaves the picture', () => {
    expect(seats).toHaveLength(n);
    for (const s of seats) {
      expect(s.x - 2.2 * s.scale).toBeGreaterThan(0);
      expect(s.x + 2.6 * s.scale).toBeLessThan(1100);
      expect(s.y - 2.6 * s.scale).toBeGreaterThan(100);
      expect(s.y + 3 * s.scale).toBeLessThan(720);
    }
  });

  test('heads are 60 to 110 px high, and never below 55 px beside the open sheet', () => {
    for (const s of seats) {
      expect(s.scale * HEAD_UNITS).toBeGreaterThan(60);
      expect(s.scale * HEAD_UNITS).toBeLessThan(115);
      expect(s.scale * HEAD_UNITS * SHEET.scale).toBeGreaterThan(55);
    }
  });

  test('everybody is visible beside the open sheet', () => {
    for (const s of seats) {
      const x = s.x * SHEET.scale + SHEET.x;
      const y = s.y * SHEET.scale + SHEET.y;
      expect(x).toBeGreaterThanOrEqual(60);
      expect(x).toBeLessThanOrEqual(800);
      expect(y).toBeGreaterThan(110);
      expect(y).toBeLessThan(560);
    }
  });

  test('near is left, large and in front', () => {
    for (let i = 1; i < n; i++) {
      const near = seats[i - 1]!;
      const far = seats[i]!;
      expect(far.x).toBeGreaterThan(near.x);
      expect(far.y).toBeLessThan(near.y + 8);
      expect(far.scale).toBeLessThan(near.scale);
      expect(far.z).toBeLessThan(near.z);
      // Heads may touch, but nobody disappears behind his neighbour.
      expect(far.x - near.x).toBeGreaterThan(near.scale * 1.3);
    }
  });

  test('the row is no shooting gallery: turns vary', () => {
    expect(new Set(seats.map(s => s.turn)).size).toBeGreaterThan(1);
    for (let i = 2; i < n; i++)
      expect(new Set(seats.slice(i - 2, i + 1).map(s => s.turn)).size).toBeGreaterThan(1);
  });
});

test('a table for five or eleven does not exist', () => {
  expect(() => seatsFor(5)).toThrow(/six to ten/);
  expect(() => seatsFor(11)).toThrow(/six to ten/);
});
