/** What the balance of the campaign is judged by: survival and use of each option, and the bars that are held against them. */
import type { World } from '../../src/engine/world.ts';
import { standardError } from '../../src/insight/odds.ts';
import type { Tally } from '../../src/simulate/tally.ts';

export interface OptionBalance {
  readonly id: string;
  readonly grade: string;
  readonly historical: boolean;
  /** share of the random runs with this option that are in power after October 1964, with its standard error; null if there were none */
  readonly survival: number | null;
  readonly error: number;
  /** share among the options taken at this decision, by the random player and by the player who takes it most */
  readonly use: number;
  readonly mostUse: number;
  readonly mostUsedBy: string;
  readonly delayed: boolean;
}

export interface DecisionBalance {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  /** share of random runs that come to it */
  readonly met: number;
  readonly options: readonly OptionBalance[];
  /** points between the best option and the second best */
  readonly gap: number;
  readonly historicalIsBest: boolean;
}

export interface Bar {
  readonly name: string;
  readonly value: string;
  readonly wanted: string;
  readonly holds: boolean;
}

export interface Balance {
  readonly decisions: readonly DecisionBalance[];
  readonly bars: readonly Bar[];
}

/** Who chose to go in 1964 was not removed, but has not kept power either: a way of surviving, counted apart. */
const LEFT = 'retired';

/** Points within which two options at least of each decision should lie. */
const CLOSE = 0.15;

function shareIn(tally: Tally, options: readonly string[], option: string): number {
  const met = options.reduce((sum, id) => sum + (tally.optionUse[id] ?? 0), 0);
  return met === 0 ? 0 : (tally.optionUse[option] ?? 0) / met;
}

function decisionBalance(world: World, index: number, tallies: ReadonlyMap<string, Tally>): DecisionBalance {
  const { data, options } = world.decisions[index]!;
  const random = tallies.get('random')!;
  const ids = options.map(option => option.data.id);
  const afterNext = world.decisions[index + 2]?.day ?? Number.POSITIVE_INFINITY;
  const rows = options.map((option): OptionBalance => {
    const { id, grade } = option.data;
    const taken = random.optionUse[id] ?? 0;
    const uses = [...tallies].map(([player, tally]) => ({ player, share: shareIn(tally, ids, id) }));
    const most = uses.reduce((a, b) => (b.share > a.share ? b : a));
    const survived = random.optionSurvives[id] ?? 0;
    return {
      id,
      grade,
      historical: id === data.historical,
      survival: taken === 0 ? null : survived / taken,
      error: taken === 0 ? 0 : standardError(survived, taken),
      use: shareIn(random, ids, id),
      mostUse: most.share,
      mostUsedBy: most.player,
      delayed: option.later.some(later => later.day >= afterNext),
    };
  });
  const known = rows.filter(row => row.survival !== null).sort((a, b) => b.survival! - a.survival!);
  return {
    id: data.id,
    date: data.date,
    title: data.title,
    met: ids.reduce((sum, id) => sum + (random.optionUse[id] ?? 0), 0) / random.runs,
    options: rows,
    gap: known.length < 2 ? 1 : known[0]!.survival! - known[1]!.survival!,
    historicalIsBest: known[0]?.historical ?? false,
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function within(name: string, share: number, low: number, high: number): Bar {
  return {
    name,
    value: percent(share),
    wanted: `${low * 100} to ${high * 100} %`,
    holds: share >= low && share <= high,
  };
}

function names(list: readonly string[]): string {
  return list.length === 0
    ? 'none'
    : `${list.length}: ${list.slice(0, 12).join(', ')}${list.length > 12 ? ' ...' : ''}`;
}

function barsOf(
  world: World,
  decisions: readonly DecisionBalance[],
  tallies: ReadonlyMap<string, Tally>,
): Bar[] {
  const random = tallies.get('random')!;
  const endings = [...world.endings.keys()];
  const keepsPower = (player: string) => {
    const { outcomes, inPowerAfter1964, runs } = tallies.get(player)!;
    const left = endings.filter(ending => world.endings.get(ending)!.family === LEFT);
    return (inPowerAfter1964 - left.reduce((sum, ending) => sum + (outcomes[ending] ?? 0), 0)) / runs;
  };
  const historical = tallies.get('historical')!;
  const rare = decisions.flatMap(decision => decision.options.filter(option => option.mostUse < 0.01));
  const wide = decisions.filter(decision => decision.gap > CLOSE);
  const best = decisions.filter(decision => decision.historicalIsBest).length / decisions.length;
  const reached = (ending: string) =>
    Math.max(...[...tallies.values()].map(tally => (tally.outcomes[ending] ?? 0) / tally.runs));
  const seldom = endings.filter(ending => reached(ending) < 0.005);
  const often = endings.filter(ending => (random.outcomes[ending] ?? 0) / random.runs > 0.4);
  const ways = new Set(
    [...tallies.values()].flatMap(tally =>
      Object.entries(tally.outcomes)
        .filter(
          ([ending, count]) => world.endings.get(ending)!.class === 'in-power' && count / tally.runs >= 0.005,
        )
        .map(([ending]) => ending),
    ),
  );
  const delayed = decisions.filter(decision => decision.options.some(option => option.delayed)).length;
  return [
    within('history: removed in 1964', historical.removed1964 / historical.runs, 0.95, 1),
    within('random: keeps power past October 1964', keepsPower('random'), 0.05, 0.15),
    within('advised: keeps power past October 1964', keepsPower('advised'), 0.35, 0.6),
    { name: 'ways of surviving', value: String(ways.size), wanted: '6 or more', holds: ways.size >= 6 },
    within('the historical option is best in', best, 0, 0.4),
    {
      name: 'decisions whose best two are more than 15 points apart',
      value: names(wide.map(one => one.id)),
      wanted: 'none',
      holds: wide.length === 0,
    },
    {
      name: 'options that nobody takes in 1 % of runs',
      value: names(rare.map(one => one.id)),
      wanted: 'none',
      holds: rare.length === 0,
    },
    {
      name: 'endings that nobody reaches in 0.5 % of runs',
      value: names(seldom),
      wanted: 'none',
      holds: seldom.length === 0,
    },
    {
      name: 'endings of more than 40 % of random runs',
      value: names(often),
      wanted: 'none',
      holds: often.length === 0,
    },
    within('decisions that bite two or more decisions later', delayed / decisions.length, 0.6, 1),
  ];
}

/** Judges tallies of every player, of which the random one carries the survival of options. */
export function balanceOf(world: World, tallies: ReadonlyMap<string, Tally>): Balance {
  const decisions = world.decisions.map((_, i) => decisionBalance(world, i, tallies));
  return { decisions, bars: barsOf(world, decisions, tallies) };
}
