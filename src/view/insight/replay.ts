/** From a row of the autopsy back into the run: the code is read as if it had been entered, and stands before a decision. */
import type { World } from '../../engine/world.ts';
import { decodeRun } from '../../session/run-code.ts';
import { playFrom } from '../play-from.ts';

/**
 * Plays the run of a code up to a decision and leaves it open.
 * @returns a sentence, with the run on show left alone, if it cannot be
 */
export async function replayFrom(world: World, code: string, decision: string): Promise<string | null> {
  const decoded = decodeRun(world, code);
  if (!decoded.ok) return decoded.say;
  const { record } = decoded;
  const kept = record.choices.findIndex(choice => choice.startsWith(`${decision}.`));
  if (kept < 0) return 'The changed run does not come to this decision any more. Go back to an earlier one.';
  return playFrom(world, record, kept);
}
