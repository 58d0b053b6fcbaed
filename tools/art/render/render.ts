/**
 * Sphere tracer on the CPU: turns a sculpture into luminance, material and depth per pixel.
 *
 * Why it exists: one lamp with a hard shadow is the whole modelling of a face; the poster stage then cuts the
 * luminance into inks. Deterministic: same numbers, same bytes.
 */
import { MAT, MAT_NONE } from '../sculpt/materials.ts';
import type { Vec3 } from '../sculpt/params.ts';
import type { Sculpture } from '../sculpt/sculpt.ts';
import { type CameraParams, createCamera, DEFAULT_CENTRE_Y, lampOf } from './camera.ts';
import { overlayLenses } from './lenses.ts';

const { hypot, max, min, sqrt } = Math;

const MARCH_STEPS = 110;
const MARCH_HIT = 0.0025;
/** Distances of ellipsoids are bounds, so the ray keeps below a full step. */
const MARCH_STRIDE = 0.82;
const MARCH_FAR = 9;
/** The camera plane stands this far in front of the neck. */
export const CAMERA_Z = 4.2;
const NORMAL_EPS = 0.004;
const SHADOW_STEPS = 44;
const SHADOW_REACH = 3.2;
const SHADOW_HARDNESS = 14;

export interface RenderedFields {
  w: number;
  h: number;
  /** Luminance, about 0..1; 2 marks the glint of a lens. */
  light: Float32Array;
  /** A `MAT` value, or -1 where nothing was hit. */
  mat: Int8Array;
  /** Distance from the camera plane. */
  depth: Float32Array;
}

type Map = Sculpture['map'];

const normalise = ([x, y, z]: Vec3): [number, number, number] => {
  const l = hypot(x, y, z);
  return [x / l, y / l, z / l];
};

/** 0 in full shadow, 1 in full light; between them a very narrow penumbra. */
const shadowAt = (map: Map, ox: number, oy: number, oz: number, k: Vec3): number => {
  let light = 1;
  let s = 0.03;
  for (let i = 0; i < SHADOW_STEPS; i++) {
    const d = map(ox + k[0] * s, oy + k[1] * s, oz + k[2] * s);
    if (d < 0.001) return 0;
    light = min(light, (SHADOW_HARDNESS * d) / s);
    s += max(d * 0.85, 0.012);
    if (s > SHADOW_REACH) break;
  }
  return light;
};

/** How open the surface is: 1 on a plain, towards 0 in a crease. */
const opennessAt = (map: Map, px: number, py: number, pz: number, n: Vec3): number => {
  let closed = 0;
  let weight = 1;
  for (let k = 1; k <= 4; k++) {
    const q = 0.05 * k * k * 0.6;
    closed += (q - map(px + n[0] * q, py + n[1] * q, pz + n[2] * q)) * weight;
    weight *= 0.7;
  }
  return max(0, 1 - closed * 1.9);
};

const normalAt = (map: Map, x: number, y: number, z: number): [number, number, number] => {
  const e = NORMAL_EPS;
  const nx = map(x + e, y, z) - map(x - e, y, z);
  const ny = map(x, y + e, z) - map(x, y - e, z);
  const nz = map(x, y, z + e) - map(x, y, z - e);
  const l = sqrt(nx * nx + ny * ny + nz * nz) || 1;
  return [nx / l, ny / l, nz / l];
};

/** Renders one sculpture through one camera. */
export const render = (s: Sculpture, o: CameraParams): RenderedFields => {
  const { w, h, scale, cx = 0, cy = DEFAULT_CENTRE_Y, fill = 0.16 } = o;
  const { toObject } = createCamera(o);
  const lamp = toObject(...normalise(lampOf(o)));
  const view = toObject(0, 0, -1);
  const up = toObject(0, 1, 0);
  const cut = o.cutY;
  const map: Map = cut === undefined ? s.map : (x, y, z, wantMat) => max(s.map(x, y, z, wantMat), cut - y);

  const light = new Float32Array(w * h);
  const mat = new Int8Array(w * h).fill(MAT_NONE);
  const depth = new Float32Array(w * h);

  for (let j = 0; j < h; j++) {
    for (let i = 0; i < w; i++) {
      const start = toObject((i + 0.5 - w / 2) / scale + cx, -(j + 0.5 - h / 2) / scale + cy, CAMERA_Z);
      let t = 0;
      let found = false;
      for (let k = 0; k < MARCH_STEPS; k++) {
        const d = map(start[0] + view[0] * t, start[1] + view[1] * t, start[2] + view[2] * t);
        if (d < MARCH_HIT) {
          found = true;
          break;
        }
        t += d * MARCH_STRIDE;
        if (t > MARCH_FAR) break;
      }
      if (!found) continue;
      const id = j * w + i;
      const px = start[0] + view[0] * t;
      const py = start[1] + view[1] * t;
      const pz = start[2] + view[2] * t;
      depth[id] = t;
      map(px, py, pz, true);
      const { mat: m, tone, isBody } = s.state;
      if (o.only === 'head' && isBody) continue;
      const n = normalAt(map, px, py, pz);
      const facing = n[0] * lamp[0] + n[1] * lamp[1] + n[2] * lamp[2];
      const shade =
        facing > 0 ? shadowAt(map, px + n[0] * 0.012, py + n[1] * 0.012, pz + n[2] * 0.012, lamp) : 1;
      const open = opennessAt(map, px, py, pz, n);
      const skyward = 0.5 + 0.5 * (n[0] * up[0] + n[1] * up[1] + n[2] * up[2]);
      const frontal = -(n[0] * view[0] + n[1] * view[1] + n[2] * view[2]);
      const l =
        max(facing, 0) * shade * 0.92 + fill * open * (0.45 + 0.55 * skyward) + 0.1 * open * max(0, frontal);
      light[id] = l + (m === MAT.skin ? tone : 0);
      mat[id] = m;
    }
  }
  const fields: RenderedFields = { w, h, light, mat, depth };
  if (s.lens) overlayLenses(s, s.lens, o, fields);
  return fields;
};
