/**
 * A vote taken apart. The margin of a roll-call is the sum of the members' scores; it is split without a remainder by what
 * was decided, by issue, and by member, and the Central Committee's margin by bloc. Scores are taken apart as they stood under the
 * blend of models: the other models weigh the same lines otherwise.
 */
import type { Cause, LoyaltyLine, Part } from '../engine/ledger.ts';
import { percentFor } from '../engine/rules/plenum.ts';
import { type RollCall, rollCall, type State } from '../engine/state.ts';
import type { World } from '../engine/world.ts';

/** What a part of a margin is put down to. */
export type Source =
  | { readonly kind: 'decision'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'move'; readonly id: string }
  | { readonly kind: 'indicator'; readonly id: string }
  | { readonly kind: 'favour'; readonly id: string }
  | { readonly kind: 'opening' | 'time' | 'question' | 'mood and promises' | 'luck' };

export interface Share<T> {
  readonly of: T;
  /** hundredths of a point: for you at 0 and above */
  readonly amount: number;
}

export interface VoteCauses {
  /** votes against you and for you, yours among the latter */
  readonly against: number;
  readonly for: number;
  /** sum of the members' scores, in hundredths of a point */
  readonly margin: number;
  readonly bySource: readonly Share<Source>[];
  readonly byIssue: readonly Share<Part | 'opening' | 'vote'>[];
  readonly byMember: readonly Share<string>[];
}

/** The decision, event or year behind a cause. An effect that arrives later belongs to the decision that sent it. */
export function sourceOf(cause: Cause): Source {
  switch (cause.kind) {
    case 'option':
    case 'later':
      return { kind: 'decision', id: cause.id.slice(0, cause.id.indexOf('.')) };
    case 'talk':
      return { kind: 'decision', id: cause.id.slice(0, cause.id.indexOf('/')) };
    case 'chronicle':
    case 'crisis':
      return { kind: 'event', id: cause.id };
    case 'move':
    case 'indicator':
    case 'favour':
      return { kind: cause.kind, id: cause.id };
    case 'opening':
      return { kind: 'opening' };
    case 'fading':
      return { kind: 'time' };
  }
}

class Sums<T> {
  readonly #sums = new Map<string, { of: T; amount: number }>();

  add(of: T, amount: number): void {
    const key = JSON.stringify(of);
    const sum = this.#sums.get(key);
    if (sum) sum.amount += amount;
    else this.#sums.set(key, { of, amount });
  }

  /** The shares that are not 0, the largest first. */
  get shares(): Share<T>[] {
    return [...this.#sums.values()]
      .filter(share => share.amount !== 0)
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  }
}

function partOf(line: LoyaltyLine): Part | 'opening' {
  return line.cause.kind === 'opening' ? 'opening' : line.part;
}

function takeApart(world: World, call: RollCall, lines: readonly LoyaltyLine[]): VoteCauses {
  const bySource = new Sums<Source>();
  const byIssue = new Sums<Part | 'opening' | 'vote'>();
  const byMember = new Sums<string>();
  const members = new Set(call.votes.map(vote => vote.holder));
  members.delete(world.player);
  for (const line of lines) {
    if (!members.has(line.holder)) continue;
    bySource.add(sourceOf(line.cause), line.amount);
    byIssue.add(partOf(line), line.amount);
  }
  for (const vote of call.votes) {
    bySource.add({ kind: 'question' }, vote.leaning);
    bySource.add({ kind: 'mood and promises' }, vote.pressure);
    bySource.add({ kind: 'luck' }, vote.luck);
    byIssue.add('vote', vote.leaning + vote.pressure + vote.luck);
    if (vote.holder !== world.player) byMember.add(world.holders[vote.holder]!.id, vote.score);
  }
  const against = call.votes.filter(vote => !vote.for).length;
  return {
    against,
    for: call.votes.length - against,
    margin: call.votes.reduce((sum, vote) => sum + vote.score, 0),
    bySource: bySource.shares,
    byIssue: byIssue.shares,
    byMember: byMember.shares,
  };
}

/**
 * Takes a roll-call of a run with a ledger apart.
 * @returns null if the run has no such roll-call or no ledger
 */
export function voteCauses(world: World, state: State, id: string): VoteCauses | null {
  const call = rollCall(state, id);
  if (!call || state.ledger === null) return null;
  return takeApart(world, call, state.ledger.loyalties.slice(0, call.lines));
}

export interface BlocShare {
  readonly bloc: string;
  readonly seats: number;
  /** percent of it for you */
  readonly percent: number;
  /** hundredths of a seat more than half of it */
  readonly margin: number;
}

/** The Central Committee by bloc, as it stands. The margins add up to the count less half of the seats. */
export function plenumByBloc(world: World, state: State): BlocShare[] {
  return world.plenum.map(({ holder, seats }) => {
    const percent = percentFor(world, state, holder);
    return { bloc: world.holders[holder]!.id, seats, percent, margin: seats * (percent - 50) };
  });
}
