import { describe, expect, test } from 'vitest';
import { endYear } from '../../../src/engine/rules/year-end.ts';
import type { Draft } from '../../../src/engine/state.ts';
import type { World } from '../../../src/engine/world.ts';
import type { IndicatorData } from '../../../src/engine/world-data.ts';
import { HOLDERS, indicator, loyaltyOf, opened, smallWorld } from '../../helpers/world.ts';

const holders = HOLDERS.map(holder => ({
  ...holder,
  interests: holder.id === 'workers' || holder.id === 'khrushchev' ? { living: 2 } : {},
}));

function yearEnd(part: Partial<IndicatorData>, fading = 0, settles = 0): { world: World; state: Draft } {
  const world = smallWorld({
    // The player has no feelings that could cool.
    holders: holders.map(holder => ({ ...holder, settles: holder.id === 'khrushchev' ? 0 : settles })),
    indicators: [indicator('flats', { series: { 1953: 100, 1954: 130, 1955: 130 }, ...part })],
    rules: { opinionStep: 50, fading },
  });
  const state = opened(world, 1953);
  endYear(world, state, 1954);
  return { world, state };
}

describe('a year is judged by its indicators', () => {
  test('against last year: one signal for every `per` units more', () => {
    const { world, state } = yearEnd({ pulses: [{ issue: 'living', per: 20, expected: 'last-year' }] });
    // 30 more at 20 to the signal are 1.5 signals; interest 2, step 0.5 points.
    expect(loyaltyOf(world, state, 'workers')).toBe(150);
    expect(state.indicators[0]).toBe(1300);
  });

  test('against a fixed expectation', () => {
    const { world, state } = yearEnd({ pulses: [{ issue: 'living', per: 10, expected: 140 }] });
    expect(loyaltyOf(world, state, 'workers')).toBe(-100);
  });

  test('a negative `per` turns the sign', () => {
    const { world, state } = yearEnd({ pulses: [{ issue: 'living', per: -20, expected: 'last-year' }] });
    expect(loyaltyOf(world, state, 'workers')).toBe(-150);
  });

  test('no year speaks louder than a signal of 3', () => {
    const { world, state } = yearEnd({ pulses: [{ issue: 'living', per: 1, expected: 'last-year' }] });
    expect(loyaltyOf(world, state, 'workers')).toBe(300);
  });

  test('without pulses the level changes and nobody minds', () => {
    const { world, state } = yearEnd({});
    expect(state.indicators[0]).toBe(1300);
    expect(loyaltyOf(world, state, 'workers')).toBe(0);
  });

  test('the player has no opinion of himself', () => {
    const { world, state } = yearEnd({ pulses: [{ issue: 'living', per: 20, expected: 'last-year' }] });
    expect(loyaltyOf(world, state, 'khrushchev')).toBe(0);
  });

  test('the ledger names the indicator and the year', () => {
    const { state } = yearEnd({ pulses: [{ issue: 'living', per: 20, expected: 'last-year' }] });
    expect(state.ledger!.supports.at(-1)!.cause).toEqual({ kind: 'indicator', id: 'flats', year: 1954 });
  });
});

describe('feelings fade', () => {
  test('by the permille of the way to where they settle', () => {
    const { world, state } = yearEnd({}, 100, -40);
    expect(loyaltyOf(world, state, 'orlov')).toBe(-400);
    expect(loyaltyOf(world, state, 'khrushchev')).toBe(0);
    expect(state.ledger!.loyalties.at(-1)!.cause).toEqual({ kind: 'fading', year: 1954 });
  });

  test('never past it', () => {
    const { world, state } = yearEnd({}, 1000, 25);
    expect(loyaltyOf(world, state, 'orlov')).toBe(2500);
    endYear(world, state, 1955);
    expect(loyaltyOf(world, state, 'orlov')).toBe(2500);
  });
});
