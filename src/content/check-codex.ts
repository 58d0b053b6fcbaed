/** Holds the codex against the texts: everything that they name has an entry, and every entry is short and sourced. */
import { type InkSource, wordCount } from './ink-source.ts';
import { type NameIndex, nameIndex, segmentsOf } from './names.ts';
import { type Problem, unknownName } from './problem.ts';
import { CODEX_PATHS, ORDINARY_PATH, PATHS, type StoryFiles } from './story-files.ts';

const LONGEST_ENTRY = 120;

const WORD = /\p{L}[\p{L}\p{N}\u2019'-]*/gu;
/** What ends a sentence, or opens what somebody says: the word after it has a capital letter in any case. */
const OPENS = /(?:^|[.!?\u2026:][\u201d\u2019"')]*|[\u201c\u2018"'(\u2013\u2014-])\s*$/u;

/** Words with a capital letter inside a sentence that neither the codex nor the list of ordinary words knows. */
export function strangers(index: NameIndex, ordinary: ReadonlySet<string>, text: string): string[] {
  const found: string[] = [];
  let before = '';
  for (const segment of segmentsOf(index, text)) {
    if (segment.id === null) {
      for (const match of segment.text.matchAll(WORD)) {
        const word = match[0].replace(/[\u2019']s?$/, '');
        if (!/^\p{Lu}/u.test(word) || ordinary.has(word)) continue;
        if (!OPENS.test(before + segment.text.slice(0, match.index))) found.push(word);
      }
    }
    before += segment.text;
  }
  return found;
}

function inksOf(files: StoryFiles): InkSource[] {
  const { years, endingTexts, epilogue, moveTexts } = files;
  return [...files.decisions.map(pair => pair.ink), years, endingTexts, epilogue, moveTexts].flatMap(
    ink => ink ?? [],
  );
}

function checkEntries(files: StoryFiles): Problem[] {
  const problems: Problem[] = [];
  const sources = new Set((files.sources.value ?? []).map(source => source.key));
  const ids = new Set<string>();
  const forms = new Map<string, string>();
  for (const [kind, file] of Object.entries(CODEX_PATHS) as [keyof typeof CODEX_PATHS, string][]) {
    const parsed = files.codex[kind];
    parsed.value?.forEach((entry, i) => {
      const add = (key: string, message: string): void => {
        problems.push({ file, line: parsed.lineOf([i, key]), message });
      };
      if (ids.has(entry.id)) add('id', `There are two entries called '${entry.id}'.`);
      ids.add(entry.id);
      for (const form of [entry.name, ...entry.forms]) {
        const other = forms.get(form);
        if (other !== undefined) add('name', `'${form}' names '${other}' already: one name, one entry.`);
        forms.set(form, entry.id);
      }
      const words = wordCount(`${entry.says} ${entry.later}`);
      if (words > LONGEST_ENTRY) add('says', `The entry has ${words} words; ${LONGEST_ENTRY} is the most.`);
      if (!entry.invented && entry.sources.length === 0) {
        add('id', 'An entry that is not invented has a source.');
      }
      for (const source of entry.sources) {
        if (!sources.has(source)) add('sources', unknownName('source', source, sources));
      }
    });
  }
  files.cast.value?.forEach(({ id, name }, i) => {
    if (ids.has(id)) return;
    const message = `${name} has no entry '${id}' in ${CODEX_PATHS.people}.`;
    problems.push({ file: PATHS.cast, line: files.cast.lineOf([i, 'id']), message });
  });
  return problems;
}

/** Every problem of the codex, and every name in the prose that it leaves out. */
export function checkCodex(files: StoryFiles): Problem[] {
  const { people, places, terms } = files.codex;
  const entries = [people, places, terms].flatMap(parsed => parsed.value ?? []);
  const index = nameIndex(entries);
  const ordinary = new Set(files.ordinary.value ?? []);
  const unnamed = inksOf(files).flatMap(({ file, paragraphs }) =>
    paragraphs.flatMap(({ line, text }) =>
      strangers(index, ordinary, text).map(word => ({
        file,
        line,
        message: `'${word}' has no entry in the codex. If it is no name, add it to ${ORDINARY_PATH}.`,
      })),
    ),
  );
  return [...checkEntries(files), ...unnamed];
}
