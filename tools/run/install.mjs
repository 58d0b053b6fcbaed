/**
 * Installs the packages of the lockfile if they are missing or older than it. `npm install --no-save`, not `npm ci`: some
 * tools ship a binary for each system as optional packages, a registry may lack those of other systems, and `npm ci`
 * refuses a lockfile without them (docs/decisions/0003).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT, run } from './process.mjs';

const LOCK = resolve(ROOT, 'package-lock.json');
const STAMP = resolve(ROOT, 'node_modules/.installed-lock.json');

/** @returns {Promise<number>} 0 if everything is there */
export async function install() {
  const lock = readFileSync(LOCK, 'utf8');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return 0;
  console.error('Installing packages ...');
  const status = await run(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel', 'error'],
    { anywhere: true, quiet: true },
  );
  if (status !== 0) {
    console.error(
      'The packages could not be installed. Check the connection to the npm registry and try again.',
    );
    return status;
  }
  writeFileSync(STAMP, lock);
  return 0;
}
