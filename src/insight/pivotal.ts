/**
 * Pivotal decisions: every single option that, taken instead of the recorded one with the seed and all other choices
 * held, leads to another ending. Ranked by how small a rewrite it is, then by date, the latest first: a late change
 * explains more than an early one.
 */
import type { RunRecord } from '../engine/record.ts';
import { lockedBecause, takeOption } from '../engine/reduce.ts';
import { draftOf } from '../engine/state.ts';
import type { World } from '../engine/world.ts';
import { encodeRun } from '../session/run-code.ts';
import { finished, follow, followMoves, heldChoices, walkRecord } from './rewrite.ts';

export interface Pivot {
  readonly decision: string;
  readonly from: string;
  readonly to: string;
  /** the ending to which the change leads */
  readonly outcome: string;
  readonly rewriteDistance: number;
  /** the code of the changed run, which replays to that ending */
  readonly code: string;
}

export interface Pivots {
  readonly outcome: string;
  readonly pivotal: readonly Pivot[];
}

/** Finds the pivotal decisions of a run. A record that stops early is played on with what Khrushchev did. */
export function pivotalDecisions(world: World, record: RunRecord): Pivots {
  const held = heldChoices(world, record);
  const found: (Pivot & { readonly day: number })[] = [];
  const changed: { day: number; from: string; to: string; run: ReturnType<typeof finished> }[] = [];
  const base = walkRecord(world, record, (state, decision, choices) => {
    const taken = held.option[decision.index]!;
    if (taken < 0) return;
    for (const option of decision.options) {
      if (option.index === taken || lockedBecause(world, state, option) !== null) continue;
      const draft = draftOf(state);
      const made = [...choices, option.data.id];
      takeOption(world, draft, option);
      const moved = followMoves(world, draft, held, decision.index, made);
      const distance = moved + follow(world, draft, held, made);
      const run = finished(world, record, draft, made, distance);
      changed.push({ day: decision.day, from: world.options[taken]!.data.id, to: option.data.id, run });
    }
  });
  for (const { day, from, to, run } of changed) {
    if (run.ending === base.ending) continue;
    found.push({
      day,
      decision: from.slice(0, from.indexOf('.')),
      from,
      to,
      outcome: run.ending,
      rewriteDistance: run.distance,
      code: encodeRun(world, run.record),
    });
  }
  found.sort((a, b) => a.rewriteDistance - b.rewriteDistance || b.day - a.day);
  return { outcome: base.ending, pivotal: found.map(({ day: _day, ...pivot }) => pivot) };
}
