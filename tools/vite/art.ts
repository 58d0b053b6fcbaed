/** Vite plugin: `virtual:art`, what the page needs of the picture manifest (the stage fetches the whole of it later). */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const ID = 'virtual:art';

interface Sized {
  readonly '1x': string;
  readonly '2x': string;
}

interface Manifest {
  readonly people: Readonly<Record<string, { readonly stamp?: Sized }>>;
  readonly plates: Readonly<Record<string, { readonly poster?: Sized }>>;
}

function only<T>(
  entries: Readonly<Record<string, T>>,
  pick: (entry: T) => Sized | undefined,
): Record<string, Sized> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([id, entry]) => {
      const picked = pick(entry);
      return picked ? [[id, picked] as const] : [];
    }),
  );
}

/** Gives the stamps by person and the posters by plate. */
export function artPlugin(root: string): Plugin {
  return {
    name: 'first-secretary-art',
    resolveId: id => (id === ID ? `\0${ID}` : null),
    load(id) {
      if (id !== `\0${ID}`) return null;
      const file = resolve(root, 'assets/art/manifest.json');
      this.addWatchFile(file);
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
      const stamps = only(manifest.people, person => person.stamp);
      const posters = only(manifest.plates, plate => plate.poster);
      return `export const stamps = ${JSON.stringify(stamps)};\nexport const posters = ${JSON.stringify(posters)};`;
    },
  };
}
