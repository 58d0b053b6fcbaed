/**
 * Skull and the back of the neck: the solid that skin and hair both grow on.
 *
 * Why it exists: the hair is a shell round exactly this solid, so it must be shared, not copied.
 */
import type { SculptParams } from './params.ts';
import { ellipsoid, smoothMin } from './primitives.ts';

export type Field = (x: number, y: number, z: number) => number;

/** Braincase and forehead. */
export const createSkull = (p: SculptParams): Field => {
  const rx = 0.765 * p.crW;
  const ry = 0.78 * p.crH;
  const rz = 0.98 * p.crD;
  const foreX = 0.6 * p.foreW * p.crW;
  const foreZ = 0.6 * p.crD;
  return (x, y, z) => {
    const d = ellipsoid(x, y - 0.36 - p.crown * 0.3, z + 0.06, rx, ry, rz);
    return smoothMin(d, ellipsoid(x, y - 0.4, z - 0.3, foreX, 0.5, foreZ), 0.18);
  };
};

/** The bulge of the nape under the back of the skull. */
export const createNape = (p: SculptParams): Field => {
  const rx = 0.46 + 0.06 * p.fat;
  return (x, y, z) => ellipsoid(x, y + 0.5, z + 0.42, rx, 0.62, 0.5);
};
