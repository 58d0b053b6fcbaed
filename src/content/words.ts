/**
 * The words of the world, apart from its rules. The first page needs the rules of every decision, because a run is indexed
 * at once, and the words of the first decision alone; the rest is half of the data and may come a moment later.
 */
import type { WorldData } from '../engine/world-data.ts';

/** Keys whose values are words for readers. They may be polished without making saves and codes invalid. */
export const WORDS: ReadonlySet<string> = new Set([
  'label',
  'did',
  'note',
  'title',
  'place',
  'kicker',
  'because',
  'why',
  'name',
  'address',
  'role',
  'summary',
  'unit',
  'says',
  'years',
  'content',
]);

/** Calls `visit` for every text under a key of `WORDS`, in an order that data and a copy of it share. */
function eachWord(value: unknown, visit: (text: string) => string): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'string') eachWord(inner, visit);
    else if (WORDS.has(key)) (value as Record<string, string>)[key] = visit(inner);
  }
}

/** What comes later: all but people, figures, rules and the first decision. */
function laterParts({
  decisions,
  chronicle,
  crises,
  moves,
  models,
  circumstances,
  players,
  endings,
  chapters,
}: WorldData) {
  return [decisions.slice(1), chronicle, crises, moves, models, circumstances, players, endings, chapters];
}

/** A copy of the world without the words that come later, and these words in their order. */
export function splitWords(data: WorldData): { world: WorldData; words: string[] } {
  const world = structuredClone(data);
  const words: string[] = [];
  eachWord(laterParts(world), text => {
    words.push(text);
    return '';
  });
  return { world, words };
}

/**
 * Puts the words back in place, for whoever holds a part of the data.
 * @throws Error if they belong to another edition
 */
export function joinWords(world: WorldData, words: readonly string[]): void {
  let at = 0;
  eachWord(laterParts(world), () => words[at++] ?? '');
  if (at !== words.length) throw new Error('The words belong to another edition of the story.');
}
