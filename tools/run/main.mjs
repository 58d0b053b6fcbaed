/**
 * What stands behind every `npm` command. Plain Node with nothing imported from outside, because it runs before anything
 * is installed: it installs first, then starts the real command.
 */
import { install } from './install.mjs';
import { run } from './process.mjs';
import { start } from './start.mjs';
import { test } from './test.mjs';

const [command = '', ...args] = process.argv.slice(2);
const TOOLS = ['story', 'simulate', 'replay', 'pivot', 'odds', 'docs', 'balance', 'bench'];

/** @returns {Promise<number>} the exit status */
async function main() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`First Secretary needs Node.js 20.19 or later; this is ${process.versions.node}.`);
    return 2;
  }
  const installed = await install();
  if (installed !== 0) return installed;
  if (command === 'start') return start();
  if (command === 'test') return test(args);
  if (command === 'dev') return run('vite', ['--host', '127.0.0.1', ...args]);
  if (command === 'build') return run('vite', ['build', ...args]);
  if (TOOLS.includes(command)) return run('tsx', ['tools/cli/main.ts', command, ...args]);
  console.error(`There is no command '${command}'.`);
  return 2;
}

process.exitCode = await main();
