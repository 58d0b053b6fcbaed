/** What the panel shows, as signals. Actions go through here; components only read and call. */
import { signal } from '@preact/signals';
import { round } from '../../engine/arithmetic.ts';
import { reportedValues } from '../../engine/rules/reports.ts';
import { supportValues } from '../../engine/rules/support.ts';
import { POINT } from '../../engine/vocabulary.ts';
import type { Beat } from '../../narrative/beat.ts';
import type { Page, Session } from '../../session/session.ts';
import { type Voice, voiceOf } from '../captions/voice.ts';
import { seatOrder } from '../stage/view-model.ts';
import { storeRun } from '../storage.ts';

export interface Support {
  /** 0 to 100 */
  readonly value: number;
  /** points gained or lost by the last thing that happened */
  readonly change: number;
}

export interface Shown {
  readonly session: Session;
  readonly page: Page;
  /** the truth */
  readonly supports: readonly Support[];
  /** what you are told */
  readonly told: readonly Support[];
  readonly voice: Voice;
  /** whether what you are told moved last because you heard the truth after flattery */
  readonly corrected: boolean;
  /** beats of the scene up to this page, for the picture */
  readonly scene: readonly Beat[];
  readonly order: readonly string[];
  /** moves the focus to the text when it differs */
  readonly turn: number;
  /** what the meters will show once the card on the human cost is closed; null if none is open */
  readonly held: Pick<Shown, 'supports' | 'told' | 'corrected'> | null;
}

export const shown = signal<Shown | null>(null);
/** A sentence about something that went wrong and what to do; null if all is well. */
export const notice = signal<string | null>(null);
/** Whether a choice has been made in this visit: the stage is loaded after the first. */
export const engaged = signal(false);

/** The three supports in points: as they are, as they are told, and by whom. */
interface Figures {
  readonly truth: readonly number[];
  readonly told: readonly number[];
  readonly voice: Voice;
}

function figuresOf({ world, state }: Session): Figures {
  const points = (values: readonly number[]): number[] => values.map(value => round(value, POINT));
  return {
    truth: points(supportValues(world, state)),
    told: points(reportedValues(world, state)),
    voice: voiceOf(world, state),
  };
}

function sceneId(page: Page): string {
  return `${page.kind}:${page.of}`;
}

/** Puts a run on show. */
export function show(session: Session): void {
  const { truth, told, voice } = figuresOf(session);
  const still = (value: number): Support => ({ value, change: 0 });
  const { page } = session;
  const meters = { supports: truth.map(still), told: told.map(still), corrected: false };
  shown.value = {
    session,
    page,
    ...meters,
    voice,
    scene: page.beats,
    order: seatOrder(session.world, session.state, []),
    turn: 0,
    held: page.kind === 'aftermath' && session.costly ? meters : null,
  };
}

async function keep(session: Session): Promise<void> {
  if (await storeRun(session.save)) return;
  notice.value =
    'This browser does not keep saves. Write down the run code at the end, or leave this tab open.';
}

/** Presses a choice of the page. Presses during a turn of the page change nothing. */
export function press(id: string): void {
  const page = shown.value?.page;
  const decided =
    page?.kind === 'decision' && page.choices.some(choice => choice.id === id && choice.kind === 'option');
  void turnPage(session => session.press(id), decided);
}

/** Closes the card on the human cost: now the meters move. */
export function closeCard(): void {
  const now = shown.value;
  if (now?.held) shown.value = { ...now, ...now.held, held: null, turn: now.turn + 1 };
}

/** Makes a standing move from the page, to a member or to nobody. */
export function makeMove(id: string, to: string | null): void {
  void turnPage(session => session.move(id, to), true);
}

const atRest = (supports: readonly Support[]): Support[] =>
  supports.map(({ value }) => ({ value, change: 0 }));

/** The changes since `before`; those of the last thing that happened stand until something else has moved. */
function changes(
  values: readonly number[],
  before: readonly number[],
  shownSo: readonly Support[],
  acted: boolean,
): Support[] {
  const fresh = acted || values.some((value, i) => value !== before[i]);
  return values.map((value, i) => ({
    value,
    change: fresh ? value - before[i]! : (shownSo[i]?.change ?? 0),
  }));
}

/** @param acted whether an option or a move is taken: it has a page of its own, and its changes count from here */
async function turnPage(take: (session: Session) => Promise<boolean>, acted: boolean): Promise<void> {
  const now = shown.value;
  if (!now) return;
  const before = figuresOf(now.session);
  if (!(await take(now.session))) return;
  engaged.value = true;
  const { page } = now.session;
  const after = figuresOf(now.session);
  const { truth, voice } = after;
  const corrected = voice === 'honest' && before.voice === 'flattering';
  const stands = !acted && after.told.every((value, i) => value === before.told[i]);
  // Two calls in a row are two scenes, though both are the same move.
  const sameScene = sceneId(page) === sceneId(now.page) && !(acted && page.kind === 'move');
  const last = now.held ?? now;
  const moved = {
    supports: changes(truth, before.truth, last.supports, acted),
    told: changes(after.told, before.told, last.told, acted),
    corrected: corrected || (stands && last.corrected),
  };
  // From the choice to the closing of the card the meters stand as they stood before it.
  const held = now.session.costly && page.kind === 'aftermath' ? moved : null;
  shown.value = {
    session: now.session,
    page,
    ...(held ? { supports: atRest(now.supports), told: atRest(now.told), corrected: false } : moved),
    held,
    voice,
    scene: sameScene ? [...now.scene, ...page.beats] : page.beats,
    order:
      page.kind === 'decision' && !sameScene
        ? seatOrder(now.session.world, now.session.state, now.order)
        : now.order,
    turn: now.turn + 1,
  };
  // The page can be turned again while the run is being stored: what is stored last is the latest.
  void keep(now.session);
}
