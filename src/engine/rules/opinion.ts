/** How a loyalty moves: by interest x signal, with less effect the nearer it is to its limit. */
import { scaled } from '../arithmetic.ts';
import type { Draft } from '../state.ts';
import { LOYALTY_LIMIT } from '../vocabulary.ts';
import type { Impulses, World } from '../world.ts';

/** Hundredths of a percent of an impulse that are felt: all of it below zero, half of a gain at 50 points. */
function room(loyalty: number, impulse: number): number {
  // Without branches, because the signs of two holders in a row are as good as random: -1 for a loss, 0 for a gain.
  const sign = impulse >> 31;
  const towards = (loyalty ^ sign) - sign;
  return LOYALTY_LIMIT - (towards & ~(towards >> 31));
}

/** The loyalty after an impulse of at most LOYALTY_LIMIT, in hundredths. It cannot pass the limit. */
export function moved(loyalty: number, impulse: number): number {
  return loyalty + scaled(impulse, room(loyalty, impulse), LOYALTY_LIMIT);
}

/** Moves everybody who cares about the signals. What is not a matter of results is one of manner. */
export function sendImpulses(draft: Draft, impulses: Impulses): void {
  const { loyalty, policy, style } = draft;
  const { holders, amounts, policy: byPolicy } = impulses;
  for (let i = 0; i < holders.length; i++) {
    const h = holders[i]!;
    const impulse = amounts[i]!;
    const felt = room(loyalty[h]!, impulse);
    const change = scaled(impulse, felt, LOYALTY_LIMIT);
    const results = scaled(byPolicy[i]!, felt, LOYALTY_LIMIT);
    loyalty[h]! += change;
    policy[h]! += results;
    style[h]! += change - results;
  }
}

/** Moves everybody who cares about one issue, by a signal in tenths. */
export function sendSignal(world: World, draft: Draft, issue: number, tenths: number): void {
  const { loyalty } = draft;
  const account = world.isPolicy[issue] === 1 ? draft.policy : draft.style;
  const { holders, amounts } = world.caring[issue]!;
  for (let i = 0; i < holders.length; i++) {
    const h = holders[i]!;
    const impulse = scaled(amounts[i]!, tenths, 10);
    const before = loyalty[h]!;
    loyalty[h] = moved(before, impulse);
    account[h]! += loyalty[h]! - before;
  }
}
