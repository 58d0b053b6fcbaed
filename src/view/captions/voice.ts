/** Who stands behind the figures of the meters: reports, which may flatter, or people who do not. */
import { flattery } from '../../engine/rules/reports.ts';
import type { State } from '../../engine/state.ts';
import type { World } from '../../engine/world.ts';

/** `flattering`: what you are told is better than the truth. `honest`: for a while you hear the truth. */
export type Voice = 'reported' | 'flattering' | 'honest';

/** How you hear of your support now. */
export function voiceOf(world: World, state: State): Voice {
  if (state.day <= state.honestUntil) return 'honest';
  return flattery(world, state) > 0 ? 'flattering' : 'reported';
}

const SENTENCES: Readonly<Record<Voice, string>> = {
  reported: 'As reported.',
  flattering: 'As reported. Reports flatter you: the truth is lower.',
  honest: 'You have heard it from people who do not flatter: these figures are true.',
};

/** The line under the meters. */
export function voiceSentence(voice: Voice): string {
  return SENTENCES[voice];
}

const ASIDES: Readonly<Record<Voice, string>> = {
  reported: 'reported',
  flattering: 'reported',
  honest: 'true',
};

/** The word that goes with a figure: `61, reported`. */
export function voiceWord(voice: Voice): string {
  return ASIDES[voice];
}
