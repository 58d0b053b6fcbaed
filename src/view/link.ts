/** What a link to the game asks for. Whatever it does not understand it leaves out. */
import { LENGTHS } from './settings.ts';

export interface Link {
  /** the chapter to begin with, or null for the beginning */
  readonly chapter: number | null;
  /** how much is read, or null to leave the setting as it is */
  readonly length: (typeof LENGTHS)[number] | null;
}

/** Reads the part of an address after the question mark. */
export function linkOf(search: string): Link {
  const wanted = new URLSearchParams(search);
  const chapter = wanted.get('chapter');
  const length = LENGTHS.find(known => known === wanted.get('length')) ?? null;
  return {
    chapter: chapter !== null && /^[1-9]$/.test(chapter) ? Number(chapter) : null,
    length,
  };
}
