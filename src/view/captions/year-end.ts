/** The figures of a year-end that has passed. A state keeps those of the latest alone: they are had by replaying the run. */
import { actionOf, isMove, optionsOf, type RunRecord } from '../../engine/record.ts';
import { act, openDecision, openDraft } from '../../engine/reduce.ts';
import type { Draft } from '../../engine/state.ts';
import type { World } from '../../engine/world.ts';

/** Goes on to the next decision or the end; true if the run stops at the year's end on the way. */
function passes(world: World, draft: Draft, year: number): boolean {
  while (openDecision(world, draft) === null && draft.stop.kind !== 'ending') {
    if (act(world, draft, { kind: 'go-on' }) !== null) return false;
    if (draft.stop.kind === 'year' && draft.stop.year === year) return true;
  }
  return false;
}

/** The level of every indicator at the end of a year of a run, in tenths; null if the run has no such year-end. */
export function yearEnd(world: World, record: RunRecord, year: number): Int32Array | null {
  const draft = openDraft(world, record.seed, optionsOf(record, { ledger: false }));
  for (const choice of record.choices) {
    if (!isMove(choice) && passes(world, draft, year)) return draft.indicators;
    if (act(world, draft, actionOf(choice)) !== null) return null;
  }
  return passes(world, draft, year) ? draft.indicators : null;
}
