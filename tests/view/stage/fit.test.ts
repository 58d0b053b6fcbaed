import { describe, expect, test } from 'vitest';
import {
  BASE,
  type Fit,
  fitPicture,
  framingOf,
  frontShift,
  pushed,
  roomAbove,
  type Size,
} from '../../../src/view/stage/fit.ts';

const NONE = { right: 0, bottom: 0 };
const BOXES: readonly Size[] = [
  { w: 884, h: 590 },
  { w: 905, h: 768 },
  { w: 390, h: 220 },
  { w: 1280, h: 720 },
  { w: 1920, h: 600 },
  { w: 300, h: 900 },
];

/** The window of the base picture that a box shows. */
const windowOf = (fit: Fit, box: Size) => ({
  left: -fit.x / fit.scale,
  top: -fit.y / fit.scale,
  right: (box.w - fit.x) / fit.scale,
  bottom: (box.h - fit.y) / fit.scale,
});

describe('fitPicture', () => {
  test.each(BOXES)('covers a box of $w x $h, with and without a row', box => {
    for (const hasRow of [true, false]) {
      const seen = windowOf(fitPicture(box, NONE, framingOf(hasRow, box.w)), box);
      expect(seen.left).toBeGreaterThanOrEqual(-0.01);
      expect(seen.top).toBeGreaterThanOrEqual(-0.01);
      expect(seen.right).toBeLessThanOrEqual(BASE.w + 0.01);
      expect(seen.bottom).toBeLessThanOrEqual(BASE.h + 0.01);
    }
  });

  test('shows the table as the interface mock does', () => {
    const fit = fitPicture({ w: 884, h: 590 }, NONE, framingOf(true, 884));
    expect(fit.scale).toBeCloseTo(0.875, 2);
    expect(Math.abs(fit.x + 212)).toBeLessThan(8);
    expect(Math.abs(fit.y + 40)).toBeLessThan(4);
  });

  test('keeps the nearest man in the picture at 905x768 and on a telephone', () => {
    for (const box of [
      { w: 905, h: 768 },
      { w: 390, h: 220 },
    ]) {
      const seen = windowOf(fitPicture(box, NONE, framingOf(true, box.w)), box);
      expect(seen.left).toBeLessThanOrEqual(236.01);
      expect(seen.right).toBeGreaterThanOrEqual(1000);
    }
  });

  test('keeps the safe area of a poster', () => {
    const seen = windowOf(fitPicture({ w: 905, h: 768 }, NONE, framingOf(false, 905)), { w: 905, h: 768 });
    expect(seen.left).toBeLessThanOrEqual(60);
    expect(seen.right).toBeGreaterThanOrEqual(800);
  });

  test('fits what an inset leaves, not what it hides', () => {
    const box = { w: 884, h: 720 };
    const fit = fitPicture(box, { right: 0, bottom: 130 }, framingOf(true, 884));
    expect(fit).toEqual(fitPicture({ w: 884, h: 590 }, NONE, framingOf(true, 884)));
  });
});

describe('pushed', () => {
  test('leaves its point where it was and grows the rest', () => {
    const fit = { scale: 0.9, x: -100, y: -20 };
    const at = { x: 500, y: 300 };
    const near = pushed(fit, 1.12, at);
    expect(near.scale).toBeCloseTo(1.008);
    expect(at.x * near.scale + near.x).toBeCloseTo(at.x * fit.scale + fit.x);
    expect(at.y * near.scale + near.y).toBeCloseTo(at.y * fit.scale + fit.y);
  });
});

describe('roomAbove', () => {
  const fit = { scale: 1, x: 0, y: -200 };

  test('lowers the picture for a head near the upper edge, and leaves others alone', () => {
    expect(roomAbove(fit, { x: 0, y: 210 })).toBe(54);
    expect(roomAbove(fit, { x: 0, y: 400 })).toBe(0);
  });

  test('never shows what is above the picture', () => {
    expect(roomAbove({ ...fit, y: -10 }, { x: 0, y: 0 })).toBe(10);
  });
});

describe('frontShift', () => {
  test('brings the player nearer in a narrow box only, and not too far', () => {
    expect(frontShift({ scale: 1, x: 0, y: 0 }, { w: 1280, h: 720 }, NONE)).toBe(0);
    expect(frontShift({ scale: 1, x: 0, y: 0 }, { w: 1100, h: 720 }, NONE)).toBe(-50);
    expect(frontShift({ scale: 1, x: 0, y: 0 }, { w: 800, h: 720 }, NONE)).toBe(-96);
  });
});
