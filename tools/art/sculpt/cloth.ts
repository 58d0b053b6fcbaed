/**
 * What the front of the body is made of: lapels, shirt, tie, buttons, pockets, embroidery.
 *
 * Why it exists: clothes are painted on the torso by position, then thickened a little, so that a lapel throws
 * its own shadow line. Rank and decade are read from here.
 */
import { MAT } from './materials.ts';
import type { BodyParams } from './params.ts';
import { clamp, mix, smoothStep } from './primitives.ts';

const { abs, floor, max } = Math;

export type Paint = (x: number, y: number, z: number) => number;

/** Height of the top button of the shirt. */
const COLLAR_Y = -1.62;

const suitPaint =
  (b: BodyParams): Paint =>
  (x, y) => {
    const ax = abs(x);
    const bottom = b.vBot ?? -3.35;
    const t = (y - bottom) / (COLLAR_Y - bottom);
    const half = 0.5 * clamp(t, 0, 1.25);
    if (y > bottom && ax < half) {
      if (b.tie === null) return MAT.shirt;
      if (b.tie === 'bow')
        return y > -1.86 && y < COLLAR_Y && ax < 0.28 && abs(y + 1.74) < 0.04 + ax * 0.3
          ? MAT.tie
          : MAT.shirt;
      const tie =
        y > -1.93 ? 0.075 + 0.055 * smoothStep(-1.93, -1.74, y) : mix(0.19, 0.1, smoothStep(-3.3, -1.95, y));
      return ax < tie ? MAT.tie : MAT.shirt;
    }
    return isLapel(y, ax, bottom, half, t, -1.55) ? MAT.lapel : MAT.suit;
  };

const isLapel = (y: number, ax: number, bottom: number, half: number, t: number, top: number): boolean =>
  y > bottom - 0.02 && ax < half + 0.06 + 0.34 * smoothStep(0, 0.75, t) * smoothStep(1.25, 0.8, t) && y < top;

/** Malenkov's tunic: a button line and two breast pockets. */
const tunicPaint: Paint = (x, y) => {
  const ax = abs(x);
  if (ax < 0.022 && y < -1.7) return MAT.lapel;
  const inPocket = y < -2.3 && y > -2.8 && ax > 0.45 && ax < 1.0;
  const onSeam = abs(y + 2.34) < 0.03 || abs(ax - 0.46) < 0.02 || abs(ax - 0.99) < 0.02;
  return inPocket && onSeam ? MAT.lapel : MAT.suit;
};

/** Marshal's or general's jacket with two rows of buttons. */
const uniformPaint =
  (b: BodyParams): Paint =>
  (x, y) => {
    const ax = abs(x);
    const bottom = -2.5;
    const t = (y - bottom) / (COLLAR_Y - bottom);
    const half = 0.42 * clamp(t, 0, 1.2);
    if (!b.stand) {
      if (y > bottom && ax < half) return ax < 0.09 ? MAT.tie : MAT.shirt;
      if (isLapel(y, ax, bottom, half, t, -1.5)) return MAT.lapel;
    }
    const row = abs(((((y + 2.7) % 0.62) + 0.62) % 0.62) - 0.31);
    return abs(ax - 0.2) < 0.05 && row < 0.05 && y < -2.5 ? MAT.gold : MAT.suit;
  };

/** Embroidered Ukrainian shirt. */
const embroideredPaint: Paint = (x, y) => {
  const ax = abs(x);
  if (ax < 0.14 && y < COLLAR_Y && y > -2.9)
    return (floor(y * 14) + floor(ax * 30)) & 1 ? MAT.red : MAT.shirt;
  return MAT.shirt;
};

const frontPaint = (b: BodyParams): Paint => {
  if (b.type === 'suit') return suitPaint(b);
  if (b.type === 'tunic') return tunicPaint;
  if (b.type === 'uniform') return uniformPaint(b);
  return b.type === 'vyshyvanka' ? embroideredPaint : () => MAT.shirt;
};

/** Material of the torso at a point; the back is always plain suit. */
export const createClothPaint = (b: BodyParams): Paint => {
  const front = frontPaint(b);
  return (x, y, z) => (z < -0.25 && y < -1.3 ? MAT.suit : front(x, y, z));
};

/** Leaf of the shirt collar: negative inside. */
const collarLeaf = (x: number, y: number): number => {
  const ax = abs(x);
  const inner = 0.035 - ax;
  const outer = ax - (0.56 + (y + 1.45) * 0.25);
  const top = y + 1.4;
  const bottom = -(y + (1.62 + (ax - 0.04) * 1.25));
  const tip = -(y + 1.98 - (ax - 0.3) * 1.1) * 0.8;
  return max(inner, max(outer, max(top * 0.9, max(bottom * 0.65, tip))));
};

/** How far each cloth stands off the torso, in units. */
export const clothThickness = (b: BodyParams, mat: number, x: number, y: number): number => {
  if (mat === MAT.lapel) return 0.055;
  if (mat === MAT.suit) return 0.02;
  if (mat === MAT.tie) return 0.035;
  if (mat === MAT.shirt) return b.type !== 'vyshyvanka' && collarLeaf(x, y) < 0 ? 0.06 : 0;
  return mat === MAT.gold ? 0.06 : 0;
};
