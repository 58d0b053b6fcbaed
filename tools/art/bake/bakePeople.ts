/**
 * Prints everything of every person and writes their manifest entries.
 */
import { CLOTHS, FLAG_RED, inksOf, layersToSvg } from '../inks.ts';
import { PEOPLE, PERSON_IDS, type PersonId, TABLE_IDS } from '../people/index.ts';
import { SPRITE_GRAIN, STAMP_GRAIN } from '../print/grain.ts';
import { baked } from '../scenes/plate.ts';
import { shadowSvg, spriteSvg } from '../scenes/table.ts';
import { spriteFrame } from '../table/figures.ts';
import type { ManifestPerson } from './manifest.ts';
import { CLOSE_UP, CLOSE_UP_TURNS, STAMP } from './peopleJobs.ts';
import type { Densities, PictureStore } from './pictures.ts';
import type { Sculptures } from './sculptures.ts';

/** Field behind a stamp: red for Moscow, petrol for foreigners. */
const FOREIGN_FIELD = '#2C6675';

const inksFor = (id: PersonId) => inksOf(CLOTHS[PEOPLE[id].cloth]);

const stamp = (s: Sculptures, store: PictureStore, id: PersonId): Promise<Densities> => {
  const field = TABLE_IDS.includes(id) ? FLAG_RED : FOREIGN_FIELD;
  const bust = baked(s, `${id}/stamp`);
  return store.add({
    kind: 'stamp',
    name: `people/${id}-stamp`,
    svg: `<rect x="-200" y="-200" width="800" height="800" fill="${field}"/>${layersToSvg(bust.layers, inksFor(id))}`,
    ...STAMP,
    viewBox: `0 0 ${bust.w} ${bust.h}`,
    grain: STAMP_GRAIN,
  });
};

/** From behind, a fold of the nape shows through the cloth; this patch of suit (render pixels) hides it. */
const NAPE_PATCH = `<path d="M198,370L260,373L290,379L270,394L236,400L208,392Z" fill="${CLOTHS.light.suitLit}"/>`;
const FROM_BEHIND = 149;

const closeUps = async (s: Sculptures, store: PictureStore): Promise<Record<string, Densities>> => {
  const out: Record<string, Densities> = {};
  for (const degrees of CLOSE_UP_TURNS) {
    const b = baked(s, `khrushchev/turn${degrees}`);
    out[String(degrees)] = await store.add({
      kind: 'closeUp',
      name: `people/khrushchev-turn${degrees}`,
      svg: layersToSvg(b.layers, inksFor('khrushchev')) + (degrees === FROM_BEHIND ? NAPE_PATCH : ''),
      w: CLOSE_UP.w,
      h: CLOSE_UP.h,
      viewBox: `0 0 ${b.w} ${b.h}`,
      grain: SPRITE_GRAIN,
    });
  }
  return out;
};

/** Sprites of one person who can sit at the table. */
const sprites = async (
  s: Sculptures,
  store: PictureStore,
  id: PersonId,
): Promise<Partial<ManifestPerson>> => {
  const frame = spriteFrame();
  const print = (part: string, name: string, grain = true): Promise<Densities> =>
    store.add({
      kind: 'sprite',
      name: `people/${id}-${name}`,
      svg: part === 'shadow' ? shadowSvg(s, id) : spriteSvg(s, id, part),
      w: frame.w,
      h: frame.h,
      grain: grain ? SPRITE_GRAIN : null,
    });
  return {
    sprite: frame,
    body: await print('body', 'body'),
    bodyVote: await print('vote', 'vote'),
    heads: {
      l: await print('l', 'head-l'),
      c: await print('c', 'head-c'),
      r: await print('r', 'head-r'),
    },
    shadow: await print('shadow', 'shadow', false),
  };
};

export const bakePeople = async (
  s: Sculptures,
  store: PictureStore,
): Promise<Record<string, ManifestPerson>> => {
  const people: Record<string, ManifestPerson> = {};
  for (const id of PERSON_IDS) {
    people[id] = {
      name: PEOPLE[id].name,
      ...(TABLE_IDS.includes(id) ? await sprites(s, store, id) : {}),
      stamp: await stamp(s, store, id),
      ...(id === 'khrushchev' ? { turns: await closeUps(s, store) } : {}),
    };
  }
  return people;
};
