/** What happens between two stops: recorded events, old decisions that arrive, year-ends, and the steps of the fall. */
import { parseDay } from './calendar.ts';
import { allHold } from './rules/conditions.ts';
import { applyEffect } from './rules/effects.ts';
import { muster, plot } from './rules/removal.ts';
import { callRoll } from './rules/vote.ts';
import { endYear } from './rules/year-end.ts';
import { type Draft, type Happening, removalOutcome } from './state.ts';
import type { AgendaItem, CompiledDecision, World } from './world.ts';

function tell(draft: Draft, happening: Happening): void {
  draft.happened = [...draft.happened, happening];
}

/** Lets the delayed effects arrive that are due up to and including `day`. */
function arrivals(world: World, draft: Draft, day: number): void {
  const due = draft.pending.filter(pending => pending.day <= day).sort((a, b) => a.day - b.day);
  if (due.length === 0) return;
  draft.pending = draft.pending.filter(pending => pending.day > day);
  for (const { day: arrival, option, later } of due) {
    const { effect, if: conditions } = world.options[option]!.later[later]!;
    draft.day = Math.max(draft.day, arrival);
    if (!allHold(world, draft, conditions)) continue;
    applyEffect(world, draft, effect, { kind: 'later', id: world.options[option]!.data.id, index: later });
    tell(draft, { kind: 'later', day: draft.day, option, later });
  }
}

function arriveAt(world: World, draft: Draft, decision: CompiledDecision): boolean {
  if (!allHold(world, draft, decision.data.when)) return false;
  if (decision.data.vote) {
    draft.rollCalls = [
      ...draft.rollCalls,
      callRoll(world, draft, decision.data.id, decision.data.vote.question),
    ];
  }
  draft.stop = { kind: 'decision', decision: decision.index, chosen: null };
  return true;
}

/** Ends the run, on the day that the ending names if that is still to come. */
export function end(world: World, draft: Draft, ending: string): boolean {
  const date = world.endings.get(ending)?.date;
  draft.day = Math.max(draft.day, date === undefined ? draft.day : (parseDay(date) ?? draft.day));
  draft.stop = { kind: 'ending', ending };
  return true;
}

/** Plays one item of the agenda. True if the run stops there. */
function play(world: World, draft: Draft, item: AgendaItem): boolean {
  switch (item.kind) {
    case 'chronicle':
      if (!allHold(world, draft, item.data.when)) return false;
      applyEffect(world, draft, item.effect, { kind: 'chronicle', id: item.data.id });
      tell(draft, { kind: 'chronicle', day: item.day, id: item.data.id });
      return false;
    case 'decision':
      return arriveAt(world, draft, item.decision);
    case 'year-end':
      endYear(world, draft, item.year);
      tell(draft, { kind: 'year-end', day: item.day, year: item.year });
      draft.stop = { kind: 'year', year: item.year };
      return true;
    case 'plot':
      plot(world, draft);
      return false;
    case 'muster': {
      const uncovered = muster(world, draft);
      return uncovered !== null && end(world, draft, uncovered);
    }
    case 'end':
      return end(world, draft, world.data.rules.removal.endings.noPlot);
  }
}

/**
 * Goes on to the next stop: a decision, a year's end or the end of the run. If nobody plots, October 1964 passes
 * without a session in the Kremlin.
 */
export function advance(world: World, draft: Draft): void {
  draft.happened = draft.stop.kind === 'year' ? [] : draft.happened;
  while (draft.cursor < world.agenda.length) {
    const item = world.agenda[draft.cursor]!;
    arrivals(world, draft, item.day);
    draft.day = item.day;
    draft.cursor++;
    const idle = item.kind === 'decision' && removalOutcome(draft, 'plot') === 'none';
    if (!idle && play(world, draft, item)) return;
  }
}
