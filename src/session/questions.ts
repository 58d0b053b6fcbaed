/** Answers the questions of ink from the engine's state (story/vocabulary.ink declares them). */
import { round } from '../engine/arithmetic.ts';
import { civilDate } from '../engine/calendar.ts';
import { latestStance, votesAgainst } from '../engine/rules/conditions.ts';
import { parseMove } from '../engine/rules/moves.ts';
import { supportValue } from '../engine/rules/support.ts';
import { FULL_SEAT, isRecruited, removalOutcome, rollCall, type State } from '../engine/state.ts';
import { OFFICES, POINT, SUPPORTS, UNIT } from '../engine/vocabulary.ts';
import type { World } from '../engine/world.ts';
import type { RemovalStep } from '../engine/world-data.ts';
import type { Questions } from '../narrative/narrator.ts';

/** How a run is read. It does not touch the rules. */
export interface Reading {
  /** whether the long scenes are left out */
  readonly short: () => boolean;
  /** whether only the turning points are decided, and everything between them is done as it was */
  readonly points: () => boolean;
}

/** Everything is told, and everything is decided. */
export const WHOLE: Reading = { short: () => false, points: () => false };

/**
 * Pure answers about whatever `current` returns when they are asked. A name that does not exist gives the neutral
 * answer: the story check has found it before, and a scene must not stop for it.
 */
export function questionsAbout(world: World, current: () => State, reading: Reading = WHOLE): Questions {
  const holder = (id: string): number => world.holderIndex.get(id) ?? -1;
  return {
    support: name => {
      const support = (SUPPORTS as readonly string[]).indexOf(name);
      return support < 0 ? 0 : round(supportValue(world, current(), support), POINT);
    },
    loyalty: name => round(current().loyalty[holder(name)] ?? 0, POINT),
    indicator: name => round(current().indicators[world.indicatorIndex.get(name) ?? -1] ?? 0, UNIT),
    chose: id => current().chosen[world.optionIndex.get(id) ?? -1] === 1,
    remembers: name => current().remembered[world.memories.get(name) ?? -1] === 1,
    seated: id => current().seated[holder(id)] === FULL_SEAT,
    office: name => {
      const found = current().offices[(OFFICES as readonly string[]).indexOf(name)] ?? -1;
      return found < 0 ? '' : world.holders[found]!.id;
    },
    ayes: id => rollCall(current(), id)?.votes.filter(vote => vote.for).length ?? 0,
    noes: id => votesAgainst(current(), id),
    stance: id => latestStance(current(), holder(id)) ?? '',
    removal: step => removalOutcome(current(), step as RemovalStep) ?? '',
    recruited: id => isRecruited(current(), holder(id)),
    called: () => parseMove(current().moves.at(-1) ?? '').to ?? '',
    year: () => civilDate(current().day).year,
    short: () => reading.short(),
  };
}
