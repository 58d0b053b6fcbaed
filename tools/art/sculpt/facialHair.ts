/**
 * Brows, moustaches and beards: flat shapes seen from the front, wrapped on the skin by the composer.
 *
 * Why it exists: a brow is a shape, not a line (art bible 5.2); here its outline is computed.
 * All functions return a distance in the plane of the face; negative is inside.
 */
import type { Landmarks } from './landmarks.ts';
import type { SculptParams } from './params.ts';
import { clamp, mix, noise1, segment2 } from './primitives.ts';

const { abs, max, min, sqrt } = Math;

export type Outline = (x: number, y: number) => number;

export const createBrows = (p: SculptParams): Outline => {
  const b = p.brow;
  return (x, y) => {
    const side = x < 0 ? -1 : 1;
    const ax = abs(x);
    const asym = b.asym * side;
    const inner = 0.205 + b.h + b.slant * -0.06 + asym;
    const middle = 0.265 + b.h + b.arch * 0.05 + asym;
    const outer = 0.2 + b.h + b.slant * 0.06 + asym;
    const half = 0.034 * b.t;
    const from = 0.13 - b.inner;
    const to = 0.13 + 0.2 * b.len * 1.95;
    const t = clamp((ax - from) / (to - from), 0, 1);
    const bow = middle + (middle - (inner + outer) / 2) * 0.9;
    const line = mix(mix(inner, bow, t), mix(bow, outer, t), t);
    const thick = half * (t < 0.45 ? mix(0.95, 1.1, t / 0.45) : mix(1.1, 0.35, (t - 0.45) / 0.55));
    const beyond = ax - (from + t * (to - from));
    const d = sqrt(beyond * beyond + (y - line) * (y - line) * 0.92) - thick;
    return d - b.bush * 0.028 * (noise1(ax * 38 + side * 3) + 0.4 * noise1(ax * 83));
  };
};

export const createMoustache = (p: SculptParams, lm: Landmarks): Outline => {
  const y0 = lm.noseY - 0.075;
  return (x, y) => {
    const ax = abs(x);
    let d: number;
    if (p.stache === 'trim') d = segment2(ax, y, 0.03, y0, 0.19, y0 - 0.055, 0.05, 0.03);
    else if (p.stache === 'tooth') d = segment2(ax, y, 0, y0 - 0.01, 0.09, y0 - 0.02, 0.055, 0.05);
    else if (p.stache === 'big') d = segment2(ax, y, 0.03, y0 - 0.01, 0.28, y0 - 0.1, 0.072, 0.045);
    else d = segment2(ax, y, 0.02, y0, 0.22, y0 - 0.04, 0.045, 0.03);
    return d - 0.012 * noise1(ax * 50);
  };
};

export const createBeard = (p: SculptParams, lm: Landmarks): Outline => {
  const { noseY, mouthY, chinY } = lm;
  return (x, y) => {
    const ax = abs(x);
    let d: number;
    if (p.beard === 'goatee') {
      d = segment2(ax, y, 0, mouthY - 0.17, 0, chinY - 0.16, 0.11, 0.13);
      d = min(d, segment2(ax, y, 0.05, mouthY - 0.16, 0.17, mouthY - 0.28, 0.05, 0.06));
    } else {
      d = min(
        segment2(ax, y, 0, chinY, 0.42, chinY + 0.2, 0.22, 0.2),
        segment2(ax, y, 0.46, chinY + 0.18, 0.56, -0.2, 0.18, 0.12),
      );
      d = min(d, segment2(ax, y, 0.26, noseY - 0.06, 0.36, chinY + 0.1, 0.07, 0.14));
      d = max(d, -segment2(ax, y, 0, mouthY + 0.01, 0.2, mouthY, 0.07, 0.05));
    }
    return d - 0.02 * noise1(ax * 40 + y * 31);
  };
};
