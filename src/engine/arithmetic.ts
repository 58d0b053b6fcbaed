/**
 * Whole-number arithmetic. Every quantity of the engine is an integer far below 2^53, so these give the
 * same result on every machine; nothing else in the engine divides.
 */

/** The quotient of two integers, rounded towards zero. */
export function divide(dividend: number, divisor: number): number {
  return Math.trunc(dividend / divisor);
}

/** `value` kept between `low` and `high`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** `value` in hundredths or tenths as the nearest whole number (halves away from zero). */
export function round(value: number, unit: number): number {
  return divide(value + (value < 0 ? -unit : unit) / 2, unit);
}
