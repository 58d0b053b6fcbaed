import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/engine/calendar.ts';
import { take, toNextDecision } from '../../src/engine/record.ts';
import { open, reduce } from '../../src/engine/reduce.ts';
import type { State } from '../../src/engine/state.ts';
import type { World } from '../../src/engine/world.ts';
import {
  chronicle,
  decision,
  feeling,
  later,
  loyaltyOf,
  option,
  smallWorld,
  taken,
  type WorldPart,
} from '../helpers/world.ts';

const goOn = (world: World, state: State): State => taken(reduce(world, state, { kind: 'go-on' }));

/** Every stop of a run that always takes the first option. */
function stops(world: World): State[] {
  const states = [open(world, 1)];
  for (let state = states[0]!; state.stop.kind !== 'ending'; ) {
    const { stop } = state;
    state =
      stop.kind === 'decision' && stop.chosen === null
        ? taken(take(world, state, world.decisions[stop.decision]!.options[0]!.data.id))
        : goOn(world, state);
    states.push(state);
  }
  return states;
}

describe('a delayed effect', () => {
  const world = smallWorld({
    decisions: [
      decision('first', '1953-06-26', [
        option('first.yes', {
          later: [
            later('1954-02-01', { loyalty: { orlov: 7 } }),
            later('1953-10-01', { loyalty: { orlov: 2 } }),
            later('1954-03-01', {
              loyalty: { orlov: 50 },
              if: [{ kind: 'loyalty', holder: 'petrov', atLeast: 1 }],
            }),
          ],
        }),
        option('first.no'),
      ]),
      decision('second', '1955-01-10'),
    ],
  });
  const run = stops(world);
  const lines = run.at(-1)!.ledger!.loyalties.filter(line => line.cause.kind === 'later');

  test('arrives once, on its day, in the order of days, and names the option', () => {
    expect(lines.map(line => [isoDate(line.day), line.amount, line.cause])).toEqual([
      ['1953-10-01', 200, { kind: 'later', id: 'first.yes', index: 1 }],
      ['1954-02-01', 700, { kind: 'later', id: 'first.yes', index: 0 }],
    ]);
  });

  test('whose condition fails on its day passes for good', () => {
    const end = run.at(-1)!;
    expect(end.cursor).toBe(world.agenda.length);
    expect(loyaltyOf(world, end, 'orlov')).toBe(900);
  });

  test('does not come if the option was not taken', () => {
    const state = toNextDecision(world, taken(take(world, open(world, 1), 'first.no')));
    expect(loyaltyOf(world, state, 'orlov')).toBe(0);
  });

  test('is told among what happened until the year ends', () => {
    const year1953 = run.find(state => state.stop.kind === 'year')!;
    expect(year1953.happened.map(item => item.kind)).toEqual(['later', 'year-end']);
    const second = run.find(state => state.stop.kind === 'decision' && state.stop.decision === 1)!;
    expect(second.happened).toEqual([]);
  });
});

describe('recorded events and decisions', () => {
  const world = smallWorld({
    holders: feeling({ orlov: 10 }),
    chronicle: [
      chronicle('held', '1953-04-01', {
        when: [{ kind: 'loyalty', holder: 'orlov', atLeast: 10 }],
        loyalty: { petrov: 1 },
      }),
      chronicle('not-held', '1953-04-02', {
        when: [{ kind: 'loyalty', holder: 'orlov', below: 10 }],
        loyalty: { petrov: 9 },
      }),
    ],
    decisions: [
      decision('skipped', '1953-05-01', undefined, {
        when: [{ kind: 'loyalty', holder: 'orlov', below: 0 }],
      }),
      decision('first', '1953-06-26', undefined, { vote: { body: 'presidium', question: 'keep-him' } }),
    ],
  });
  const first = open(world, 1);

  test('come only if their conditions hold', () => {
    expect(loyaltyOf(world, first, 'petrov')).toBe(100);
    expect(first.happened).toEqual([{ kind: 'chronicle', day: world.agenda[0]!.day, id: 'held' }]);
    expect(first.stop).toMatchObject({ decision: 1 });
  });

  test('a decision with a vote has its roll-call when one arrives, on that day', () => {
    expect(first.rollCalls).toHaveLength(1);
    expect(first.rollCalls[0]).toMatchObject({ id: 'first', day: first.day });
  });
});

describe('the end', () => {
  const late = { decisions: [decision('first', '1953-06-26'), decision('autumn', '1955-10-13')] };
  const kinds = (part: WorldPart) => {
    const world = smallWorld({ ...late, ...part });
    return stops(world).map(({ stop }) =>
      stop.kind === 'decision'
        ? world.decisions[stop.decision]!.data.id
        : stop.kind === 'year'
          ? stop.year
          : stop.ending,
    );
  };

  test('without a plot the last session is not held, and the run ends in peace', () => {
    expect(kinds({})).toEqual(['first', 'first', 1953, 1954, 'calm']);
  });

  test('with a plot the session is held', () => {
    const plot = feeling({ orlov: -20, petrov: -20 });
    expect(kinds({ holders: plot })).toEqual(['first', 'first', 1953, 1954, 'autumn', 'autumn', 'calm']);
  });

  test('a plot that state security uncovers ends before the session', () => {
    const plot = feeling({ orlov: -20, petrov: -20 });
    const part = { holders: plot, rules: { removal: { securityLoyal: -50 } } };
    expect(kinds(part)).toEqual(['first', 'first', 1953, 1954, 'uncovered']);
  });

  test('happens on the day of the rules', () => {
    expect(isoDate(stops(smallWorld(late)).at(-1)!.day)).toBe('1955-10-14');
  });
});

test('days never run backwards', () => {
  const days = stops(smallWorld()).map(state => state.day);
  expect(days).toEqual([...days].sort((a, b) => a - b));
});
