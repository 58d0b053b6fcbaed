/** What an option, a talk, a move, an event or a delayed effect does to the state. */
import { clamp } from '../arithmetic.ts';
import { bookLoyalties, bookSupports } from '../bookkeeping.ts';
import type { Cause } from '../ledger.ts';
import type { Draft } from '../state.ts';
import { LOYALTY_LIMIT } from '../vocabulary.ts';
import type { CompiledEffect, World } from '../world.ts';
import { shiftIndicator } from './indicators.ts';
import { sendImpulses } from './opinion.ts';

function changeSeats(world: World, draft: Draft, effect: CompiledEffect): void {
  for (const seat of effect.seats) {
    if (!seat.if(world, draft)) continue;
    if (seat.seat >= 0) draft.seated[seat.person] = seat.seat;
    if (seat.takes >= 0) draft.offices[seat.takes] = seat.person;
  }
}

/** Adds hundredths of a point to one holder's loyalty. */
export function touch(draft: Draft, holder: number, amount: number): void {
  draft.loyalty[holder] = clamp(draft.loyalty[holder]! + amount, -LOYALTY_LIMIT, LOYALTY_LIMIT);
}

function touchAll(draft: Draft, effect: CompiledEffect): void {
  for (const [holder, amount] of effect.loyalty) touch(draft, holder, amount);
}

/** Moves loyalties and seats, and books it if the ledger is kept. */
function movePeople(world: World, draft: Draft, effect: CompiledEffect, cause: Cause): void {
  const { impulses } = effect;
  if (draft.ledger === null) {
    if (impulses) sendImpulses(draft, impulses);
    touchAll(draft, effect);
    changeSeats(world, draft, effect);
    return;
  }
  bookSupports(world, draft, cause, () => {
    if (impulses) bookLoyalties(world, draft, cause, impulses.signals, () => sendImpulses(draft, impulses));
    bookLoyalties(world, draft, cause, 'person', () => touchAll(draft, effect));
    changeSeats(world, draft, effect);
  });
}

/** Applies an effect and writes it into the ledger under `cause`. */
export function applyEffect(world: World, draft: Draft, effect: CompiledEffect, cause: Cause): void {
  movePeople(world, draft, effect, cause);
  for (const [indicator, amount] of effect.indicators) shiftIndicator(world, draft, indicator, amount);
  for (const [cell, amount] of effect.departures) draft.departures[cell]! += amount;
  for (const memory of effect.remember) draft.remembered[memory] = 1;
  if (effect.candour > 0) draft.honestUntil = Math.max(draft.honestUntil, draft.day + effect.candour);
}
