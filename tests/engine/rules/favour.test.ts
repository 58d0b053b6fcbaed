import { expect, test } from 'vitest';
import { supportValues } from '../../../src/engine/rules/support.ts';
import { endYear } from '../../../src/engine/rules/year-end.ts';
import { HOLDERS, indicator, loyaltyOf, opened, smallWorld } from '../../helpers/world.ts';

/** A year-end after which public support stands `above` points over a bar of 60; Orlov cares for collegiality. */
function yearEnd(above: number, keeps = 1000) {
  const world = smallWorld({
    holders: HOLDERS.map(holder => ({
      ...holder,
      opening: holder.id === 'workers' ? 2 * (10 + above) : 0,
      interests: holder.id === 'orlov' ? { collegiality: 2, peace: 1 } : {},
    })),
    indicators: [indicator('rule', { series: { 1953: 30, 1954: 30, 1955: 30 }, low: 0, high: 100, keeps })],
    rules: {
      favour: [
        {
          id: 'adulation',
          label: 'the applause',
          support: 'public',
          above: 60,
          per: 4,
          signals: { collegiality: -1, peace: 2 },
          indicators: { rule: 2 },
        },
      ],
    },
  });
  const state = opened(world, 1953);
  const before = supportValues(world, state);
  endYear(world, state, 1953);
  return { world, state, before };
}

test('a support at its bar or below it does nothing', () => {
  for (const above of [-5, 0]) {
    const { world, state } = yearEnd(above);
    expect([loyaltyOf(world, state, 'orlov'), state.indicators[0]]).toEqual([0, 300]);
  }
});

test('above it sends its signals once for every `per` points, and moves its indicators', () => {
  const { world, state } = yearEnd(4);
  // Interest 2 at half a point each against him: -100; then peace, +100, less the share that saturates: nothing at -100.
  expect(loyaltyOf(world, state, 'orlov')).toBe(-100 + 100);
  expect(state.indicators[0]).toBe(320);
});

test('it counts by tenths of that', () => {
  const { world, state } = yearEnd(2);
  expect([loyaltyOf(world, state, 'orlov'), state.indicators[0]]).toEqual([-50 + 50, 310]);
});

test('no favour speaks louder than three times its signals', () => {
  for (const above of [12, 30]) expect(yearEnd(above).state.indicators[0]).toBe(360);
});

test('what it moved stays, as far as the indicator keeps it', () => {
  const { world, state } = yearEnd(4, 500);
  endYear(world, state, 1954);
  // 2 from last year in full, and 2 more from this one.
  expect(state.indicators[0]).toBe(340);
  endYear(world, state, 1955);
  // Half of the first 2, the second in full, and a third.
  expect(state.indicators[0]).toBe(350);
});

test('the ledger names it with its year, and its lines say on which issue', () => {
  const { world, state } = yearEnd(4);
  const lines = state.ledger!.loyalties.filter(line => line.cause.kind === 'favour');
  expect(lines.map(line => [line.cause, line.part, line.amount])).toEqual([
    [{ kind: 'favour', id: 'adulation', year: 1953 }, 'collegiality', -100],
    [{ kind: 'favour', id: 'adulation', year: 1953 }, 'peace', 100],
  ]);
  const supports = state.ledger!.supports.reduce(
    (sum, line) => sum + (line.support === 0 ? line.amount : 0),
    0,
  );
  expect(supports).toBe(supportValues(world, state)[0]);
});
