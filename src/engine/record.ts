/** A run is its record: content version, seed, and the choices in order. A state is what replaying it gives. */
import { open, openDecision, type Refusal, type RunOptions, reduce } from './reduce.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

/** Talks are written `decision/talk`, options by their id. A mere "go on" changes nothing and is not recorded. */
export interface RunRecord {
  readonly contentVersion: string;
  readonly seed: number;
  readonly choices: readonly string[];
}

export type Replayed =
  | { readonly ok: true; readonly state: State }
  | { readonly ok: false; readonly at: number; readonly refusal: Refusal };

/** Whether a recorded choice is a mid-scene talk. */
export function isTalk(choice: string): boolean {
  return choice.includes('/');
}

/** Takes one recorded choice. */
export function take(world: World, state: State, choice: string) {
  return reduce(
    world,
    state,
    isTalk(choice)
      ? { kind: 'talk', talk: choice.slice(choice.indexOf('/') + 1) }
      : { kind: 'choose', option: choice },
  );
}

/** Goes on until a decision is open or the run has ended. */
export function toNextDecision(world: World, state: State): State {
  let now = state;
  while (openDecision(world, now) === null && now.stop.kind !== 'ending') {
    const next = reduce(world, now, { kind: 'go-on' });
    if (!next.ok) throw new Error(next.refusal.say);
    now = next.state;
  }
  return now;
}

/** Replays a record up to its last choice, and on to the next decision or the end. */
export function replay(world: World, record: RunRecord, options: RunOptions = {}): Replayed {
  let state = toNextDecision(world, open(world, record.seed, options));
  for (const [at, choice] of record.choices.entries()) {
    const taken = take(world, state, choice);
    if (!taken.ok) return { ok: false, at, refusal: taken.refusal };
    state = toNextDecision(world, taken.state);
  }
  return { ok: true, state };
}
