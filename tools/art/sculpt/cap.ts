/**
 * Peaked caps (officer's cap, Castro's patrol cap).
 *
 * Why it exists: a cap changes the silhouette more than any feature, and it carries three inks of its own.
 */
import { MAT } from './materials.ts';
import type { SculptParams } from './params.ts';
import { ellipsoid, smoothMin, smoothStep } from './primitives.ts';

const { abs, max } = Math;

export interface CapSample {
  d: number;
  mat: number;
}

/** Returns a sampler that writes into one reused object (the renderer calls it millions of times). */
export const createCap = (p: SculptParams): ((x: number, y: number, z: number) => CapSample) => {
  const out: CapSample = { d: 9, mat: MAT.cap };
  return (x, y, z) => {
    const yb = y - 0.6 + -0.1 * z;
    const band = max(
      abs(ellipsoid(x, 0, z + 0.02, 0.84 * p.crW, 1, 1.04 * p.crD)) - 0.05,
      abs(yb - 0.02) - 0.13,
    );
    let crown = ellipsoid(x, yb - 0.3, z - 0.02, 1.12, 0.22 + 0.0, 1.22);
    crown = smoothMin(
      crown,
      ellipsoid(x, yb - 0.36 - 0.12 * smoothStep(0, 1, z), z - 0.25, 0.8, 0.22, 0.85),
      0.2,
    );
    const peak = max(
      ellipsoid(x, yb + 0.08 + max(z - 0.8, 0) * 0.55, z - 0.72, 0.66, 0.05, 0.58),
      -(z - 0.72),
    );
    let bandMat: number = MAT.band;
    if (p.cap === 'patrol') {
      crown = ellipsoid(x, yb - 0.26, z - 0.0, 0.92, 0.25, 1.02);
      crown = smoothMin(crown, ellipsoid(x, yb - 0.3, z - 0.35, 0.72, 0.24, 0.7), 0.15);
      bandMat = MAT.cap;
    }
    if (band < crown && band < peak) {
      out.d = band * 0.8;
      out.mat = bandMat;
    } else if (crown < peak) {
      out.d = crown * 0.8;
      out.mat = MAT.cap;
    } else {
      out.d = peak * 0.8;
      out.mat = MAT.peak;
    }
    return out;
  };
};
