/** Plays runs without a reader and counts how they end. */
import type { RunRecord } from '../engine/record.ts';
import { toNextDecision } from '../engine/record.ts';
import { open, openDecision, type RunOptions, reduce } from '../engine/reduce.ts';
import type { State } from '../engine/state.ts';
import type { World } from '../engine/world.ts';
import type { Player } from './players.ts';

export interface PlayedRun {
  readonly record: RunRecord;
  readonly state: State;
  readonly ending: string;
}

/** Plays one run to its end. */
export function playRun(
  world: World,
  seed: number,
  player: Player,
  options: RunOptions = { ledger: false },
): PlayedRun {
  const choices: string[] = [];
  let state = toNextDecision(world, open(world, seed, options));
  for (let decision = openDecision(world, state); decision !== null; decision = openDecision(world, state)) {
    const option = player(world, state, decision);
    const taken = reduce(world, state, { kind: 'choose', option: option.data.id });
    if (!taken.ok) throw new Error(taken.refusal.say);
    choices.push(option.data.id);
    state = toNextDecision(world, taken.state);
  }
  if (state.stop.kind !== 'ending') throw new Error('The run stopped before its end.');
  return {
    record: { contentVersion: world.data.contentVersion, seed, choices },
    state,
    ending: state.stop.ending,
  };
}

export interface Tally {
  readonly runs: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly removed1964: number;
  readonly inPowerAfter1964: number;
  readonly endedEarlier: number;
}

/** Plays `runs` runs with seeds `seed`, `seed + 1` and so on. */
export function simulate(world: World, runs: number, player: Player, seed: number): Tally {
  const outcomes: Record<string, number> = {};
  const classes = { removed: 0, 'in-power': 0, early: 0 };
  for (let i = 0; i < runs; i++) {
    const { ending } = playRun(world, seed + i, player);
    outcomes[ending] = (outcomes[ending] ?? 0) + 1;
    classes[world.endings.get(ending)!.class]++;
  }
  return {
    runs,
    outcomes,
    removed1964: classes.removed,
    inPowerAfter1964: classes['in-power'],
    endedEarlier: classes.early,
  };
}
