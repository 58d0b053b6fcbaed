/** How a loyalty moves: by interest x signal, with less effect the nearer it is to its limit. */
import { clamp, divide } from '../arithmetic.ts';
import { LOYALTY_LIMIT } from '../vocabulary.ts';

/**
 * The loyalty after an impulse, in hundredths. At a loyalty of 50 points a further gain counts half; losing counts in
 * full until the loyalty is below zero.
 */
export function moved(loyalty: number, impulse: number): number {
  const room = clamp(LOYALTY_LIMIT - (impulse > 0 ? loyalty : -loyalty), 0, LOYALTY_LIMIT);
  return clamp(loyalty + divide(impulse * room, LOYALTY_LIMIT), -LOYALTY_LIMIT, LOYALTY_LIMIT);
}
