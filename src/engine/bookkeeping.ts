/** Runs a change and writes what it did to loyalties and supports into the ledger, under one cause. */
import { split } from './arithmetic.ts';
import type { Cause, Part } from './ledger.ts';
import { reportedValues } from './rules/reports.ts';
import { supportValues } from './rules/support.ts';
import type { Draft } from './state.ts';
import { ISSUES, type Signals } from './vocabulary.ts';
import type { World } from './world.ts';

/** What a change of loyalties was about: the signals that were sent, or one part. */
export type About = Signals | 'person' | 'time';

/** The issues of a signal that a holder cares for, with the hundredths of a point that each means to him. */
function meanings(world: World, holder: number, signals: Signals): { parts: Part[]; weights: number[] } {
  const parts: Part[] = [];
  const weights: number[] = [];
  for (const [i, issue] of ISSUES.entries()) {
    const weight = world.weights[holder * ISSUES.length + i]! * (signals[issue] ?? 0);
    if (weight === 0) continue;
    parts.push(issue);
    weights.push(weight);
  }
  return { parts, weights };
}

/** Runs `change` and books what it did to loyalties, each holder's change split by issue. */
export function bookLoyalties(
  world: World,
  draft: Draft,
  cause: Cause,
  about: About,
  change: () => void,
): void {
  const before = draft.loyalty.slice();
  change();
  const lines = draft.ledger!.loyalties;
  for (let holder = 0; holder < world.holders.length; holder++) {
    const amount = draft.loyalty[holder]! - before[holder]!;
    if (amount === 0) continue;
    if (typeof about === 'string') {
      lines.push({ day: draft.day, holder, amount, cause, part: about });
      continue;
    }
    const { parts, weights } = meanings(world, holder, about);
    split(amount, weights).forEach((share, i) => {
      if (share !== 0) lines.push({ day: draft.day, holder, amount: share, cause, part: parts[i]! });
    });
  }
}

/** Runs `change` and books what it did to the three supports: one line for each that moved. */
export function bookSupports(world: World, draft: Draft, cause: Cause, change: () => void): void {
  const before = supportValues(world, draft);
  change();
  supportValues(world, draft).forEach((value, support) => {
    const amount = value - before[support]!;
    if (amount !== 0) draft.ledger!.supports.push({ day: draft.day, support, amount, cause });
  });
}

/** Writes down what you are told now, once a day. */
export function bookReport(world: World, draft: Draft): void {
  if (draft.ledger === null) return;
  const { reports } = draft.ledger;
  if (reports.at(-1)?.day === draft.day) reports.pop();
  reports.push({ day: draft.day, values: reportedValues(world, draft) });
}
