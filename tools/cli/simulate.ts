/** `npm run simulate -- --runs N --player historical|random --seed S --json`: plays runs and counts their ends. */
import { createWorld } from '../../src/engine/world.ts';
import { PLAYERS } from '../../src/simulate/players.ts';
import { simulate as play } from '../../src/simulate/simulate.ts';
import { loadSound } from '../story/load.ts';
import { oneOf, parse, wholeNumber } from './arguments.ts';

/** Runs the command. */
export function simulate(args: readonly string[], root: string): number {
  const { values } = parse(
    args,
    {
      runs: { type: 'string', default: '1000' },
      player: { type: 'string', default: 'random' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
    0,
  );
  const runs = wholeNumber('runs', values.runs, 1, 10_000_000);
  const seed = wholeNumber('seed', values.seed, 0, 0xffffffff);
  const player = oneOf('player', values.player, Object.keys(PLAYERS));
  const world = createWorld(loadSound(root).world);
  const before = performance.now();
  const tally = play(world, runs, PLAYERS[player]!, seed);
  const runsPerSecond = Math.round((runs * 1000) / (performance.now() - before));
  const { outcomes, removed1964, inPowerAfter1964, endedEarlier } = tally;
  if (values.json) {
    console.log(
      JSON.stringify({ runs, player, outcomes, removed1964, inPowerAfter1964, endedEarlier, runsPerSecond }),
    );
    return 0;
  }
  console.log(`${runs} runs of the ${player} player from seed ${seed}, ${runsPerSecond} a second.`);
  for (const [id, count] of Object.entries(outcomes).sort(([, a], [, b]) => b - a)) {
    console.log(`${String(count).padStart(8)}  ${id}: ${world.endings.get(id)!.title}`);
  }
  console.log(
    `Removed in 1964: ${removed1964}. In power after 1964: ${inPowerAfter1964}. Ended earlier: ${endedEarlier}.`,
  );
  return 0;
}
