/**
 * Paper grain and ink blotch, laid on a finished picture.
 *
 * Why it exists: the press is what unifies sculpted people and cut-paper places. Grain is fine pale speckle,
 * blotch is large uneven inking; both have the numbers of the reference prints.
 */
import { createTurbulence } from './turbulence.ts';

/** Raw RGBA picture, not premultiplied. */
export interface Pixels {
  data: Uint8Array | Uint8ClampedArray;
  w: number;
  h: number;
}

export interface GrainStrength {
  grain: number;
  blotch: number;
}

/** Strengths of the reference prints. */
export const PLATE_GRAIN: GrainStrength = { grain: 0.22, blotch: 0.2 };
/** People get the same paper, without the blotch that would travel with them. */
export const SPRITE_GRAIN: GrainStrength = { grain: 0.22, blotch: 0 };
/** A stamp is seen small beside text: half the speckle. */
export const STAMP_GRAIN: GrainStrength = { grain: 0.11, blotch: 0 };

/**
 * At 2x the speckle is printed at this fraction of its strength: the eye averages the finer pixels, and full
 * grain would cost so many bytes that the encoder had to blur the halftone.
 */
const DENSE_GRAIN = 0.7;

/** The filter matrices are in linear light; these are the same inks in sRGB bytes. */
const toByte = (linear: number): number =>
  Math.round(255 * (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055));
const GRAIN_INK = [toByte(0.95), toByte(0.9), toByte(0.78)] as const;
const BLOTCH_INK = [toByte(0.07), toByte(0.05), toByte(0.03)] as const;

const grainNoise = createTurbulence({ seed: 7, fx: 0.82, fy: 0.82, octaves: 2 });
const blotchNoise = createTurbulence({ seed: 11, fx: 0.012, fy: 0.02, octaves: 4 });

const grainAlpha = (v: number): number => Math.min(1, Math.max(0, -2.2 * v + 1.18));
const blotchAlpha = (v: number): number => Math.min(1, Math.max(0, 1.6 * v - 0.72));

/** Blotch is so coarse that every fourth CSS pixel is enough; between them it is interpolated. */
const BLOTCH_STEP = 4;

const fields = new Map<string, { grain: Float32Array; blotch: Float32Array }>();

/** Alpha fields for a picture of w x h device pixels at `zoom` device pixels per CSS pixel (kept for reuse). */
const fieldsFor = (w: number, h: number, zoom: number): { grain: Float32Array; blotch: Float32Array } => {
  const key = `${w}x${h}@${zoom}`;
  const known = fields.get(key);
  if (known) return known;
  const grain = new Float32Array(w * h);
  const blotch = new Float32Array(w * h);
  const gw = Math.ceil(w / zoom / BLOTCH_STEP) + 2;
  const gh = Math.ceil(h / zoom / BLOTCH_STEP) + 2;
  const coarse = new Float32Array(gw * gh);
  for (let y = 0; y < gh; y++)
    for (let x = 0; x < gw; x++)
      coarse[y * gw + x] = blotchAlpha(blotchNoise(x * BLOTCH_STEP, y * BLOTCH_STEP));
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const cx = (x + 0.5) / zoom;
      const cy = (y + 0.5) / zoom;
      grain[y * w + x] = grainAlpha(grainNoise(cx, cy));
      const bx = cx / BLOTCH_STEP;
      const by = cy / BLOTCH_STEP;
      const ix = Math.floor(bx);
      const iy = Math.floor(by);
      const fx = bx - ix;
      const fy = by - iy;
      const i = iy * gw + ix;
      const top = coarse[i]! + (coarse[i + 1]! - coarse[i]!) * fx;
      const low = coarse[i + gw]! + (coarse[i + gw + 1]! - coarse[i + gw]!) * fx;
      blotch[y * w + x] = top + (low - top) * fy;
    }
  const made = { grain, blotch };
  fields.set(key, made);
  return made;
};

/**
 * Prints grain and blotch over the picture in place; transparent pixels stay transparent.
 * @param zoom device pixels per CSS pixel (1 or 2)
 */
export const applyGrain = (p: Pixels, zoom: number, strength: GrainStrength): void => {
  const { grain, blotch } = fieldsFor(p.w, p.h, zoom);
  const d = p.data;
  const grainStrength = strength.grain * (zoom > 1 ? DENSE_GRAIN : 1);
  for (let i = 0, n = p.w * p.h; i < n; i++) {
    const o = i * 4;
    if (d[o + 3] === 0) continue;
    const g = grain[i]! * grainStrength;
    const b = blotch[i]! * strength.blotch;
    for (let c = 0; c < 3; c++) {
      const speckled = d[o + c]! + (GRAIN_INK[c]! - d[o + c]!) * g;
      d[o + c] = Math.round(speckled + (BLOTCH_INK[c]! - speckled) * b);
    }
  }
};
