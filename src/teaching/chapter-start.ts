/** Where a chapter begins: the historical position, or that of a run that came so far. */
import type { RunRecord } from '../engine/record.ts';
import { openDecision } from '../engine/reduce.ts';
import type { World } from '../engine/world.ts';
import type { DecisionData } from '../engine/world-data.ts';
import { restore, saveOf } from '../session/save.ts';
import { historical } from '../simulate/players.ts';
import { playRun } from '../simulate/simulate.ts';

export type ChapterStart =
  | {
      readonly ok: true;
      readonly record: RunRecord;
      /** how many choices of the record lie before the chapter */
      readonly kept: number;
    }
  | { readonly ok: false; readonly say: string };

/** More steps than lie between two decisions: on to the next. */
const FAR = 100;

/** The decision to which a choice of a record belongs; undefined for a standing move, which belongs to none. */
function decisionOf(world: World, choice: string): DecisionData | undefined {
  return world.decisions[world.decisionIndex.get(choice.split(/[./]/)[0]!) ?? -1]?.data;
}

/** Whether a chapter is begun with a decision. */
function begins(decision: DecisionData | undefined, chapter: number, points: boolean): boolean {
  return decision !== undefined && decision.chapter >= chapter && (!points || decision.turningPoint);
}

/** The choices of a record before the first with which a chapter begins; -1 if it has none. */
function choicesBefore(world: World, { choices }: RunRecord, chapter: number, points: boolean): number {
  return choices.findIndex(choice => begins(decisionOf(world, choice), chapter, points));
}

/**
 * The beginning of a chapter if everything before it was done as Khrushchev did it.
 * @param points whether it begins with its first turning point
 */
export function historicalStart(world: World, chapter: number, seed: number, points = false): ChapterStart {
  const { record } = playRun(world, seed, historical, { ledger: false });
  const kept = choicesBefore(world, record, chapter, points);
  return kept < 0 ? { ok: false, say: `There is no chapter ${chapter}.` } : { ok: true, record, kept };
}

/** The beginning of a chapter in a run. A run that does not come so far is refused with a sentence. */
export function startIn(world: World, chapter: number, record: RunRecord, points = false): ChapterStart {
  const kept = choicesBefore(world, record, chapter, points);
  if (kept >= 0) return { ok: true, record, kept };
  const stands = restore(world, saveOf(record, FAR));
  if (!stands.ok) return stands;
  const next = openDecision(world, stands.state)?.data.chapter ?? 0;
  if (next >= chapter) return { ok: true, record, kept: record.choices.length };
  return {
    ok: false,
    say:
      next === 0
        ? `The run of this code is over before chapter ${chapter}. Start an earlier chapter, or leave the code out.`
        : `The run of this code stands in chapter ${next}. Start a chapter up to ${next}, or leave the code out to begin from the historical position.`,
  };
}
