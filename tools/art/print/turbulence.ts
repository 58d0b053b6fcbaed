/**
 * The noise of the SVG filter primitive feTurbulence (type fractalNoise), alpha channel only.
 *
 * Why it exists: the reference pictures were printed in a browser with feTurbulence; resvg and browsers round
 * it differently, so we compute the W3C reference algorithm ourselves and get the same paper on every machine.
 */

const SIZE = 256;
const MASK = 255;
const PERLIN_OFFSET = 4096;
const CHANNELS = 4;

/** Park-Miller generator of the filter specification. */
const nextRandom = (seed: number): number => {
  const result = 16807 * (seed % 127773) - 2836 * Math.floor(seed / 127773);
  return result <= 0 ? result + 2147483647 : result;
};

const cleanSeed = (seed: number): number => {
  if (seed <= 0) return -(seed % 2147483646) + 1;
  return Math.min(seed, 2147483646);
};

interface Lattice {
  perm: Uint16Array;
  /** Unit gradients of the alpha channel, x and y interleaved. */
  grad: Float64Array;
}

/** The lattice depends on the seed; all four channels must be drawn to reach the alpha channel's numbers. */
const createLattice = (seedIn: number): Lattice => {
  let seed = cleanSeed(seedIn);
  const perm = new Uint16Array(SIZE + SIZE + 2);
  const grad = new Float64Array((SIZE + SIZE + 2) * 2);
  for (let channel = 0; channel < CHANNELS; channel++)
    for (let i = 0; i < SIZE; i++) {
      perm[i] = i;
      seed = nextRandom(seed);
      const gx = ((seed % (SIZE + SIZE)) - SIZE) / SIZE;
      seed = nextRandom(seed);
      const gy = ((seed % (SIZE + SIZE)) - SIZE) / SIZE;
      const l = Math.hypot(gx, gy);
      grad[i * 2] = gx / l;
      grad[i * 2 + 1] = gy / l;
    }
  for (let i = SIZE - 1; i > 0; i--) {
    const k = perm[i]!;
    seed = nextRandom(seed);
    const j = seed % SIZE;
    perm[i] = perm[j]!;
    perm[j] = k;
  }
  for (let i = 0; i < SIZE + 2; i++) {
    perm[SIZE + i] = perm[i]!;
    grad[(SIZE + i) * 2] = grad[i * 2]!;
    grad[(SIZE + i) * 2 + 1] = grad[i * 2 + 1]!;
  }
  return { perm, grad };
};

const curve = (t: number): number => t * t * (3 - 2 * t);

const noise2 = ({ perm, grad }: Lattice, vx: number, vy: number): number => {
  const tx = vx + PERLIN_OFFSET;
  const ty = vy + PERLIN_OFFSET;
  const ix = Math.floor(tx);
  const iy = Math.floor(ty);
  const rx0 = tx - ix;
  const ry0 = ty - iy;
  const rx1 = rx0 - 1;
  const ry1 = ry0 - 1;
  const bx0 = ix & MASK;
  const bx1 = (bx0 + 1) & MASK;
  const by0 = iy & MASK;
  const by1 = (by0 + 1) & MASK;
  const i = perm[bx0]!;
  const j = perm[bx1]!;
  const b00 = perm[i + by0]! * 2;
  const b10 = perm[j + by0]! * 2;
  const b01 = perm[i + by1]! * 2;
  const b11 = perm[j + by1]! * 2;
  const sx = curve(rx0);
  const sy = curve(ry0);
  const u0 = rx0 * grad[b00]! + ry0 * grad[b00 + 1]!;
  const v0 = rx1 * grad[b10]! + ry0 * grad[b10 + 1]!;
  const u1 = rx0 * grad[b01]! + ry1 * grad[b01 + 1]!;
  const v1 = rx1 * grad[b11]! + ry1 * grad[b11 + 1]!;
  const a = u0 + sx * (v0 - u0);
  const b = u1 + sx * (v1 - u1);
  return a + sy * (b - a);
};

export interface TurbulenceParams {
  seed: number;
  /** Cycles per CSS pixel. */
  fx: number;
  fy: number;
  octaves: number;
}

/** Returns a sampler of fractal noise in CSS pixels, 0..1 with 0.5 as the mean. */
export const createTurbulence = (p: TurbulenceParams): ((x: number, y: number) => number) => {
  const lattice = createLattice(p.seed);
  return (x, y) => {
    let sum = 0;
    let vx = x * p.fx;
    let vy = y * p.fy;
    let ratio = 1;
    for (let o = 0; o < p.octaves; o++) {
      sum += noise2(lattice, vx, vy) / ratio;
      vx *= 2;
      vy *= 2;
      ratio *= 2;
    }
    return Math.min(1, Math.max(0, (sum + 1) / 2));
  };
};
