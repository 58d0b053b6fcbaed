import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../../tools/art/bake/manifest.ts';
import { CLOSE_UP_TURNS, STAMP } from '../../../tools/art/bake/peopleJobs.ts';
import { BUDGETS, type Densities, OUT_DIR, type PictureKind } from '../../../tools/art/bake/pictures.ts';
import { staleReason } from '../../../tools/art/bake.ts';
import { PERSON_IDS, TABLE_IDS } from '../../../tools/art/people/index.ts';
import { SCENES } from '../../../tools/art/scenes/index.ts';
import { spriteFrame } from '../../../tools/art/table/figures.ts';

const manifest = JSON.parse(readFileSync(join(OUT_DIR, 'manifest.json'), 'utf8')) as Manifest;

interface Named {
  kind: PictureKind;
  files: Densities;
  w: number;
  h: number;
}

const named: Named[] = [];
const add = (kind: PictureKind, files: Densities | undefined, w: number, h: number): void => {
  if (!files) throw new Error(`a ${kind} is missing`);
  named.push({ kind, files, w, h });
};

beforeAll(() => {
  for (const person of Object.values(manifest.people)) {
    add('stamp', person.stamp, STAMP.w, STAMP.h);
    const f = person.sprite;
    if (f)
      for (const s of [
        person.body,
        person.bodyVote,
        person.heads?.l,
        person.heads?.c,
        person.heads?.r,
        person.shadow,
      ])
        add('sprite', s, f.w, f.h);
    for (const t of Object.values(person.turns ?? {}))
      add('closeUp', t, manifest.closeUp.w, manifest.closeUp.h);
  }
  const [w, h] = manifest.base;
  for (const plate of Object.values(manifest.plates)) {
    for (const layer of plate.layers) add('layer', layer, w, h);
    add('poster', plate.poster, w, h);
    if (plate.chair) add('sprite', plate.chair, plate.chair.w, plate.chair.h);
  }
});

describe('manifest', () => {
  test('every picture is a webp of the stated size and within its budget', async () => {
    expect(named.length).toBeGreaterThan(150);
    for (const { kind, files, w, h } of named)
      for (const [density, zoom] of [
        ['1x', 1],
        ['2x', 2],
      ] as const) {
        const path = join(OUT_DIR, files[density]);
        const bytes = readFileSync(path);
        expect(bytes.length, path).toBeLessThanOrEqual(BUDGETS[kind][density]);
        const meta = await sharp(bytes).metadata();
        expect([meta.format, meta.width, meta.height], path).toEqual(['webp', w * zoom, h * zoom]);
      }
  });

  test('nothing lies in assets/art that the manifest does not name, and all of it is under 8.5 MB', () => {
    const known = new Set([
      'manifest.json',
      manifest.opening,
      manifest.paper,
      ...named.flatMap(n => [n.files['1x'], n.files['2x']]),
    ]);
    let total = 0;
    for (const f of readdirSync(OUT_DIR, { recursive: true, encoding: 'utf8' })) {
      if (!statSync(join(OUT_DIR, f)).isFile()) continue;
      expect(known.has(f), f).toBe(true);
      total += statSync(join(OUT_DIR, f)).size;
    }
    // Twenty-nine sculpted people at 128 KB each and eight plates; a visitor loads one plate and his table of it.
    expect(total).toBeLessThan(8.5 * 1024 * 1024);
  });

  test('everybody has a stamp; everybody at the table has a body, a vote and three heads in one frame', () => {
    expect(Object.keys(manifest.people)).toEqual(PERSON_IDS);
    for (const id of TABLE_IDS) {
      const p = manifest.people[id]!;
      expect(p.sprite, id).toEqual(spriteFrame());
      expect(Object.keys(p.heads ?? {}), id).toEqual(['l', 'c', 'r']);
      expect(p.body && p.bodyVote && p.shadow, id).toBeTruthy();
    }
    expect(Object.keys(manifest.people.khrushchev?.turns ?? {}).sort()).toEqual(
      CLOSE_UP_TURNS.map(String).sort(),
    );
  });

  test('the plates have the layers the stage asks for', () => {
    expect(Object.keys(manifest.plates)).toEqual(SCENES.map(s => s.id));
    const keys = (id: string): string[] => manifest.plates[id]!.layers.map(l => l.key);
    expect(keys('table')).toEqual(expect.arrayContaining(['bg', 'chairs', 'cloth', 'props', 'front']));
    expect(manifest.plates.table!.layers.find(l => l.key === 'window-winter')?.optional).toBe(true);
    expect(manifest.plates.cuba!.layers.find(l => l.key === 'flame')?.optional).toBe(true);
    expect(keys('virgin-lands')).toEqual(['background', 'actor', 'foreground']);
  });

  test('a body and its head really share the neck: both cover the anchor', async () => {
    const { neckX, neckY } = spriteFrame();
    for (const id of ['beria', 'furtseva', 'zhukov']) {
      const p = manifest.people[id]!;
      for (const file of [p.body!['2x'], p.heads!.c['2x']]) {
        const { data, info } = await sharp(join(OUT_DIR, file))
          .ensureAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true });
        let covered = 0;
        for (let dy = -24; dy <= 24; dy++) {
          const i = (Math.round(neckY * 2) + dy) * info.width + Math.round(neckX * 2);
          if (data[i * 4 + 3]! > 128) covered++;
        }
        expect(covered, file).toBeGreaterThan(10);
      }
    }
  });

  test('the manifest belongs to the sources, and --check says so in time', () => {
    expect(staleReason()).toBeNull();
    const started = Date.now();
    const out = execFileSync(process.execPath, ['--import', 'tsx', 'tools/art/bake.ts', '--check'], {
      encoding: 'utf8',
    });
    expect(out).toContain('up to date');
    expect(Date.now() - started).toBeLessThan(5000);
  });
});

describe('opening picture', () => {
  const svg = readFileSync(join(OUT_DIR, manifest.opening), 'utf8');

  test('is small, self-contained and safe to inline', () => {
    expect(existsSync(join(OUT_DIR, 'opening.svg'))).toBe(true);
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(9 * 1024);
    expect(svg).not.toMatch(/<style|<script|<image|href=|url\(/);
    for (const [, id] of svg.matchAll(/\bid="([^"]*)"/g)) expect(id).toMatch(/^op-/);
  });

  test('renders: red carpet, paper light, dark foreground', async () => {
    const { data, info } = await sharp(Buffer.from(svg))
      .resize(1280, 720)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number): number[] => [
      ...data.subarray((y * info.width + x) * 4).subarray(0, 3),
    ];
    expect(at(640, 640)[0]! - at(640, 640)[1]!).toBeGreaterThan(100);
    expect(Math.min(...at(965, 200))).toBeGreaterThan(190);
    expect(Math.max(...at(900, 690))).toBeLessThan(80);
  });
});
