/** Counts over many runs, as plain data that can be sent between threads and added up. */

import type { RunOptions } from '../engine/reduce.ts';
import { supportValues } from '../engine/rules/support.ts';
import { rollCall, type State } from '../engine/state.ts';
import { POINT, SUPPORTS, UNIT } from '../engine/vocabulary.ts';
import type { World } from '../engine/world.ts';
import { encodeRun } from '../session/run-code.ts';
import type { Player } from './players.ts';
import { playRun } from './simulate.ts';

/** Of how many first runs the codes are kept. */
const CODES = 20;
const JUNE_1957 = 'june-1957';

/** A sum and the number of its addends. */
interface Mean {
  sum: number;
  of: number;
}

export interface Tally {
  runs: number;
  /** how often each ending was reached */
  outcomes: Record<string, number>;
  removed1964: number;
  inPowerAfter1964: number;
  endedEarlier: number;
  decisions: number;
  /** how often each option was taken */
  optionUse: Record<string, number>;
  /** how many of the runs in which an option was taken are in power after October 1964 */
  optionSurvives: Record<string, number>;
  /** votes in the session of June 1957, over the runs that had it */
  june1957: Record<'against' | 'for', Mean>;
  /** hundredths of a point, by year and support */
  supportsByYear: Record<string, Record<string, Mean>>;
  /** tenths of the unit, by year and indicator */
  indicatorsByYear: Record<string, Record<string, Mean>>;
  /** run codes of the first runs */
  codes: string[];
}

export function emptyTally(): Tally {
  return {
    runs: 0,
    outcomes: {},
    removed1964: 0,
    inPowerAfter1964: 0,
    endedEarlier: 0,
    decisions: 0,
    optionUse: {},
    optionSurvives: {},
    june1957: { against: { sum: 0, of: 0 }, for: { sum: 0, of: 0 } },
    supportsByYear: {},
    indicatorsByYear: {},
    codes: [],
  };
}

function count(counts: Record<string, number>, key: string, by = 1): void {
  counts[key] = (counts[key] ?? 0) + by;
}

function addTo(means: Record<string, Mean>, key: string, value: number, of = 1): void {
  means[key] ??= { sum: 0, of: 0 };
  const mean = means[key];
  mean.sum += value;
  mean.of += of;
}

/** The means of a year, an empty row if it has none yet. */
function rowOf(table: Record<string, Record<string, Mean>>, year: number | string): Record<string, Mean> {
  table[year] ??= {};
  return table[year];
}

function seeYear(tally: Tally, world: World, year: number, state: State): void {
  const supports = rowOf(tally.supportsByYear, year);
  supportValues(world, state).forEach((value, i) => {
    addTo(supports, SUPPORTS[i]!, value);
  });
  const indicators = rowOf(tally.indicatorsByYear, year);
  world.indicators.forEach(({ data }, i) => {
    addTo(indicators, data.id, state.indicators[i]!);
  });
}

function seeEnd(tally: Tally, world: World, ending: string, state: State, choices: readonly string[]): void {
  tally.runs++;
  count(tally.outcomes, ending);
  const outcome = world.endings.get(ending)!.class;
  if (outcome === 'removed') tally.removed1964++;
  else if (outcome === 'early') tally.endedEarlier++;
  else {
    tally.inPowerAfter1964++;
    for (const option of choices) count(tally.optionSurvives, option);
  }
  const june = rollCall(state, JUNE_1957);
  if (!june) return;
  const against = june.votes.filter(vote => !vote.for).length;
  addTo(tally.june1957, 'against', against);
  addTo(tally.june1957, 'for', june.votes.length - against);
}

/** Plays `runs` runs with seeds `seed`, `seed + 1` and so on, and counts. `codes` says of how many the code is kept. */
export function simulate(
  world: World,
  runs: number,
  player: Player,
  seed: number,
  options: RunOptions = {},
  codes = CODES,
): Tally {
  const tally = emptyTally();
  const watcher = {
    yearEnd: (year: number, state: State) => seeYear(tally, world, year, state),
    took: (option: { readonly data: { readonly id: string } }) => {
      tally.decisions++;
      count(tally.optionUse, option.data.id);
    },
  };
  for (let i = 0; i < runs; i++) {
    const run = playRun(world, (seed + i) >>> 0, player, { ...options, ledger: false }, watcher);
    seeEnd(tally, world, run.ending, run.state, run.record.choices);
    if (i < codes) tally.codes.push(encodeRun(world, run.record));
  }
  return tally;
}

function mergeMeans(into: Record<string, Mean>, from: Readonly<Record<string, Mean>>): void {
  for (const [key, { sum, of }] of Object.entries(from)) addTo(into, key, sum, of);
}

/** Adds a tally to another. The codes stay those of the first runs, in the order in which tallies are added. */
export function addTally(into: Tally, from: Tally): void {
  into.runs += from.runs;
  into.removed1964 += from.removed1964;
  into.inPowerAfter1964 += from.inPowerAfter1964;
  into.endedEarlier += from.endedEarlier;
  into.decisions += from.decisions;
  for (const [id, times] of Object.entries(from.outcomes)) count(into.outcomes, id, times);
  for (const [id, times] of Object.entries(from.optionUse)) count(into.optionUse, id, times);
  for (const [id, times] of Object.entries(from.optionSurvives)) count(into.optionSurvives, id, times);
  mergeMeans(into.june1957, from.june1957);
  for (const [year, supports] of Object.entries(from.supportsByYear)) {
    mergeMeans(rowOf(into.supportsByYear, year), supports);
  }
  for (const [year, indicators] of Object.entries(from.indicatorsByYear)) {
    mergeMeans(rowOf(into.indicatorsByYear, year), indicators);
  }
  into.codes = [...into.codes, ...from.codes].slice(0, CODES);
}

function meanOf({ sum, of }: Mean, unit: number): number {
  return of === 0 ? 0 : Math.round((sum * 100) / (of * unit)) / 100;
}

function valuesOf(means: Readonly<Record<string, Mean>>, unit: number): Record<string, number> {
  return Object.fromEntries(Object.entries(means).map(([key, mean]) => [key, meanOf(mean, unit)]));
}

function byYear(
  table: Readonly<Record<string, Readonly<Record<string, Mean>>>>,
  unit: number,
): Record<string, Record<string, number>> {
  return Object.fromEntries(Object.entries(table).map(([year, means]) => [year, valuesOf(means, unit)]));
}

/** A tally as it is printed: means in points and units, to two decimals. */
export function summaryOf(tally: Tally) {
  const { runs, outcomes, removed1964, inPowerAfter1964, endedEarlier, optionUse, codes } = tally;
  return {
    runs,
    outcomes,
    removed1964,
    inPowerAfter1964,
    endedEarlier,
    decisionsPerRun: runs === 0 ? 0 : Math.round((tally.decisions * 100) / runs) / 100,
    june1957: { against: meanOf(tally.june1957.against, 1), for: meanOf(tally.june1957.for, 1) },
    supportsByYear: byYear(tally.supportsByYear, POINT),
    indicatorsByYear: byYear(tally.indicatorsByYear, UNIT),
    optionUse,
    codes,
  };
}
export type Summary = ReturnType<typeof summaryOf>;
