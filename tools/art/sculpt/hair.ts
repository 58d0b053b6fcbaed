/**
 * Hair: a combed shell round the skull, or - for bald men - streaks of tone painted on the skin.
 *
 * Why it exists: the hair line is the first thing by which a silhouette is recognised. A modelled fringe on a
 * bald head looks like a bandage (tried), hence the painted variant.
 */
import type { HairParams, SculptParams } from './params.ts';
import { ellipsoid, mix, noise1, smoothMin, smoothStep } from './primitives.ts';
import type { Field } from './skull.ts';

const { abs, atan2, sin } = Math;

/** Far away: no hair near this point. */
const NO_HAIR = 9;

/** Height of the hair line at the angle `a` round the head (0 = face, pi = back). */
const hairLine = (h: HairParams, a: number): number => {
  const front = h.front ?? 0.8;
  const temple = h.temple ?? front + 0.06;
  let y = mix(front, temple, smoothStep(0, 0.62, a));
  y = mix(y, h.side ?? 0.25, smoothStep(0.62, 1.12, a));
  y = mix(y, h.burn ?? -0.12, smoothStep(1.14, 1.3, a));
  y = mix(y, 0.16, smoothStep(1.4, 1.52, a));
  y = mix(y, -0.2, smoothStep(1.75, 1.95, a));
  return mix(y, h.nape ?? -0.75, smoothStep(1.9, 2.5, a));
};

/** How thick the shell is here before the hair line cuts it: volumes, parting, strands. */
const shellThickness = (h: HairParams, x: number, y: number, z: number): number => {
  let v = h.t ?? 0.09;
  if (h.frontVol) v += h.frontVol * smoothStep(0.3, 0.95, y) * smoothStep(-0.5, 0.5, z);
  if (h.topVol) v += h.topVol * smoothStep(0.5, 1.05, y);
  if (h.sideVol) v += h.sideVol * smoothStep(0.75, 0.3, y);
  if (h.part) {
    const groove = abs(x - (h.partX ?? 0) * h.part);
    v -= 0.05 * smoothStep(0.1, 0, groove) * smoothStep(0.4, 0.8, y) * smoothStep(-0.4, 0.3, z);
  }
  const comb = h.comb ?? 'back';
  if (comb === 'curl') {
    v += 0.03 * noise1(atan2(x, y + 0.1) * 9 + sin(z * 7 + y * 5) * 1.6);
    v += 0.016 * noise1(z * 11 + x * 4 + y * 9);
    return v;
  }
  let u: number;
  if (comb === 'back') u = atan2(x, y + 0.1) * 13;
  else if (comb === 'side') u = (z * 1.0 - abs(x) * 0.2 + y * 0.7) * 9;
  else u = x * 3 + y * 7 + z * 5;
  return v + (h.strand ?? 0.022) * (noise1(u) + 0.5 * noise1(u * 2.7 + 5));
};

/** Solid hair. Returns a large distance for `none` and `paint`. */
export const createHair = (p: SculptParams, skull: Field, nape: Field): Field => {
  const h = p.hair;
  return (x, y, z) => {
    if (h.style === 'none') return NO_HAIR;
    const base = z < 0 ? smoothMin(skull(x, y, z), nape(x, y, z), 0.22) : skull(x, y, z);
    if (base > 0.5) return base - 0.3;
    const a = atan2(abs(x), z + 0.05);
    let line = hairLine(h, a) + noise1(a * 9 + (x < 0 ? 3 : 7)) * 0.02;
    if (h.part && z > 0 && a < 0.9)
      line += (x * h.part > 0 ? (h.sweep ?? -0.08) : 0.1) * smoothStep(0.9, 0.2, a);
    let mask = smoothStep(-0.02, 0.1, y - line);
    if (h.top !== undefined) {
      const round = atan2(x, z);
      const edge =
        y - (z < 0 ? -z * (h.topBack ?? 0.25) : 0) + 0.07 * noise1(round * 7 + 2) + 0.03 * noise1(round * 19);
      mask *= smoothStep(h.top + 0.14, h.top - 0.1, edge);
    }
    const d = (base - shellThickness(h, x, y, z) * mask + (1 - mask) * 0.03) * 0.85;
    if (!p.bun) return d;
    const bun = ellipsoid(x, y - 0.62, z + 0.98, 0.36, 0.34, 0.26) - 0.02 * noise1(y * 9 + x * 6);
    return smoothMin(d, bun, 0.08);
  };
};

/**
 * Painted fringe of a bald man.
 * @returns what to add to the luminance of the skin at this point (0 outside the fringe).
 */
export const paintedHairTone = (h: HairParams, x: number, y: number, z: number): number => {
  if (z >= 0.3) return 0;
  const a = atan2(abs(x), z + 0.05);
  const wobble = 0.06 * noise1(a * 8 + 2) + 0.03 * noise1(a * 23);
  const top = (h.top ?? 0.3) + wobble - 0.1 * smoothStep(1.4, 0.9, a);
  const bottom =
    a < 1.75
      ? mix(-0.1, 0.12, smoothStep(1.3, 1.5, a))
      : mix(-0.05, h.nape ?? -0.45, smoothStep(1.75, 2.4, a));
  const k =
    smoothStep(-0.03, 0.05, top - y) *
    smoothStep(-0.05, 0.06, y - bottom + 0.04 * noise1(a * 17)) *
    smoothStep(1.0, 1.2, a);
  if (k <= 0) return 0;
  const u = (z * 0.9 - y * 0.55) * 15 + a * 2;
  return k * ((h.dl ?? -0.1) + 0.15 * noise1(u) + 0.09 * noise1(u * 2.3 + 4));
};
