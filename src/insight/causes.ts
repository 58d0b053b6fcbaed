/** What moved a support or a person most, added up by cause. */
import { type Cause, causeKey } from '../engine/ledger.ts';
import type { State } from '../engine/state.ts';

export interface CauseSum {
  readonly cause: Cause;
  /** the day of its first line */
  readonly day: number;
  /** hundredths of a point */
  readonly amount: number;
}

interface Line {
  readonly day: number;
  readonly amount: number;
  readonly cause: Cause;
}

/** Lines added up by cause, in the order in which the causes first appear. */
export function sumByCause(lines: readonly Line[]): CauseSum[] {
  const sums = new Map<string, { cause: Cause; day: number; amount: number }>();
  for (const line of lines) {
    const key = causeKey(line.cause);
    const sum = sums.get(key);
    if (sum) sum.amount += line.amount;
    else sums.set(key, { cause: line.cause, day: line.day, amount: line.amount });
  }
  return [...sums.values()];
}

/** The largest causes for and against, largest first. The opening position and the fading of feelings are left out. */
export function largestCauses(lines: readonly Line[], most: number): { up: CauseSum[]; down: CauseSum[] } {
  const sums = sumByCause(lines).filter(sum => sum.cause.kind !== 'opening' && sum.cause.kind !== 'fading');
  return {
    up: sums
      .filter(sum => sum.amount > 0)
      .sort((a, b) => b.amount - a.amount)
      .slice(0, most),
    down: sums
      .filter(sum => sum.amount < 0)
      .sort((a, b) => a.amount - b.amount)
      .slice(0, most),
  };
}

/** Why a member feels as he does: the causes that weigh most in the direction of his vote, up to a day. */
export function reasonsOf(
  state: State,
  holder: number,
  voted: 'for' | 'against',
  until: number,
  most: number,
): CauseSum[] {
  const lines = (state.ledger?.loyalties ?? []).filter(line => line.holder === holder && line.day <= until);
  const { up, down } = largestCauses(lines, most);
  return voted === 'for' ? up : down;
}
