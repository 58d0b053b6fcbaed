/**
 * Colour of lips, teeth and the dark of an open mouth.
 *
 * Why it exists: the mouth is modelled in `face.ts`; which ink it takes is decided per pixel here.
 */
import type { Landmarks } from './landmarks.ts';
import { MAT } from './materials.ts';
import type { SculptParams } from './params.ts';
import { smoothStep } from './primitives.ts';

const { abs, max, sqrt } = Math;

/** Teeth (white) or throat (iris ink), or -1 outside the open mouth. */
export const openMouthMaterial = (p: SculptParams, lm: Landmarks, x: number, y: number): number => {
  const mw = lm.mouthHalf;
  const yy = y - (lm.mouthY + ((p.mouthC * (x * x)) / (mw * mw)) * 0.08);
  const half = (0.012 + p.mouthOpen * 0.06) * sqrt(max(0, 1 - (x * x) / (mw * mw)));
  if (abs(x) >= mw || abs(yy) >= half * 0.92) return -1;
  const gap = p.gap && abs(x) < 0.016;
  return yy > -half * 0.25 && !gap && abs(x) < mw * 0.82 ? MAT.white : MAT.iris;
};

export const isLip = (p: SculptParams, lm: Landmarks, x: number, y: number): boolean => {
  const mw = lm.mouthHalf;
  const line = lm.mouthY + ((p.mouthC * (x * x)) / (mw * mw)) * 0.08;
  const q = 1 - (x * x) / (mw * mw * 0.9);
  return (
    q > 0 &&
    y > line - 0.105 * p.lip * sqrt(q) &&
    y < line + 0.075 * p.lip * sqrt(q) * (1 - 0.35 * smoothStep(0.06, 0, abs(x)))
  );
};
