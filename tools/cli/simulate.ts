/**
 * `npm run simulate -- --runs N --player P --model M --seed S [--json] [--csv FILE] [--html FILE]`: plays runs on all
 * cores and counts how they end.
 */
import { writeFileSync } from 'node:fs';
import { createWorld } from '../../src/engine/compile.ts';
import { SUPPORTS } from '../../src/engine/vocabulary.ts';
import type { World } from '../../src/engine/world.ts';
import { playersOf } from '../../src/simulate/players.ts';
import { type Summary, summaryOf } from '../../src/simulate/tally.ts';
import { playInThreads } from '../pool/pool.ts';
import { csvOf } from '../reports/csv.ts';
import { htmlOf } from '../reports/html.tsx';
import { loadSound } from '../story/load.ts';
import { oneOf, parse, UsageError, wholeNumber } from './arguments.ts';
import { progressLine } from './progress.ts';
import { textTable } from './text-table.ts';

function printYears({ supportsByYear }: Summary): void {
  const years = Object.entries(supportsByYear);
  if (years.length === 0) return;
  console.log('\nSupports at the end of the year, over the runs that reached it:');
  console.log(
    textTable(
      ['year', ...SUPPORTS],
      years.map(([year, means]) => [year, ...SUPPORTS.map(support => (means[support] ?? 0).toFixed(1))]),
    ),
  );
}

function printUse(world: World, { optionUse }: Summary): void {
  console.log('\nUse of each option:');
  const rows = world.decisions.flatMap(({ data, options }) => {
    const uses = options.map(option => optionUse[option.data.id] ?? 0);
    const met = uses.reduce((sum, count) => sum + count, 0);
    return options.map((option, i): (string | number)[] => [
      `${option.data.id}${option.data.id === data.historical ? ' (historical)' : ''}`,
      uses[i]!,
      met === 0 ? '-' : `${((uses[i]! * 100) / met).toFixed(1)} %`,
    ]);
  });
  console.log(textTable(['option', 'runs', 'share'], rows));
}

function print(world: World, player: string, model: string, summary: Summary, runsPerSecond: number): void {
  const { runs, outcomes, removed1964, inPowerAfter1964, endedEarlier } = summary;
  console.log(`${runs} runs of the ${player} player under '${model}', ${runsPerSecond} a second.`);
  for (const [id, count] of Object.entries(outcomes).sort(([, a], [, b]) => b - a)) {
    console.log(`${String(count).padStart(8)}  ${id}: ${world.endings.get(id)!.title}`);
  }
  console.log(
    `Removed in 1964: ${removed1964}. In power after 1964: ${inPowerAfter1964}. Ended earlier: ${endedEarlier}.`,
  );
  console.log(`Decisions in a run: ${summary.decisionsPerRun} on average.`);
  printYears(summary);
  printUse(world, summary);
}

function write(file: unknown, text: () => string): void {
  if (typeof file !== 'string') return;
  try {
    writeFileSync(file, text());
  } catch (error) {
    throw new UsageError(`'${file}' cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}

/** Runs the command. */
export async function simulate(args: readonly string[], root: string): Promise<number> {
  const { values } = parse(
    args,
    {
      runs: { type: 'string', default: '1000' },
      player: { type: 'string', default: 'random' },
      model: { type: 'string' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      csv: { type: 'string' },
      html: { type: 'string' },
    },
    0,
  );
  const runs = wholeNumber('runs', values.runs, 1, 10_000_000);
  const seed = wholeNumber('seed', values.seed, 0, 0xffffffff);
  const data = loadSound(root).world;
  const world = createWorld(data);
  const player = oneOf('player', values.player, Object.keys(playersOf(world)));
  const models = data.models.map(one => one.id);
  const model = oneOf('model', values.model ?? models[0], models);
  const progress = progressLine(runs, 'runs');
  const before = performance.now();
  const tally = await playInThreads({ data, player, model, runs, seed }, progress.show);
  progress.clear();
  const runsPerSecond = Math.round((runs * 1000) / (performance.now() - before));
  const summary = summaryOf(tally);
  const report = { world, player, model, seed, summary };
  write(values.csv, () => csvOf(report));
  write(values.html, () => htmlOf(report));
  if (values.json) console.log(JSON.stringify({ player, model, seed, ...summary, runsPerSecond }));
  else print(world, player, model, summary, runsPerSecond);
  return 0;
}
