/**
 * Gaussian blur of a luminance field, plain and masked.
 *
 * Why it exists: levels are cut from slightly softened light, so that contours are smooth; the masked version
 * keeps the light of the skin from bleeding into the coat.
 */

const KERNEL_REACH = 2.6;

const kernelOf = (sigma: number): number[] => {
  const r = Math.ceil(sigma * KERNEL_REACH);
  const k: number[] = [];
  let sum = 0;
  for (let i = -r; i <= r; i++) {
    const v = Math.exp((-i * i) / (2 * sigma * sigma));
    k.push(v);
    sum += v;
  }
  return k.map(v => v / sum);
};

/** Separable blur with clamped edges; `sigma` in pixels, 0 returns the input. */
export const blur = (a: Float32Array, w: number, h: number, sigma: number): Float32Array => {
  if (sigma <= 0) return a;
  const k = kernelOf(sigma);
  const r = (k.length - 1) / 2;
  const rows = new Float32Array(w * h);
  const out = new Float32Array(w * h);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      let v = 0;
      for (let i = -r; i <= r; i++) v += a[y * w + Math.min(w - 1, Math.max(0, x + i))]! * k[i + r]!;
      rows[y * w + x] = v;
    }
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      let v = 0;
      for (let i = -r; i <= r; i++) v += rows[Math.min(h - 1, Math.max(0, y + i)) * w + x]! * k[i + r]!;
      out[y * w + x] = v;
    }
  return out;
};

/** Blur that only averages pixels inside `mask` (0 or 1). */
export const maskedBlur = (
  a: Float32Array,
  mask: Float32Array,
  w: number,
  h: number,
  sigma: number,
): Float32Array => {
  const product = a.map((v, i) => v * mask[i]!);
  const sum = blur(product, w, h, sigma);
  const weight = blur(mask, w, h, sigma);
  return sum.map((v, i) => (weight[i]! > 1e-3 ? v / weight[i]! : 0));
};
