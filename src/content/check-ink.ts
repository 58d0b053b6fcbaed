/** Holds a file of prose against the data: choices, tags, questions, lengths. */
import { OFFICES, SUPPORTS } from '../engine/vocabulary.ts';
import type { InkSection, InkSource, InkTag } from './ink-source.ts';
import { wordCount } from './ink-source.ts';
import { type Problem, unknownName } from './problem.ts';
import type { Names } from './references.ts';
import type { DecisionFile } from './schema.ts';

export const PLATES = [
  'table',
  'virgin-lands',
  'cuba',
  'kuntsevo',
  'congress',
  'pitsunda',
  'october',
] as const;
const CUES = ['look', 'stand', 'leave', 'vote', 'sweep', 'shock', 'plate'] as const;
const STEPS = ['plot', 'security', 'army', 'appeal', 'mood'] as const;
const TAGS = ['record', 'speaker', 'stage', 'option', 'talk', 'flavour'] as const;
const LONGEST_PARAGRAPH = 60;
const LONGEST_BRIEFING = 120;

/** What a question of ink may be asked about. `null` stands for a question without an argument. */
function subjects(names: Names): Record<string, { what: string; known: Iterable<string> } | null> {
  return {
    support: { what: 'support', known: SUPPORTS },
    loyalty: { what: 'person or bloc', known: names.holders },
    indicator: { what: 'indicator', known: names.indicators },
    chose: { what: 'option', known: names.options },
    remembers: { what: 'memory', known: names.memories },
    seated: { what: 'person', known: names.people },
    office: { what: 'office', known: OFFICES },
    ayes: { what: 'decision with a vote', known: names.decisions },
    noes: { what: 'decision with a vote', known: names.decisions },
    stance: { what: 'person', known: names.people },
    removal: { what: 'step of the removal', known: STEPS },
    recruited: { what: 'person', known: names.people },
    called: null,
    year: null,
    short: null,
  };
}

/** The names of the questions, for the vocabulary and the story's bindings. */
export const QUESTIONS = [
  'support',
  'loyalty',
  'indicator',
  'chose',
  'remembers',
  'seated',
  'office',
  'ayes',
  'noes',
  'stance',
  'removal',
  'recruited',
  'called',
  'year',
  'short',
] as const;

function checkStage(value: string, names: Names): string | null {
  const [cue, subject] = value.split(/\s+/);
  if (!(CUES as readonly string[]).includes(cue ?? '')) return unknownName('stage cue', cue ?? '', CUES);
  if (cue === 'plate') {
    return (PLATES as readonly string[]).includes(subject ?? '')
      ? null
      : unknownName('plate', subject ?? '', PLATES);
  }
  if (cue === 'look' && subject === 'you') return null;
  if (cue === 'look' || cue === 'stand' || cue === 'leave') {
    return names.people.has(subject ?? '') ? null : unknownName('person', subject ?? '', names.people);
  }
  return null;
}

function checkTag(tag: InkTag, names: Names, decision: DecisionFile | null): string | null {
  switch (tag.name) {
    case 'record':
      return names.sources.has(tag.value) ? null : unknownName('source', tag.value, names.sources);
    case 'speaker':
      return names.people.has(tag.value) ? null : unknownName('person', tag.value, names.people);
    case 'stage':
      return checkStage(tag.value, names);
    case 'option': {
      const own = (decision?.options ?? []).map(option => option.id);
      return own.includes(tag.value) ? null : unknownName('option of this decision', tag.value, own);
    }
    case 'talk':
    case 'flavour':
      return null;
    default:
      return unknownName('tag', tag.name, TAGS);
  }
}

function checkChoices(ink: InkSource, decision: DecisionFile): Problem[] {
  const problems: Problem[] = [];
  const { file } = ink;
  for (const choice of ink.choices) {
    const marks = choice.tags.filter(tag => tag.name === 'option' || tag.name === 'talk');
    if (marks.length !== 1) {
      problems.push({
        file,
        line: choice.line,
        message: "A choice carries exactly one tag of '# option: ID' or '# talk: ID', inside its brackets.",
      });
      continue;
    }
    const talk = choice.tags.find(tag => tag.name === 'talk');
    const flavour = choice.tags.some(tag => tag.name === 'flavour');
    if (talk && !flavour && !decision.talks[talk.value]) {
      const message = `The talk '${talk.value}' changes nothing: declare it under 'talks' in the data, or tag it '# flavour'.`;
      problems.push({ file, line: choice.line, message });
    }
  }
  const offered = new Map(
    ink.choices.flatMap(choice =>
      choice.tags.filter(tag => tag.name === 'option').map(tag => [tag.value, choice.line] as const),
    ),
  );
  const stitches = new Set(ink.sections.map(section => section.stitch));
  for (const option of decision.options) {
    const line = offered.get(option.id);
    if (line === undefined)
      problems.push({ file, line: 1, message: `No choice offers the option '${option.id}'.` });
    const stitch = aftermathOf(option.id);
    if (!stitches.has(stitch))
      problems.push({
        file,
        line: line ?? 1,
        message: `The option '${option.id}' needs a stitch '= ${stitch}'.`,
      });
  }
  for (const stitch of ['briefing', 'choice']) {
    if (!stitches.has(stitch))
      problems.push({ file, line: 1, message: `The stitch '= ${stitch}' is missing.` });
  }
  const talks = new Set(ink.tags.filter(tag => tag.name === 'talk').map(tag => tag.value));
  for (const talk of Object.keys(decision.talks)) {
    if (!talks.has(talk))
      problems.push({
        file,
        line: 1,
        message: `No choice leads to the talk '${talk}' that the data declares.`,
      });
  }
  return problems;
}

/** The stitch that follows an option: `beria.arrest-with-malenkov` -> `aftermath_arrest_with_malenkov`. */
export function aftermathOf(option: string): string {
  return `aftermath_${option.slice(option.indexOf('.') + 1).replaceAll('-', '_')}`;
}

/** The knot of a decision: `virgin-lands` -> `virgin_lands`. */
export function knotOf(decision: string): string {
  return decision.replaceAll('-', '_');
}

/** Words of a section if of neighbouring conditional lines, which are alternatives, only the longest is read. */
function longestPath(ink: InkSource, section: InkSection): number {
  const next = ink.sections.find(other => other.line > section.line)?.line ?? Number.POSITIVE_INFINITY;
  let words = 0;
  let alternative = 0;
  for (const paragraph of ink.paragraphs.filter(p => p.line > section.line && p.line < next)) {
    const count = wordCount(paragraph.text);
    if (paragraph.conditional) alternative = Math.max(alternative, count);
    else {
      words += alternative + count;
      alternative = 0;
    }
  }
  return words + alternative;
}

/** Checks one file of prose. `decision` is null for the year-ends and the endings, which have no choices. */
export function checkInk(ink: InkSource, names: Names, decision: DecisionFile | null): Problem[] {
  const { file } = ink;
  const problems: Problem[] = [];
  const add = (line: number, message: string): void => {
    problems.push({ file, line, message });
  };
  for (const tag of ink.tags) {
    const message = checkTag(tag, names, decision);
    if (message) add(tag.line, message);
  }
  const questions = subjects(names);
  for (const query of ink.queries) {
    if (!(query.name in questions)) {
      add(query.line, unknownName('question', query.name, QUESTIONS));
      continue;
    }
    const subject = questions[query.name];
    if (!subject) continue;
    const known = new Set(subject.known);
    if (query.argument === null)
      add(query.line, `'${query.name}' asks about something: write ${query.name}("...").`);
    else if (!known.has(query.argument)) add(query.line, unknownName(subject.what, query.argument, known));
  }
  for (const paragraph of ink.paragraphs) {
    const words = wordCount(paragraph.text);
    if (words > LONGEST_PARAGRAPH)
      add(paragraph.line, `This paragraph has ${words} words; ${LONGEST_PARAGRAPH} is the most.`);
  }
  if (decision) {
    const knot = knotOf(decision.id);
    if (!ink.sections.some(section => section.knot === knot)) add(1, `The knot '=== ${knot}' is missing.`);
    const briefing = ink.sections.find(section => section.stitch === 'briefing');
    const words = briefing ? longestPath(ink, briefing) : 0;
    if (briefing && words > LONGEST_BRIEFING)
      add(briefing.line, `The briefing has ${words} words; ${LONGEST_BRIEFING} is the most.`);
    problems.push(...checkChoices(ink, decision));
  } else if (ink.choices.length > 0)
    add(ink.choices[0]!.line, 'There are no choices in year-ends and endings.');
  return problems;
}
