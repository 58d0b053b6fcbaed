/** Plays runs without a reader, in place and without a ledger. */

import { advance, end } from '../engine/agenda.ts';
import { type RunRecord, recordOf } from '../engine/record.ts';
import { openDecision, openDraft, type RunOptions, takeOption } from '../engine/reduce.ts';
import type { Draft, State } from '../engine/state.ts';
import type { CompiledOption, World } from '../engine/world.ts';
import type { Player } from './players.ts';

/** What watches a run go by. */
export interface Watcher {
  yearEnd?(year: number, state: State): void;
  took?(option: CompiledOption): void;
}

export interface PlayedRun {
  readonly record: RunRecord;
  readonly state: State;
  readonly ending: string;
}

/** Plays on in place to the end, each decision by `player`. Returns the ending. */
export function playOn(world: World, draft: Draft, player: Player, watcher: Watcher = {}): string {
  for (;;) {
    const { stop } = draft;
    if (stop.kind === 'ending') return stop.ending;
    const decision = openDecision(world, draft);
    if (decision !== null) {
      const option = player(world, draft, decision);
      watcher.took?.(option);
      takeOption(world, draft, option);
      continue;
    }
    if (stop.kind === 'year') watcher.yearEnd?.(stop.year, draft);
    if (draft.doomed !== null) end(world, draft, draft.doomed);
    else advance(world, draft);
    // The agenda closes with an end, so a run that has not stopped at one is a fault of the world.
    if (draft.cursor >= world.agenda.length && draft.stop === stop) {
      throw new Error('The run stopped before its end.');
    }
  }
}

/** Plays one run from its opening to its end. */
export function playRun(
  world: World,
  seed: number,
  player: Player,
  options: RunOptions = { ledger: false },
  watcher: Watcher = {},
): PlayedRun {
  const choices: string[] = [];
  const draft = openDraft(world, seed, options);
  const ending = playOn(world, draft, player, {
    ...watcher,
    took: option => {
      choices.push(option.data.id);
      watcher.took?.(option);
    },
  });
  return { record: recordOf(world, seed, choices, options), state: draft, ending };
}
