/**
 * Which files a view needs, and who lends his body to somebody without a sculpture.
 */
import {
  type Density,
  type Manifest,
  type PlateArt,
  plateName,
  type Sculpted,
  sculpted,
} from './manifest.ts';
import type { StageView, Turn } from './view-model.ts';

/** Texture files of one sitter. */
export interface Costume {
  readonly art: Sculpted;
  /** true: printed as a dark figure, because the art is somebody else's */
  readonly dark: boolean;
  readonly body: string;
  readonly bodyVote: string;
  readonly heads: Readonly<Record<Turn, string>>;
  readonly shadow: string;
}

/** Men whose outline is nobody's in particular. */
const EXTRAS: readonly string[] = ['podgorny', 'kozlov', 'serov', 'kosygin', 'malinovsky', 'shelepin'];

const sumOf = (word: string): number => [...word].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);

/** The lender for a person: always the same for the same name, and nobody who sits at the table himself. */
export function lender(manifest: Manifest, person: string, seated: ReadonlySet<string>): Sculpted | null {
  const all = EXTRAS.filter(id => sculpted(manifest, id) !== null);
  const free = all.filter(id => !seated.has(id));
  const pool = free.length > 0 ? free : all;
  const chosen = pool[sumOf(person) % Math.max(1, pool.length)];
  return chosen === undefined ? null : sculpted(manifest, chosen);
}

/** What a person wears on the stage, or null if the manifest holds no figure at all. */
export function costumeOf(
  manifest: Manifest,
  person: string,
  seated: ReadonlySet<string>,
  density: Density,
): Costume | null {
  const own = sculpted(manifest, person);
  const art = own ?? lender(manifest, person, seated);
  if (art === null) return null;
  return {
    art,
    dark: own === null,
    body: art.body[density],
    bodyVote: art.bodyVote[density],
    heads: { l: art.heads.l[density], c: art.heads.c[density], r: art.heads.r[density] },
    shadow: art.shadow[density],
  };
}

/** Layers shown: optional ones only when their season asks for them. */
export function layersOf(plate: PlateArt, winter: boolean): PlateArt['layers'] {
  return plate.layers.filter(layer => layer.optional !== true || (winter && layer.key.endsWith('-winter')));
}

/** Everything a view needs, as far as the manifest knows it. */
export interface Cast {
  readonly plate: string;
  readonly art: PlateArt;
  readonly costumes: readonly (Costume | null)[];
  readonly files: readonly string[];
}

export function castOf(manifest: Manifest, view: StageView, density: Density): Cast {
  const plate = plateName(manifest, view.plate);
  const art = manifest.plates[plate]!;
  const seats = art.seats ? view.seats : [];
  const seated = new Set(seats.map(seat => seat.person));
  const costumes = seats.map(seat => costumeOf(manifest, seat.person, seated, density));
  const worn = costumes.flatMap(c => (c ? [c.body, c.bodyVote, ...Object.values(c.heads), c.shadow] : []));
  const chair = art.chair ? [art.chair[density]] : [];
  const layers = layersOf(art, view.winter).map(layer => layer[density]);
  return { plate, art, costumes, files: [...new Set([...layers, ...chair, ...worn])] };
}
