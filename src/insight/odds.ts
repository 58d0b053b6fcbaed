/**
 * The odds from a decision on, for each of its options, by paired simulation: every option is played on with the same
 * seeds and the same player, so that what differs is the option alone. They are the model's odds, not history's.
 */
import type { RunRecord } from '../engine/record.ts';
import { lockedBecause, takeOption } from '../engine/reduce.ts';
import { draftOf, type State } from '../engine/state.ts';
import type { CompiledDecision, World } from '../engine/world.ts';
import type { Player } from '../simulate/players.ts';
import { playOn } from '../simulate/simulate.ts';
import { walkRecord } from './rewrite.ts';

export interface OptionOdds {
  readonly id: string;
  /** runs that are in power after October 1964 */
  readonly survives: number;
  readonly of: number;
  /** of the share survives / of, between 0 and 1 */
  readonly standardError: number;
}

/** Seeds of the futures: any, but the same for every option. */
const FIRST_SEED = 100_001;

/** The standard error of a share that was counted in `of` runs. */
export function standardError(survives: number, of: number): number {
  const share = survives / of;
  return Math.sqrt((share * (1 - share)) / of);
}

/** Plays each open option of an open decision on, `seeds` times each. */
export function oddsAt(
  world: World,
  state: State,
  decision: CompiledDecision,
  player: Player,
  seeds: number,
): OptionOdds[] {
  const open = decision.options.filter(option => lockedBecause(world, state, option) === null);
  return open.map(option => {
    let survives = 0;
    for (let i = 0; i < seeds; i++) {
      const draft = draftOf(state);
      draft.seed = FIRST_SEED + i;
      takeOption(world, draft, option);
      if (world.endings.get(playOn(world, draft, player))!.class === 'in-power') survives++;
    }
    return { id: option.data.id, survives, of: seeds, standardError: standardError(survives, seeds) };
  });
}

/**
 * The odds at a decision of a run, with what went before as it was.
 * @returns null if the run does not come to that decision
 */
export function oddsOf(
  world: World,
  record: RunRecord,
  decision: string,
  player: Player,
  seeds: number,
): OptionOdds[] | null {
  let found: OptionOdds[] | null = null;
  walkRecord(world, record, (state, open) => {
    if (open.data.id === decision) found = oddsAt(world, state, open, player, seeds);
  });
  return found;
}
