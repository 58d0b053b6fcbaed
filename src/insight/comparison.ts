/** Two records of one world side by side, from where they first differ. */

import { isMove, isTalk, type RunRecord, replay } from '../engine/record.ts';
import { open } from '../engine/reduce.ts';
import { supportValues } from '../engine/rules/support.ts';
import type { State } from '../engine/state.ts';
import type { World } from '../engine/world.ts';
import { timeline } from './timeline.ts';

/** An option whose delayed effect came in one run and not in the other. */
export interface Echo {
  readonly run: 'first' | 'second';
  readonly option: string;
  /** the day on which it came */
  readonly day: number;
  readonly because: string;
}

export interface Difference {
  readonly decision: string;
  /** null where that run did not come to the decision */
  readonly first: string | null;
  readonly second: string | null;
}

export interface Comparison {
  readonly endings: readonly [string | null, string | null];
  /** the first decision that was taken otherwise, or null if none was */
  readonly divergence: Difference | null;
  readonly differences: readonly Difference[];
  readonly echoes: readonly Echo[];
  /** at the end of each year from the divergence on that either run reached: hundredths of a point in the order of SUPPORTS */
  readonly supports: readonly {
    readonly year: number;
    readonly first: readonly number[] | null;
    readonly second: readonly number[] | null;
  }[];
}

function optionsOfRecord(world: World, record: RunRecord): Map<string, string> {
  const taken = record.choices.filter(choice => !isMove(choice) && !isTalk(choice));
  return new Map(
    taken.map(id => [world.decisions[world.options[world.optionIndex.get(id)!]!.decision]!.data.id, id]),
  );
}

function played(world: World, record: RunRecord): State {
  const replayed = replay(world, record);
  // A record that does not replay to its end is compared as far as it goes.
  return replayed.ok ? replayed.state : open(world, record.seed);
}

function echoesOf(world: World, state: State, other: State, run: Echo['run']): Echo[] {
  const seen = new Set<string>();
  return (state.ledger?.loyalties ?? []).flatMap(line => {
    if (line.cause.kind !== 'later') return [];
    const { id, index } = line.cause;
    const key = `${id}:${index}`;
    const option = world.options[world.optionIndex.get(id)!]!;
    if (seen.has(key) || other.chosen[option.index] === 1) return [];
    seen.add(key);
    return [{ run, option: id, day: line.day, because: option.later[index]!.data.because }];
  });
}

function supportsByYear(world: World, state: State): Map<number, readonly number[]> {
  const points = timeline(state);
  const ends = world.agenda.filter(item => item.kind === 'year-end' && item.day <= state.day);
  return new Map(
    ends.map(item => [
      item.kind === 'year-end' ? item.year : 0,
      points.filter(point => point.day <= item.day).at(-1)?.values ?? supportValues(world, state),
    ]),
  );
}

/** Compares two records. Both are replayed with their ledgers. */
export function compareRuns(world: World, first: RunRecord, second: RunRecord): Comparison {
  const [a, b] = [optionsOfRecord(world, first), optionsOfRecord(world, second)];
  const differences = world.decisions.flatMap(({ data: { id } }): Difference[] => {
    const [one, two] = [a.get(id) ?? null, b.get(id) ?? null];
    return one === two ? [] : [{ decision: id, first: one, second: two }];
  });
  const [stateA, stateB] = [played(world, first), played(world, second)];
  const divergence = differences[0] ?? null;
  const from = divergence
    ? world.decisions[world.decisionIndex.get(divergence.decision)!]!.day
    : world.opensOn;
  const [yearsA, yearsB] = [supportsByYear(world, stateA), supportsByYear(world, stateB)];
  const years = world.agenda.flatMap(item =>
    item.kind === 'year-end' && item.day >= from && (yearsA.has(item.year) || yearsB.has(item.year))
      ? [item.year]
      : [],
  );
  return {
    endings: [endingOf(stateA), endingOf(stateB)],
    divergence,
    differences,
    echoes: [...echoesOf(world, stateA, stateB, 'first'), ...echoesOf(world, stateB, stateA, 'second')].sort(
      (x, y) => x.day - y.day,
    ),
    supports: years.map(year => ({
      year,
      first: yearsA.get(year) ?? null,
      second: yearsB.get(year) ?? null,
    })),
  };
}

function endingOf(state: State): string | null {
  return state.stop.kind === 'ending' ? state.stop.ending : null;
}
