import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { OUT_DIR } from '../../../tools/art/bake/pictures.ts';
import { inFewShades, PAPER_BUDGET, PAPER_SIZE, paperPixels } from '../../../tools/art/paper/paper.ts';
import { createTileNoise } from '../../../tools/art/paper/tileNoise.ts';

describe('tile noise', () => {
  const noise = createTileNoise({ seed: 5, cols: 3, rows: 5, octaves: 4 });

  test('repeats in both directions, continuously', () => {
    for (const t of [0, 0.13, 0.5, 0.77]) {
      expect(noise(1 + t, t)).toBeCloseTo(noise(t, t), 9);
      expect(noise(t, t - 1)).toBeCloseTo(noise(t, t), 9);
      expect(noise(0.999999, t)).toBeCloseTo(noise(0, t), 3);
      expect(noise(t, 0.999999)).toBeCloseTo(noise(t, 0), 3);
    }
  });

  test('is the same every time and has its mean in the middle', () => {
    const again = createTileNoise({ seed: 5, cols: 3, rows: 5, octaves: 4 });
    let sum = 0;
    for (let y = 0; y < 40; y++)
      for (let x = 0; x < 40; x++) {
        expect(again(x / 40, y / 40)).toBe(noise(x / 40, y / 40));
        sum += noise(x / 40, y / 40);
      }
    expect(Math.abs(sum / 1600 - 0.5)).toBeLessThan(0.05);
  });
});

describe('paper tile', () => {
  /** Mean absolute step of green over each of the 256 lines between neighbours; the last one is the seam. */
  const stepsOf = (data: Uint8Array, dx: 0 | 1): number[] =>
    Array.from({ length: PAPER_SIZE }, (_, line) => {
      let sum = 0;
      for (let i = 0; i < PAPER_SIZE; i++) {
        const [x, y] = dx ? [line, i] : [i, line];
        const next = ((y + 1 - dx) % PAPER_SIZE) * PAPER_SIZE + ((x + dx) % PAPER_SIZE);
        sum += Math.abs(data[next * 3 + 1]! - data[(y * PAPER_SIZE + x) * 3 + 1]!);
      }
      return sum / PAPER_SIZE;
    });

  test('the committed file is small, opaque, of the right size and without a seam', async () => {
    const bytes = readFileSync(join(OUT_DIR, 'paper.webp'));
    expect(bytes.length).toBeLessThanOrEqual(PAPER_BUDGET);
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, info.channels]).toEqual([PAPER_SIZE, PAPER_SIZE, 3]);
    for (const dx of [0, 1] as const) {
      const steps = stepsOf(data, dx);
      const seam = steps.pop()!;
      // The seam is a line like the others, not the roughest of them.
      expect(steps.filter(s => s > seam).length).toBeGreaterThan(2);
      // The grain must survive the encoder: neighbours differ.
      expect(steps.reduce((a, b) => a + b) / steps.length).toBeGreaterThan(0.3);
    }
  });

  test('is cream, and never dark enough to hurt the text', () => {
    const { data } = inFewShades(paperPixels(), 2);
    const mean = [0, 0, 0];
    let darkest = 255;
    for (let o = 0; o < data.length; o += 4) {
      for (let c = 0; c < 3; c++) mean[c]! += data[o + c]! / (PAPER_SIZE * PAPER_SIZE);
      darkest = Math.min(darkest, data[o + 1]!);
    }
    // #F2E6CB under four levels of ink, as on the reference sheet.
    for (const [c, stock] of [242, 230, 203].entries()) {
      expect(mean[c]).toBeGreaterThan(stock - 6);
      expect(mean[c]).toBeLessThan(stock + 1);
    }
    expect(darkest).toBeGreaterThan(205);
  });
});
