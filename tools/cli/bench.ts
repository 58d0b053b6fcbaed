/** `npm run bench -- --json`: speeds of this machine in one run, of which the ratio is the figure to keep. With
 * `--growth`, how the cost of a run grows. */
import { createWorld } from '../../src/engine/compile.ts';
import { oddsOf } from '../../src/insight/odds.ts';
import { pivotalDecisions } from '../../src/insight/pivotal.ts';
import { restore, saveOf } from '../../src/session/save.ts';
import { historical, random } from '../../src/simulate/players.ts';
import { playRun } from '../../src/simulate/simulate.ts';
import { Walker } from '../../src/simulate/walk.ts';
import { loadSound } from '../story/load.ts';
import { parse } from './arguments.ts';
import { growth } from './growth.ts';

/** How often `work` runs in a second, over at least `milliseconds` after a warm-up. */
function perSecond(milliseconds: number, work: (i: number) => void): number {
  for (let i = 0; i < 20; i++) work(i);
  const start = performance.now();
  let times = 0;
  while (performance.now() - start < milliseconds) work(times++);
  return (times * 1000) / (performance.now() - start);
}

/** Milliseconds that `work` takes, the first time included: what somebody waits for who asks once. */
function onceMs(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Runs the command. */
export function bench(args: readonly string[], root: string): number {
  const { values } = parse(
    args,
    { json: { type: 'boolean', default: false }, growth: { type: 'boolean', default: false } },
    0,
  );
  const { world: data, parts } = loadSound(root);
  if (values.growth) {
    const rows = growth(data);
    if (values.json) console.log(JSON.stringify(rows));
    else console.table(rows);
    return 0;
  }
  const world = createWorld(data);
  const walker = new Walker(world, parts);
  const full = playRun(world, 1953, historical).record;
  // Asked first, while nothing is warm: so it is in the browser's worker.
  const pivotFirstMs = onceMs(() => pivotalDecisions(world, full));
  const engineRunsPerSecond = perSecond(3000, seed => playRun(world, seed, random));
  const inkRunsPerSecond = perSecond(3000, seed => walker.walk(seed));
  const fullRunsPerSecond = perSecond(1000, seed => playRun(world, seed, historical));
  const storyLoadMs = 1000 / perSecond(1000, () => new Walker(world, parts));
  const save = saveOf(full, 0);
  const result = {
    engineRunsPerSecond: Math.round(engineRunsPerSecond),
    inkRunsPerSecond: Math.round(inkRunsPerSecond),
    ratio: round(engineRunsPerSecond / inkRunsPerSecond),
    fullRunsPerSecond: Math.round(fullRunsPerSecond),
    storyLoadMs: round(storyLoadMs),
    restoreMs: round(1000 / perSecond(500, () => restore(world, save))),
    pivotFirstMs: round(pivotFirstMs),
    pivotMs: round(1000 / perSecond(500, () => pivotalDecisions(world, full))),
    odds400Ms: round(onceMs(() => oddsOf(world, full, 'secret-speech', random, 400))),
  };
  if (values.json) console.log(JSON.stringify(result));
  else for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(22)} ${value}`);
  return 0;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
