/**
 * Reads ink as an author sees it, line by line: where which knot, stitch, choice, tag and question stands. The compiled
 * story has lost those line numbers, and a good error message needs them.
 */

export interface InkTag {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

export interface InkChoice {
  readonly line: number;
  readonly knot: string;
  readonly stitch: string;
  readonly tags: readonly InkTag[];
}

export interface InkQuery {
  readonly name: string;
  /** the quoted first argument, or null if there is none */
  readonly argument: string | null;
  readonly line: number;
}

export interface InkSection {
  readonly knot: string;
  /** '' for the part of a knot before its first stitch */
  readonly stitch: string;
  readonly line: number;
  readonly words: number;
}

export interface InkSource {
  readonly file: string;
  readonly sections: readonly InkSection[];
  readonly choices: readonly InkChoice[];
  readonly tags: readonly InkTag[];
  readonly queries: readonly InkQuery[];
  /** lines of prose with their words, for sweeps over the text */
  readonly paragraphs: readonly {
    readonly line: number;
    readonly text: string;
    readonly conditional: boolean;
  }[];
}

const KNOT = /^\s*={2,}\s*(?:function\s+)?(\w+)/;
const STITCH = /^\s*=\s*(\w+)/;
const CHOICE = /^\s*[*+](?:\s*[*+])*\s*/;
const QUERY = /\b([a-z]\w*)\(\s*(?:"([^"]*)")?\s*\)/g;
/** Besides directives and gathers: the head of an alternative, `- chose("..."):` or `- else:`. */
const NOT_PROSE = /^\s*(?:\/\/|EXTERNAL\b|INCLUDE\b|~|->|-\s*(?:->)?\s*$|-[^>].*:\s*$)/;

function tagsOf(text: string, line: number): InkTag[] {
  return text
    .split('#')
    .slice(1)
    .map(part => {
      const tag = part
        .replace(/[\]}].*$/, '')
        .replace(/->.*$/, '')
        .trim();
      const colon = tag.indexOf(':');
      return colon < 0
        ? { name: tag, value: '', line }
        : { name: tag.slice(0, colon).trim(), value: tag.slice(colon + 1).trim(), line };
    });
}

/** The words that a reader sees on a line: without tags, logic, diverts and marks. */
function proseOf(raw: string): string {
  return raw
    .replace(/\/\/.*$/, '')
    .replace(/#[^\]|}]*/g, '')
    .replace(/->\s*[\w.]+/g, '')
    .replace(/\{[^{}:|]*:/g, '')
    .replace(/[{}|[\]]/g, ' ')
    .replace(/^\s*[-*+=\s]+/, '')
    .trim();
}

/** The number of words in a text. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Scans one ink file. Never fails: what is not ink is caught by the compiler. */
export function scanInk(file: string, text: string): InkSource {
  const sections: { knot: string; stitch: string; line: number; words: number }[] = [];
  const choices: InkChoice[] = [];
  const tags: InkTag[] = [];
  const queries: InkQuery[] = [];
  const paragraphs: { line: number; text: string; conditional: boolean }[] = [];
  let knot = '';
  let stitch = '';
  text.split(/\r?\n/).forEach((raw, i) => {
    const line = i + 1;
    const knotMatch = KNOT.exec(raw);
    const stitchMatch = knotMatch ? null : STITCH.exec(raw);
    if (knotMatch) {
      knot = knotMatch[1]!;
      stitch = '';
      sections.push({ knot, stitch, line, words: 0 });
      return;
    }
    if (stitchMatch) {
      stitch = stitchMatch[1]!;
      sections.push({ knot, stitch, line, words: 0 });
      return;
    }
    if (/^\s*\/\//.test(raw)) return;
    for (const match of raw.matchAll(QUERY)) {
      queries.push({ name: match[1]!, argument: match[2] ?? null, line });
    }
    const lineTags = tagsOf(raw, line);
    tags.push(...lineTags);
    if (CHOICE.test(raw)) choices.push({ line, knot, stitch, tags: lineTags });
    if (NOT_PROSE.test(raw)) return;
    const prose = proseOf(raw);
    const words = wordCount(prose);
    if (words === 0) return;
    paragraphs.push({ line, text: prose, conditional: raw.trimStart().startsWith('{') });
    const section = sections.at(-1);
    if (section) section.words += words;
  });
  return { file, sections, choices, tags, queries, paragraphs };
}
