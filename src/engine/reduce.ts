/** The engine's only door: a run opens, takes an action, and is replayed from its record. */

import { advance, end } from './agenda.ts';
import { isoDate } from './calendar.ts';
import { type Cause, EMPTY_LEDGER } from './ledger.ts';
import { allHold, holds } from './rules/conditions.ts';
import { applyEffect } from './rules/effects.ts';
import { supportValues } from './rules/support.ts';
import { type Draft, draftOf, type State } from './state.ts';
import { OFFICES, POINT } from './vocabulary.ts';
import type { CompiledDecision, CompiledOption, World } from './world.ts';

export type Action =
  | { readonly kind: 'choose'; readonly option: string }
  | { readonly kind: 'talk'; readonly talk: string }
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
}

/** A run on the night it begins, at its first stop. */
export function open(world: World, seed: number, options: RunOptions = {}): State {
  const span = world.lastYear - world.firstYear + 1;
  const draft: Draft = {
    seed: seed >>> 0,
    day: world.opensOn,
    cursor: 0,
    stop: { kind: 'year', year: world.firstYear - 1 },
    doomed: null,
    loyalty: Int32Array.from(world.holders, holder => holder.opening * POINT),
    shift: new Int32Array(world.indicators.length),
    departures: new Int32Array(world.indicators.length * span),
    indicators: Int32Array.from(world.indicators, (_, i) => world.series[i * span]!),
    seated: Uint8Array.from(world.holders, holder =>
      world.data.rules.presidium.includes(holder.id) ? 1 : 0,
    ),
    offices: Int16Array.from(
      OFFICES,
      office => world.holderIndex.get(world.data.rules.offices[office]) ?? -1,
    ),
    remembered: new Uint8Array(world.memories.size),
    chosen: new Uint8Array(world.options.length),
    pending: [],
    rollCalls: [],
    removal: [],
    happened: [],
    ledger: null,
  };
  if (options.ledger !== false) {
    const supports = supportValues(world, draft).map((amount, support) => ({
      day: draft.day,
      support,
      amount,
      cause: { kind: 'opening' } as Cause,
    }));
    const loyalties = Array.from(draft.loyalty, (amount, holder) => ({
      day: draft.day,
      holder,
      amount,
      cause: { kind: 'opening' } as Cause,
    }));
    draft.ledger = { ...EMPTY_LEDGER, supports, loyalties };
  }
  advance(world, draft);
  return draft;
}

/** The decision at which the run waits for an option, or null. */
export function openDecision(world: World, state: State): CompiledDecision | null {
  return state.stop.kind === 'decision' && state.stop.chosen === null
    ? world.decisions[state.stop.decision]!
    : null;
}

/** Why an option cannot be taken now: the sentence of the first requirement that fails, or null if it is open. */
export function lockedBecause(world: World, state: State, option: CompiledOption): string | null {
  return option.data.requires.find(requirement => !holds(world, state, requirement.condition))?.why ?? null;
}

function refuse(reason: Refusal['reason'], say: string): Reduced {
  return { ok: false, refusal: { reason, say } };
}

function choose(world: World, state: State, id: string): Reduced {
  const decision = openDecision(world, state);
  if (!decision) return refuse('not-now', `There is nothing to decide on ${isoDate(state.day)}.`);
  const option = decision.options.find(o => o.data.id === id);
  if (!option) return refuse('unknown', `'${id}' is not an option of '${decision.data.id}'.`);
  const locked = lockedBecause(world, state, option);
  if (locked !== null) return refuse('requires', locked);

  const draft = draftOf(state);
  const cause: Cause = { kind: 'option', id };
  draft.chosen[option.index] = 1;
  applyEffect(world, draft, option.effect, cause);
  draft.pending = [
    ...draft.pending,
    ...option.later.map((later, index) => ({ day: later.day, option: option.index, later: index })),
  ];
  const outcome = option.outcomes.find(o => allHold(world, draft, o.if));
  if (outcome) {
    applyEffect(world, draft, outcome.effect, cause);
    draft.doomed = outcome.ends;
  }
  draft.stop = { kind: 'decision', decision: decision.index, chosen: option.index };
  return { ok: true, state: draft };
}

function talk(world: World, state: State, id: string): Reduced {
  const decision = openDecision(world, state);
  if (!decision) return refuse('not-now', `There is nobody to talk to on ${isoDate(state.day)}.`);
  const found = decision.talks.find(t => t.id === id);
  if (!found) return refuse('unknown', `'${id}' is not a talk of '${decision.data.id}'.`);
  const draft = draftOf(state);
  applyEffect(world, draft, found.effect, { kind: 'talk', id: `${decision.data.id}/${id}` });
  return { ok: true, state: draft };
}

function goOn(world: World, state: State): Reduced {
  const { stop } = state;
  if (stop.kind === 'ending') return refuse('not-now', 'The run has ended.');
  if (stop.kind === 'decision' && stop.chosen === null) return refuse('not-now', 'A decision is waiting.');
  const draft = draftOf(state);
  if (draft.doomed !== null) end(world, draft, draft.doomed);
  else advance(world, draft);
  return { ok: true, state: draft };
}

/** Takes one action. The state that came in is not changed. */
export function reduce(world: World, state: State, action: Action): Reduced {
  switch (action.kind) {
    case 'choose':
      return choose(world, state, action.option);
    case 'talk':
      return talk(world, state, action.talk);
    case 'go-on':
      return goOn(world, state);
  }
}
