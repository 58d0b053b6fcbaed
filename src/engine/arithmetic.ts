/**
 * Whole-number arithmetic. Every quantity of the engine is an integer far below 2^53, so these give the
 * same result on every machine; nothing else in the engine divides.
 */

/** The quotient of two integers, rounded towards zero. */
export function divide(dividend: number, divisor: number): number {
  return Math.trunc(dividend / divisor);
}

/**
 * `amount` x `numerator` / `denominator`, rounded towards zero, in 32-bit arithmetic: the rules spend their time here. The
 * product must lie below 2^31; a loyalty (at most 10,000) times an impulse or a permille does.
 */
export function scaled(amount: number, numerator: number, denominator: number): number {
  return (Math.imul(amount, numerator) / denominator) | 0;
}

/** `value` kept between `low` and `high`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** `value` in hundredths or tenths as the nearest whole number (halves away from zero). */
export function round(value: number, unit: number): number {
  return divide(value + (value < 0 ? -unit : unit) / 2, unit);
}

/**
 * A whole amount split in proportion to whole weights whose sum is not 0. The parts add up to the amount exactly: each is the
 * difference of two rounded running sums.
 */
export function split(amount: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let running = 0;
  let given = 0;
  return weights.map(weight => {
    running += weight;
    const upTo = divide(amount * running, whole);
    const part = upTo - given;
    given = upTo;
    return part;
  });
}
