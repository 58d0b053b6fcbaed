/** The engine's only door: a run opens, takes an action, and is replayed from its record. */

import { advance, end } from './agenda.ts';
import { bookReport } from './bookkeeping.ts';
import { isoDate } from './calendar.ts';
import type { Cause } from './ledger.ts';
import { applyEffect } from './rules/effects.ts';
import { makeMove } from './rules/moves.ts';
import { supportValues } from './rules/support.ts';
import { type Draft, draftOf, type State } from './state.ts';
import type { CompiledDecision, CompiledOption, World } from './world.ts';

export type Action =
  | { readonly kind: 'choose'; readonly option: string }
  | { readonly kind: 'talk'; readonly talk: string }
  | { readonly kind: 'move'; readonly move: string; readonly to: string | null }
  | { readonly kind: 'go-on' };

/** Why an action was not taken. Expected, named, and shown to the player in words. */
export type Refusal =
  | { readonly reason: 'not-now'; readonly say: string }
  | { readonly reason: 'unknown'; readonly say: string }
  | { readonly reason: 'requires'; readonly say: string };

export type Reduced =
  | { readonly ok: true; readonly state: State }
  | { readonly ok: false; readonly refusal: Refusal };

export interface RunOptions {
  /** false for simulations, which read only the outcome */
  readonly ledger?: boolean;
  /** the model under which October 1964 is judged; the first of the world if left out */
  readonly model?: string;
  /** ids of circumstances that are held otherwise than they were */
  readonly circumstances?: readonly string[];
}

function otherwiseOf(world: World, ids: readonly string[]): Draft['otherwise'] {
  const held = ids.map(id => {
    const otherwise = world.otherwise.get(id);
    if (!otherwise) throw new Error(`The world has no circumstance called '${id}'.`);
    return otherwise;
  });
  if (held.length === 0) return null;
  return {
    weather: held.flatMap(one => one.weather),
    absent: held.flatMap(one => one.absent),
    warning: held.map(one => one.warning).find(warning => warning !== null) ?? null,
  };
}

function modelOf(world: World, id: string | undefined): number {
  if (id === undefined) return 0;
  const model = world.modelIndex.get(id);
  if (model === undefined) throw new Error(`The world has no model called '${id}'.`);
  return model;
}

function blank(world: World, seed: number, options: RunOptions): Draft {
  const { span } = world;
  return {
    seed: seed >>> 0,
    model: modelOf(world, options.model),
    otherwise: otherwiseOf(world, options.circumstances ?? []),
    day: world.opensOn,
    cursor: 0,
    stop: { kind: 'year', year: world.firstYear - 1 },
    doomed: null,
    loyalty: world.opening.loyalty.slice(),
    policy: new Int32Array(world.holders.length),
    style: new Int32Array(world.holders.length),
    shift: new Int32Array(world.indicators.length),
    departures: new Int32Array(world.indicators.length * span),
    indicators: world.opening.levels.slice(),
    lastYear: world.opening.levels.slice(),
    seated: world.opening.seated.slice(),
    offices: world.opening.offices.slice(),
    remembered: new Uint8Array(world.memories.size),
    chosen: new Uint8Array(world.options.length),
    chapter: 0,
    weeks: 0,
    spent: 0,
    away: 0,
    moves: [],
    honestUntil: -1,
    rollCalls: [],
    removal: [],
    happened: [],
    ledger: null,
  };
}

function openLedger(world: World, draft: Draft): void {
  const cause: Cause = { kind: 'opening' };
  const { day } = draft;
  draft.ledger = {
    supports: supportValues(world, draft).map((amount, support) => ({ day, support, amount, cause })),
    loyalties: Array.from(draft.loyalty, (amount, holder) => ({
      day,
      holder,
      amount,
      cause,
      part: 'person' as const,
    })),
    reports: [],
  };
  bookReport(world, draft);
}

/** A run on the night it begins, at its first stop. The draft is the caller's own. */
export function openDraft(world: World, seed: number, options: RunOptions = {}): Draft {
  const draft = blank(world, seed, options);
  if (options.ledger !== false) openLedger(world, draft);
  advance(world, draft);
  return draft;
}

/** A run on the night it begins, at its first stop. */
export function open(world: World, seed: number, options: RunOptions = {}): State {
  return openDraft(world, seed, options);
}

/** The decision at which the run waits for an option, or null. */
export function openDecision(world: World, state: State): CompiledDecision | null {
  return state.stop.kind === 'decision' && state.stop.chosen === null
    ? world.decisions[state.stop.decision]!
    : null;
}

/** Why an option cannot be taken now: the sentence of the first requirement that fails, or null if it is open. */
export function lockedBecause(world: World, state: State, option: CompiledOption): string | null {
  for (const { holds, data } of option.requires) if (!holds(world, state)) return data.why;
  return null;
}

function refusal(reason: Refusal['reason'], say: string): Refusal {
  return { reason, say };
}

/** Takes an option of the open decision that is known to be open. */
export function takeOption(world: World, draft: Draft, option: CompiledOption): void {
  const cause: Cause = { kind: 'option', id: option.data.id };
  draft.chosen[option.index] = 1;
  applyEffect(world, draft, option.effect, cause);
  for (const outcome of option.outcomes) {
    if (!outcome.if(world, draft)) continue;
    applyEffect(world, draft, outcome.effect, cause);
    draft.doomed = outcome.ends;
    break;
  }
  draft.stop = { kind: 'decision', decision: option.decision, chosen: option.index };
  bookReport(world, draft);
}

function choose(world: World, draft: Draft, id: string): Refusal | null {
  const decision = openDecision(world, draft);
  if (!decision) return refusal('not-now', `There is nothing to decide on ${isoDate(draft.day)}.`);
  const option = decision.options.find(o => o.data.id === id);
  if (!option) return refusal('unknown', `'${id}' is not an option of '${decision.data.id}'.`);
  const locked = lockedBecause(world, draft, option);
  if (locked !== null) return refusal('requires', locked);
  takeOption(world, draft, option);
  return null;
}

function talk(world: World, draft: Draft, id: string): Refusal | null {
  const decision = openDecision(world, draft);
  if (!decision) return refusal('not-now', `There is nobody to talk to on ${isoDate(draft.day)}.`);
  const found = decision.talks.find(t => t.id === id);
  if (!found) return refusal('unknown', `'${id}' is not a talk of '${decision.data.id}'.`);
  applyEffect(world, draft, found.effect, { kind: 'talk', id: `${decision.data.id}/${id}` });
  return null;
}

function move(world: World, draft: Draft, id: string, to: string | null): Refusal | null {
  const locked = makeMove(world, draft, id, to);
  if (locked === null) {
    bookReport(world, draft);
    return null;
  }
  return refusal(world.moves.has(id) ? 'requires' : 'unknown', locked);
}

/** Goes on after an aftermath or a year, in place. Throws nothing; returns why not. */
function goOn(world: World, draft: Draft): Refusal | null {
  const { stop } = draft;
  if (stop.kind === 'ending') return refusal('not-now', 'The run has ended.');
  if (stop.kind === 'decision' && stop.chosen === null) return refusal('not-now', 'A decision is waiting.');
  if (draft.doomed !== null) end(world, draft, draft.doomed);
  else advance(world, draft);
  return null;
}

/** Takes one action in place. Returns why it was not taken, and then nothing has changed; or null. */
export function act(world: World, draft: Draft, action: Action): Refusal | null {
  switch (action.kind) {
    case 'choose':
      return choose(world, draft, action.option);
    case 'talk':
      return talk(world, draft, action.talk);
    case 'move':
      return move(world, draft, action.move, action.to);
    case 'go-on':
      return goOn(world, draft);
  }
}

/** Takes one action. The state that came in is not changed. */
export function reduce(world: World, state: State, action: Action): Reduced {
  const draft = draftOf(state);
  const refused = act(world, draft, action);
  return refused === null ? { ok: true, state: draft } : { ok: false, refusal: refused };
}
