/** Arbitrary play: at every decision any number of talks and then an option that is open, by a list of numbers. */
import fc from 'fast-check';
import { type RunRecord, take, toNextDecision } from '../../src/engine/record.ts';
import { lockedBecause, open, openDecision, reduce } from '../../src/engine/reduce.ts';
import type { State } from '../../src/engine/state.ts';
import type { World } from '../../src/engine/world.ts';
import { taken } from './world.ts';

/** A seed and what to pick; longer than any run, so that shrinking shortens it. */
export const anyPlay = fc.record({
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  picks: fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }),
});
export type AnyPlay = typeof anyPlay extends fc.Arbitrary<infer T> ? T : never;

/** What can be done at the open decision: its talks, then its open options, as recorded choices. */
export function doable(world: World, state: State): string[] {
  const decision = openDecision(world, state);
  if (!decision) return [];
  return [
    ...decision.talks.map(talk => `${decision.data.id}/${talk.id}`),
    ...decision.options.filter(o => lockedBecause(world, state, o) === null).map(o => o.data.id),
  ];
}

/** Plays on to the end of the run or of the picks. `visit` sees every state, at every stop and after every choice. */
export function playOut(
  world: World,
  { seed, picks }: AnyPlay,
  visit: (state: State) => void = () => {},
): { record: RunRecord; state: State } {
  const choices: string[] = [];
  let state = open(world, seed);
  visit(state);
  for (const pick of picks) {
    while (openDecision(world, state) === null && state.stop.kind !== 'ending') {
      state = taken(reduce(world, state, { kind: 'go-on' }));
      visit(state);
    }
    const things = doable(world, state);
    if (things.length === 0) break;
    const choice = things[pick % things.length]!;
    state = taken(take(world, state, choice));
    choices.push(choice);
    visit(state);
  }
  const record = { contentVersion: world.data.contentVersion, seed, choices };
  return { record, state: toNextDecision(world, state) };
}
