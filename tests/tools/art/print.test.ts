import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { applyGrain, type Pixels, PLATE_GRAIN, SPRITE_GRAIN } from '../../../tools/art/print/grain.ts';
import { encodeWebp, rasterise, svgDocument } from '../../../tools/art/print/raster.ts';
import { createTurbulence } from '../../../tools/art/print/turbulence.ts';
import { halftone } from '../../../tools/art/svg/halftone.ts';
import { createRandom } from '../../../tools/art/svg/shapes.ts';

const flat = (w: number, h: number, rgba: [number, number, number, number]): Pixels => {
  const data = new Uint8Array(w * h * 4);
  for (let i = 0; i < w * h; i++) data.set(rgba, i * 4);
  return { data, w, h };
};

describe('paper', () => {
  test('turbulence is the reference noise: bounded, mean one half, seeded', () => {
    const a = createTurbulence({ seed: 7, fx: 0.82, fy: 0.82, octaves: 2 });
    const b = createTurbulence({ seed: 7, fx: 0.82, fy: 0.82, octaves: 2 });
    const c = createTurbulence({ seed: 8, fx: 0.82, fy: 0.82, octaves: 2 });
    let sum = 0;
    let differs = 0;
    for (let i = 0; i < 4000; i++) {
      const x = (i % 80) + 0.5;
      const y = Math.floor(i / 80) + 0.5;
      const v = a(x, y);
      expect(v).toBeGreaterThanOrEqual(0);
      expect(v).toBeLessThanOrEqual(1);
      expect(b(x, y)).toBe(v);
      if (c(x, y) !== v) differs++;
      sum += v;
    }
    expect(sum / 4000).toBeGreaterThan(0.45);
    expect(sum / 4000).toBeLessThan(0.55);
    expect(differs).toBeGreaterThan(3900);
  });

  test('grain lightens ink a little, never touches transparency, and repeats exactly', () => {
    const ink = flat(120, 90, [21, 17, 14, 255]);
    applyGrain(ink, 1, PLATE_GRAIN);
    const again = flat(120, 90, [21, 17, 14, 255]);
    applyGrain(again, 1, PLATE_GRAIN);
    expect(Buffer.from(ink.data).equals(Buffer.from(again.data))).toBe(true);
    const reds = Array.from({ length: ink.w * ink.h }, (_, i) => ink.data[i * 4]!);
    const mean = reds.reduce((s, v) => s + v, 0) / reds.length;
    expect(mean).toBeGreaterThan(24);
    expect(mean).toBeLessThan(50);

    const clear = flat(20, 20, [9, 9, 9, 0]);
    applyGrain(clear, 1, SPRITE_GRAIN);
    expect(clear.data.every((v, i) => v === (i % 4 === 3 ? 0 : 9))).toBe(true);
  });

  test('a picture is encoded within its budget, or refused with a sentence', async () => {
    const p = await rasterise(svgDocument('<circle cx="60" cy="60" r="50" fill="#C3271B"/>', 120, 120), 2);
    expect([p.w, p.h]).toEqual([240, 240]);
    applyGrain(p, 2, PLATE_GRAIN);
    const small = await encodeWebp(p, 4000);
    expect(small.bytes.length).toBeLessThanOrEqual(4000);
    expect((await sharp(small.bytes).metadata()).format).toBe('webp');
    await expect(encodeWebp(p, 100)).rejects.toThrow(/budget is 100/);
  });

  test('halftone dots grow with the tone and stay inside their field', () => {
    const dots = halftone({ x0: 0, y0: 0, x1: 100, y1: 60, step: 8, fill: '#000', tone: x => x / 100 });
    const found = [...dots.matchAll(/M([-\d.]+),([-\d.]+)a([\d.]+)/g)].map(m => m.slice(1).map(Number));
    expect(found.length).toBeGreaterThan(40);
    for (const [left, y, r] of found) {
      expect(left! + r!).toBeGreaterThanOrEqual(-0.2);
      expect(left! + r!).toBeLessThanOrEqual(100.2);
      expect(y!).toBeGreaterThanOrEqual(0);
      expect(y!).toBeLessThanOrEqual(60);
      expect(Math.abs(r! - ((left! + r!) / 100) * 8 * 0.72)).toBeLessThan(0.15);
    }
  });

  test('the random generator is the same on every machine', () => {
    const r = createRandom(42);
    expect([r(), r()].map(v => v.toFixed(6))).toEqual(['0.252345', '0.088125']);
  });
});
