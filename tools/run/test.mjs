/**
 * `npm test`: format, lint, types, story, unit tests, build, browser tests. Everything runs even if something fails, and
 * the last line is the true sum: every check counts as one test beside the tests of the runners.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { browser } from './browser.mjs';
import { ROOT, run } from './process.mjs';

const RESULTS = resolve(ROOT, 'test-results');

/** One check by a program: passed if it exits with 0. */
const CHECKS = [
  ['format and lint', 'biome', ['check', '.']],
  ['type-aware lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['types', 'tsc', ['-p', '.']],
  ['types of the engine alone', 'tsc', ['-p', 'src/engine']],
  ['story', 'tsx', ['tools/cli/main.ts', 'story']],
  ['pictures are up to date', 'tsx', ['tools/art/bake.ts', '--check']],
  ['build', 'vite', ['build', '--logLevel', 'warn']],
];

/**
 * Runs Vitest with a configuration and counts.
 * @param {string} name
 * @param {string} config
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 */
async function vitest(name, config, args, env) {
  const report = resolve(RESULTS, `${name}.json`);
  const status = await run(
    'vitest',
    [
      'run',
      '--config',
      config,
      '--reporter',
      'default',
      '--reporter',
      'json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { env },
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that could not be loaded has no failed tests, yet it has failed.
  const failed = Math.max(numFailedTests, numFailedTestSuites > 0 || status !== 0 ? 1 : 0);
  return { passed: numPassedTests, failed };
}

/**
 * @param {readonly string[]} args given on to the unit tests, to run some of them alone
 * @returns {Promise<number>}
 */
export async function test(args) {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  let passed = 0;
  let failed = 0;
  const count = (name, result) => {
    passed += result.passed;
    failed += result.failed;
    console.log(`${result.failed === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  };
  for (const [name, program, programArgs] of CHECKS) {
    const status = await run(program, programArgs);
    count(name, status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  }
  const path = await browser();
  if (!path) console.error('No Chromium was found or could be installed: set CHROME_PATH to one.');
  const env = { CHROME_PATH: path ?? '' };
  count('unit tests', await vitest('unit', 'vite.config.ts', args, env));
  count('browser tests', await vitest('browser', 'tests/browser/vitest.config.ts', [], env));
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
