/** The commands behind `npm run story`, `simulate`, `replay`, `pivot`, `odds`, `docs` and `bench`. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoryFault } from '../story/load.ts';
import { UsageError } from './arguments.ts';
import { balance } from './balance.ts';
import { bench } from './bench.ts';
import { docs } from './docs.ts';
import { odds } from './odds.ts';
import { pivot } from './pivot.ts';
import { replay } from './replay.ts';
import { simulate } from './simulate.ts';
import { story } from './story.ts';

type Command = (args: readonly string[], root: string) => number | Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  story,
  simulate,
  replay,
  pivot,
  odds,
  docs,
  balance,
  bench,
};
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

async function main(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2);
  const command = COMMANDS[name];
  try {
    if (!command)
      throw new UsageError(`There is no command '${name}': use ${Object.keys(COMMANDS).join(', ')}.`);
    return await command(args, ROOT);
  } catch (error) {
    if (error instanceof StoryFault) {
      console.error(error.message);
      return 1;
    }
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message.replace(/\s*\n\s*/g, ' '));
    return 2;
  }
}

process.exitCode = await main();
