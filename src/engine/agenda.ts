/** What happens between two stops: recorded events, old decisions that arrive, crises, year-ends, and the steps of the fall. */
import { bookReport } from './bookkeeping.ts';
import { applyEffect } from './rules/effects.ts';
import { enterChapter } from './rules/moves.ts';
import { muster, plot } from './rules/removal.ts';
import { callRoll } from './rules/vote.ts';
import { endYear } from './rules/year-end.ts';
import { type Draft, type Happening, removalOutcome } from './state.ts';
import type { AgendaItem, CompiledDecision, World } from './world.ts';

type Item<K extends AgendaItem['kind']> = Extract<AgendaItem, { kind: K }>;

/** Remembers what happened for the page that tells it; a run without a ledger has no reader. */
function tell(draft: Draft, happening: Happening): void {
  if (draft.ledger !== null) draft.happened = [...draft.happened, happening];
}

function vote(world: World, draft: Draft, id: string, question: string): void {
  draft.rollCalls = [...draft.rollCalls, callRoll(world, draft, id, question)];
}

function arriveAt(world: World, draft: Draft, decision: CompiledDecision): boolean {
  if (!decision.when(world, draft)) return false;
  enterChapter(world, draft, decision.data.chapter);
  if (decision.data.vote) vote(world, draft, decision.data.id, decision.data.vote.question);
  draft.stop = { kind: 'decision', decision: decision.index, chosen: null };
  return true;
}

/** The ending itself, or the first of those that may take its place whose conditions hold. */
function variantOf(world: World, draft: Draft, ending: string): string {
  return world.endingVariants.get(ending)?.find(({ when }) => when(world, draft))?.id ?? ending;
}

/** Ends the run, on the day that the ending names if that is still to come. */
export function end(world: World, draft: Draft, of: string): boolean {
  const ending = variantOf(world, draft, of);
  draft.day = Math.max(draft.day, world.endingDays.get(ending) ?? draft.day);
  draft.stop = { kind: 'ending', ending };
  return true;
}

/** A delayed effect arrives, if its option was taken and its conditions hold. */
function arrive(world: World, draft: Draft, item: Item<'later'>): void {
  if (draft.chosen[item.option] !== 1 || !item.later.if(world, draft)) return;
  const { id } = world.options[item.option]!.data;
  applyEffect(world, draft, item.later.effect, { kind: 'later', id, index: item.index });
  tell(draft, { kind: 'later', day: draft.day, option: item.option, later: item.index });
}

function breakOut(world: World, draft: Draft, item: Item<'crisis'>): boolean {
  if (!item.when(world, draft)) return false;
  const { id, vote: held, ends } = item.data;
  if (held) vote(world, draft, id, held.question);
  applyEffect(world, draft, item.effect, { kind: 'crisis', id });
  tell(draft, { kind: 'crisis', day: item.day, id });
  return ends !== undefined && end(world, draft, ends);
}

function closeYear(world: World, draft: Draft, item: Item<'year-end'>): boolean {
  endYear(world, draft, item.year);
  tell(draft, { kind: 'year-end', day: item.day, year: item.year });
  draft.stop = { kind: 'year', year: item.year };
  return true;
}

/** Plays one item of the agenda. True if the run stops there. */
function play(world: World, draft: Draft, item: AgendaItem): boolean {
  switch (item.kind) {
    case 'later':
      arrive(world, draft, item);
      return false;
    case 'chronicle':
      if (!item.when(world, draft)) return false;
      applyEffect(world, draft, item.effect, { kind: 'chronicle', id: item.data.id });
      tell(draft, { kind: 'chronicle', day: item.day, id: item.data.id });
      return false;
    case 'crisis':
      return breakOut(world, draft, item);
    case 'decision':
      return arriveAt(world, draft, item.decision);
    case 'year-end':
      return closeYear(world, draft, item);
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
  if (draft.stop.kind === 'year') draft.happened = [];
  while (draft.cursor < world.agenda.length) {
    const item = world.agenda[draft.cursor]!;
    draft.day = item.day;
    draft.cursor++;
    const idle = item.kind === 'decision' && removalOutcome(draft, 'plot') === 'none';
    if (!idle && play(world, draft, item)) break;
  }
  bookReport(world, draft);
}
