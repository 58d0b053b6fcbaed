/**
 * SVG to webp: rasterise, print the grain, encode within a byte budget.
 *
 * Why it exists: the game ships small webp files, and the budget of a picture is a promise to slow phones. The
 * encoder takes the best quality that still fits, so a file is never silently too big.
 */
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { applyGrain, type GrainStrength, type Pixels } from './grain.ts';

sharp.concurrency(1);

/** Qualities tried from best to worst. */
const QUALITIES = [78, 74, 70, 66, 62, 58, 54, 50, 46, 42, 38, 34, 30, 26, 22, 18] as const;

/** Wraps drawing code into a picture of w x h CSS pixels. */
export const svgDocument = (body: string, w: number, h: number, viewBox = `0 0 ${w} ${h}`): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${viewBox}">${body}</svg>`;

/** Renders an SVG at `zoom` device pixels per CSS pixel. */
export const rasterise = async (svg: string, zoom: number): Promise<Pixels> => {
  const png = new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom } }).render().asPng();
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, w: info.width, h: info.height };
};

export interface EncodedPicture {
  bytes: Buffer;
  quality: number;
}

/** Best webp within `budget` bytes. Throws when even the lowest quality is too big. */
export const encodeWebp = async (p: Pixels, budget: number): Promise<EncodedPicture> => {
  const raw = { raw: { width: p.w, height: p.h, channels: 4 as const } };
  let smallest = Number.POSITIVE_INFINITY;
  let low = 0;
  let high = QUALITIES.length - 1;
  let best: EncodedPicture | null = null;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quality = QUALITIES[middle]!;
    const bytes = await sharp(p.data, raw)
      .webp({ quality, alphaQuality: 90, effort: 5, smartSubsample: true })
      .toBuffer();
    smallest = Math.min(smallest, bytes.length);
    if (bytes.length <= budget) {
      best = { bytes, quality };
      high = middle - 1;
    } else low = middle + 1;
  }
  if (!best) throw new Error(`picture of ${p.w}x${p.h} needs ${smallest} bytes, budget is ${budget}`);
  return best;
};

/** The whole press: SVG in, webp out. */
export const printPicture = async (
  svg: string,
  zoom: number,
  strength: GrainStrength | null,
  budget: number,
): Promise<EncodedPicture> => {
  const pixels = await rasterise(svg, zoom);
  if (strength) applyGrain(pixels, zoom, strength);
  return encodeWebp(pixels, budget);
};
