/** What the worker computes, without the worker: questions parsed, answered from `src/insight`, and timed. */
import * as v from 'valibot';
import { parseDay } from '../../engine/calendar.ts';
import type { RunRecord } from '../../engine/record.ts';
import type { World } from '../../engine/world.ts';
import type { CircumstanceData } from '../../engine/world-data.ts';
import { underOtherCircumstances } from '../../insight/circumstances.ts';
import { oddsOf } from '../../insight/odds.ts';
import { pivotalDecisions } from '../../insight/pivotal.ts';
import { rewrite } from '../../insight/rewrite.ts';
import { verdictsOf } from '../../insight/verdicts.ts';
import { encodeRun } from '../../session/run-code.ts';
import { playersOf } from '../../simulate/players.ts';
import { type Counterfactuals, questionSchemas } from './messages.ts';

/** The day from which a circumstance can make itself felt. */
function feltFrom(world: World, circumstance: CircumstanceData): number {
  const days = [
    ...circumstance.weather.map(({ year }) => parseDay(`${year}-01-01`)),
    ...circumstance.absent.map(
      ({ vote }) => world.decisions[world.decisionIndex.get(vote) ?? -1]?.day ?? null,
    ),
    circumstance.warning ? parseDay(world.data.rules.removal.plotDay) : null,
  ].filter(day => day !== null);
  return days.length === 0 ? world.opensOn : Math.min(...days);
}

/** The decisions of a record in the order in which they were taken. */
function decisionsOf(world: World, record: RunRecord) {
  return record.choices.flatMap(choice => {
    const option = world.options[world.optionIndex.get(choice) ?? -1];
    return option ? [world.decisions[option.decision]!] : [];
  });
}

function circumstances(world: World, record: RunRecord): Counterfactuals {
  const held = record.circumstances ?? [];
  return underOtherCircumstances(world, record).map(other => {
    if (!other.changes) return { ...other, replay: null };
    const changed = rewrite(world, record, { circumstances: [...held, other.circumstance] }).record;
    const data = world.data.circumstances.find(({ id }) => id === other.circumstance)!;
    const from = feltFrom(world, data);
    const taken = decisionsOf(world, changed);
    const decision = taken.find(({ day }) => day >= from) ?? taken.at(-1);
    return {
      ...other,
      replay: decision ? { decision: decision.data.id, code: encodeRun(world, changed) } : null,
    };
  });
}

/**
 * The questions that a world answers.
 * @param now a clock in milliseconds
 * @throws Error, from each of them, if a question cannot be read or its record belongs to another edition
 */
export function answersOf(world: World, now: () => number) {
  const read = (record: unknown): RunRecord => {
    const parsed = v.parse(questionSchemas.record, record);
    if (parsed.contentVersion !== world.data.contentVersion)
      throw new Error('The run belongs to another edition of the story.');
    return parsed;
  };
  const timed = <T>(compute: () => T) => {
    const began = now();
    const value = compute();
    return { milliseconds: now() - began, value };
  };
  return {
    pivotal: (record: unknown) => timed(() => pivotalDecisions(world, read(record))),
    circumstances: (record: unknown) => timed(() => circumstances(world, read(record))),
    verdicts: (record: unknown, seeds: unknown) =>
      timed(() => verdictsOf(world, read(record), v.parse(questionSchemas.seeds, seeds))),
    odds: (record: unknown, decision: unknown, player: unknown, seeds: unknown) =>
      timed(() => {
        const name = v.parse(questionSchemas.name, player);
        const known = playersOf(world)[name];
        if (!known) throw new Error(`There is no player '${name}'.`);
        const id = v.parse(questionSchemas.name, decision);
        return oddsOf(world, read(record), id, known, v.parse(questionSchemas.seeds, seeds));
      }),
  };
}
