/**
 * Signed-distance primitives: the only vocabulary the sculptor has.
 *
 * Why it exists: every head, coat and hand is built from these few solids, joined with smooth unions, so that
 * nobody ever draws a nose by hand. Unit: 1 = 10 cm. A negative distance is inside the solid.
 * The ellipsoid distance is the usual first-order bound, not exact; the renderer therefore steps at 82 %.
 */

const { abs, min, max, sqrt, sin, floor } = Math;

/** Smooth union of two distances; `k` is the width of the blend. */
export const smoothMin = (a: number, b: number, k: number): number => {
  const h = max(k - abs(a - b), 0) / k;
  return min(a, b) - h * h * k * 0.25;
};

/** Smooth intersection; with a negated second argument it is a smooth cut. */
export const smoothMax = (a: number, b: number, k: number): number => {
  const h = max(k - abs(a - b), 0) / k;
  return max(a, b) + h * h * k * 0.25;
};

export const clamp = (v: number, low: number, high: number): number => Math.max(low, Math.min(high, v));

/** Hermite step from 0 at `a` to 1 at `b`; `a` may be larger than `b` for a falling step. */
export const smoothStep = (a: number, b: number, v: number): number => {
  const t = clamp((v - a) / (b - a), 0, 1);
  return t * t * (3 - 2 * t);
};

export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Ellipsoid at the origin with radii rx, ry, rz (first-order distance bound). */
export const ellipsoid = (x: number, y: number, z: number, rx: number, ry: number, rz: number): number => {
  const ax = x / rx;
  const ay = y / ry;
  const az = z / rz;
  const k0 = sqrt(ax * ax + ay * ay + az * az);
  if (k0 < 1e-4) return -min(rx, ry, rz);
  const bx = ax / rx;
  const by = ay / ry;
  const bz = az / rz;
  return (k0 * (k0 - 1)) / sqrt(bx * bx + by * by + bz * bz);
};

/** Capsule from a to b whose radius runs from `ra` to `rb`. */
export const capsule = (
  x: number,
  y: number,
  z: number,
  ax: number,
  ay: number,
  az: number,
  bx: number,
  by: number,
  bz: number,
  ra: number,
  rb: number,
): number => {
  const ux = bx - ax;
  const uy = by - ay;
  const uz = bz - az;
  const px = x - ax;
  const py = y - ay;
  const pz = z - az;
  const t = clamp((px * ux + py * uy + pz * uz) / (ux * ux + uy * uy + uz * uz), 0, 1);
  const dx = px - ux * t;
  const dy = py - uy * t;
  const dz = pz - uz * t;
  return sqrt(dx * dx + dy * dy + dz * dz) - (ra + (rb - ra) * t);
};

/** The capsule in the plane: used for moustaches and beards, which are painted on from the front. */
export const segment2 = (
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  ra: number,
  rb: number,
): number => {
  const ux = bx - ax;
  const uy = by - ay;
  const px = x - ax;
  const py = y - ay;
  const t = clamp((px * ux + py * uy) / (ux * ux + uy * uy), 0, 1);
  const dx = px - ux * t;
  const dy = py - uy * t;
  return sqrt(dx * dx + dy * dy) - (ra + (rb - ra) * t);
};

/** Box with half sizes bx, by, bz and edge radius r. */
export const roundBox = (
  x: number,
  y: number,
  z: number,
  bx: number,
  by: number,
  bz: number,
  r: number,
): number => {
  const qx = abs(x) - bx + r;
  const qy = abs(y) - by + r;
  const qz = abs(z) - bz + r;
  const ox = max(qx, 0);
  const oy = max(qy, 0);
  const oz = max(qz, 0);
  return sqrt(ox * ox + oy * oy + oz * oz) + min(max(qx, max(qy, qz)), 0) - r;
};

const hash = (i: number): number => {
  const s = sin(i * 127.1) * 43758.5453;
  return s - floor(s);
};

/** Value noise on a line, -1..1: hair strands, wrinkles, the wobble of a moustache. Same input, same output. */
export const noise1 = (x: number): number => {
  const i = floor(x);
  const f = x - i;
  const u = f * f * (3 - 2 * f);
  return mix(hash(i), hash(i + 1), u) * 2 - 1;
};
