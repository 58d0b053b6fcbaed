/** Runs a change and writes what it did to loyalties and supports into the ledger, under one cause. */
import type { Cause, LoyaltyLine, SupportLine } from './ledger.ts';
import { supportValues } from './rules/support.ts';
import type { Draft } from './state.ts';
import type { World } from './world.ts';

/**
 * Runs `change` on the draft. With the ledger on, every loyalty and every support that differs afterwards gets one line
 * that points to `cause`, so the sum of a support's lines stays its value.
 */
export function underCause(world: World, draft: Draft, cause: Cause, change: () => void): void {
  if (draft.ledger === null) {
    change();
    return;
  }
  const loyaltyBefore = draft.loyalty.slice();
  const supportBefore = supportValues(world, draft);
  change();
  const loyalties: LoyaltyLine[] = [];
  for (let holder = 0; holder < world.holders.length; holder++) {
    const amount = draft.loyalty[holder]! - loyaltyBefore[holder]!;
    if (amount !== 0) loyalties.push({ day: draft.day, holder, amount, cause });
  }
  const supports: SupportLine[] = [];
  supportValues(world, draft).forEach((value, support) => {
    const amount = value - supportBefore[support]!;
    if (amount !== 0) supports.push({ day: draft.day, support, amount, cause });
  });
  if (loyalties.length === 0 && supports.length === 0) return;
  draft.ledger = {
    supports: [...draft.ledger.supports, ...supports],
    loyalties: [...draft.ledger.loyalties, ...loyalties],
  };
}
