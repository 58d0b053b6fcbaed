/** The Central Committee as a court of appeal: how much of it would vote for you, by bloc. */
import { clamp, divide } from '../arithmetic.ts';
import type { State } from '../state.ts';
import { POINT } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { attitude } from './attitude.ts';

/** Nobody has a bloc wholly: the least and the most of it that votes for you, in percent. */
const LEAST = 2;
const MOST = 98;

export interface PlenumCount {
  readonly seats: number;
  readonly for: number;
  readonly percent: number;
}

/** The percent of a bloc that votes for you. A bloc at loyalty 0 splits in half; each point moves one percent of it. */
export function percentFor(world: World, state: State, bloc: number): number {
  return clamp(50 + divide(attitude(world, state, bloc), POINT), LEAST, MOST);
}

/** Counts the Central Committee now. */
export function countPlenum(world: World, state: State): PlenumCount {
  let seats = 0;
  let weighted = 0;
  for (const bloc of world.plenum) {
    seats += bloc.seats;
    weighted += bloc.seats * percentFor(world, state, bloc.holder);
  }
  return { seats, for: divide(weighted, 100), percent: divide(weighted, seats) };
}
