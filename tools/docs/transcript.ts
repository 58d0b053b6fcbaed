/** Playthroughs as they are read: every page of a recorded run in the short cut, as a text for people. */
import { isMove, isTalk } from '../../src/engine/record.ts';
import type { World } from '../../src/engine/world.ts';
import type { CompiledInk } from '../../src/narrative/narrator.ts';
import { GO_ON, type Page, Session } from '../../src/session/session.ts';
import { longDate } from '../../src/view/captions/date.ts';

/** A run that is kept as an example (story/playthroughs). */
export interface Playthrough {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly seed: number;
  /** options in order */
  readonly choices: readonly string[];
}

/** A playthrough that does not fit the story; the message says where. */
export class PlaythroughFault extends Error {}

function headOf({ world, decision }: Session, page: Page): string {
  const day = longDate(page.day);
  if (page.kind === 'year') return `## The year ends: ${page.of}`;
  if (page.kind === 'ending') return `## The end: ${world.endings.get(page.of)!.title}\n\n_${day}_`;
  if (page.kind === 'epilogue') return '## What became of it';
  return `## ${decision!.data.title}\n\n_${day}. ${decision!.data.place}_`;
}

function textOf(page: Page): string[] {
  return page.beats.map(beat => (beat.record.length > 0 ? `${beat.text} [documented]` : beat.text));
}

function choicesOf(page: Page, taken: string): string[] {
  return page.choices.map(choice => {
    const mark = choice.id === taken ? '**>**' : '-';
    const closed = choice.locked === null ? '' : ` _(closed: ${choice.locked})_`;
    return `${mark} ${choice.text}${closed}`;
  });
}

/** The words of a transcript that a player reads: without headings and marks. */
export function wordsRead(transcript: string): number {
  return transcript
    .split('\n')
    .filter(line => !/^(#|_|<!--)/.test(line))
    .join(' ')
    .split(/\s+/)
    .filter(word => /\p{L}/u.test(word)).length;
}

/**
 * The transcript in Markdown.
 * @throws PlaythroughFault if a choice is not on its page, or the choices end before the run
 */
export async function transcriptOf(
  world: World,
  parts: ReadonlyMap<string, CompiledInk>,
  { id, title, about, seed, choices }: Playthrough,
): Promise<string> {
  const load = async (part: string): Promise<CompiledInk> => parts.get(part)!;
  const session = await Session.begin(world, load, seed, { short: () => true, points: () => false });
  const lines = [
    `# ${title}`,
    about,
    `<!-- Written by \`npm run docs\` from story/playthroughs/${id}.yaml. -->`,
  ];
  const left = choices.filter(choice => !isMove(choice) && !isTalk(choice));
  let scene = '';
  for (;;) {
    const { page } = session;
    const { kind, of } = page;
    if (scene !== kind + of && kind !== 'aftermath') lines.push(headOf(session, page));
    scene = kind + of;
    lines.push(...textOf(page));
    const [only] = page.choices;
    if (!only) break;
    let next = GO_ON;
    if (only.kind !== 'go-on') {
      next = left.shift() ?? '';
      const offered = page.choices.find(choice => choice.id === next);
      if (!offered || offered.locked !== null) {
        const why = offered ? offered.locked : `the page offers ${page.choices.map(c => c.id).join(', ')}`;
        throw new PlaythroughFault(`${id}: '${next}' cannot be chosen at '${page.of}': ${why}.`);
      }
      lines.push(choicesOf(page, next).join('\n\n'));
    }
    await session.press(next);
    if (session.page.kind === 'ending' && session.page.choices.length === 0) break;
  }
  if (left.length > 0) throw new PlaythroughFault(`${id}: the run is over before '${left[0]}'.`);
  return `${lines.join('\n\n')}\n`;
}
