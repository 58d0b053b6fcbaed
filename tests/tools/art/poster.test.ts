import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { inksOf, layersToSvg, silhouetteOf } from '../../../tools/art/inks.ts';
import { PEOPLE } from '../../../tools/art/people/index.ts';
import { blur, maskedBlur } from '../../../tools/art/poster/blur.ts';
import { ringArea, ringPath, simplifyRing, trace, traceRings } from '../../../tools/art/poster/contour.ts';
import { type PosterLayer, poster } from '../../../tools/art/poster/levels.ts';
import { render } from '../../../tools/art/render/render.ts';
import { sculpt } from '../../../tools/art/sculpt/sculpt.ts';

const disc = (w: number, r: number): Float32Array =>
  Float32Array.from({ length: w * w }, (_, i) => {
    const d = Math.hypot((i % w) + 0.5 - w / 2, Math.floor(i / w) + 0.5 - w / 2);
    return Math.min(1, Math.max(0, r - d + 0.5));
  });

describe('tracing', () => {
  test('a disc becomes one ring of the right area', () => {
    const rings = traceRings(disc(80, 30), 80, 80, 0.5, { tol: 0.3 });
    expect(rings).toHaveLength(1);
    const area = Math.abs(ringArea(rings[0]!));
    expect(Math.abs(area - Math.PI * 900) / (Math.PI * 900)).toBeLessThan(0.02);
    expect(rings[0]!.length).toBeLessThan(60);
  });

  test('specks below the smallest area are dropped', () => {
    expect(trace(disc(40, 2), 40, 40, 0.5, { minA: 30 })).toBe('');
    expect(trace(disc(40, 2), 40, 40, 0.5, { minA: 4 })).toMatch(/^M.*Z$/);
  });

  test('simplifying keeps the corners of a square', () => {
    const side = Array.from({ length: 10 }, (_, i) => i);
    const square = [
      ...side.map(i => [i, 0] as const),
      ...side.map(i => [10, i] as const),
      ...side.map(i => [10 - i, 10] as const),
      ...side.map(i => [0, 10 - i] as const),
    ];
    const simple = simplifyRing(square, 0.1);
    expect(simple).toHaveLength(4);
    expect(Math.abs(ringArea(simple))).toBe(100);
    expect(ringPath(simple, 1, 0, 0, 0)).toBe('M0,0L10,0L10,10L0,10Z');
  });
});

describe('blur', () => {
  test('keeps the sum and does not bleed through a mask', () => {
    const w = 21;
    const a = new Float32Array(w * w);
    a[10 * w + 10] = 1;
    const b = blur(a, w, w, 1.5);
    expect(b.reduce((s, v) => s + v, 0)).toBeCloseTo(1, 4);
    expect(b[10 * w + 10]!).toBeLessThan(0.2);
    const mask = Float32Array.from({ length: w * w }, (_, i) => (i % w < 10 ? 1 : 0));
    const light = Float32Array.from({ length: w * w }, (_, i) => (i % w < 10 ? 0.5 : 9));
    expect(maskedBlur(light, mask, w, w, 2)[10 * w + 5]!).toBeCloseTo(0.5, 5);
  });
});

const W = 90;
const H = 104;
const portrait = (id: keyof typeof PEOPLE): PosterLayer[] => {
  const r = render(sculpt(PEOPLE[id].sculpt), { w: W, h: H, scale: 27, cy: -0.75, yaw: 0.35 });
  return poster(r, { hair: PEOPLE[id].hairColour, tol: 0.3, minA: 2 });
};

/** Pixels covered by one ink. */
const coverage = (layers: PosterLayer[], ink: string): boolean[] => {
  const inks = inksOf();
  const body = layersToSvg(
    layers.filter(l => l.ink === ink),
    inks,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}">${body}</svg>`;
  const { pixels } = new Resvg(svg).render();
  return Array.from({ length: W * H }, (_, i) => pixels[i * 4 + 3]! > 127);
};
const count = (c: boolean[]): number => c.filter(Boolean).length;

describe('poster levels', () => {
  const layers = portrait('khrushchev');

  test('skin tones are printed from dark to light and each lies inside the one before', () => {
    const order = layers.map(l => l.ink);
    expect(order[0]).toBe('ink');
    expect(order.indexOf('deep')).toBeLessThan(order.indexOf('mid'));
    expect(order.indexOf('mid')).toBeLessThan(order.indexOf('paper'));
    const [ink, deep, mid, paper] = ['ink', 'deep', 'mid', 'paper'].map(i => coverage(layers, i));
    for (const [outer, inner] of [
      [ink!, deep!],
      [deep!, mid!],
      [mid!, paper!],
    ] as const) {
      expect(count(inner)).toBeLessThan(count(outer));
      const outside = inner.filter((v, i) => v && !outer[i]).length;
      expect(outside).toBeLessThan(count(inner) * 0.04);
    }
    expect(count(paper!)).toBeGreaterThan(400);
  });

  test('the silhouette is the first layer and only known inks are used', () => {
    expect(silhouetteOf(layers)).toBe(layers[0]!.d);
    const known = Object.keys(inksOf());
    for (const l of layers) expect(known).toContain(l.ink);
  });

  test('uniforms bring gold, suits do not; a tie is red only in civil dress', () => {
    const inks = (id: keyof typeof PEOPLE): string[] => portrait(id).map(l => l.ink);
    expect(inks('zhukov')).toContain('gold');
    expect(inks('beria')).not.toContain('gold');
    expect(inks('beria')).toContain('tie');
    expect(inks('malenkov')).not.toContain('tie');
  });
});
