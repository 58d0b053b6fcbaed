/**
 * `npm run balance -- [--runs N] [--json] [--html FILE]`: plays every player and prints the table of all decisions, and the
 * bars that the campaign is held to.
 */
import { writeFileSync } from 'node:fs';
import { createWorld } from '../../src/engine/compile.ts';
import { playersOf } from '../../src/simulate/players.ts';
import type { Tally } from '../../src/simulate/tally.ts';
import { playInThreads } from '../pool/pool.ts';
import { type Balance, balanceOf } from '../reports/balance.ts';
import { balancePage } from '../reports/balance-page.tsx';
import { loadSound } from '../story/load.ts';
import { parse, UsageError, wholeNumber } from './arguments.ts';
import { progressLine } from './progress.ts';
import { textTable } from './text-table.ts';

/** The others play one run for every so many of the random player: they differ little from seed to seed. */
const OTHERS = 40;

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

function print({ decisions, bars }: Balance): void {
  for (const decision of decisions) {
    console.log(`\n${decision.date}  ${decision.title}`);
    console.log(
      textTable(
        ['option', 'grade', 'survives %', '\u00b1', 'random %', 'most %', 'by'],
        decision.options.map(option => [
          `${option.historical ? '* ' : '  '}${option.id}${option.delayed ? '' : ' (no delay)'}`,
          option.grade,
          option.survival === null ? '-' : percent(option.survival),
          percent(option.error),
          percent(option.use),
          percent(option.mostUse),
          option.mostUsedBy,
        ]),
      ),
    );
  }
  console.log(
    `\n${textTable(
      ['bar', 'counted', 'wanted', ''],
      bars.map(bar => [bar.name, bar.value, bar.wanted, bar.holds ? 'holds' : 'FAILS']),
    )}`,
  );
}

/** Runs the command. */
export async function balance(args: readonly string[], root: string): Promise<number> {
  const { values } = parse(
    args,
    {
      runs: { type: 'string', default: '60000' },
      json: { type: 'boolean', default: false },
      html: { type: 'string' },
    },
    0,
  );
  const runs = wholeNumber('runs', values.runs, 1000, 10_000_000);
  const data = loadSound(root).world;
  const world = createWorld(data);
  const tallies = new Map<string, Tally>();
  for (const player of Object.keys(playersOf(world))) {
    const wanted = player === 'random' ? runs : Math.ceil(runs / OTHERS);
    const progress = progressLine(wanted, `runs of the ${player} player`);
    const work = { data, player, model: data.models[0]!.id, runs: wanted, seed: 1 };
    tallies.set(player, await playInThreads(work, progress.show));
    progress.clear();
  }
  const result = balanceOf(world, tallies);
  if (typeof values.html === 'string') {
    try {
      writeFileSync(values.html, balancePage(result, `${runs} random runs, edition ${data.contentVersion}.`));
    } catch (error) {
      throw new UsageError(`'${values.html}' cannot be written: ${String(error)}`);
    }
  }
  if (values.json) console.log(JSON.stringify(result));
  else print(result);
  return 0;
}
