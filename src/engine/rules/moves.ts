/** Standing moves: what can be done after a decision, at a price in weeks of the chapter. */
import { divide } from '../arithmetic.ts';
import { bookLoyalties, bookSupports } from '../bookkeeping.ts';
import { isoDate } from '../calendar.ts';
import { type Draft, NO_SEAT, type State } from '../state.ts';
import { POINT } from '../vocabulary.ts';
import type { CompiledMove, World } from '../world.ts';
import { applyEffect, touch } from './effects.ts';

/** A move as it is recorded: `~letters`, `~telephone:mikoyan`. */
export function moveKey(move: string, to: string | null): string {
  return to === null ? `~${move}` : `~${move}:${to}`;
}

/** The move and the member behind a recorded move. */
export function parseMove(key: string): { move: string; to: string | null } {
  const [move = '', to] = key.slice(1).split(':');
  return { move, to: to ?? null };
}

/** A new chapter gives its weeks; what is left of the last one is lost. */
export function enterChapter(world: World, draft: Draft, chapter: number): void {
  draft.spent = 0;
  if (draft.chapter === chapter) return;
  draft.chapter = chapter;
  draft.weeks = world.data.rules.weeks[String(chapter)] ?? 0;
  draft.away = 0;
  draft.moves = [];
}

/** Weeks that can be used now: what the chapter leaves, and no more than pass until the next decision. */
export function freeWeeks(world: World, state: State): number {
  const { stop } = state;
  if (stop.kind !== 'decision' || stop.chosen === null || state.doomed !== null) return 0;
  const next = world.decisions.find(decision => decision.day > state.day);
  if (!next) return 0;
  return Math.max(0, Math.min(state.weeks, divide(next.day - state.day, 7) - state.spent));
}

/** Members, full or candidate, to whom a move can go. */
export function movesTo(world: World, state: State): number[] {
  return world.holders.flatMap((_, h) => (state.seated[h] !== NO_SEAT && h !== world.player ? [h] : []));
}

/** Why a move cannot be made now, or null if it can. */
export function moveLocked(world: World, state: State, move: CompiledMove, to: string | null): string | null {
  const { weeks, id } = move.data;
  const free = freeWeeks(world, state);
  if (free < weeks) {
    return `It takes ${weeks === 1 ? 'a week' : `${weeks} weeks`}, and you have ${free === 0 ? 'none' : free} before the next decision.`;
  }
  if (state.moves.includes(moveKey(id, to))) return 'You have done that already in these months.';
  return move.requires.find(requirement => !requirement.holds(world, state))?.data.why ?? null;
}

/** Makes a move. Returns why it cannot be made, or null. */
export function makeMove(world: World, draft: Draft, id: string, to: string | null): string | null {
  const move = world.moves.get(id);
  if (!move) return `There is no move called '${id}'.`;
  const holder = to === null ? -1 : (world.holderIndex.get(to) ?? -1);
  if ((move.data.to === 'member') !== (to !== null)) {
    return move.data.to === 'member' ? 'Say whom it goes to.' : `'${id}' goes to nobody in particular.`;
  }
  if (to !== null && !movesTo(world, draft).includes(holder)) {
    return `'${to}' has no seat in the Presidium on ${isoDate(draft.day)}.`;
  }
  const locked = moveLocked(world, draft, move, to);
  if (locked !== null) return locked;
  draft.weeks -= move.data.weeks;
  draft.spent += move.data.weeks;
  if (move.data.away) draft.away += move.data.weeks;
  draft.moves = [...draft.moves, moveKey(id, to)];
  const cause = { kind: 'move', id } as const;
  applyEffect(world, draft, move.effect, cause);
  if (holder >= 0) please(world, draft, holder, move.data.gains * POINT, cause);
  return null;
}

function please(
  world: World,
  draft: Draft,
  holder: number,
  amount: number,
  cause: { readonly kind: 'move'; readonly id: string },
): void {
  if (draft.ledger === null) {
    touch(draft, holder, amount);
    return;
  }
  bookSupports(world, draft, cause, () => {
    bookLoyalties(world, draft, cause, 'person', () => touch(draft, holder, amount));
  });
}
