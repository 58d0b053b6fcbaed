/**
 * What you are told. As personal rule grows, reports flatter: they move a support part of the way to 100. Candid members
 * of the Presidium hold that back, a Party too content adds to it, and an honest channel stops it for a while.
 */
import { clamp, divide } from '../arithmetic.ts';
import { NO_SEAT, type State } from '../state.ts';
import { LOYALTY_LIMIT, POINT, SUPPORTS, UNIT } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { supportValue } from './support.ts';

/** Permille of the way from the truth to 100 that reports go now. */
export function flattery(world: World, state: State): number {
  if (state.day <= state.honestUntil) return 0;
  const rules = world.data.rules.reports;
  const rule = state.indicators[world.indicatorIndex.get(rules.indicator) ?? -1] ?? 0;
  let gap = divide(Math.max(0, rule - rules.from * UNIT) * rules.per, UNIT);
  for (let h = 0; h < world.holders.length; h++) {
    if (world.candid[h] === 1 && state.seated[h] !== NO_SEAT) gap -= rules.candid;
  }
  if (supportValue(world, state, SUPPORTS.indexOf('party')) >= rules.contentAbove * POINT) {
    gap += rules.content;
  }
  return clamp(gap, 0, rules.most);
}

/** The three supports as they are reported, in hundredths, in the order of SUPPORTS. */
export function reportedValues(world: World, state: State): number[] {
  const gap = flattery(world, state);
  return SUPPORTS.map((_, support) => {
    const value = supportValue(world, state, support);
    return value + divide((LOYALTY_LIMIT - value) * gap, 1000);
  });
}
