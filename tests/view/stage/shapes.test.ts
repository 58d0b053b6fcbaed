import { describe, expect, test } from 'vitest';
import { brightness, clothAccent, reink, toneTable } from '../../../src/view/stage/accents.ts';
import { sweepShape, wipeShape } from '../../../src/view/stage/cuts.ts';
import { type Point, TAG_SLOPE, tagAt, tagBox } from '../../../src/view/stage/tag.ts';

const BOUNDS = { left: 8, right: 876, top: 8 };
const xs = (points: readonly Point[]): number[] => points.map(p => p[0]);

describe('tagAt', () => {
  test('is the parallelogram of the mock: 124x26, rising 14, its pointer on the head', () => {
    const tag = tagAt(80, [247, 192], BOUNDS);
    const [a, b, , d] = tag.plate as [Point, Point, Point, Point];
    expect(b[0] - a[0]).toBe(124);
    expect(b[1] - a[1]).toBeCloseTo(-14);
    expect(d[1] - a[1]).toBe(26);
    expect(Math.abs(a[0] - 176)).toBeLessThan(2);
    expect(Math.abs(a[1] - 152)).toBeLessThan(6);
    expect(tag.pointer[2]).toEqual([247, 192]);
    expect(tag.angle).toBeCloseTo(Math.atan(TAG_SLOPE));
  });

  test('stays inside the box at both ends while its pointer stays on the head', () => {
    for (const x of [2, 20, 870]) {
      const tag = tagAt(120, [x, 300], BOUNDS);
      expect(Math.min(...xs(tag.plate))).toBeGreaterThanOrEqual(BOUNDS.left);
      expect(Math.max(...xs(tag.plate))).toBeLessThanOrEqual(BOUNDS.right);
      expect(tag.pointer[2]![0]).toBe(x);
    }
  });

  test('does not leave the box at the top', () => {
    const tag = tagAt(120, [400, 10], BOUNDS);
    expect(Math.min(...tag.plate.map(p => p[1]))).toBeGreaterThanOrEqual(BOUNDS.top);
  });

  test('has a box of whole pixels around it', () => {
    const tag = tagAt(80, [247, 192], BOUNDS);
    const box = tagBox(tag);
    for (const [x, y] of [...tag.plate, ...tag.pointer]) {
      expect(x).toBeGreaterThan(box.x);
      expect(x).toBeLessThan(box.x + box.w);
      expect(y).toBeGreaterThan(box.y);
      expect(y).toBeLessThan(box.y + box.h);
    }
    expect(Object.values(box).every(Number.isInteger)).toBe(true);
  });
});

describe('wipeShape', () => {
  const covers = (points: readonly Point[], w: number): boolean => {
    const [a, b, c, d] = points as [Point, Point, Point, Point];
    return Math.max(a[0], d[0]) <= 0 && Math.min(b[0], c[0]) >= w;
  };

  test('is nothing at both ends and covers everything in the middle', () => {
    expect(wipeShape(0, 900, 600, 68)[0]![0]).toBe(wipeShape(0, 900, 600, 68)[1]![0]);
    expect(covers(wipeShape(0.5, 900, 600, 68), 900)).toBe(true);
    const end = wipeShape(1, 900, 600, 68);
    expect(Math.min(...xs(end))).toBeGreaterThanOrEqual(900);
  });

  test('leans by 68 degrees', () => {
    const [, top, foot] = wipeShape(0.3, 900, 600, 68) as [Point, Point, Point, Point];
    expect((Math.atan2(foot[1] - top[1], top[0] - foot[0]) * 180) / Math.PI).toBeCloseTo(68);
  });
});

describe('sweepShape', () => {
  test('begins and ends outside the picture, parallel to the shafts', () => {
    expect(Math.max(...xs(sweepShape(0, 110, 1280, 720)))).toBeLessThanOrEqual(0);
    expect(Math.min(...xs(sweepShape(1, 110, 1280, 720)))).toBeGreaterThanOrEqual(1280);
    const [a, , , d] = sweepShape(0.5, 110, 1280, 720) as [Point, Point, Point, Point];
    expect((d[0] - a[0]) / 720).toBeCloseTo(-550 / 530);
  });
});

describe('accents', () => {
  test('leave the first chapter as it was baked and know thirteen', () => {
    expect(clothAccent(1)).toBeNull();
    expect(clothAccent(5)).toEqual(['#3A0D08', '#6E1710', '#B98B4E']);
    expect(clothAccent(13)).toEqual(clothAccent(99));
  });

  test('print the base tone of the cloth in the base tone of the accent, and keep the order of tones', () => {
    const table = toneTable(clothAccent(6)!);
    const base = brightness(0x1f, 0x4a, 0x3f) * 3;
    expect([...table.slice(base, base + 3)]).toEqual([0x25, 0x4a, 0x86]);
    const light = (tone: number): number =>
      brightness(table[tone * 3]!, table[tone * 3 + 1]!, table[tone * 3 + 2]!);
    for (let tone = 30; tone < 130; tone += 10) expect(light(tone + 10)).toBeGreaterThanOrEqual(light(tone));
  });

  test('touch only what is printed', () => {
    const pixels = new Uint8ClampedArray([31, 74, 63, 255, 9, 9, 9, 0]);
    reink(pixels, toneTable(clothAccent(6)!));
    expect([...pixels]).toEqual([0x25, 0x4a, 0x86, 255, 9, 9, 9, 0]);
  });
});
