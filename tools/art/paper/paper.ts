/**
 * The paper of the text sheet: one seamless tile of cream stock with the press's grain and blotch.
 *
 * Why it exists: a gradient does not look printed. The interface repeats this tile behind the text; strengths and
 * frequencies are those of the reference sheet (`ui-mock.html`: grain 0.2, blotch 0.16).
 */
import sharp from 'sharp';
import { PAPER } from '../inks.ts';
import type { Pixels } from '../print/grain.ts';
import { createTileNoise } from './tileNoise.ts';

/** Width and height of the tile, pixels. */
export const PAPER_SIZE = 256;
/** Bytes allowed for the encoded tile. */
export const PAPER_BUDGET = 14_000;

/** Cells per tile next to the reference frequencies: 0.82 for grain, 0.012 x 0.02 for blotch. */
const GRAIN = { seed: 7, cols: 210, rows: 210, octaves: 2 } as const;
const BLOTCH = { seed: 372, cols: 3, rows: 5, octaves: 4 } as const;
const GRAIN_STRENGTH = 0.2;
const BLOTCH_STRENGTH = 0.16;
/** Distance between two shades of the finished tile, in levels of 255. */
const SHADE_STEP = 2;

/** The filter inks of the reference print, as sRGB bytes. */
const GRAIN_INK = [249, 243, 229] as const;
const BLOTCH_INK = [75, 63, 48] as const;

const grainAlpha = (v: number): number => Math.min(1, Math.max(0, -2.2 * v + 1.18));
const blotchAlpha = (v: number): number => Math.min(1, Math.max(0, 1.6 * v - 0.72));

const bytesOf = (hex: string): number[] => [1, 3, 5].map(i => Number.parseInt(hex.slice(i, i + 2), 16));

/** The tile before encoding. */
export const paperPixels = (): Pixels => {
  const grain = createTileNoise(GRAIN);
  const blotch = createTileNoise(BLOTCH);
  const stock = bytesOf(PAPER);
  const data = new Uint8Array(PAPER_SIZE * PAPER_SIZE * 4);
  for (let y = 0; y < PAPER_SIZE; y++)
    for (let x = 0; x < PAPER_SIZE; x++) {
      const u = (x + 0.5) / PAPER_SIZE;
      const v = (y + 0.5) / PAPER_SIZE;
      const g = grainAlpha(grain(u, v)) * GRAIN_STRENGTH;
      const b = blotchAlpha(blotch(u, v)) * BLOTCH_STRENGTH;
      const o = (y * PAPER_SIZE + x) * 4;
      for (let c = 0; c < 3; c++) {
        const speckled = stock[c]! + (GRAIN_INK[c]! - stock[c]!) * g;
        data[o + c] = Math.round(speckled + (BLOTCH_INK[c]! - speckled) * b);
      }
      data[o + 3] = 255;
    }
  return { data, w: PAPER_SIZE, h: PAPER_SIZE };
};

/**
 * The same tile in few shades: the encoder must not average the grain away, and without loss every shade costs.
 * All pixels of one lightness become their average colour.
 */
export const inFewShades = (p: Pixels, step: number): Pixels => {
  const shadeAt = (o: number): number =>
    Math.round((p.data[o]! + p.data[o + 1]! + p.data[o + 2]!) / 3 / step);
  const sums = new Map<number, [number, number, number, number]>();
  for (let o = 0; o < p.data.length; o += 4) {
    const sum = sums.get(shadeAt(o)) ?? [0, 0, 0, 0];
    for (let c = 0; c < 3; c++) sum[c]! += p.data[o + c]!;
    sum[3]++;
    sums.set(shadeAt(o), sum);
  }
  const data = new Uint8Array(p.data);
  for (let o = 0; o < data.length; o += 4) {
    const sum = sums.get(shadeAt(o))!;
    for (let c = 0; c < 3; c++) data[o + c] = Math.round(sum[c]! / sum[3]);
  }
  return { ...p, data };
};

/** The tile as webp, without loss, so that the edges meet exactly. Throws when it is too big. */
export const bakePaper = async (): Promise<Buffer> => {
  const { data, w, h } = inFewShades(paperPixels(), SHADE_STEP);
  const bytes = await sharp(data, { raw: { width: w, height: h, channels: 4 } })
    .removeAlpha()
    .webp({ lossless: true, effort: 6 })
    .toBuffer();
  if (bytes.length > PAPER_BUDGET)
    throw new Error(`the paper tile needs ${bytes.length} bytes, budget is ${PAPER_BUDGET}`);
  return bytes;
};
