/**
 * What a loyalty counts for on the last days. Historians differ on what brought Khrushchev down, and a model says by
 * how much: results, manner, what stood between two people, and the country as everybody sees it. Before the plot is
 * counted a loyalty is what it is.
 */
import { clamp, divide } from '../arithmetic.ts';
import type { State } from '../state.ts';
import { ISSUES, POINT } from '../vocabulary.ts';
import type { World } from '../world.ts';

/** The strongest that one figure can speak, in tenths of a signal. */
const STRONGEST = 30;

/** The attitude of a holder to you in hundredths of a point, under the model of the run once the plot has begun. */
export function attitude(world: World, state: State, holder: number): number {
  const loyalty = state.loyalty[holder]!;
  return world.models[state.model]!.plain || state.removal.length === 0
    ? loyalty
    : weighed(world, state, holder);
}

/** The parts of a loyalty, each with the weight of the run's model, and what the holder makes of the country. */
export function weighed(world: World, state: State, holder: number): number {
  const { weights } = world.models[state.model]!.data;
  const policy = state.policy[holder]!;
  const style = state.style[holder]!;
  const personal = state.loyalty[holder]! - policy - style;
  const held = divide(policy * weights.policy + style * weights.style + personal * weights.personal, 1000);
  return held + seen(world, state, holder);
}

/** What a holder makes of the country as it stands, by what he cares for, in hundredths of a point. */
export function seen(world: World, state: State, holder: number): number {
  const { sees, data } = world.models[state.model]!;
  let sum = 0;
  for (const { issue, indicator, expected, per } of sees) {
    const interest = world.interests[holder * ISSUES.length + issue]!;
    const tenths = divide((state.indicators[indicator]! - expected) * 10, per);
    sum += divide(interest * clamp(tenths, -STRONGEST, STRONGEST) * data.force * POINT, 10);
  }
  return sum;
}
