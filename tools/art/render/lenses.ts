/**
 * The diagonal glints on spectacle lenses, laid over a finished rendering.
 *
 * Why it exists: a lens has no thickness worth tracing; it only carries one or two paper-coloured bars.
 */
import type { Lens } from '../sculpt/glasses.ts';
import { MAT, MAT_NONE } from '../sculpt/materials.ts';
import type { Sculpture } from '../sculpt/sculpt.ts';
import { type CameraParams, createCamera, DEFAULT_CENTRE_Y } from './camera.ts';
import { CAMERA_Z, type RenderedFields } from './render.ts';

/** A lens seen more sideways than this shows no glint. */
const GRAZING = -0.15;
/** Luminance far above every threshold: always paper. */
const GLINT = 2;

const insideLens = (q: Lens, lx: number, ly: number): boolean =>
  q.shape === 'rect' ? Math.abs(lx) < q.rx && Math.abs(ly) < q.ry : (lx / q.rx) ** 2 + (ly / q.ry) ** 2 < 1;

/** Two bars across the lens, a broad and a narrow one. */
const onGlint = (lx: number, ly: number): boolean => {
  const g = lx * 0.8 + ly * 0.6;
  return (g > -0.01 && g < 0.075) || (g > 0.1 && g < 0.125);
};

export const overlayLenses = (s: Sculpture, q: Lens, o: CameraParams, f: RenderedFields): void => {
  const { w, h, scale, cx = 0, cy = DEFAULT_CENTRE_Y } = o;
  const { toObject } = createCamera(o);
  const view = toObject(0, 0, -1);
  const a = new Float64Array(3);
  const b = new Float64Array(3);
  for (let j = 0; j < h; j++) {
    for (let i = 0; i < w; i++) {
      const id = j * w + i;
      const m = f.mat[id]!;
      if (m === MAT_NONE || m === MAT.frame) continue;
      const [x0, y0, z0] = toObject(
        (i + 0.5 - w / 2) / scale + cx,
        -(j + 0.5 - h / 2) / scale + cy,
        CAMERA_Z,
      );
      s.toHead(x0, y0, z0, a);
      s.toHead(x0 + view[0], y0 + view[1], z0 + view[2], b);
      const slope = b[2]! - a[2]!;
      const t = (q.z - 0.03 - a[2]!) / slope;
      if (slope > GRAZING) continue;
      if (t > f.depth[id]! + 0.02 || m === MAT.hair) continue;
      const x = a[0]! + (b[0]! - a[0]!) * t;
      const y = a[1]! + (b[1]! - a[1]!) * t;
      for (const side of [-1, 1]) {
        const lx = x - side * q.cx;
        const ly = y - q.cy;
        if (!insideLens(q, lx, ly) || !q.glint.includes(side) || !onGlint(lx, ly)) continue;
        f.light[id] = GLINT;
        f.mat[id] = MAT.shirt;
      }
    }
  }
};
