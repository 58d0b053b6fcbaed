/**
 * A run with something changed and everything else held: same seed, same other choices. Where a held choice has become
 * impossible, the nearest possible one is taken, and counted: the rewrite distance.
 */
import { advance, end } from '../engine/agenda.ts';
import { actionOf, isMove, isTalk, optionsOf, type RunRecord, recordOf } from '../engine/record.ts';
import { act, lockedBecause, openDecision, openDraft, takeOption } from '../engine/reduce.ts';
import type { Draft, State } from '../engine/state.ts';
import type { CompiledDecision, CompiledOption, World } from '../engine/world.ts';
import { guessOf } from '../simulate/expectations.ts';

/** The choices of a record by the decision to which they belong. */
export interface Held {
  /** the option taken, by decision; -1 where the record did not come to it */
  readonly option: Int16Array;
  /** talks had before, and moves made after, by decision */
  readonly talks: ReadonlyMap<number, readonly string[]>;
  readonly moves: ReadonlyMap<number, readonly string[]>;
}

export interface Rewritten {
  readonly ending: string;
  /** how many held choices were replaced by others, dropped, or had to be made anew */
  readonly distance: number;
  readonly record: RunRecord;
  readonly state: State;
}

function listed(map: Map<number, string[]>, key: number, choice: string): void {
  const list = map.get(key);
  if (list) list.push(choice);
  else map.set(key, [choice]);
}

/** Sorts the choices of a record by decision. */
export function heldChoices(world: World, record: RunRecord): Held {
  const option = new Int16Array(world.decisions.length).fill(-1);
  const talks = new Map<number, string[]>();
  const moves = new Map<number, string[]>();
  let last = -1;
  for (const choice of record.choices) {
    if (isMove(choice)) listed(moves, last, choice);
    else if (isTalk(choice)) {
      listed(talks, world.decisionIndex.get(choice.slice(0, choice.indexOf('/'))) ?? -1, choice);
    } else {
      const index = world.optionIndex.get(choice) ?? -1;
      last = world.options[index]?.decision ?? -1;
      if (last >= 0) option[last] = index;
    }
  }
  return { option, talks, moves };
}

/** How differently two options are expected to be taken: the sum of differences over all holders. */
function unlikeness(world: World, a: CompiledOption, b: CompiledOption): number {
  const guessA = guessOf(world, a);
  const guessB = guessOf(world, b);
  let sum = 0;
  for (let h = 0; h < guessA.length; h++) sum += Math.abs(guessA[h]! - guessB[h]!);
  return sum;
}

/** The open option that is most like a wanted one: the one that people would take most nearly as they would have taken it. */
export function nearestOption(
  world: World,
  state: State,
  decision: CompiledDecision,
  wanted: CompiledOption | null,
): CompiledOption {
  const model = wanted ?? decision.options.find(option => option.data.id === decision.data.historical)!;
  let nearest: CompiledOption | null = null;
  let least = Infinity;
  for (const option of decision.options) {
    if (lockedBecause(world, state, option) !== null) continue;
    const unlike = option === model ? -1 : unlikeness(world, model, option);
    if (unlike >= least) continue;
    nearest = option;
    least = unlike;
  }
  if (nearest === null) throw new Error(`'${decision.data.id}' has no open option.`);
  return nearest;
}

/** Goes on from an aftermath or a year, in place. */
function goOn(world: World, draft: Draft): void {
  if (draft.doomed !== null) end(world, draft, draft.doomed);
  else advance(world, draft);
}

/** Keeps the talks or moves of the record that are still possible. Returns how many are not. */
function keep(world: World, draft: Draft, wanted: readonly string[] | undefined, kept: string[]): number {
  let dropped = 0;
  for (const choice of wanted ?? []) {
    if (act(world, draft, actionOf(choice)) === null) kept.push(choice);
    else dropped++;
  }
  return dropped;
}

/** Takes the held moves after a decision, and goes on. */
export function followMoves(
  world: World,
  draft: Draft,
  held: Held,
  decision: number,
  choices: string[],
): number {
  const dropped = draft.doomed === null ? keep(world, draft, held.moves.get(decision), choices) : 0;
  goOn(world, draft);
  return dropped;
}

/** Looks at an open decision before its option is taken, with what was chosen so far. */
export type Visit = (state: State, decision: CompiledDecision, choices: readonly string[]) => void;

/**
 * Plays on in place to the end with the held choices. `choices` is what was chosen so far, and is added to.
 * @returns how many held choices had to be replaced, dropped, or made anew
 */
export function follow(
  world: World,
  draft: Draft,
  held: Held,
  choices: string[],
  visit: Visit = () => {},
): number {
  let distance = 0;
  for (;;) {
    if (draft.stop.kind === 'ending') return distance;
    const decision = openDecision(world, draft);
    if (decision === null) {
      goOn(world, draft);
      continue;
    }
    distance += keep(world, draft, held.talks.get(decision.index), choices);
    visit(draft, decision, choices);
    const index = held.option[decision.index]!;
    const wanted = index < 0 ? null : world.options[index]!;
    const option = nearestOption(world, draft, decision, wanted);
    if (option !== wanted) distance++;
    takeOption(world, draft, option);
    choices.push(option.data.id);
    distance += followMoves(world, draft, held, decision.index, choices);
  }
}

/** What is changed: one option, or the circumstances. */
export interface Change {
  /** the option that is taken at its decision instead */
  readonly option?: string;
  readonly circumstances?: readonly string[];
  readonly model?: string;
}

/** Plays a record again with a change. */
export function rewrite(
  world: World,
  record: RunRecord,
  change: Change,
  options: { ledger?: boolean } = {},
): Rewritten {
  const circumstances = change.circumstances ?? record.circumstances ?? [];
  const held = heldChoices(world, record);
  const index = change.option === undefined ? -1 : (world.optionIndex.get(change.option) ?? -1);
  const option = held.option.slice();
  if (index >= 0) option[world.options[index]!.decision] = index;
  const changed = { ...record, circumstances, model: change.model ?? record.model };
  const draft = openDraft(world, record.seed, optionsOf(changed, { ledger: options.ledger ?? false }));
  const choices: string[] = [];
  const distance = follow(world, draft, { ...held, option }, choices);
  return finished(world, changed, draft, choices, distance);
}

/** The result of a rewritten run that has ended. `record` gives its seed, circumstances and model. */
export function finished(
  world: World,
  record: RunRecord,
  draft: Draft,
  choices: readonly string[],
  distance: number,
): Rewritten {
  if (draft.stop.kind !== 'ending') throw new Error('A rewritten run has not ended.');
  return {
    ending: draft.stop.ending,
    distance,
    record: recordOf(world, record.seed, choices, optionsOf(record, {})),
    state: draft,
  };
}

/** A run that follows a record and shows every open decision before its option is taken. */
export function walkRecord(world: World, record: RunRecord, visit: Visit): Rewritten {
  const draft = openDraft(world, record.seed, optionsOf(record, { ledger: false }));
  const choices: string[] = [];
  const distance = follow(world, draft, heldChoices(world, record), choices, visit);
  return finished(world, record, draft, choices, distance);
}
