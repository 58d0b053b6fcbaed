/** A support is the weighted mean of the loyalties of those who hold it, moved from -100..100 to 0..100. */
import { divide } from '../arithmetic.ts';
import { FULL_SEAT, type State } from '../state.ts';
import { LOYALTY_LIMIT, SUPPORTS } from '../vocabulary.ts';
import type { SupportPart, World } from '../world.ts';

/** Holders that sit in the Presidium besides the player, in the order of the cast. */
export function presidium(world: World, state: State): number[] {
  const members: number[] = [];
  for (let h = 0; h < world.holders.length; h++)
    if (state.seated[h] === FULL_SEAT && h !== world.player) members.push(h);
  return members;
}

function meanOfPresidium(world: World, state: State): number {
  let sum = 0;
  let members = 0;
  for (let h = 0; h < world.holders.length; h++) {
    if (state.seated[h] === FULL_SEAT && h !== world.player) {
      sum += state.loyalty[h]!;
      members++;
    }
  }
  return members === 0 ? 0 : divide(sum, members);
}

/** The attitude that a part of a support brings in, in hundredths from -10000 to 10000. An empty office brings 0. */
export function partValue(world: World, state: State, part: SupportPart): number {
  if (part.kind === 'presidium') return meanOfPresidium(world, state);
  const holder = part.kind === 'office' ? state.offices[part.index]! : part.index;
  return holder < 0 || holder === world.player ? 0 : state.loyalty[holder]!;
}

/** A support in hundredths of a point, 0 to 10000. `support` is an index into SUPPORTS. */
export function supportValue(world: World, state: State, support: number): number {
  let sum = 0;
  for (const part of world.supports[support]!) sum += partValue(world, state, part) * part.weight;
  return divide(divide(sum, world.supportWeights[support]!) + LOYALTY_LIMIT, 2);
}

/** All three supports in hundredths, in the order of SUPPORTS. */
export function supportValues(world: World, state: State): number[] {
  return SUPPORTS.map((_, support) => supportValue(world, state, support));
}
