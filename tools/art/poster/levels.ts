/**
 * Cuts a rendering into flat inks and traces each one: the lithograph step.
 *
 * Why it exists: a face is ink, deep, mid and paper with hard borders at fixed luminances, and nothing else.
 * The result is a stack of paths, to be filled from bottom to top.
 */
import type { RenderedFields } from '../render/render.ts';
import { MAT } from '../sculpt/materials.ts';
import { blur, maskedBlur } from './blur.ts';
import { type TraceOptions, trace } from './contour.ts';

/** Every ink a layer may ask for; `inks.ts` gives them colours. */
export type InkName =
  | 'ink'
  | 'line'
  | 'deep'
  | 'mid'
  | 'paper'
  | 'hairLit'
  | 'hairMid'
  | 'hairLit2'
  | 'hairB'
  | 'hairF'
  | 'suitMid'
  | 'suitLit'
  | 'shirtSh'
  | 'shirt'
  | 'tieSh'
  | 'tie'
  | 'gold'
  | 'goldSh'
  | 'red'
  | 'frameLit';

export interface PosterLayer {
  ink: InkName;
  /** SVG path data, even-odd. */
  d: string;
}

export type HairColour = 'dark' | 'grey' | 'white' | 'brown' | 'fair';

export interface PosterOptions {
  hair?: HairColour;
  browCol?: 'dark' | 'grey' | 'white';
  /** A full beard gets a second tone. */
  beard?: boolean;
  /** How much darker lips are than skin. */
  lipD?: number;
  tol?: number;
  smooth?: number;
  minA?: number;
  lineW?: number;
}

/** Skin luminance is cut here: below = ink, then deep, mid, paper (art bible 5.1). */
export const SKIN_LEVELS = { deep: 0.1, mid: 0.34, paper: 0.62 } as const;

/** Steepness of the cut: a soft sigmoid, so that the contour is smooth. */
const SKIN_EDGE = 28;
const CLOTH_EDGE = 24;
/** A neighbour this much nearer draws a line between two pieces of cloth (units). */
const CREASE = -0.16;

const sigmoid = (v: number, threshold: number, edge: number): number =>
  1 / (1 + Math.exp(-(v - threshold) * edge));

const CLOTH_TRACE: TraceOptions = { tol: 0.9, minA: 14 };

/** Traces one rendering. */
export const poster = (r: RenderedFields, options: PosterOptions = {}): PosterLayer[] => {
  const layers: PosterLayer[] = [];
  const base: TraceOptions = {
    tol: options.tol ?? 0.6,
    smooth: options.smooth ?? 0.5,
    minA: options.minA ?? 7,
  };
  const add = (
    ink: InkName,
    field: Float32Array,
    sigma: number,
    at: number,
    over: TraceOptions = {},
  ): void => {
    const d = trace(blur(field, r.w, r.h, sigma), r.w, r.h, at, { ...base, ...over });
    if (d) layers.push({ ink, d });
  };
  add(
    'ink',
    Float32Array.from(r.mat, m => (m >= 0 ? 1 : 0)),
    1.1,
    0.5,
  );
  addSkin(r, options, add);
  addHair(r, options, add);
  addCloth(r, options, add);
  return layers;
};

type Add = (ink: InkName, field: Float32Array, sigma: number, at: number, over?: TraceOptions) => void;

/** 1 where the material is one of `mats`. */
export const maskOf = (r: RenderedFields, ...mats: number[]): Float32Array =>
  Float32Array.from(r.mat, m => (mats.includes(m) ? 1 : 0));

const addSkin = (r: RenderedFields, options: PosterOptions, add: Add): void => {
  const soft = maskedBlur(r.light, maskOf(r, MAT.skin, MAT.lip), r.w, r.h, 1.3);
  const lipD = options.lipD ?? 0.1;
  const isSkin = maskOf(r, MAT.skin, MAT.lip, MAT.white);
  const level = (threshold: number): Float32Array =>
    soft.map((v, i) => {
      if (!isSkin[i]) return 0;
      const m = r.mat[i]!;
      let l = v;
      if (m === MAT.lip) l -= lipD;
      if (m === MAT.white) l = r.light[i]! * 0.9 - 0.06;
      return sigmoid(l, threshold, SKIN_EDGE);
    });
  add('deep', level(SKIN_LEVELS.deep), 0.7, 0.5);
  add('mid', level(SKIN_LEVELS.mid), 0.7, 0.5);
  add('paper', level(SKIN_LEVELS.paper), 0.7, 0.5);
};

/** Per hair colour: which ink starts at which luminance. */
const HAIR_LEVELS: Record<HairColour, readonly (readonly [InkName, number])[]> = {
  dark: [['hairLit', 0.62]],
  grey: [
    ['hairMid', 0.16],
    ['hairLit2', 0.46],
  ],
  white: [
    ['hairMid', 0.1],
    ['paper', 0.33],
  ],
  brown: [
    ['hairB', 0.12],
    ['hairLit', 0.6],
  ],
  fair: [
    ['hairB', 0.08],
    ['hairF', 0.38],
  ],
};

const levelsIn = (
  r: RenderedFields,
  mask: Float32Array,
  light: Float32Array,
  sigma: number,
  edge: number,
): ((threshold: number) => Float32Array) => {
  const soft = maskedBlur(light, mask, r.w, r.h, sigma);
  return threshold => soft.map((v, i) => (mask[i] ? sigmoid(v, threshold, edge) : 0));
};

const addHair = (r: RenderedFields, options: PosterOptions, add: Add): void => {
  const hair = levelsIn(r, maskOf(r, MAT.hair), r.light, 0.8, SKIN_EDGE);
  for (const [ink, at] of HAIR_LEVELS[options.hair ?? 'dark']) add(ink, hair(at), 0.8, 0.5);
  const brows = maskOf(r, MAT.brow);
  if (options.browCol && options.browCol !== 'dark')
    add(options.browCol === 'white' ? 'hairLit2' : 'hairMid', brows, 0.6, 0.5);
  if (options.beard) add('hairLit', levelsIn(r, brows, r.light, 0.8, SKIN_EDGE)(0.5), 0.8, 0.5);
};

/** [materials, dark ink with its level, light ink with its level], in printing order. */
type ClothRule = readonly [readonly number[], readonly [InkName, number] | null, readonly [InkName, number]];

const SUIT_RULE: ClothRule = [
  [MAT.suit, MAT.lapel, MAT.cap],
  ['suitMid', 0.2],
  ['suitLit', 0.56],
];
const TRIM_RULES: readonly ClothRule[] = [
  [[MAT.board], ['goldSh', 0.05], ['gold', 0.5]],
  [[MAT.peak], null, ['frameLit', 0.95]],
  [[MAT.shirt], ['shirtSh', 0.08], ['shirt', 0.36]],
  [[MAT.tie], ['tieSh', 0.03], ['tie', 0.3]],
  [[MAT.gold], ['goldSh', 0.02], ['gold', 0.35]],
  [[MAT.red], ['tieSh', 0.02], ['red', 0.2]],
  [[MAT.band], ['tieSh', 0.05], ['red', 0.3]],
  [[MAT.frame], null, ['frameLit', 0.8]],
];

const addCloth = (r: RenderedFields, options: PosterOptions, add: Add): void => {
  const addRule = ([mats, dark, lit]: ClothRule): void => {
    // A lapel catches a little more light than the coat it lies on.
    const light = mats.includes(MAT.suit)
      ? r.light.map((v, i) => (r.mat[i] === MAT.lapel ? v * 1.25 + 0.05 : v))
      : r.light;
    const level = levelsIn(r, maskOf(r, ...mats), light, 1.2, CLOTH_EDGE);
    if (dark) add(dark[0], level(dark[1]), 1.0, 0.5, CLOTH_TRACE);
    add(lit[0], level(lit[1]), 1.0, 0.5, CLOTH_TRACE);
  };
  addRule(SUIT_RULE);
  add('line', creaseLines(r), options.lineW ?? 0.75, 0.3, { tol: 0.5, minA: 5 });
  for (const rule of TRIM_RULES) addRule(rule);
};

/** Pixels where one piece of dark cloth ends in front of another: lapels, sleeves. */
const creaseLines = (r: RenderedFields): Float32Array => {
  const { w, h, mat, depth } = r;
  const out = new Float32Array(w * h);
  const isCoat = (m: number): boolean => m === MAT.suit || m === MAT.lapel;
  for (let y = 1; y < h - 2; y++)
    for (let x = 1; x < w - 2; x++) {
      const i = y * w + x;
      const m = mat[i]!;
      if (!isCoat(m)) continue;
      for (const j of [i + 1, i + w, i - 1, i - w]) {
        const other = mat[j]!;
        if (other < 0) continue;
        const lapelEdge = isCoat(other) && other !== m;
        if (lapelEdge || depth[j]! - depth[i]! < CREASE) {
          out[i] = 1;
          break;
        }
      }
    }
  return out;
};
