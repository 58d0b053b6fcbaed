/** What the report files of `npm run simulate` are made from, and the counts that both of them derive from it. */
import type { World } from '../../src/engine/world.ts';
import type { DecisionData, EndingData, OptionData } from '../../src/engine/world-data.ts';
import type { Summary } from '../../src/simulate/tally.ts';

export interface Report {
  readonly world: World;
  /** id of the player who decided */
  readonly player: string;
  /** id of the model that judged the last days */
  readonly model: string;
  /** seed of the first run; the next has the next whole number */
  readonly seed: number;
  readonly summary: Summary;
}

export type OutcomeClass = EndingData['class'];

/** The classes of endings in the order in which they are shown, in words. */
export const CLASSES = [
  ['removed', 'Removed in October 1964'],
  ['in-power', 'In power after October 1964'],
  ['early', 'Ended earlier'],
] as const satisfies readonly (readonly [OutcomeClass, string])[];

/** How many runs ended in each class. */
export function classCounts({ removed1964, inPowerAfter1964, endedEarlier }: Summary) {
  return { removed: removed1964, 'in-power': inPowerAfter1964, early: endedEarlier };
}

/** A part of a whole, from 0 to 1; 0 of nothing is 0. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export interface Outcome {
  readonly ending: EndingData;
  readonly runs: number;
}

/** Every ending of the world with its runs: most frequent first, then as the world lists them. */
export function outcomesOf({ world, summary }: Report): Outcome[] {
  return world.data.endings
    .map(ending => ({ ending, runs: summary.outcomes[ending.id] ?? 0 }))
    .sort((a, b) => b.runs - a.runs);
}

export interface OptionUse {
  readonly option: OptionData;
  readonly historical: boolean;
  readonly runs: number;
  /** among the runs that met the decision, from 0 to 1 */
  readonly share: number;
}

export interface DecisionUse {
  readonly decision: DecisionData;
  readonly day: number;
  /** runs that met the decision: it is put once in a run at most, so this is the sum over its options */
  readonly met: number;
  readonly options: readonly OptionUse[];
}

/** How often each option was taken, by decision in the order of their dates. */
export function decisionUses({ world, summary }: Report): DecisionUse[] {
  return world.decisions
    .map(({ data: decision, day }) => {
      const runs = decision.options.map(option => summary.optionUse[option.id] ?? 0);
      const met = runs.reduce((sum, count) => sum + count, 0);
      const options = decision.options.map((option, i) => ({
        option,
        historical: option.id === decision.historical,
        runs: runs[i]!,
        share: shareOf(runs[i]!, met),
      }));
      return { decision, day, met, options };
    })
    .sort((a, b) => a.day - b.day);
}

const KNOWN_PLAYERS: Readonly<Record<string, string>> = {
  historical: 'Does what Khrushchev did; where that is closed, takes the first option that is open.',
  random: 'Takes any open option, each with the same chance.',
  cautious:
    'Looks at what each option would do to the three supports, and takes the one whose worst result is the least bad.',
  advised:
    'Asks the member of the Presidium whose advice is worth most, and does what he would like best and the Party will bear.',
};

/** Name of a player, and what he is. */
export function playerOf({ world, player }: Report): { name: string; says: string } {
  const styled = world.data.players.find(one => one.id === player);
  return styled ?? { name: `The ${player} player`, says: KNOWN_PLAYERS[player] ?? '' };
}

/** Name of the model, and how it reads the fall. */
export function modelOf({ world, model }: Report): { name: string; says: string } {
  return world.data.models.find(one => one.id === model) ?? { name: model, says: '' };
}
