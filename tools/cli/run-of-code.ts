/** The run behind a code that was typed on the command line. */
import { createWorld } from '../../src/engine/compile.ts';
import type { RunRecord } from '../../src/engine/record.ts';
import type { World } from '../../src/engine/world.ts';
import { decodeRun } from '../../src/session/run-code.ts';
import { loadSound } from '../story/load.ts';
import { UsageError } from './arguments.ts';

/**
 * Reads the story and the code.
 * @throws UsageError with a sentence if the code cannot be read
 */
export function runOfCode(root: string, code: string | undefined): { world: World; record: RunRecord } {
  const world = createWorld(loadSound(root).world);
  const decoded = decodeRun(world, code ?? '');
  if (!decoded.ok) throw new UsageError(decoded.say);
  return { world, record: decoded.record };
}
