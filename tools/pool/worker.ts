/** One thread of the pool: plays the runs that it is asked for in a world that it indexes once. */
import { createWorld } from '../../src/engine/compile.ts';
import type { World } from '../../src/engine/world.ts';
import type { WorldData } from '../../src/engine/world-data.ts';
import { playersOf } from '../../src/simulate/players.ts';
import { simulate, type Tally } from '../../src/simulate/tally.ts';

export interface Task {
  readonly data: WorldData;
  readonly player: string;
  readonly model: string;
  readonly runs: number;
  readonly seed: number;
  readonly codes: number;
}

let world: World | null = null;

/** Plays one part of the runs and counts them. */
export default function play({ data, player, model, runs, seed, codes }: Task): Tally {
  if (world?.data.contentVersion !== data.contentVersion) world = createWorld(data);
  return simulate(world, runs, playersOf(world)[player]!, seed, { model }, codes);
}
