/**
 * What the bakery says about its pictures (assets/art/manifest.json): file names, sizes, seats. The stage never guesses.
 */

/** File names below the art folder, for the two pixel densities. */
export interface Densities {
  readonly '1x': string;
  readonly '2x': string;
}

export type Density = keyof Densities;

/** The frame all sprites of a person share, in base pixels at `scale` pixels per unit; the neck is the anchor. */
export interface SpriteFrame {
  readonly w: number;
  readonly h: number;
  readonly scale: number;
  readonly neckX: number;
  readonly neckY: number;
}

export interface PersonArt {
  readonly name: string;
  readonly sprite?: SpriteFrame;
  readonly body?: Densities;
  readonly bodyVote?: Densities;
  readonly heads?: { readonly l: Densities; readonly c: Densities; readonly r: Densities };
  readonly shadow?: Densities;
}

/** Somebody who can sit at the table. */
export type Sculpted = Required<PersonArt>;

export interface LayerArt extends Densities {
  readonly key: string;
  readonly optional?: boolean;
}

export interface SeatArt {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly z: number;
  readonly shadow?: boolean;
}

export interface ChairArt extends Densities {
  readonly w: number;
  readonly h: number;
  readonly scale: number;
  readonly anchorX: number;
  readonly anchorY: number;
}

export interface PlateArt {
  readonly layers: readonly LayerArt[];
  readonly seats?: readonly { readonly n: number; readonly seats: readonly SeatArt[] }[];
  readonly chair?: ChairArt;
  readonly shadowOffset?: { readonly dx: number; readonly dy: number };
  readonly shadowClip?: readonly (readonly [number, number])[];
}

export interface Manifest {
  readonly version: number;
  readonly people: Readonly<Record<string, PersonArt>>;
  readonly plates: Readonly<Record<string, PlateArt>>;
}

const VERSION = 1;

/** Somebody's art if he was sculpted for the table, else null. */
export function sculpted(manifest: Manifest, person: string): Sculpted | null {
  const art = manifest.people[person];
  if (art?.sprite && art.body && art.bodyVote && art.heads && art.shadow) return art as Sculpted;
  return null;
}

/** The plate to draw for a name: an unknown name shows the table rather than nothing. */
export function plateName(manifest: Manifest, wanted: string): string {
  return wanted in manifest.plates ? wanted : 'table';
}

/** Refuses what is not a manifest of our version, in a sentence. */
export function checkManifest(value: unknown): Manifest {
  const candidate = value as Partial<Manifest> | null;
  if (candidate?.version !== VERSION || !candidate.people || !candidate.plates?.table) {
    throw new Error(`assets/art/manifest.json is not a manifest of version ${VERSION}: bake the art again`);
  }
  return candidate as Manifest;
}

/** Fetches the manifest; throws a sentence if it is not there. */
export async function loadManifest(assetBase: string): Promise<Manifest> {
  const response = await fetch(`${assetBase}manifest.json`);
  if (!response.ok) throw new Error(`the list of pictures is missing (${response.status})`);
  return checkManifest(await response.json());
}
