/**
 * The state of the country in real units. The base is the recorded series; what the run did differently is added to
 * it: lasting shifts, yearly departures, and the weather of the seed against the weather of the record.
 */
import { clamp, divide } from '../arithmetic.ts';
import { roll } from '../chance.ts';
import type { Draft, State } from '../state.ts';
import { UNIT } from '../vocabulary.ts';
import type { World } from '../world.ts';

/** The weather of a year in permille of a normal harvest. The reference seed has the recorded weather. */
export function weather(world: World, seed: number, year: number): number {
  const { recorded, spread, referenceSeed } = world.data.rules.weather;
  if (seed === referenceSeed) return recorded[String(year)] ?? 0;
  // Two rolls make bad and good years rarer than middling ones.
  const half = divide(spread, 2);
  return (
    roll(seed, 'weather-spring', year, spread + 1) + roll(seed, 'weather-summer', year, spread + 1) - 2 * half
  );
}

/** The level of an indicator at the end of a year, in tenths of its unit. */
export function levelAtYearEnd(world: World, state: State, indicator: number, year: number): number {
  const { weather: hasWeather, low, high } = world.indicators[indicator]!;
  const column = year - world.firstYear;
  const span = world.lastYear - world.firstYear + 1;
  const recorded = world.series[indicator * span + column]!;
  const difference = hasWeather
    ? weather(world, state.seed, year) - (world.data.rules.weather.recorded[String(year)] ?? 0)
    : 0;
  return clamp(
    divide(recorded * (1000 + difference), 1000) +
      state.departures[indicator * span + column]! +
      state.shift[indicator]!,
    low * UNIT,
    high * UNIT,
  );
}

/** Adds a lasting shift, in tenths. */
export function shiftIndicator(world: World, draft: Draft, indicator: number, amount: number): void {
  const { low, high } = world.indicators[indicator]!;
  draft.shift[indicator]! += amount;
  draft.indicators[indicator] = clamp(draft.indicators[indicator]! + amount, low * UNIT, high * UNIT);
}
