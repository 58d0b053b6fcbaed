/**
 * The sculptor: one bust (head turned on a dressed body) as a signed distance field.
 *
 * Why it exists: people in this game are sculpted, never drawn (art bible 1). Everything a picture needs of a
 * person - the distance, the material and the painted tone at a point - comes from `map`.
 */
import { createFigure } from './figure.ts';
import { type Lens, lensOf } from './glasses.ts';
import { createHead, type HeadHit } from './head.ts';
import { landmarksOf } from './landmarks.ts';
import { MAT } from './materials.ts';
import { resolveParams, type SculptInput, type SculptParams } from './params.ts';

const { cos, max, min, sin } = Math;

/** The head turns round this point of the neck. */
const PIVOT_Y = -1.0;
const PIVOT_Z = -0.22;
const NOTHING = 9;

export interface SculptOptions {
  /** Leave the body away (a bare head). */
  noBody?: boolean;
  /** Leave the head away (a body sprite). */
  noHead?: boolean;
}

/** Material and tone of the point asked last; valid until the next call of `map`. */
export interface SculptState {
  mat: number;
  tone: number;
  /** True when the nearest surface belongs to the body. */
  isBody: boolean;
}

export interface Sculpture {
  params: SculptParams;
  lens: Lens | null;
  state: SculptState;
  /**
   * Distance in units of 10 cm. With `wantMat` the material at the surface is exact, otherwise only usable
   * for marching.
   */
  map: (x: number, y: number, z: number, wantMat?: boolean) => number;
  /** A point of the body's frame in the frame of the turned head (writes into `out`). */
  toHead: (x: number, y: number, z: number, out: Float64Array) => void;
}

export const sculpt = (input: SculptInput, options: SculptOptions = {}): Sculpture => {
  const params = resolveParams(input);
  const landmarks = landmarksOf(params);
  const head = createHead(params, landmarks);
  const figure = createFigure(params, landmarks);
  const state: SculptState = { mat: MAT.skin, tone: 0, isBody: false };
  const scale = params.headScale;
  const cY = cos(params.headYaw);
  const sY = sin(params.headYaw);
  const cP = cos(params.headPitch);
  const sP = sin(params.headPitch);
  const cR = cos(params.headRoll);
  const sR = sin(params.headRoll);

  const toHead = (x: number, y: number, z: number, out: Float64Array): void => {
    const Y = y - PIVOT_Y;
    const Z = z - PIVOT_Z;
    const a = x * cY - Z * sY;
    const b = x * sY + Z * cY;
    const c = Y * cP - b * sP;
    const e = Y * sP + b * cP;
    out[0] = (a * cR + c * sR) / scale;
    out[1] = (-a * sR + c * cR) / scale + PIVOT_Y;
    out[2] = e / scale + PIVOT_Z;
  };

  const at = new Float64Array(3);
  const hit: HeadHit = { d: NOTHING, mat: MAT.skin, tone: 0 };
  const map = (x: number, y: number, z: number, wantMat = false): number => {
    toHead(x, y, z, at);
    head(hit, at[0]!, at[1]!, at[2]!, wantMat);
    hit.d *= scale;
    const headD = hit.d;
    if (options.noHead) {
      hit.d = NOTHING;
      hit.mat = MAT.suit;
    }
    if (!options.noBody) {
      if (y < figure.top) figure.sample(hit, x, y, z, wantMat);
      // Above the body: never step deeper than its top plane.
      else if (hit.d > 1.2) hit.d = min(hit.d, max(y - figure.top, 0) + 0.3);
    }
    state.isBody = hit.d < headD || options.noHead === true;
    state.mat = hit.mat;
    state.tone = hit.tone;
    return hit.d;
  };

  return { params, lens: params.glasses ? lensOf(params.glasses) : null, state, map, toHead };
};
