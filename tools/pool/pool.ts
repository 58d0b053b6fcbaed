/** Plays many runs on all cores: the runs are cut into parts, and the parts are counted together in their order. */
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { WorldData } from '../../src/engine/world-data.ts';
import { addTally, emptyTally, type Tally } from '../../src/simulate/tally.ts';
import type { Task } from './worker.ts';

/** Runs in one part: a second's work or less, so that progress is seen and no core waits long at the end. */
const PART = 4000;
/** Of how many first runs the codes are kept. */
const CODES = 20;

export interface Runs {
  readonly data: WorldData;
  readonly player: string;
  readonly model: string;
  readonly runs: number;
  readonly seed: number;
}

/** The parts of the work. Codes are wanted from the first alone. */
function partsOf({ runs, seed, ...rest }: Runs): Task[] {
  const size = Math.max(CODES, Math.min(PART, Math.ceil(runs / availableParallelism())));
  return Array.from({ length: Math.ceil(runs / size) }, (_, i) => ({
    ...rest,
    runs: Math.min(size, runs - i * size),
    seed: (seed + i * size) >>> 0,
    codes: i === 0 ? CODES : 0,
  }));
}

/**
 * Plays the runs in worker threads.
 * @param progress called with the number of runs that are done
 */
export async function playInThreads(work: Runs, progress: (done: number) => void): Promise<Tally> {
  const pool = new Tinypool({
    filename: new URL('./worker.mjs', import.meta.url).href,
    maxThreads: availableParallelism(),
    execArgv: [],
  });
  try {
    let done = 0;
    const tallies = await Promise.all(
      partsOf(work).map(async part => {
        const tally = (await pool.run(part)) as Tally;
        done += tally.runs;
        progress(done);
        return tally;
      }),
    );
    const sum = emptyTally();
    for (const tally of tallies) addTally(sum, tally);
    return sum;
  } finally {
    await pool.destroy();
  }
}
