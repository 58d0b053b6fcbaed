/** Finds people, places and terms of the codex in a text. */

/** What can be named, and how the texts name it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** other ways of naming it: a surname, a name and patronymic, a plural */
  readonly forms: readonly string[];
}

/** A piece of text; `id` is what it names, or null if it names nothing. */
export interface Segment {
  readonly text: string;
  readonly id: string | null;
}

export interface NameIndex {
  readonly pattern: RegExp;
  readonly ids: ReadonlyMap<string, string>;
}

const SPECIAL = /[.*+?^${}()|[\]\\]/g;
/** Matches nothing. */
const NEVER = /(?!)/gu;

/** Prepares the search. A longer form is found before a shorter one that it contains. */
export function nameIndex(named: readonly Named[]): NameIndex {
  const ids = new Map(named.flatMap(({ id, name, forms }) => [name, ...forms].map(form => [form, id])));
  if (ids.size === 0) return { pattern: NEVER, ids };
  const forms = [...ids.keys()].sort((a, b) => b.length - a.length);
  const alternatives = forms.map(form => form.replace(SPECIAL, '\\$&')).join('|');
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'gu'), ids };
}

/** Cuts a text at the names in it. Joined again, the pieces are the text. */
export function segmentsOf({ pattern, ids }: NameIndex, text: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) segments.push({ text: text.slice(at, match.index), id: null });
    segments.push({ text: match[0], id: ids.get(match[0]) ?? null });
    at = match.index + match[0].length;
  }
  if (at < text.length) segments.push({ text: text.slice(at), id: null });
  return segments;
}
