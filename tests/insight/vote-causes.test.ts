import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide } from '../../src/engine/arithmetic.ts';
import { replay } from '../../src/engine/record.ts';
import { countPlenum } from '../../src/engine/rules/plenum.ts';
import { rollCall } from '../../src/engine/state.ts';
import { plenumByBloc, type Share, sourceOf, voteCauses } from '../../src/insight/vote-causes.ts';
import { historical } from '../../src/simulate/players.ts';
import { playRun } from '../../src/simulate/simulate.ts';
import { anyPlay, playOut } from '../helpers/play.ts';
import { realWorld } from '../helpers/story.ts';

const world = realWorld();
const total = (shares: readonly Share<unknown>[]): number =>
  shares.reduce((sum, share) => sum + share.amount, 0);

function historicalState() {
  const replayed = replay(world, playRun(world, 1953, historical).record);
  if (!replayed.ok) throw new Error(replayed.refusal.say);
  return replayed.state;
}

describe('the margin of a vote', () => {
  test('is split without a remainder: by source, by issue and by member, for any run', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        const { state } = playOut(world, play);
        for (const call of state.rollCalls) {
          const causes = voteCauses(world, state, call.id)!;
          const latest = rollCall(state, call.id)!;
          expect(causes.margin).toBe(latest.votes.reduce((sum, vote) => sum + vote.score, 0));
          expect(total(causes.bySource)).toBe(causes.margin);
          expect(total(causes.byIssue)).toBe(causes.margin);
          expect(total(causes.byMember)).toBe(causes.margin);
          expect(causes.against + causes.for).toBe(latest.votes.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('of October 1964 names old decisions among its sources', () => {
    const causes = voteCauses(world, historicalState(), 'october-1964')!;
    expect(causes.margin).toBeLessThan(0);
    const decisions = causes.bySource.flatMap(({ of }) => (of.kind === 'decision' ? [of.id] : []));
    expect(decisions).toContain('june-1957');
    expect(causes.byIssue.map(share => share.of)).toEqual(expect.arrayContaining(['tenure', 'collegiality']));
  });

  test('of a vote that was not taken, or without a ledger, is null', () => {
    expect(voteCauses(world, historicalState(), 'june-1958')).toBeNull();
    const { state } = playRun(world, 1953, historical);
    expect(voteCauses(world, state, 'october-1964')).toBeNull();
  });
});

test('an effect that arrives late belongs to the decision that sent it', () => {
  expect(sourceOf({ kind: 'later', id: 'virgin-lands.plough-big', index: 3 })).toEqual({
    kind: 'decision',
    id: 'virgin-lands',
  });
  expect(sourceOf({ kind: 'talk', id: 'virgin-lands/brezhnev-asked' })).toEqual({
    kind: 'decision',
    id: 'virgin-lands',
  });
});

test('the Central Committee is counted bloc by bloc', () => {
  const state = historicalState();
  const blocs = plenumByBloc(world, state);
  const count = countPlenum(world, state);
  expect(blocs.reduce((sum, bloc) => sum + bloc.seats, 0)).toBe(count.seats);
  const margin = blocs.reduce((sum, bloc) => sum + bloc.margin, 0);
  expect(divide(margin + 50 * count.seats, count.seats)).toBe(count.percent);
});
