/**
 * From one view to the next: what has to move. The stage carries it out and decides nothing.
 */
import { handTimes } from './turns.ts';
import type { Seat, StageView, Turn } from './view-model.ts';

export type Effect = StageView['effects'][number];

/** Something one sitter does, `at` milliseconds after the page opens. */
export type Move =
  | { readonly kind: 'turn'; readonly seat: number; readonly from: Turn; readonly to: Turn }
  | { readonly kind: 'stand'; readonly seat: number; readonly up: boolean }
  | { readonly kind: 'leave'; readonly seat: number }
  | { readonly kind: 'return'; readonly seat: number }
  | { readonly kind: 'hand'; readonly seat: number; readonly up: boolean; readonly at: number };

export interface Plan {
  /** the whole picture is exchanged, with a wipe */
  readonly scene: boolean;
  readonly moves: readonly Move[];
  readonly effects: readonly Effect[];
}

/** Whether both views are the same picture with the same chairs, so that people can move from one to the other. */
export function sameScene(before: StageView, after: StageView): boolean {
  return (
    before.plate === after.plate &&
    before.winter === after.winter &&
    before.accent === after.accent &&
    before.seats.length === after.seats.length &&
    before.seats.every((seat, i) => seat.person === after.seats[i]!.person)
  );
}

function presence(before: Seat, after: Seat, seat: number): Move[] {
  if (before.present === after.present) return [];
  return [{ kind: after.present ? 'return' : 'leave', seat }];
}

function movesOf(before: Seat, after: Seat, seat: number): Move[] {
  const moves = presence(before, after, seat);
  if (!before.present || !after.present) return moves;
  if (before.turn !== after.turn) moves.push({ kind: 'turn', seat, from: before.turn, to: after.turn });
  if (before.standing !== after.standing) moves.push({ kind: 'stand', seat, up: after.standing });
  return moves;
}

/** Hands go up one after another in a vote, and down together. */
function handMoves(before: StageView, after: StageView, vote: boolean, reduced: boolean): Move[] {
  const changed = after.seats
    .map((_, i) => i)
    .filter(
      i =>
        before.seats[i]!.hand !== after.seats[i]!.hand && before.seats[i]!.present && after.seats[i]!.present,
    );
  const raised = changed.filter(i => after.seats[i]!.hand);
  const times = handTimes(raised.length, reduced || !vote);
  return changed.map(seat => {
    const place = raised.indexOf(seat);
    return { kind: 'hand', seat, up: place >= 0, at: times[place] ?? 0 };
  });
}

/** What changes between two views; `null` before the first one, which is simply there. */
export function planOf(before: StageView | null, after: StageView, reduced: boolean): Plan {
  if (before === null) return { scene: true, moves: [], effects: after.effects };
  const fresh = before.key === after.key ? [] : after.effects;
  if (!sameScene(before, after)) return { scene: true, moves: [], effects: fresh };
  const moves = after.seats.flatMap((seat, i) => movesOf(before.seats[i]!, seat, i));
  const vote = fresh.includes('vote');
  return { scene: false, moves: [...moves, ...handMoves(before, after, vote, reduced)], effects: fresh };
}

/** A scene that opens with a vote starts with hands down, so that they can be seen to rise. */
export function beforeVote(view: StageView, effects: readonly Effect[]): StageView {
  if (!effects.includes('vote')) return view;
  return { ...view, seats: view.seats.map(seat => ({ ...seat, hand: false })) };
}
