/**
 * The bakery: `npx tsx tools/art/bake.ts` makes every picture of the game, `--check` tells whether they are fresh.
 *
 * Why it exists: pictures are committed, so that a build needs no renderer; this is the only program that
 * writes them. Output is deterministic; unchanged work comes from .cache/art.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bakePeople } from './bake/bakePeople.ts';
import { bakePlates } from './bake/bakePlates.ts';
import { sourceHash } from './bake/hash.ts';
import type { Manifest } from './bake/manifest.ts';
import { CLOSE_UP, peopleJobs } from './bake/peopleJobs.ts';
import { OUT_DIR, PictureStore } from './bake/pictures.ts';
import { bakeSculptures } from './bake/sculptures.ts';
import { bakePaper } from './paper/paper.ts';
import { SCENES } from './scenes/index.ts';
import { OPENING_JOBS } from './scenes/kuntsevo.ts';
import { openingSvg } from './scenes/opening.ts';
import { PLATE_H, PLATE_W } from './svg/shapes.ts';

const MANIFEST = join(OUT_DIR, 'manifest.json');

/** A sentence saying what is wrong with the committed pictures, or null. */
export const staleReason = (): string | null => {
  if (!existsSync(MANIFEST)) return `${MANIFEST} is missing: run npx tsx tools/art/bake.ts.`;
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Partial<Manifest>;
  return manifest.hash === sourceHash()
    ? null
    : `${MANIFEST} was baked from other sources: run npx tsx tools/art/bake.ts and commit assets/art.`;
};

const bakeAll = async (): Promise<void> => {
  const jobs = [...peopleJobs(), ...OPENING_JOBS, ...SCENES.flatMap(s => s.sculptures)];
  const sculptures = await bakeSculptures(jobs);
  const store = new PictureStore();
  const opening = store.addFile('opening.svg', openingSvg(sculptures));
  const paper = store.addFile('paper.webp', await bakePaper());
  const plates = await bakePlates(SCENES, sculptures, store);
  const people = await bakePeople(sculptures, store);
  const manifest: Manifest = {
    version: 1,
    hash: sourceHash(),
    base: [PLATE_W, PLATE_H],
    people,
    plates,
    closeUp: { w: CLOSE_UP.w, h: CLOSE_UP.h, scale: CLOSE_UP.scale },
    opening,
    paper,
  };
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 1)}\n`);
  const removed = store.removeOrphans(['manifest.json']);
  console.log(store.report());
  console.log(`${Object.keys(people).length} people, ${SCENES.length} plates, ${removed} old files removed.`);
};

const main = async (): Promise<number> => {
  if (!process.argv.includes('--check')) {
    await bakeAll();
    return 0;
  }
  const reason = staleReason();
  console.log(reason ?? 'assets/art is up to date.');
  return reason ? 1 : 0;
};

if (process.argv[1]?.endsWith('bake.ts')) process.exitCode = await main();
