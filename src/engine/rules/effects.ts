/** What an option, a talk, an event or a delayed effect does to the state. */
import { clamp } from '../arithmetic.ts';
import { underCause } from '../bookkeeping.ts';
import type { Cause } from '../ledger.ts';
import type { Draft } from '../state.ts';
import { LOYALTY_LIMIT } from '../vocabulary.ts';
import type { CompiledEffect, World } from '../world.ts';
import { allHold } from './conditions.ts';
import { shiftIndicator } from './indicators.ts';
import { moved } from './opinion.ts';

function changeSeats(world: World, draft: Draft, effect: CompiledEffect): void {
  for (const seat of effect.seats) {
    if (!allHold(world, draft, seat.if)) continue;
    if (seat.joins) draft.seated[seat.person] = 1;
    if (seat.leaves) draft.seated[seat.person] = 0;
    if (seat.takes >= 0) draft.offices[seat.takes] = seat.person;
  }
}

/** Moves everybody who cares about the signals; the player is left out. */
export function sendImpulses(world: World, draft: Draft, impulses: Int32Array): void {
  for (let h = 0; h < impulses.length; h++) {
    const impulse = impulses[h]!;
    if (impulse !== 0 && h !== world.player) draft.loyalty[h] = moved(draft.loyalty[h]!, impulse);
  }
}

/** Applies an effect and writes it into the ledger under `cause`. */
export function applyEffect(world: World, draft: Draft, effect: CompiledEffect, cause: Cause): void {
  underCause(world, draft, cause, () => {
    if (effect.impulses) sendImpulses(world, draft, effect.impulses);
    for (const [holder, amount] of effect.loyalty) {
      draft.loyalty[holder] = clamp(draft.loyalty[holder]! + amount, -LOYALTY_LIMIT, LOYALTY_LIMIT);
    }
    changeSeats(world, draft, effect);
  });
  for (const [indicator, amount] of effect.indicators) shiftIndicator(world, draft, indicator, amount);
  const span = world.lastYear - world.firstYear + 1;
  for (const { indicator, from, to, amount } of effect.departures) {
    for (let year = Math.max(from, world.firstYear); year <= Math.min(to, world.lastYear); year++) {
      draft.departures[indicator * span + year - world.firstYear]! += amount;
    }
  }
  for (const memory of effect.remember) draft.remembered[memory] = 1;
}
