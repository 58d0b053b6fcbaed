/** What the panel shows, as signals. Actions go through here; components only read and call. */
import { signal } from '@preact/signals';
import { round } from '../../engine/arithmetic.ts';
import { supportValues } from '../../engine/rules/support.ts';
import { POINT, SUPPORTS } from '../../engine/vocabulary.ts';
import type { Beat } from '../../narrative/beat.ts';
import type { Page, Session } from '../../session/session.ts';
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
  readonly supports: readonly Support[];
  /** beats of the scene up to this page, for the picture */
  readonly scene: readonly Beat[];
  readonly order: readonly string[];
  /** moves the focus to the text when it differs */
  readonly turn: number;
}

export const shown = signal<Shown | null>(null);
/** A sentence about something that went wrong and what to do; null if all is well. */
export const notice = signal<string | null>(null);
/** Whether a choice has been made in this visit: the stage is loaded after the first. */
export const engaged = signal(false);

function rounded(session: Session): number[] {
  return supportValues(session.world, session.state).map(value => round(value, POINT));
}

function sceneId(page: Page): string {
  return `${page.kind}:${page.of}`;
}

/** Puts a run on show. */
export function show(session: Session): void {
  const values = rounded(session);
  shown.value = {
    session,
    page: session.page,
    supports: SUPPORTS.map((_, i) => ({ value: values[i]!, change: 0 })),
    scene: session.page.beats,
    order: seatOrder(session.world, session.state, []),
    turn: 0,
  };
}

async function keep(session: Session): Promise<void> {
  if (await storeRun(session.save)) return;
  notice.value =
    'This browser does not keep saves. Write down the run code at the end, or leave this tab open.';
}

/** Presses a choice of the page. Presses during a turn of the page change nothing. */
export function press(id: string): void {
  void turnPage(id);
}

async function turnPage(id: string): Promise<void> {
  const now = shown.value;
  if (!now) return;
  const before = rounded(now.session);
  const decided =
    now.page.kind === 'decision' &&
    now.page.choices.some(choice => choice.id === id && choice.kind === 'option');
  if (!(await now.session.press(id))) return;
  engaged.value = true;
  const { page } = now.session;
  const values = rounded(now.session);
  const moved = values.some((value, i) => value !== before[i]);
  const sameScene = sceneId(page) === sceneId(now.page);
  shown.value = {
    session: now.session,
    page,
    supports: values.map((value, i) => ({
      value,
      change: moved || decided ? value - before[i]! : (now.supports[i]?.change ?? 0),
    })),
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
