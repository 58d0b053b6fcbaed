/**
 * The state of a run: a cache of its record. Numbers are whole (hundredths of a point, tenths of a unit) and lie in
 * typed arrays in the order of the `World`. Outside this folder a state is only read.
 */
import type { Ledger } from './ledger.ts';
import { OFFICES } from './vocabulary.ts';
import type { World } from './world.ts';
import type { RemovalStep } from './world-data.ts';

/** Where the run stands and what it waits for. */
export type Stop =
  | { readonly kind: 'decision'; readonly decision: number; readonly chosen: number | null }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'ending'; readonly ending: string };

/** A vote by name. `score` is what moved the member, in hundredths of a point: for the player at 0 and above. */
export interface RollCall {
  readonly id: string;
  readonly day: number;
  readonly votes: readonly { readonly holder: number; readonly for: boolean; readonly score: number }[];
}

/** A step of October 1964 with its outcome and the numbers that decided it. */
export interface RemovalEvent {
  readonly step: RemovalStep | 'recruited' | 'warning';
  readonly day: number;
  readonly outcome: string;
  /** holders that took part in it, in the order of the rules page */
  readonly holders: readonly number[];
  /** the measured value and the bar it was held against, in whole points */
  readonly measured: number;
  readonly bar: number;
}

interface PendingEffect {
  readonly day: number;
  readonly option: number;
  readonly later: number;
}

/** What happened between two stops, for the page that tells it. */
export type Happening =
  | { readonly kind: 'chronicle'; readonly day: number; readonly id: string }
  | { readonly kind: 'later'; readonly day: number; readonly option: number; readonly later: number }
  | { readonly kind: 'year-end'; readonly day: number; readonly year: number };

/** A state while a rule is at work on it. Only `reduce` hands one out, as a `State`. */
export interface Draft {
  seed: number;
  day: number;
  cursor: number;
  stop: Stop;
  /** an ending that follows when the aftermath has been read */
  doomed: string | null;
  loyalty: Int32Array;
  /** the lasting difference from the recorded series, per indicator */
  shift: Int32Array;
  /** yearly differences, row per indicator, column per year */
  departures: Int32Array;
  /** the level at the last year-end and now, per indicator */
  indicators: Int32Array;
  /** 1 for a full member of the Presidium */
  seated: Uint8Array;
  /** holder per office, -1 if empty */
  offices: Int16Array;
  remembered: Uint8Array;
  chosen: Uint8Array;
  pending: readonly PendingEffect[];
  rollCalls: readonly RollCall[];
  removal: readonly RemovalEvent[];
  happened: readonly Happening[];
  ledger: Ledger | null;
}

export type State = Readonly<Draft>;

/** A copy that a rule may change. */
export function draftOf(state: State): Draft {
  return {
    ...state,
    loyalty: state.loyalty.slice(),
    shift: state.shift.slice(),
    departures: state.departures.slice(),
    indicators: state.indicators.slice(),
    seated: state.seated.slice(),
    offices: state.offices.slice(),
    remembered: state.remembered.slice(),
    chosen: state.chosen.slice(),
  };
}

/** Holders that sit in the Presidium besides the player, in the order of the cast. */
export function presidium(world: World, state: State): number[] {
  const members: number[] = [];
  for (let h = 0; h < world.holders.length; h++)
    if (state.seated[h] === 1 && h !== world.player) members.push(h);
  return members;
}

/** The holder of an office, or -1. */
export function officeHolder(state: State, office: (typeof OFFICES)[number]): number {
  return state.offices[OFFICES.indexOf(office)]!;
}

/** The outcome of a step of October 1964, or null before it. */
export function removalOutcome(state: State, step: RemovalEvent['step']): string | null {
  for (let i = state.removal.length - 1; i >= 0; i--) {
    const event = state.removal[i]!;
    if (event.step === step) return event.outcome;
  }
  return null;
}

/** The latest roll-call of that name. */
export function rollCall(state: State, id: string): RollCall | undefined {
  return state.rollCalls.filter(call => call.id === id).at(-1);
}
