/** `npm run bench -- --json`: speeds of this machine in one run, of which the ratio is the figure to keep. */
import { createWorld } from '../../src/engine/world.ts';
import { restore, saveOf } from '../../src/session/save.ts';
import { random } from '../../src/simulate/players.ts';
import { playRun } from '../../src/simulate/simulate.ts';
import { Walker } from '../../src/simulate/walk.ts';
import { loadSound } from '../story/load.ts';
import { parse } from './arguments.ts';

/** How often `work` runs in a second, over at least `milliseconds` after a warm-up. */
function perSecond(milliseconds: number, work: (i: number) => void): number {
  for (let i = 0; i < 20; i++) work(i);
  const start = performance.now();
  let times = 0;
  while (performance.now() - start < milliseconds) work(times++);
  return (times * 1000) / (performance.now() - start);
}

/** Runs the command. */
export function bench(args: readonly string[], root: string): number {
  const { values } = parse(args, { json: { type: 'boolean', default: false } }, 0);
  const { world: data, parts } = loadSound(root);
  const world = createWorld(data);
  const walker = new Walker(world, parts);
  const engineRunsPerSecond = perSecond(2000, seed => playRun(world, seed, random));
  const inkRunsPerSecond = perSecond(2000, seed => walker.walk(seed));
  const storyLoadMs = 1000 / perSecond(1000, () => new Walker(world, parts));
  const record = playRun(world, 1953, random).record;
  const save = saveOf(record, 0);
  const restoreMs = 1000 / perSecond(500, () => restore(world, save));
  const result = {
    engineRunsPerSecond: Math.round(engineRunsPerSecond),
    inkRunsPerSecond: Math.round(inkRunsPerSecond),
    ratio: Math.round((engineRunsPerSecond / inkRunsPerSecond) * 10) / 10,
    storyLoadMs: Math.round(storyLoadMs * 100) / 100,
    restoreMs: Math.round(restoreMs * 100) / 100,
  };
  if (values.json) console.log(JSON.stringify(result));
  else for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(22)} ${value}`);
  return 0;
}
