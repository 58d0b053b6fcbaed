/**
 * Arbitrary play, by a list of numbers: at every decision any number of talks and then an option that is open, and after it
 * any standing moves for which there is time.
 */
import fc from 'fast-check';
import { isMove, type RunRecord, take, toNextDecision } from '../../src/engine/record.ts';
import { lockedBecause, open, openDecision, type RunOptions, reduce } from '../../src/engine/reduce.ts';
import { moveKey, moveLocked, movesTo } from '../../src/engine/rules/moves.ts';
import type { State } from '../../src/engine/state.ts';
import type { World } from '../../src/engine/world.ts';
import { taken } from './world.ts';

/** Below this a pick goes on from an aftermath; from here on it makes a move, if there is one to make. */
const RESTLESS = 60;

/** A seed and what to pick; longer than any run, so that shrinking shortens it. */
function playOf(most: number) {
  return fc.record({
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    picks: fc.array(fc.nat(most), { minLength: 120, maxLength: 120 }),
  });
}

/** Play with talks, options and moves. */
export const anyPlay = playOf(99);
/** Play that makes no moves. */
export const anyQuietPlay = playOf(RESTLESS - 1);
export interface AnyPlay {
  readonly seed: number;
  readonly picks: readonly number[];
}

/** Any of the circumstances of a world, each held once. */
export function anyCircumstances(world: World): fc.Arbitrary<string[]> {
  return fc.subarray([...world.otherwise.keys()]);
}

/** Any model of a world. */
export function anyModel(world: World): fc.Arbitrary<string> {
  return fc.constantFrom(...world.modelIndex.keys());
}

/** Every move that can be made now, as it is recorded. */
function movesNow(world: World, state: State): string[] {
  const members = movesTo(world, state).map(holder => world.holders[holder]!.id);
  return [...world.moves.values()].flatMap(move => {
    const to = move.data.to === 'member' ? members : [null];
    return to
      .filter(one => moveLocked(world, state, move, one) === null)
      .map(one => moveKey(move.data.id, one));
  });
}

/** What can be done now, as recorded choices: the talks and the open options of a decision, or the moves after it. */
export function doable(world: World, state: State): string[] {
  const decision = openDecision(world, state);
  if (!decision) return movesNow(world, state);
  return [
    ...decision.talks.map(talk => `${decision.data.id}/${talk.id}`),
    ...decision.options.filter(o => lockedBecause(world, state, o) === null).map(o => o.data.id),
  ];
}

/** What a pick does here, or null if it goes on. */
function picked(world: World, state: State, pick: number): string | null {
  if (openDecision(world, state) === null && pick < RESTLESS) return null;
  const things = doable(world, state);
  return things[pick % Math.max(1, things.length)] ?? null;
}

/** Plays on to the end of the run or of the picks. `visit` sees every state, at every stop and after every choice. */
export function playOut(
  world: World,
  { seed, picks }: AnyPlay,
  visit: (state: State) => void = () => {},
  options: RunOptions = {},
): { record: RunRecord; state: State } {
  const choices: string[] = [];
  let state = open(world, seed, options);
  visit(state);
  for (const pick of picks) {
    if (state.stop.kind === 'ending') break;
    const choice = picked(world, state, pick);
    state = taken(choice === null ? reduce(world, state, { kind: 'go-on' }) : take(world, state, choice));
    if (choice !== null) choices.push(choice);
    visit(state);
  }
  const { circumstances = [], model } = options;
  const record: RunRecord = {
    contentVersion: world.data.contentVersion,
    seed,
    choices,
    ...(circumstances.length === 0 ? {} : { circumstances }),
    ...(model === undefined || model === world.data.models[0]!.id ? {} : { model }),
  };
  return { record, state: toNextDecision(world, state) };
}

/** How many moves a record makes. */
export function movesOf(record: RunRecord): number {
  return record.choices.filter(isMove).length;
}
