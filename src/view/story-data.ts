/** Fetches the data that the build made from the story. They come from our own build and are not parsed again. */
import addresses from 'virtual:story';
import type { History } from '../content/assemble.ts';
import type { WorldData } from '../engine/world-data.ts';
import type { CompiledInk } from '../narrative/narrator.ts';

async function fetched<T>(name: string): Promise<T> {
  const address = addresses[name];
  if (!address) throw new Error(`The story has no part '${name}'.`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`'${name}' could not be loaded (${response.status}).`);
  return (await response.json()) as T;
}

export const loadWorldData = (): Promise<WorldData> => fetched<WorldData>('world');
export const loadHistory = (): Promise<History> => fetched<History>('history');

const started = new Map<string, Promise<CompiledInk>>();

/** A part of the story, fetched once. A failed fetch may be tried again. */
export function loadPart(part: string): Promise<CompiledInk> {
  let loading = started.get(part);
  if (!loading) {
    loading = fetched<CompiledInk>(part);
    loading.catch(() => started.delete(part));
    started.set(part, loading);
  }
  return loading;
}
