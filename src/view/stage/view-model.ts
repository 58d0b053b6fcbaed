/**
 * What the stage shows, as plain data derived from the run. The stage draws it and tweens from one to the next; it holds
 * no rules and no words that are not also in the page.
 */
import { civilDate } from '../../engine/calendar.ts';
import { presidium } from '../../engine/rules/support.ts';
import type { State } from '../../engine/state.ts';
import type { World } from '../../engine/world.ts';
import type { Beat, StageCue } from '../../narrative/beat.ts';

export type Turn = 'l' | 'c' | 'r';

/** Somebody at the table, from the near left end to the far right end. */
export interface Seat {
  /** id in the cast; who has no sculpture yet is drawn as a figure turned from the lamp */
  readonly person: string;
  readonly name: string;
  /** false: the chair stands empty because he has left for good */
  readonly present: boolean;
  readonly turn: Turn;
  readonly standing: boolean;
  /** raised against you in the vote */
  readonly hand: boolean;
}

export interface StageView {
  readonly plate: string;
  /** chapter of the art bible's accents, 1 to 13 */
  readonly accent: number;
  readonly winter: boolean;
  readonly seats: readonly Seat[];
  /** whose name tag hangs over the table, or null */
  readonly speaker: string | null;
  /** once-only movements, in order; `key` differs for each page so that none plays twice */
  readonly effects: readonly ('vote' | 'sweep' | 'shock')[];
  readonly key: string;
  /** one sentence for people who do not see the picture */
  readonly description: string;
}

/** Chairs that people have left for good stay empty; more than this many are not drawn. */
const MOST_EMPTY = 3;
const MOST_SEATS = 10;

/** First days of the art bible's accents (section 2.2), counted from chapter 1. */
const ACCENTS: readonly string[] = [
  '1953-03-01',
  '1954-01-01',
  '1956-01-01',
  '1956-09-01',
  '1957-05-01',
  '1957-07-01',
  '1958-09-01',
  '1960-01-01',
  '1961-01-01',
  '1962-05-01',
  '1962-10-01',
  '1962-12-01',
  '1964-01-01',
];

/** The accent of a date. */
export function accentOf(isoDate: string): number {
  return Math.max(1, ACCENTS.filter(first => first <= isoDate).length);
}

interface Scene {
  readonly standing: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
  readonly look: string | null;
  readonly plate: string | null;
  readonly vote: boolean;
  readonly effects: readonly ('vote' | 'sweep' | 'shock')[];
}

/** Where the cues of a scene have led, up to and including the page on show. */
function playCues(cues: readonly StageCue[], fresh: readonly StageCue[]): Scene {
  const standing = new Set<string>();
  const gone = new Set<string>();
  let look: string | null = null;
  let plate: string | null = null;
  let vote = false;
  for (const cue of cues) {
    if (cue.kind === 'look') look = cue.at;
    else if (cue.kind === 'stand') standing.add(cue.person);
    else if (cue.kind === 'leave') gone.add(cue.person);
    else if (cue.kind === 'plate') plate = cue.plate;
    else if (cue.kind === 'vote') vote = true;
  }
  const effects = fresh.flatMap(cue =>
    cue.kind === 'vote' || cue.kind === 'sweep' || cue.kind === 'shock' ? [cue.kind] : [],
  );
  return { standing, gone, look, plate, vote, effects };
}

/** Towards whom a head turns: l and r along the table, c to the player. */
function turnTo(seat: number, target: number | null): Turn {
  if (target === null || target === seat) return 'c';
  return target < seat ? 'l' : 'r';
}

const PLATE_WORDS: Readonly<Record<string, string>> = {
  table: 'The long table of the Presidium, seen over your own shoulder',
  'virgin-lands': 'The steppe at sunrise: a furrow, tractors, standing wheat',
  cuba: 'Night. Between you and the American President, the map of the Caribbean and a missile',
  kuntsevo: 'A corridor at Kuntsevo: a row of backs, and light from an open door',
  congress: 'The hall of the congress from behind the rostrum: rows of faces in one cone of light',
  october:
    'The table from the place of the accused: everybody looks at you, and a sheet of paper lies before you',
  pitsunda: 'The sea at Pitsunda behind a pine, a veranda, a white telephone',
};

function describe(plate: string, seats: readonly Seat[]): string {
  const words = PLATE_WORDS[plate] ?? 'A room';
  if (plate !== 'table') return `${words}.`;
  const present = seats.filter(seat => seat.present).map(seat => seat.name);
  const empty = seats.length - present.length;
  const chairs = empty === 0 ? '' : empty === 1 ? ' One chair is empty.' : ` ${empty} chairs are empty.`;
  const hands = seats.filter(seat => seat.hand).map(seat => seat.name);
  return `${words}: ${present.join(', ')}.${chairs}${hands.length > 0 ? ` Hands are raised by ${hands.join(', ')}.` : ''}`;
}

/**
 * The stage for a page.
 * @param seated members in the order in which they took their chairs at the beginning of the run (see `seatOrder`)
 * @param shown the beats of the scene up to the page on show; `page` those of the page itself
 */
export function stageView(
  world: World,
  state: State,
  plate: string,
  order: readonly string[],
  shown: readonly Beat[],
  page: readonly Beat[],
  key: string,
): StageView {
  const scene = playCues(
    shown.flatMap(beat => beat.cues),
    page.flatMap(beat => beat.cues),
  );
  const speaker = page.findLast(beat => beat.speaker !== null)?.speaker ?? null;
  const members = new Set(presidium(world, state).map(holder => world.holders[holder]!.id));
  const target = scene.look ?? speaker;
  const at = target === null || target === 'you' ? -1 : order.indexOf(target);
  const call = state.rollCalls.at(-1);
  const seats = order.map((person, i): Seat => {
    const holder = world.holderIndex.get(person)!;
    const vote = call?.votes.find(v => v.holder === holder);
    return {
      person,
      name: world.holders[holder]!.name,
      present: members.has(person) && !scene.gone.has(person),
      turn: turnTo(i, at < 0 ? null : at),
      standing: scene.standing.has(person),
      hand: scene.vote && vote !== undefined && !vote.for,
    };
  });
  const { year, month } = civilDate(state.day);
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(civilDate(state.day).day).padStart(2, '0')}`;
  const shownPlate = scene.plate ?? plate;
  return {
    plate: shownPlate,
    accent: accentOf(iso),
    winter: month <= 3 || month >= 11,
    seats,
    speaker,
    effects: scene.effects,
    key,
    description: describe(shownPlate, seats),
  };
}

/**
 * Who sits where: those present keep the order of the cast, and chairs of people who have left stay where they were,
 * as many as the table has room for.
 * @param before the order at the last decision, or [] at the beginning
 */
export function seatOrder(world: World, state: State, before: readonly string[]): string[] {
  const members = presidium(world, state).map(holder => world.holders[holder]!.id);
  const order = [...before, ...members.filter(person => !before.includes(person))];
  const left = order.filter(person => !members.includes(person));
  const room = Math.min(MOST_EMPTY, Math.max(0, MOST_SEATS - members.length));
  const dropped = new Set(left.slice(0, Math.max(0, left.length - room)));
  return order.filter(person => !dropped.has(person)).slice(0, MOST_SEATS);
}
