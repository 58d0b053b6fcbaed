import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkManifest } from '../../../src/view/stage/manifest.ts';
import {
  boxOn,
  crownOf,
  farToNear,
  headHeight,
  seatsFor,
  shareLeftOf,
} from '../../../src/view/stage/seating.ts';

const manifest = checkManifest(JSON.parse(readFileSync('assets/art/manifest.json', 'utf8')));
const table = manifest.plates.table!;

describe('seatsFor', () => {
  test.each([6, 7, 8, 9, 10])('has a layout for %i', n => {
    expect(seatsFor(n, table)).toHaveLength(n);
  });

  test('seats few people in the middle of the smallest layout', () => {
    const six = seatsFor(6, table);
    expect(seatsFor(2, table)).toEqual(six.slice(2, 4));
    expect(seatsFor(5, table)).toEqual(six.slice(0, 5));
  });

  test('seats nobody without people or layouts, and at most the largest layout', () => {
    expect(seatsFor(0, table)).toEqual([]);
    expect(seatsFor(7, {})).toEqual([]);
    expect(seatsFor(14, table)).toHaveLength(10);
  });

  test('paints the far end first', () => {
    const seats = seatsFor(7, table);
    expect(farToNear(seats)).toEqual([6, 5, 4, 3, 2, 1, 0]);
  });
});

describe('boxOn', () => {
  const seat = { x: 500, y: 300, scale: 24, z: 1 };
  const sprite = { w: 200, h: 280, scale: 48, ax: 100, ay: 140 };

  test('puts the anchor on the neck at the scale of the seat', () => {
    expect(boxOn(seat, sprite)).toEqual({ x: 450, y: 230, w: 100, h: 140 });
  });

  test('moves by units of the seat', () => {
    expect(boxOn(seat, sprite, -1, 0.5)).toMatchObject({ x: 426, y: 242 });
  });

  test('keeps every sprite of the row inside the window of the mock', () => {
    const art = manifest.people.beria!.sprite!;
    for (const n of [6, 10]) {
      const boxes = seatsFor(n, table).map(s => boxOn(s, { ...art, ax: art.neckX, ay: art.neckY }));
      expect(Math.min(...boxes.map(b => b.x))).toBeGreaterThan(195);
      expect(Math.max(...boxes.map(b => b.x + b.w))).toBeLessThan(1060);
    }
  });
});

test('a crown lies above its neck by more than a head', () => {
  const seat = { x: 500, y: 300, scale: 40, z: 1 };
  expect(seat.y - crownOf(seat).y).toBeGreaterThan(headHeight(seat));
});

test('a shadow is cut where the wall ends', () => {
  const box = { x: 800, y: 0, w: 200, h: 100 };
  expect(shareLeftOf(box, 905)).toBeCloseTo(0.525);
  expect(shareLeftOf(box, 1200)).toBe(1);
  expect(shareLeftOf(box, 700)).toBe(0);
});

test('a manifest of another version is refused in a sentence', () => {
  expect(() => checkManifest({ version: 2 })).toThrow(/manifest/);
  expect(() => checkManifest(null)).toThrow(/manifest/);
});
