/** Fetches the data that the build made from the story. They come from our own build and are not parsed again. */
import addresses from 'virtual:story';
import type { CodexEntry, History } from '../content/assemble.ts';
import { joinWords } from '../content/words.ts';
import type { WorldData } from '../engine/world-data.ts';
import type { CompiledInk } from '../narrative/narrator.ts';

async function fetched<T>(name: string): Promise<T> {
  const address = addresses[name];
  if (!address) throw new Error(`The story has no part '${name}'.`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`'${name}' could not be loaded (${response.status}).`);
  return (await response.json()) as T;
}

/** A value that is fetched once. A failed fetch may be tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    if (loading === null) {
      loading = load();
      loading.catch(() => {
        loading = null;
      });
    }
    return loading;
  };
}

/** The rules of the world, with the words of its first decision. */
export const loadWorldData = once(() => fetched<WorldData>('world'));

/** Puts the other words into the world, whichever of the two comes first. */
export const loadWords = once(async () => {
  const [world, words] = await Promise.all([loadWorldData(), fetched<string[]>('words')]);
  joinWords(world, words);
});

export const loadHistory = once(() => fetched<History>('history'));

/** What can be looked up. */
export const loadCodex = once(() => fetched<CodexEntry[]>('codex'));

const started = new Map<string, () => Promise<CompiledInk>>();

/** A part of the story, fetched once. With any but the first decision come the words that its rules were without. */
export async function loadPart(part: string): Promise<CompiledInk> {
  let load = started.get(part);
  if (!load) {
    load = once(() => fetched<CompiledInk>(part));
    started.set(part, load);
  }
  const ink = load();
  const world = await loadWorldData();
  if (world.decisions[0]?.id !== part) await loadWords();
  return ink;
}
