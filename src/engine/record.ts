/** A run is its record: content version, seed, and the choices in order. A state is what replaying it gives. */
import {
  type Action,
  act,
  openDecision,
  openDraft,
  type Refusal,
  type RunOptions,
  reduce,
} from './reduce.ts';
import { parseMove } from './rules/moves.ts';
import { type Draft, draftOf, type State } from './state.ts';
import type { World } from './world.ts';

/**
 * Options are written by their id, talks `decision/talk`, moves `~move` or `~move:member`. A mere "go on" changes
 * nothing and is not recorded: a move is made before going on from an aftermath, an option after it.
 */
export interface RunRecord {
  readonly contentVersion: string;
  readonly seed: number;
  readonly choices: readonly string[];
  /** ids of circumstances that are held otherwise than they were */
  readonly circumstances?: readonly string[] | undefined;
  /** the model under which October 1964 is judged, if it is not the default */
  readonly model?: string | undefined;
}

export type Replayed =
  | { readonly ok: true; readonly state: State }
  | { readonly ok: false; readonly at: number; readonly refusal: Refusal };

/** Whether a recorded choice is a mid-scene talk. */
export function isTalk(choice: string): boolean {
  return choice.includes('/');
}

/** Whether a recorded choice is a standing move. */
export function isMove(choice: string): boolean {
  return choice.startsWith('~');
}

/** The action behind a recorded choice. */
export function actionOf(choice: string): Action {
  if (isMove(choice)) return { kind: 'move', ...parseMove(choice) };
  if (isTalk(choice)) return { kind: 'talk', talk: choice.slice(choice.indexOf('/') + 1) };
  return { kind: 'choose', option: choice };
}

/** Takes one recorded choice. */
export function take(world: World, state: State, choice: string) {
  return reduce(world, state, actionOf(choice));
}

/** Goes on in place until a decision is open or the run has ended. */
export function goOnToDecision(world: World, draft: Draft): void {
  while (openDecision(world, draft) === null && draft.stop.kind !== 'ending') {
    const refused = act(world, draft, { kind: 'go-on' });
    if (refused) throw new Error(refused.say);
  }
}

/** Goes on until a decision is open or the run has ended. */
export function toNextDecision(world: World, state: State): State {
  const draft = draftOf(state);
  goOnToDecision(world, draft);
  return draft;
}

/** The state in which a recorded choice is taken: a move where the run stands, anything else at the next decision. */
export function before(world: World, state: State, choice: string): State {
  return isMove(choice) ? state : toNextDecision(world, state);
}

/** How a run that replays a record opens. */
export function optionsOf(record: RunRecord, options: RunOptions): RunOptions {
  const { circumstances = [], model } = record;
  return { circumstances, ...(model === undefined ? {} : { model }), ...options };
}

/** The record of a run that was opened with these options. What is as usual is left out, so that equal runs have equal records. */
export function recordOf(
  world: World,
  seed: number,
  choices: readonly string[],
  { circumstances = [], model }: RunOptions,
): RunRecord {
  return {
    contentVersion: world.data.contentVersion,
    seed,
    choices,
    ...(circumstances.length === 0 ? {} : { circumstances }),
    ...(model === undefined || world.modelIndex.get(model) === 0 ? {} : { model }),
  };
}

/** Replays a record up to its last choice, and on to the next decision or the end. */
export function replay(world: World, record: RunRecord, options: RunOptions = {}): Replayed {
  const draft = openDraft(world, record.seed, optionsOf(record, options));
  for (const [at, choice] of record.choices.entries()) {
    if (!isMove(choice)) goOnToDecision(world, draft);
    const refused = act(world, draft, actionOf(choice));
    if (refused) return { ok: false, at, refusal: refused };
  }
  goOnToDecision(world, draft);
  return { ok: true, state: draft };
}
