/**
 * Spectacle frames and the lenses the renderer lays over them.
 *
 * Why it exists: Beria's and Molotov's pince-nez and Suslov's heavy upper rims are half of their likeness.
 */
import type { GlassesParams, SculptParams } from './params.ts';
import { capsule } from './primitives.ts';
import type { Field } from './skull.ts';

const { abs, max, min, sqrt } = Math;

const DEFAULT_CENTRE_X = 0.32;
const DEFAULT_CENTRE_Y = 0.03;
const DEFAULT_Z = 0.96;
const CORNER = 0.05;

/** What the renderer needs to draw the glint: an ellipse or a box in the head's own frame. */
export interface Lens {
  shape: 'round' | 'rect';
  rx: number;
  ry: number;
  cx: number;
  cy: number;
  z: number;
  glint: readonly number[];
}

export const lensOf = (g: GlassesParams): Lens => ({
  shape: g.shape,
  rx: g.rx,
  ry: g.ry,
  cx: g.cx ?? DEFAULT_CENTRE_X,
  cy: -(g.cy ?? DEFAULT_CENTRE_Y),
  z: g.z ?? DEFAULT_Z,
  glint: g.glint ?? [1],
});

const outline = (g: GlassesParams, lx: number, ly: number): number => {
  if (g.shape === 'rect') {
    const qx = abs(lx) - g.rx + CORNER;
    const qy = abs(ly) - g.ry + CORNER;
    return sqrt(max(qx, 0) ** 2 + max(qy, 0) ** 2) + min(max(qx, qy), 0) - CORNER;
  }
  return (sqrt((lx / g.rx) ** 2 + (ly / g.ry) ** 2) - 1) * min(g.rx, g.ry);
};

export const createFrame = (p: SculptParams, g: GlassesParams): Field => {
  const cx = g.cx ?? DEFAULT_CENTRE_X;
  const cy = g.cy ?? DEFAULT_CENTRE_Y;
  const zc = g.z ?? DEFAULT_Z;
  const t = g.t;
  const bridgeY = 0.02 - cy + (g.bridgeY ?? 0.02);
  return (x, y, z) => {
    const ax = abs(x);
    const ly = y + cy;
    const wrap = z - (zc - ax * ax * 0.1);
    const q = outline(g, ax - cx, ly);
    let d: number;
    if (g.rim === 'top') {
      d = sqrt(max(abs(q) - t * 1.3, 0) ** 2 + wrap * wrap) - t;
      if (ly < 0) d = max(d, sqrt(q * q + wrap * wrap) - t * 0.45);
    } else d = sqrt(q * q + wrap * wrap) - t;
    d = min(
      d,
      capsule(
        ax,
        y,
        z,
        0,
        bridgeY,
        zc + 0.02,
        cx - g.rx + 0.01,
        0.0 - cy + 0.03,
        zc - 0.02,
        t * 0.9,
        t * 0.9,
      ),
    );
    if (!g.pince)
      d = min(d, capsule(ax, y, z, cx + g.rx, 0.04 - cy, zc - 0.1, 0.8 * p.crW, 0.02, -0.05, t, t));
    return d;
  };
};
