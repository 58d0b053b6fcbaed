import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cause, causeKey } from '../../src/engine/ledger.ts';
import { supportValues } from '../../src/engine/rules/support.ts';
import type { State } from '../../src/engine/state.ts';
import { anyPlay, playOut } from '../helpers/play.ts';
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

describe('whatever is played over the whole story', () => {
  test('at every stop the lines of every support and of every holder add up to the value, exactly', () => {
    let stops = 0;
    const runs = 40;
    fc.assert(
      fc.property(anyPlay, play => {
        playOut(realWorld(), play, state => {
          checkSums(state);
          stops++;
        });
      }),
      { numRuns: runs },
    );
    expect(stops).toBeGreaterThan(runs * 8);
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

  test('supports and loyalties stay within their limits', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        playOut(realWorld(), play, state => {
          expect(supportValues(realWorld(), state).every(value => value >= 0 && value <= 10_000)).toBe(true);
          expect(state.loyalty.every(value => Math.abs(value) <= 10_000)).toBe(true);
        });
      }),
      { numRuns: 15 },
    );
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
    { kind: 'indicator', id: 'grain', year: 1954 },
    { kind: 'indicator', id: 'grain', year: 1955 },
    { kind: 'fading', year: 1954 },
  ];
  expect(new Set(causes.map(causeKey)).size).toBe(causes.length);
  expect(causes.map(cause => causeKey({ ...cause }))).toEqual(causes.map(causeKey));
});
