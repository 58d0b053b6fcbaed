import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../../tools/art/bake/manifest.ts';
import { OUT_DIR } from '../../../tools/art/bake/pictures.ts';
import { TABLE_IDS } from '../../../tools/art/people/index.ts';

const manifest = JSON.parse(readFileSync(join(OUT_DIR, 'manifest.json'), 'utf8')) as Manifest;

/** Outline and lightness of the head that looks ahead. */
interface Look {
  inside: boolean[];
  light: number[];
}

const lookOf = async (file: string): Promise<Look> => {
  const data = await sharp(join(OUT_DIR, file)).ensureAlpha().raw().toBuffer();
  const look: Look = { inside: [], light: [] };
  for (let o = 0; o < data.length; o += 4) {
    look.inside.push(data[o + 3]! > 128);
    look.light.push(0.3 * data[o]! + 0.6 * data[o + 1]! + 0.1 * data[o + 2]!);
  }
  return look;
};

/** Shares of the common area in which the outlines, and in which outline or tone, differ. */
const difference = (a: Look, b: Look): { outline: number; all: number } => {
  let union = 0;
  let outline = 0;
  let tone = 0;
  for (let i = 0; i < a.inside.length; i++) {
    if (!a.inside[i] && !b.inside[i]) continue;
    union++;
    if (a.inside[i] !== b.inside[i]) outline++;
    else if (Math.abs(a.light[i]! - b.light[i]!) > 60) tone++;
  }
  return { outline: outline / union, all: (outline + tone) / union };
};

describe('likeness', () => {
  const looks = new Map<string, Look>();
  beforeAll(async () => {
    for (const id of TABLE_IDS) looks.set(id, await lookOf(manifest.people[id]!.heads!.c['1x']));
  });

  test('nobody at the table is a twin, by outline or by tone', () => {
    const ids = [...TABLE_IDS];
    for (const [i, a] of ids.entries())
      for (const b of ids.slice(i + 1)) {
        const { outline, all } = difference(looks.get(a)!, looks.get(b)!);
        expect(outline, `outlines of ${a} and ${b}`).toBeGreaterThan(0.03);
        expect(all, `${a} and ${b}`).toBeGreaterThan(0.14);
      }
  });

  test('the two planners are a pair by dress and opposites by head', () => {
    expect(
      difference(looks.get('saburov')!, looks.get('pervukhin')!).outline,
      'lean and heavy',
    ).toBeGreaterThan(0.1);
  });
});

test('no sleeve is cut off by the frame of the sprite', async () => {
  for (const id of TABLE_IDS)
    for (const files of [manifest.people[id]!.body!, manifest.people[id]!.bodyVote!]) {
      const { data, info } = await sharp(join(OUT_DIR, files['1x']))
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      let cut = 0;
      for (let y = 0; y < info.height; y++)
        for (const x of [0, info.width - 1]) if (data[(y * info.width + x) * 4 + 3]! > 60) cut++;
      expect(cut, files['1x']).toBe(0);
    }
});
