/**
 * Composes test pictures from the baked files, exactly as the stage does, and writes PNGs to /tmp/art-preview.
 *
 * Why it exists: a picture is finished when somebody has looked at it next to the reference. Usage:
 * `npx tsx tools/art/preview.ts` (all), or with names: `... preview.ts table6 table10`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import type { Manifest } from './bake/manifest.ts';
import { OUT_DIR } from './bake/pictures.ts';

const OUT = '/tmp/art-preview';
const manifest = JSON.parse(readFileSync(join(OUT_DIR, 'manifest.json'), 'utf8')) as Manifest;
const [BASE_W, BASE_H] = manifest.base;
const ZOOM = 2;

interface Sitter {
  id: string | null;
  turn?: 'l' | 'c' | 'r';
  vote?: boolean;
}

interface Overlay extends OverlayOptions {
  input: Buffer;
  left: number;
  top: number;
}

/** A sprite scaled to the seat; parts outside the plate are cropped, as sharp demands. */
const spriteAt = async (
  file: string,
  x: number,
  y: number,
  w: number,
  h: number,
): Promise<Overlay | null> => {
  const left = Math.round(x * ZOOM);
  const top = Math.round(y * ZOOM);
  const width = Math.round(w * ZOOM);
  const height = Math.round(h * ZOOM);
  const cropX = Math.max(0, -left);
  const cropY = Math.max(0, -top);
  const cropW = Math.min(width - cropX, BASE_W * ZOOM - Math.max(0, left));
  const cropH = Math.min(height - cropY, BASE_H * ZOOM - Math.max(0, top));
  if (cropW <= 0 || cropH <= 0) return null;
  const scaled = await sharp(join(OUT_DIR, file)).resize(width, height).png().toBuffer();
  const input = await sharp(scaled)
    .extract({ left: cropX, top: cropY, width: cropW, height: cropH })
    .png()
    .toBuffer();
  return { input, left: Math.max(0, left), top: Math.max(0, top) };
};

const plateLayer = (plate: string, key: string): Overlay => {
  const layer = manifest.plates[plate]?.layers.find(l => l.key === key);
  if (!layer) throw new Error(`${plate} has no layer ${key}`);
  return { input: readFileSync(join(OUT_DIR, layer['2x'])), left: 0, top: 0 };
};

const table = async (cast: Sitter[], winter = false): Promise<Buffer> => {
  const plate = manifest.plates.table!;
  const seats = plate.seats?.find(s => s.n === cast.length)?.seats ?? [];
  const chair = plate.chair!;
  const offset = plate.shadowOffset!;
  const order = seats.map((seat, i) => ({ seat, sitter: cast[i]! })).sort((a, b) => a.seat.z - b.seat.z);
  const shadows: (Overlay | null)[] = [];
  const chairs: (Overlay | null)[] = [];
  const people: (Overlay | null)[] = [];
  for (const { seat, sitter } of order) {
    const ck = seat.scale / chair.scale;
    chairs.push(
      await spriteAt(
        chair['2x'],
        seat.x - chair.anchorX * ck,
        seat.y - chair.anchorY * ck,
        chair.w * ck,
        chair.h * ck,
      ),
    );
    const person = sitter.id ? manifest.people[sitter.id] : undefined;
    const frame = person?.sprite;
    if (!person || !frame || !person.heads || !person.body || !person.bodyVote) continue;
    const k = seat.scale / frame.scale;
    const x = seat.x - frame.neckX * k;
    const y = seat.y - frame.neckY * k;
    const draw = (file: string, dx = 0, dy = 0): Promise<Overlay | null> =>
      spriteAt(file, x + dx * seat.scale, y + dy * seat.scale, frame.w * k, frame.h * k);
    if (person.shadow && seat.shadow) shadows.push(await draw(person.shadow['2x'], offset.dx, offset.dy));
    people.push(await draw((sitter.vote ? person.bodyVote : person.body)['2x']));
    people.push(await draw(person.heads[sitter.turn ?? seat.turn]['2x']));
  }
  const stack = [
    plateLayer('table', 'bg'),
    ...(winter ? [plateLayer('table', 'window-winter')] : []),
    ...shadows,
    plateLayer('table', 'chairs'),
    ...chairs,
    plateLayer('table', 'cloth'),
    ...people,
    plateLayer('table', 'props'),
    plateLayer('table', 'front'),
  ].filter(o => o !== null);
  return sharp({ create: { width: BASE_W * ZOOM, height: BASE_H * ZOOM, channels: 4, background: '#000' } })
    .composite(stack)
    .png()
    .toBuffer();
};

/** What the interface shows with the text sheet open: the left 66 % after the stage's transform. */
const withSheet = async (picture: Buffer): Promise<Buffer> => {
  const k = 0.875;
  const small = await sharp(picture)
    .resize(Math.round(BASE_W * k), Math.round(BASE_H * k))
    .toBuffer();
  return sharp(small).extract({ left: 212, top: 40, width: 846, height: 550 }).png().toBuffer();
};

const stamps = async (): Promise<Buffer> => {
  const ids = Object.keys(manifest.people);
  const composite: Overlay[] = [];
  for (const [i, id] of ids.entries())
    composite.push({
      input: readFileSync(join(OUT_DIR, manifest.people[id]!.stamp['2x'])),
      left: 10 + (i % 8) * 200,
      top: 10 + Math.floor(i / 8) * 224,
    });
  return sharp({ create: { width: 1610, height: 1138, channels: 4, background: '#F2E6CB' } })
    .composite(composite)
    .png()
    .toBuffer();
};

const closeUps = async (): Promise<Buffer> => {
  const turns = Object.values(manifest.people.khrushchev?.turns ?? {});
  const { w, h } = manifest.closeUp;
  return sharp({ create: { width: w * turns.length, height: h, channels: 4, background: '#D9C79C' } })
    .composite(turns.map((t, i) => ({ input: readFileSync(join(OUT_DIR, t['1x'])), left: i * w, top: 0 })))
    .png()
    .toBuffer();
};

const seat = (...ids: (string | null)[]): Sitter[] => ids.map(id => ({ id }));

const SIX = ['molotov', 'voroshilov', 'malenkov', 'beria', 'bulganin', 'mikoyan'];
const EIGHT = ['kaganovich', 'molotov', 'voroshilov', 'malenkov', 'zhukov', 'furtseva', 'bulganin', 'suslov'];
const TEN = [
  'podgorny',
  'brezhnev',
  'kosygin',
  'suslov',
  'shelepin',
  'mikoyan',
  'furtseva',
  'malinovsky',
  'gromyko',
  'kozlov',
];

const MARCH = [
  'kaganovich',
  'molotov',
  'voroshilov',
  'malenkov',
  'beria',
  'bulganin',
  'mikoyan',
  'saburov',
  'pervukhin',
  'shvernik',
];
const OCTOBER = [
  'podgorny',
  'brezhnev',
  'kirilenko',
  'suslov',
  'polyansky',
  'kosygin',
  'mikoyan',
  'shvernik',
  'voronov',
  'shelepin',
];
const OTHERS = ['kirichenko', 'kuusinen', 'semichastny', 'malenkov', 'shepilov', 'zhukov', 'pervukhin'];

const PICTURES: Record<string, () => Promise<Buffer>> = {
  table6: () => table(seat(...SIX)),
  table7: () => table(seat('kaganovich', ...SIX)),
  table8: () => table(seat(...EIGHT)),
  table9: () => table(seat(...TEN.slice(0, 8), 'serov')),
  table10: () => table(seat(...TEN), true),
  march: () => table(seat(...MARCH)),
  october10: () => table(seat(...OCTOBER)),
  others: () => table(seat(...OTHERS)),
  voteMarch: () => table(MARCH.map(id => ({ id, vote: true }))),
  voteOctober: () => table(OCTOBER.map(id => ({ id, vote: true }))),
  empty: () => table(seat('kaganovich', 'molotov', 'voroshilov', 'malenkov', null, 'bulganin', null)),
  vote: () => table(EIGHT.map((id, i) => ({ id, vote: i !== 1 && i !== 6 }))),
  vote10: () => table(TEN.map(id => ({ id, vote: true }))),
  sheet6: async () => withSheet(await PICTURES.table6!()),
  sheet8: async () => withSheet(await PICTURES.table8!()),
  sheet10: async () => withSheet(await PICTURES.table10!()),
  stamps,
  closeUps,
};

mkdirSync(OUT, { recursive: true });
const wanted = process.argv.slice(2);
for (const [name, make] of Object.entries(PICTURES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const picture = await make();
  const scaled = /^(table|march|october10|others|empty|vote)/.test(name)
    ? sharp(picture).resize(BASE_W)
    : sharp(picture);
  await scaled.png().toFile(join(OUT, `${name}.png`));
  console.log(join(OUT, `${name}.png`));
}
for (const [id, plate] of Object.entries(manifest.plates)) {
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  await sharp(join(OUT_DIR, plate.poster['1x']))
    .png()
    .toFile(join(OUT, `${id}.png`));
  console.log(join(OUT, `${id}.png`));
}
