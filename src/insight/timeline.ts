/** The supports over the run, read off the ledger. */
import type { SupportLine } from '../engine/ledger.ts';
import type { State } from '../engine/state.ts';
import { SUPPORTS } from '../engine/vocabulary.ts';

export interface TimelinePoint {
  readonly day: number;
  /** hundredths of a point, in the order of SUPPORTS */
  readonly values: readonly number[];
}

/** One point for every day on which a support moved, each holding the values at the end of that day. */
export function timeline(state: State): TimelinePoint[] {
  const points: TimelinePoint[] = [];
  let values: number[] = SUPPORTS.map(() => 0);
  for (const line of state.ledger?.supports ?? []) {
    values = values.map((value, support) => (support === line.support ? value + line.amount : value));
    if (points.at(-1)?.day === line.day) points.pop();
    points.push({ day: line.day, values });
  }
  return points;
}

/** The lines of one support, oldest first. Their sum is its value. */
export function linesOf(state: State, support: number): SupportLine[] {
  return (state.ledger?.supports ?? []).filter(line => line.support === support);
}
