/**
 * What a sensible person could expect of an option: how each holder will take it, at once in full and later by half.
 * Saturation and chance are left out: a guess, not a replay.
 */
import { divide } from '../engine/arithmetic.ts';
import type { State } from '../engine/state.ts';
import { FULL_SEAT } from '../engine/state.ts';
import { SUPPORTS } from '../engine/vocabulary.ts';
import type { CompiledEffect, CompiledOption, World } from '../engine/world.ts';

const guesses = new WeakMap<CompiledOption, Int32Array>();
const outcomeGuesses = new WeakMap<CompiledEffect, Int32Array>();

function add(to: Int32Array, effect: CompiledEffect, share: number): void {
  if (effect.impulses) {
    const { holders, amounts } = effect.impulses;
    for (let i = 0; i < holders.length; i++) to[holders[i]!]! += divide(amounts[i]!, share);
  }
  for (const [holder, amount] of effect.loyalty) to[holder]! += divide(amount, share);
}

/** What the option itself does and what it has coming, by holder, in hundredths of a point. */
export function guessOf(world: World, option: CompiledOption): Int32Array {
  let guess = guesses.get(option);
  if (guess === undefined) {
    guess = new Int32Array(world.holders.length);
    add(guess, option.effect, 1);
    for (const later of option.later) add(guess, later.effect, 2);
    guesses.set(option, guess);
  }
  return guess;
}

function outcomeGuess(world: World, effect: CompiledEffect): Int32Array {
  let guess = outcomeGuesses.get(effect);
  if (guess === undefined) {
    guess = new Int32Array(world.holders.length);
    add(guess, effect, 1);
    outcomeGuesses.set(effect, guess);
  }
  return guess;
}

/** The outcome that would follow if the option were taken now, before it has had its effect. */
function likelyOutcome(world: World, state: State, option: CompiledOption) {
  for (const outcome of option.outcomes) if (outcome.if(world, state)) return outcome;
  return null;
}

/** How each holder is expected to take an option, in hundredths of a point. */
export function expectedOf(world: World, state: State, option: CompiledOption): Int32Array {
  const guess = guessOf(world, option);
  const outcome = likelyOutcome(world, state, option);
  if (outcome === null) return guess;
  const more = outcomeGuess(world, outcome.effect);
  return guess.map((amount, h) => amount + more[h]!);
}

/** Whether the option would, as things stand, end the run before October 1964 is over. */
export function endsEarly(world: World, state: State, option: CompiledOption): boolean {
  const ends = likelyOutcome(world, state, option)?.ends ?? null;
  return ends !== null && world.endings.get(ends)!.class !== 'in-power';
}

/** What an option is expected to do to the three supports, in hundredths of a point of loyalty, in the order of SUPPORTS. */
export function expectedSupports(world: World, state: State, option: CompiledOption): number[] {
  const expected = expectedOf(world, state, option);
  return SUPPORTS.map((_, support) => {
    let sum = 0;
    for (const part of world.supports[support]!) {
      if (part.kind === 'presidium') sum += part.weight * meanOfMembers(world, state, expected);
      else {
        const holder = part.kind === 'office' ? state.offices[part.index]! : part.index;
        if (holder >= 0) sum += part.weight * expected[holder]!;
      }
    }
    return divide(sum, world.supportWeights[support]!);
  });
}

function meanOfMembers(world: World, state: State, expected: Int32Array): number {
  let sum = 0;
  let members = 0;
  for (let h = 0; h < world.holders.length; h++) {
    if (state.seated[h] !== FULL_SEAT || h === world.player) continue;
    sum += expected[h]!;
    members++;
  }
  return members === 0 ? 0 : divide(sum, members);
}
