/**
 * Fractal gradient noise that repeats: its left edge continues its right edge, its top the bottom.
 *
 * Why it exists: the press's own noise (`print/turbulence.ts`) follows the W3C algorithm, whose cells do not close
 * on a tile. Here the lattice is folded after a whole number of cells, so a small tile covers any sheet.
 */

/** A fixed sequence of numbers in 0..1 (Park-Miller). */
const randomFrom = (seed: number): (() => number) => {
  let s = seed;
  return () => {
    s = (s * 16807) % 2147483647;
    return s / 2147483647;
  };
};

/** One octave: `cols` x `rows` cells on the unit square, values about -0.7..0.7. */
const createOctave = (
  cols: number,
  rows: number,
  random: () => number,
): ((u: number, v: number) => number) => {
  const angle = Float64Array.from({ length: cols * rows }, () => random() * Math.PI * 2);
  const corner = (ix: number, iy: number, dx: number, dy: number): number => {
    const a = angle[(iy % rows) * cols + (ix % cols)]!;
    return Math.cos(a) * dx + Math.sin(a) * dy;
  };
  const curve = (t: number): number => t * t * (3 - 2 * t);
  return (u, v) => {
    const x = (((u % 1) + 1) % 1) * cols;
    const y = (((v % 1) + 1) % 1) * rows;
    const ix = Math.floor(x);
    const iy = Math.floor(y);
    const fx = x - ix;
    const fy = y - iy;
    const sx = curve(fx);
    const top = corner(ix, iy, fx, fy) * (1 - sx) + corner(ix + 1, iy, fx - 1, fy) * sx;
    const low = corner(ix, iy + 1, fx, fy - 1) * (1 - sx) + corner(ix + 1, iy + 1, fx - 1, fy - 1) * sx;
    return top + (low - top) * curve(fy);
  };
};

export interface TileNoiseParams {
  seed: number;
  /** Cells across and down the tile in the first octave; each octave doubles them and halves its weight. */
  cols: number;
  rows: number;
  octaves: number;
}

/** A sampler over the unit square that repeats in both directions: 0..1 with 0.5 as the mean. */
export const createTileNoise = (p: TileNoiseParams): ((u: number, v: number) => number) => {
  const random = randomFrom(p.seed);
  const octaves = Array.from({ length: p.octaves }, (_, o) =>
    createOctave(p.cols * 2 ** o, p.rows * 2 ** o, random),
  );
  return (u, v) => {
    let sum = 0;
    for (const [o, octave] of octaves.entries()) sum += octave(u, v) / 2 ** o;
    return Math.min(1, Math.max(0, (sum + 1) / 2));
  };
};
