import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cause, causeKey } from '../../src/engine/ledger.ts';
import { reportedValues } from '../../src/engine/rules/reports.ts';
import { supportValues } from '../../src/engine/rules/support.ts';
import type { State } from '../../src/engine/state.ts';
import { ISSUES } from '../../src/engine/vocabulary.ts';
import { anyPlay, movesOf, playOut } from '../helpers/play.ts';
import { realWorld } from '../helpers/story.ts';

function sums(lines: readonly { amount: number }[], size: number, index: (i: number) => number): number[] {
  const totals = new Array<number>(size).fill(0);
  lines.forEach((line, i) => {
    totals[index(i)]! += line.amount;
  });
  return totals;
}

function checkSums(state: State): void {
  const { supports, loyalties } = state.ledger!;
  expect(sums(supports, 3, i => supports[i]!.support)).toEqual(supportValues(realWorld(), state));
  expect(sums(loyalties, state.loyalty.length, i => loyalties[i]!.holder)).toEqual(Array.from(state.loyalty));
}

/** What a holder won or lost on issues, by results and by manner together: the two accounts share each line by rounding. */
const accounts = (state: State): number[] => Array.from(state.policy, (won, h) => won + state.style[h]!);

/** What the lines between two states say that each holder won or lost on issues. */
function onIssues(before: State, after: State): number[] {
  const lines = after
    .ledger!.loyalties.slice(before.ledger!.loyalties.length)
    .filter(line => (ISSUES as readonly string[]).includes(line.part));
  return sums(lines, after.loyalty.length, i => lines[i]!.holder);
}

/** Whether accounts and lines agree over one step. A year-end cools each account by itself, and each rounds. */
function checkAccounts(before: State, after: State): void {
  const won = onIssues(before, after);
  const totals = accounts(before).map((total, h) => total + won[h]!);
  const found = accounts(after);
  if (after.stop.kind !== 'year') {
    expect(found).toEqual(totals);
    return;
  }
  const { fading } = realWorld().data.rules;
  const wrong = found.filter((total, h) => Math.abs(total - totals[h]! * (1 - fading / 1000)) >= 2);
  expect(wrong).toEqual([]);
}

describe('whatever is played over the whole story', () => {
  test('at every stop the lines of every support and of every holder add up to the value, exactly', () => {
    let stops = 0;
    let moves = 0;
    const runs = 40;
    fc.assert(
      fc.property(anyPlay, play => {
        const { record } = playOut(realWorld(), play, state => {
          checkSums(state);
          stops++;
        });
        moves += movesOf(record);
      }),
      { numRuns: runs },
    );
    expect(stops).toBeGreaterThan(runs * 8);
    expect(moves).toBeGreaterThan(runs);
  });

  test('what was won on issues is what the accounts of results and manner hold, until a year-end cools them', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        let before: State | null = null;
        playOut(realWorld(), play, state => {
          if (before !== null) checkAccounts(before, state);
          before = state;
        });
      }),
      { numRuns: 20 },
    );
  });

  test('the latest report is what you are told now, and it never says less than the truth', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        playOut(realWorld(), play, state => {
          const told = state.ledger!.reports.at(-1)!;
          // What is said in a scene is reported on after the decision.
          const inScene = state.stop.kind === 'decision' && state.stop.chosen === null;
          if (told.day === state.day && !inScene) {
            expect(told.values).toEqual(reportedValues(realWorld(), state));
          }
          const truth = supportValues(realWorld(), state);
          reportedValues(realWorld(), state).forEach((value, i) => {
            expect(value).toBeGreaterThanOrEqual(truth[i]!);
            expect(value).toBeLessThanOrEqual(10_000);
          });
        });
      }),
      { numRuns: 15 },
    );
  });

  test('no line is empty, lies in the future of its state, or points to a cause that the story lacks', () => {
    const world = realWorld();
    const events = new Set(world.data.chronicle.map(event => event.id));
    const known = (cause: Cause): boolean => {
      switch (cause.kind) {
        case 'option':
          return world.optionIndex.has(cause.id);
        case 'later':
          return (world.options[world.optionIndex.get(cause.id)!]?.later.length ?? 0) > cause.index;
        case 'talk': {
          const [decision, talk] = cause.id.split('/');
          const found = world.decisions[world.decisionIndex.get(decision!)!];
          return found?.talks.some(t => t.id === talk) ?? false;
        }
        case 'chronicle':
          return events.has(cause.id);
        case 'crisis':
          return world.data.crises.some(crisis => crisis.id === cause.id);
        case 'move':
          return world.moves.has(cause.id);
        case 'favour':
          return world.favour.some(favour => favour.data.id === cause.id);
        case 'indicator':
          return world.indicatorIndex.has(cause.id);
        case 'opening':
        case 'fading':
          return true;
      }
    };
    fc.assert(
      fc.property(anyPlay, play => {
        const { state } = playOut(world, play);
        const lines = [...state.ledger!.supports, ...state.ledger!.loyalties];
        expect(lines.filter(line => line.amount === 0 && line.cause.kind !== 'opening')).toEqual([]);
        expect(lines.filter(line => line.day > state.day || !known(line.cause))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test('every number is whole and within its limits', () => {
    const world = realWorld();
    fc.assert(
      fc.property(anyPlay, play => {
        playOut(world, play, state => {
          const numbers = [
            ...supportValues(world, state),
            ...[state.loyalty, state.policy, state.style, state.shift, state.indicators].flatMap(all =>
              Array.from(all),
            ),
            ...state.ledger!.supports.map(line => line.amount),
            ...state.ledger!.loyalties.map(line => line.amount),
            ...state.ledger!.reports.flatMap(report => report.values),
            ...state.rollCalls.flatMap(call =>
              call.votes.flatMap(vote => [vote.score, vote.leaning, vote.pressure, vote.luck]),
            ),
            ...state.removal.flatMap(event => [event.measured, event.bar]),
            state.day,
            state.weeks,
            state.spent,
            state.away,
          ];
          expect(numbers.every(Number.isSafeInteger)).toBe(true);
          expect(supportValues(world, state).every(value => value >= 0 && value <= 10_000)).toBe(true);
          expect(state.loyalty.every(value => Math.abs(value) <= 10_000)).toBe(true);
          expect(
            world.indicators
              .filter(({ low, high }, i) => state.indicators[i]! < low || state.indicators[i]! > high)
              .map(({ data }) => data.id),
          ).toEqual([]);
          expect(Math.min(state.weeks, state.spent, state.away)).toBeGreaterThanOrEqual(0);
          expect(state.seated.every(seat => seat <= 2)).toBe(true);
        });
      }),
      { numRuns: 15 },
    );
  });

  test('nobody is sent an impulse so strong that it could carry him past a limit', () => {
    // `moved` stays within the limits for impulses up to 100 points: the strongest that three signals on every issue send.
    const world = realWorld();
    const strongest = world.holders.map((_, h) =>
      ISSUES.reduce((sum, _, i) => sum + 3 * Math.abs(world.weights[h * ISSUES.length + i]!), 0),
    );
    expect(Math.max(...strongest)).toBeGreaterThan(0);
    expect(Math.max(...strongest)).toBeLessThanOrEqual(10_000);
  });
});

test('equal causes have equal keys, different causes different ones', () => {
  const causes: Cause[] = [
    { kind: 'opening' },
    { kind: 'option', id: 'a.b' },
    { kind: 'talk', id: 'a.b' },
    { kind: 'chronicle', id: 'a.b' },
    { kind: 'later', id: 'a.b', index: 0 },
    { kind: 'later', id: 'a.b', index: 1 },
    { kind: 'crisis', id: 'a.b' },
    { kind: 'move', id: 'a.b' },
    { kind: 'indicator', id: 'grain', year: 1954 },
    { kind: 'indicator', id: 'grain', year: 1955 },
    { kind: 'favour', id: 'grain', year: 1954 },
    { kind: 'fading', year: 1954 },
  ];
  expect(new Set(causes.map(causeKey)).size).toBe(causes.length);
  expect(causes.map(cause => causeKey({ ...cause }))).toEqual(causes.map(causeKey));
});
