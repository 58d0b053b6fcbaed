/** Yearly equations: what an indicator's causes make of it in a run, less what they make of the record. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeIndicators, compileEquation, reckon } from '../../../src/engine/rules/indicators.ts';
import type { Expression, IndicatorData } from '../../../src/engine/world-data.ts';
import { equation, indicator, opened, smallWorld } from '../../helpers/world.ts';

const INDICATORS = new Map([
  ['grain', 0],
  ['herd', 1],
]);
const REGIONS = new Map([['steppe', 0]]);

/** The value of an equation in tenths, with grain at 80 (60 the year before), herd at 25 (20), and the weather at 900. */
function value(expression: Expression): number {
  const tenths = (...levels: number[]) => Int32Array.from(levels);
  const compiled = compileEquation(expression, INDICATORS, REGIONS);
  return reckon(compiled, tenths(800, 250), tenths(600, 200), tenths(900));
}

test.each([
  ['1.25', 12],
  ['grain', 800],
  ['last(grain)', 600],
  ['weather(steppe)', 9],
  ['grain + herd', 1050],
  ['herd - grain', -550],
  ['-grain', -800],
  ['0.5 * grain', 400],
  ['grain * 0.5', 400],
  ['grain * weather(steppe)', 720],
  ['grain / herd', 32],
  ['grain / last(herd)', 40],
  ['min(grain, herd)', 250],
  ['max(grain, herd)', 800],
  ['max(0, herd - grain)', 0],
  ['0.1 * grain - 0.2 * herd + 1', 40],
  ['(grain - 30) * 2', 1000],
])('%s', (text, tenths) => {
  expect(value(equation(text))).toBe(tenths);
});

test('a quotient by nothing is nothing, not infinity', () => {
  expect(value(equation('grain / (herd - 25)'))).toBe(0);
});

test('it reckons in thousandths, and rounds towards zero only at the end', () => {
  // A third of 80 is 26.666; three of them are 79.998.
  expect(value(equation('grain / 3'))).toBe(266);
  expect(value(equation('(grain / 3) * 3'))).toBe(799);
  expect(value(equation('(0 - grain) / 3'))).toBe(-266);
});

const anyLeaf = fc.oneof(
  fc.nat(3000).map((thousandths): Expression => ({ kind: 'number', thousandths })),
  fc
    .tuple(fc.constantFrom('grain', 'herd'), fc.boolean())
    .map(([name, last]): Expression => ({ kind: 'indicator', indicator: name, last })),
  fc.constant<Expression>({ kind: 'weather', region: 'steppe' }),
);
const anyOperator = fc.constantFrom('+', '-', '*', '/', 'min', 'max');
const { any: anyExpression } = fc.letrec<{ any: Expression }>(tie => ({
  any: fc.oneof(
    { maxDepth: 2 },
    anyLeaf,
    fc
      .tuple(anyOperator, tie('any'), tie('any'))
      .map(([operator, left, right]): Expression => ({ kind: 'operation', operator, left, right })),
  ),
}));

test('factors may change places: a number on the left is only quicker', () => {
  fc.assert(
    fc.property(anyExpression, fc.nat(3000), (right, thousandths) => {
      const left: Expression = { kind: 'number', thousandths };
      const product = (a: Expression, b: Expression): Expression => ({
        kind: 'operation',
        operator: '*',
        left: a,
        right: b,
      });
      expect(value(product(left, right))).toBe(value(product(right, left)));
    }),
  );
});

test('whatever the equations and the limits, a run without departures is the record', () => {
  const anySeries = fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500));
  const regions = { steppe: { recorded: { 1953: -200, 1954: 130 }, spread: 300 } };
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anySeries, anyExpression, fc.boolean(), fc.integer({ min: 0, max: 1000 })), {
        minLength: 2,
        maxLength: 2,
      }),
      parts => {
        const indicators = parts.map(([[a, b, c], expression, stock, keeps], i): IndicatorData => {
          const series = { 1953: a / 10, 1954: b / 10, 1955: c / 10 };
          // The first may use the second only as it was a year before, and itself likewise.
          const kind = stock ? 'stock' : 'flow';
          return indicator(i === 0 ? 'grain' : 'herd', { series, kind, keeps, equation: lagged(expression) });
        });
        const world = smallWorld({ indicators, rules: { weather: { referenceSeed: 1953, regions } } });
        const state = opened(world, 1953);
        for (const [column, year] of [1953, 1954, 1955].entries()) {
          closeIndicators(world, state, year);
          expect(Array.from(state.indicators)).toEqual(parts.map(([series]) => series[column]));
        }
      },
    ),
  );
});

/** The same equation with the levels of last year alone. */
function lagged(expression: Expression): Expression {
  if (expression.kind === 'indicator') return { ...expression, last: true };
  if (expression.kind !== 'operation') return expression;
  return { ...expression, left: lagged(expression.left), right: lagged(expression.right) };
}

describe('what differs from the record is carried by the equation', () => {
  const run = (equations: Record<string, string>, kind: IndicatorData['kind'] = 'flow') => {
    const world = smallWorld({
      indicators: [
        indicator('land'),
        ...Object.entries(equations).map(([id, text]) => indicator(id, { equation: equation(text), kind })),
      ],
      rules: { weather: { referenceSeed: 1953, regions: { steppe: { recorded: {}, spread: 300 } } } },
    });
    const state = opened(world, 1953);
    state.departures[0] = 100; // ten more in 1953 alone
    return [1953, 1954, 1955].map(year => {
      closeIndicators(world, state, year);
      return Array.from(state.indicators.slice(1));
    });
  };

  test('to the indicators below it, in the same year', () => {
    expect(run({ grain: '2 * land', bread: '0.5 * grain' })).toEqual([
      [1200, 1100],
      [1000, 1000],
      [1000, 1000],
    ]);
  });

  test('by `last` a year later', () => {
    expect(run({ grain: '2 * last(land)' })).toEqual([[1000], [1200], [1000]]);
  });

  test('and a stock adds up what each year brings', () => {
    expect(run({ reserve: '0.5 * land' }, 'stock')).toEqual([[1050], [1050], [1050]]);
    expect(run({ reserve: '0.5 * land - 0.2 * last(reserve)' }, 'stock')).toEqual([[1050], [1040], [1032]]);
  });
});
