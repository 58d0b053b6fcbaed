/**
 * The state of the country in real units. The base is the record of the year. A run departs from it by what choices have
 * moved, by yearly departures, and by its equation: what the indicator's causes make of it in this run, less what
 * the same equation makes of the record. So with history's choices and weather it is the record.
 */
import { clamp, divide } from '../arithmetic.ts';
import { hashWith } from '../chance.ts';
import type { Draft, State } from '../state.ts';
import { UNIT } from '../vocabulary.ts';
import type { Equation, World } from '../world.ts';
import type { Expression } from '../world-data.ts';

/** Equations reckon in thousandths of a unit. */
const FINE = 1000;
const FINER = FINE / UNIT;

/** The weather of a region in a year, in permille of a normal harvest. The reference seed has the recorded weather. */
export function weather(world: World, state: State, region: number, year: number): number {
  for (const held of state.otherwise?.weather ?? []) {
    if (held.region === region && held.year === year) return held.permille;
  }
  const { rolls, recorded, spread } = world.regions[region]!;
  if (state.seed === world.data.rules.weather.referenceSeed) return recorded[year - world.firstYear]!;
  // Two rolls make bad and good years rarer than middling ones.
  const first = hashWith(rolls[0], state.seed, year) % (spread + 1);
  const second = hashWith(rolls[1], state.seed, year) % (spread + 1);
  return first + second - 2 * divide(spread, 2);
}

/** An equation that reckons with thousandths; `indicators` and `regions` give the place of a name. */
export function compileEquation(
  expression: Expression,
  indicators: ReadonlyMap<string, number>,
  regions: ReadonlyMap<string, number>,
): Equation {
  switch (expression.kind) {
    case 'number': {
      const { thousandths } = expression;
      return () => thousandths;
    }
    case 'indicator': {
      const at = indicators.get(expression.indicator)!;
      return expression.last ? (_, last) => last[at]! * FINER : now => now[at]! * FINER;
    }
    case 'weather': {
      const at = regions.get(expression.region)!;
      return (_now, _last, fractions) => fractions[at]!;
    }
    case 'operation': {
      const { operator } = expression;
      // A number on the left of a product is what most equations are made of.
      if (operator === '*' && expression.left.kind === 'number') {
        const factor = expression.left.thousandths;
        const term = compileEquation(expression.right, indicators, regions);
        return (now, last, fractions) => divide(factor * term(now, last, fractions), FINE);
      }
      const left = compileEquation(expression.left, indicators, regions);
      const right = compileEquation(expression.right, indicators, regions);
      const reckon = OPERATORS[operator];
      return (now, last, fractions) => reckon(left(now, last, fractions), right(now, last, fractions));
    }
  }
}

const OPERATORS = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => divide(a * b, FINE),
  '/': (a: number, b: number) => (b === 0 ? 0 : divide(a * FINE, b)),
  min: (a: number, b: number) => Math.min(a, b),
  max: (a: number, b: number) => Math.max(a, b),
};

/** What an equation gives, in tenths. */
export function reckon(equation: Equation, now: Int32Array, last: Int32Array, fractions: Int32Array): number {
  return divide(equation(now, last, fractions), FINER);
}

/** The weather of every region in a year, in thousandths of a normal harvest. */
function fractionsOf(world: World, state: State, year: number): Int32Array {
  const fractions = new Int32Array(world.regions.length);
  for (let region = 0; region < fractions.length; region++) {
    fractions[region] = 1000 + weather(world, state, region, year);
  }
  return fractions;
}

/**
 * Brings every indicator to the end of a year, in the order of the list, so that an equation may use the indicators
 * above it. `draft.lastYear` is left as it was until all are done.
 */
export function closeIndicators(world: World, draft: Draft, year: number): void {
  const fractions = fractionsOf(world, draft, year);
  const column = year - world.firstYear;
  for (let i = 0; i < world.indicators.length; i++) {
    const { data, low, high, equation } = world.indicators[i]!;
    const cell = i * world.span + column;
    const causes =
      equation === null
        ? 0
        : reckon(equation, draft.indicators, draft.lastYear, fractions) - world.recorded[cell]!;
    const departure = draft.departures[cell]! + causes;
    if (data.kind === 'stock') draft.shift[i]! += departure;
    const level = world.series[cell]! + draft.shift[i]! + (data.kind === 'stock' ? 0 : departure);
    draft.indicators[i] = clamp(level, low, high);
    draft.shift[i] = divide(draft.shift[i]! * data.keeps, 1000);
  }
  draft.lastYear.set(draft.indicators);
}

/** Moves an indicator now, in tenths. */
export function shiftIndicator(world: World, draft: Draft, indicator: number, amount: number): void {
  const { low, high } = world.indicators[indicator]!;
  draft.shift[indicator]! += amount;
  draft.indicators[indicator] = clamp(draft.indicators[indicator]! + amount, low, high);
}
