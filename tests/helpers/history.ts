/** The run in which everything is done as it was, stop by stop. */
import { open, openDecision, reduce } from '../../src/engine/reduce.ts';
import type { State } from '../../src/engine/state.ts';
import type { World } from '../../src/engine/world.ts';
import { historical } from '../../src/simulate/players.ts';
import { taken } from './world.ts';

/** Every state of the historical run at which it stops. */
export function historicalStops(world: World, seed: number): State[] {
  const states = [open(world, seed)];
  for (let state = states[0]!; state.stop.kind !== 'ending'; states.push(state)) {
    const decision = openDecision(world, state);
    const action =
      decision === null
        ? ({ kind: 'go-on' } as const)
        : ({ kind: 'choose', option: historical(world, state, decision).data.id } as const);
    state = taken(reduce(world, state, action));
  }
  return states;
}
