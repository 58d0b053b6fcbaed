/** Starts programs of the project in its root folder and waits for them. */
import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Runs a program and gives its exit status (1 if it was ended by a signal).
 * @param {string} program a name in node_modules/.bin, or any program if `options.anywhere`
 * @param {readonly string[]} args
 * @param {{ anywhere?: boolean, quiet?: boolean, env?: Record<string, string> }} [options] quiet: its output goes to standard error
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  const windows = process.platform === 'win32';
  const file = options.anywhere
    ? program
    : resolve(ROOT, 'node_modules/.bin', windows ? `${program}.cmd` : program);
  return new Promise(done => {
    const child = spawn(file, args, {
      cwd: ROOT,
      stdio: ['inherit', options.quiet ? 2 : 'inherit', 'inherit'],
      env: { ...process.env, ...options.env },
      shell: windows,
    });
    child.on('error', error => {
      console.error(`${program} could not be started: ${error.message}`);
      done(1);
    });
    child.on('exit', status => done(status ?? 1));
  });
}
