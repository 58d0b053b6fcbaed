/** Players for simulations: who decides when nobody plays. Each is a pure function of the state and the seed. */
import { keyedHash } from '../engine/chance.ts';
import { lockedBecause } from '../engine/reduce.ts';
import type { State } from '../engine/state.ts';
import type { CompiledDecision, CompiledOption, World } from '../engine/world.ts';

/** Chooses among the open options of a decision. There is always at least one open option (a test holds that). */
export type Player = (world: World, state: State, decision: CompiledDecision) => CompiledOption;

function openOptions(world: World, state: State, decision: CompiledDecision): CompiledOption[] {
  return decision.options.filter(option => lockedBecause(world, state, option) === null);
}

/** Does what Khrushchev did; if that is closed, the first open option. */
export const historical: Player = (world, state, decision) => {
  const options = openOptions(world, state, decision);
  return options.find(option => option.data.id === decision.data.historical) ?? options[0]!;
};

/** Any open option with the same chance, by the run's seed. */
export const random: Player = (world, state, decision) => {
  const options = openOptions(world, state, decision);
  return options[keyedHash(state.seed, `player:${decision.data.id}`, 0) % options.length]!;
};

export const PLAYERS: Readonly<Record<string, Player>> = { historical, random };
