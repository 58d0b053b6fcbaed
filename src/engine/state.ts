/**
 * The state of a run: a cache of its record. Numbers are whole (hundredths of a point, tenths of a unit) and lie in
 * typed arrays in the order of the `World`. Outside this folder a state is only read.
 */
import type { Ledger } from './ledger.ts';
import { OFFICES } from './vocabulary.ts';
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
  readonly votes: readonly Vote[];
  /** how many loyalty lines the ledger had when it was taken: those behind the votes */
  readonly lines: number;
}

export interface Vote {
  readonly holder: number;
  readonly for: boolean;
  readonly score: number;
  /** the parts of the score besides his attitude: the question itself, the mood and the promise, luck */
  readonly leaning: number;
  readonly pressure: number;
  readonly luck: number;
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

/** What happened between two stops, for the page that tells it. */
export type Happening =
  | { readonly kind: 'chronicle'; readonly day: number; readonly id: string }
  | { readonly kind: 'crisis'; readonly day: number; readonly id: string }
  | { readonly kind: 'later'; readonly day: number; readonly option: number; readonly later: number }
  | { readonly kind: 'year-end'; readonly day: number; readonly year: number };

/** What is held different from the world's course in this run, with names resolved. */
export interface Otherwise {
  readonly weather: readonly { readonly region: number; readonly year: number; readonly permille: number }[];
  readonly absent: readonly { readonly person: number; readonly vote: string }[];
  readonly warning: 'never' | 'always' | null;
}

/** No seat, a full seat, the seat of a candidate: values of `seated`. */
export const NO_SEAT = 0;
export const FULL_SEAT = 1;
export const CANDIDATE_SEAT = 2;

/** A state while a rule is at work on it. Only `reduce` hands one out, as a `State`. */
export interface Draft {
  seed: number;
  /** index of the model under which October 1964 is judged */
  model: number;
  otherwise: Otherwise | null;
  day: number;
  cursor: number;
  stop: Stop;
  /** an ending that follows when the aftermath has been read */
  doomed: string | null;
  loyalty: Int32Array;
  /** how much of each loyalty was won or lost by results, and how much by manner; the rest is personal */
  policy: Int32Array;
  style: Int32Array;
  /** what choices have moved from the recorded series, per indicator */
  shift: Int32Array;
  /** yearly differences, row per indicator, column per year */
  departures: Int32Array;
  /** the level now and at the last year-end, per indicator */
  indicators: Int32Array;
  lastYear: Int32Array;
  /** NO_SEAT, FULL_SEAT or CANDIDATE_SEAT in the Presidium */
  seated: Uint8Array;
  /** holder per office, -1 if empty */
  offices: Int16Array;
  remembered: Uint8Array;
  chosen: Uint8Array;
  /** the chapter, the weeks that are free in it, those spent since the last decision and those spent away from Moscow */
  chapter: number;
  weeks: number;
  spent: number;
  away: number;
  /** moves made in this chapter, as recorded */
  moves: readonly string[];
  /** until this day the reports do not flatter */
  honestUntil: number;
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
    policy: state.policy.slice(),
    style: state.style.slice(),
    shift: state.shift.slice(),
    departures: state.departures.slice(),
    indicators: state.indicators.slice(),
    lastYear: state.lastYear.slice(),
    seated: state.seated.slice(),
    offices: state.offices.slice(),
    remembered: state.remembered.slice(),
    chosen: state.chosen.slice(),
    ledger: state.ledger && {
      supports: state.ledger.supports.slice(),
      loyalties: state.ledger.loyalties.slice(),
      reports: state.ledger.reports.slice(),
    },
  };
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

/** Whether somebody was drawn into the plot of September 1964. */
export function isRecruited(state: State, holder: number): boolean {
  return state.removal.some(event => event.step === 'recruited' && event.holders.includes(holder));
}

/** The latest roll-call of that name. */
export function rollCall(state: State, id: string): RollCall | undefined {
  return state.rollCalls.filter(call => call.id === id).at(-1);
}
