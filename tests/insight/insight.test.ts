import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cause } from '../../src/engine/ledger.ts';
import { supportValues } from '../../src/engine/rules/support.ts';
import { largestCauses, reasonsOf, sumByCause } from '../../src/insight/causes.ts';
import { linesOf, timeline } from '../../src/insight/timeline.ts';
import { anyPlay, playOut } from '../helpers/play.ts';
import { realWorld } from '../helpers/story.ts';

const line = (cause: Cause, amount: number, day = 0) => ({ day, amount, cause });
const speech: Cause = { kind: 'option', id: 'secret-speech.closed' };
const later: Cause = { kind: 'later', id: 'secret-speech.closed', index: 0 };
const grain: Cause = { kind: 'indicator', id: 'grain', year: 1963 };
const LINES = [
  line({ kind: 'opening' }, 5000),
  line(speech, 120, 10),
  line(grain, -300, 20),
  line(speech, -20, 20),
  line({ kind: 'fading', year: 1963 }, -900, 20),
  line(later, -50, 30),
];

const total = (sums: readonly { amount: number }[]): number =>
  sums.reduce((sum, { amount }) => sum + amount, 0);

describe('causes', () => {
  test('are added up, and stand where they first appear', () => {
    expect(sumByCause(LINES).map(sum => [sum.cause.kind, sum.day, sum.amount])).toEqual([
      ['opening', 0, 5000],
      ['option', 10, 100],
      ['indicator', 20, -300],
      ['fading', 20, -900],
      ['later', 30, -50],
    ]);
  });

  test('the largest are split by direction, without the opening and the fading', () => {
    const { up, down } = largestCauses(LINES, 5);
    expect(up.map(sum => sum.cause)).toEqual([speech]);
    expect(down.map(sum => sum.cause)).toEqual([grain, later]);
    expect(largestCauses(LINES, 1).down).toHaveLength(1);
  });
});

describe('over any play of the story', () => {
  const world = realWorld();

  test('the sums by cause are the value, for every support', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        const { state } = playOut(world, play);
        expect([0, 1, 2].map(support => total(sumByCause(linesOf(state, support))))).toEqual(
          supportValues(world, state),
        );
      }),
      { numRuns: 15 },
    );
  });

  test('the timeline begins where the run opens, never goes back, and ends at the values', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        const states: number[][] = [];
        const { state } = playOut(world, play, stop => states.push(supportValues(world, stop)));
        const points = timeline(state);
        expect(points[0]!.day).toBe(world.opensOn);
        expect(points.every((point, i) => i === 0 || point.day > points[i - 1]!.day)).toBe(true);
        expect(points.at(-1)!.values).toEqual(supportValues(world, state));
        expect(points.length).toBeLessThanOrEqual(state.ledger!.supports.length);
      }),
      { numRuns: 15 },
    );
  });

  test('the reasons of a member go with his vote and are from before it', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        const { state } = playOut(world, play);
        for (const call of state.rollCalls) {
          for (const vote of call.votes) {
            const stance = vote.for ? 'for' : 'against';
            const reasons = reasonsOf(state, vote.holder, stance, call.day, 3);
            expect(reasons.length).toBeLessThanOrEqual(3);
            expect(reasons.every(reason => reason.day <= call.day && reason.amount > 0 === vote.for)).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  test('without a ledger there is no timeline and there are no reasons', () => {
    const { state } = playOut(world, { seed: 1, picks: [0] });
    const bare = { ...state, ledger: null };
    expect([timeline(bare), linesOf(bare, 0), reasonsOf(bare, 1, 'for', 9999, 3)]).toEqual([[], [], []]);
  });
});
