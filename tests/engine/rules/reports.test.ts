import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goOnToDecision, toNextDecision } from '../../../src/engine/record.ts';
import { reduce } from '../../../src/engine/reduce.ts';
import { flattery, reportedValues } from '../../../src/engine/rules/reports.ts';
import { supportValues } from '../../../src/engine/rules/support.ts';
import type { ReportRules } from '../../../src/engine/world-data.ts';
import {
  at,
  chronicle,
  decision,
  HOLDERS,
  indicator,
  opened,
  option,
  smallWorld,
  taken,
  type WorldPart,
} from '../../helpers/world.ts';

const REPORTS: ReportRules = {
  indicator: 'rule',
  from: 25,
  per: 7,
  candid: 60,
  contentAbove: 62,
  content: 50,
  most: 500,
};
const TEMPERS = { candid: { feels: 1000, yields: 1000, says: 'tells you to your face' } };
const holders = HOLDERS.map(holder => ({
  ...holder,
  temper: ['orlov', 'sokolov'].includes(holder.id) ? 'candid' : '',
}));

/** A world in which personal rule stands at a level, and nobody at the table is candid. */
function ruled(level: number, part: WorldPart = {}, reports: Partial<ReportRules> = {}) {
  const series = { 1953: level, 1954: level, 1955: level };
  return smallWorld({
    indicators: [indicator('grain'), indicator('rule', { series, high: 100 })],
    ...part,
    rules: { tempers: TEMPERS, ...part.rules, reports: { ...REPORTS, ...reports } },
  });
}

describe('flattery grows with personal rule', () => {
  test.each([
    [0, 0],
    [25, 0],
    [26, 7],
    [45, 140],
    [100, 500],
  ])('at %i it is %i permille of the way', (level, permille) => {
    const world = ruled(level);
    expect(flattery(world, opened(world))).toBe(permille);
  });

  test('and moves each support that much of the way to 100', () => {
    const world = ruled(45, { holders: HOLDERS.map(h => ({ ...h, opening: h.id === 'workers' ? -60 : 0 })) });
    // Public support is 20: 140 permille of the 80 points to 100 are 11.2.
    expect(reportedValues(world, opened(world))).toEqual([5700, 5700, 3120]);
  });
});

describe('candid members', () => {
  const told = (full: string[], candidates: string[] = []) => {
    const world = ruled(65, { holders, rules: { presidium: ['khrushchev', ...full], candidates } });
    return flattery(world, opened(world));
  };

  test('hold it back while they sit at the table, in the first row or the second', () => {
    expect(told(['petrov'])).toBe(280);
    expect(told(['petrov', 'orlov'])).toBe(220);
    expect(told(['orlov'], ['sokolov'])).toBe(160);
  });

  test('never turn it into the opposite', () => {
    const world = ruled(26, { holders });
    const state = opened(world);
    expect(flattery(world, state)).toBe(0);
    expect(reportedValues(world, state)).toEqual(supportValues(world, state));
  });
});

test('a Party too content adds to it, from the bar on', () => {
  const content = (opening: number) => {
    const world = ruled(45, { holders: HOLDERS.map(holder => ({ ...holder, opening })) });
    return flattery(world, opened(world));
  };
  expect([content(23), content(24)]).toEqual([140, 190]);
});

describe('an honest channel', () => {
  const world = ruled(45, {
    decisions: [
      decision('first', '1953-06-26', [option('first.yes', { candour: 3 }), option('first.no')]),
      decision('second', '1953-09-26'),
    ],
  });
  const choose = (id: string) => taken(reduce(world, opened(world), { kind: 'choose', option: id }));

  test('stops it for so many weeks, the last day included', () => {
    const state = { ...choose('first.yes') };
    expect(state.honestUntil - state.day).toBe(21);
    expect(flattery(world, state)).toBe(0);
    state.day += 21;
    expect(flattery(world, state)).toBe(0);
    state.day += 1;
    expect(flattery(world, state)).toBe(140);
  });

  test('a shorter one does not end a longer one', () => {
    const small = ruled(45, {
      decisions: [decision('first', '1953-06-26', [option('first.yes', { candour: 9 }), option('first.no')])],
      chronicle: [chronicle('talk', '1953-07-01', { candour: 1 })],
    });
    const state = taken(reduce(small, opened(small), { kind: 'choose', option: 'first.yes' }));
    const until = state.honestUntil;
    expect(toNextDecision(small, state).honestUntil).toBe(until);
  });

  test('nothing of the kind, and the reports go on', () => {
    expect(flattery(world, choose('first.no'))).toBe(140);
  });
});

describe('the ledger keeps what you were told', () => {
  const world = ruled(45, {
    decisions: [
      decision('first', '1953-06-26', [option('first.yes', { candour: 3 }), option('first.no')]),
      decision('second', '1953-09-26'),
    ],
  });

  test('once for a day, as it was told last', () => {
    const state = opened(world);
    const before = state.ledger!.reports.length;
    expect(state.ledger!.reports.map(report => report.day)).toEqual([world.opensOn, state.day]);
    expect(state.ledger!.reports.at(-1)!.values).toEqual(reportedValues(world, state));
    const chosen = taken(reduce(world, state, { kind: 'choose', option: 'first.yes' }));
    expect(chosen.ledger!.reports).toHaveLength(before);
    expect(chosen.ledger!.reports.at(-1)!.values).toEqual(supportValues(world, chosen));
  });

  test('day after day, whenever the run stops', () => {
    const state = opened(world);
    state.stop = { kind: 'year', year: 1952 };
    goOnToDecision(world, state);
    const days = state.ledger!.reports.map(report => report.day);
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    expect(days.at(-1)).toBe(state.day);
  });
});

test('whatever the numbers, reports lie between the truth and 100', () => {
  const any = fc.integer({ min: -100, max: 100 });
  fc.assert(
    fc.property(fc.nat(100), any, any, fc.nat(1000), (level, orlov, workers, most) => {
      const world = ruled(
        level,
        {
          holders: holders.map(holder => ({
            ...holder,
            opening: holder.id === 'orlov' ? orlov : holder.id === 'workers' ? workers : 0,
          })),
        },
        { most },
      );
      const state = opened(world);
      const truth = supportValues(world, state);
      reportedValues(world, state).forEach((value, i) => {
        expect(Number.isInteger(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(truth[i]!);
        expect(value).toBeLessThanOrEqual(10_000);
      });
    }),
    { numRuns: 60 },
  );
});

test('where the rules say so, you are told the truth', () => {
  const world = smallWorld({ indicators: [indicator('grain', { series: { 1953: 900, 1954: 1, 1955: 1 } })] });
  const state = opened(world);
  expect(at(world, 'orlov')).toBeGreaterThan(0);
  expect(reportedValues(world, state)).toEqual(supportValues(world, state));
});
