/** The commands as they are typed. Each spawn costs a second or two, so there are few. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/engine/record.ts';
import { encodeRun } from '../../../src/session/run-code.ts';
import { historical } from '../../../src/simulate/players.ts';
import { playRun } from '../../../src/simulate/simulate.ts';
import { ROOT, realWorld } from '../../helpers/story.ts';

function run(...args: string[]) {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, join(ROOT, 'tools/cli/main.ts'), ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

function json(...args: string[]): unknown {
  const { status, stdout, stderr } = run(...args, '--json');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  return JSON.parse(stdout);
}

test('simulate --json gives runs, player, outcomes, the three sums and the speed', () => {
  const result = json('simulate', '--runs', '12', '--player', 'historical', '--seed', '5');
  expect(result).toEqual({
    runs: 12,
    player: 'historical',
    outcomes: expect.any(Object),
    removed1964: expect.any(Number),
    inPowerAfter1964: expect.any(Number),
    endedEarlier: expect.any(Number),
    runsPerSecond: expect.any(Number),
  });
  const { outcomes, removed1964, inPowerAfter1964, endedEarlier, runsPerSecond } = result as Record<
    string,
    number
  > & {
    outcomes: Record<string, number>;
  };
  expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(12);
  expect(removed1964! + inPowerAfter1964! + endedEarlier!).toBe(12);
  expect(runsPerSecond).toBeGreaterThan(0);
});

test('replay CODE --json leads to the same end as the run itself', () => {
  const { record, ending } = playRun(realWorld(), 1953, historical);
  const replayed = replay(realWorld(), record);
  expect(replayed.ok).toBe(true);
  expect(json('replay', encodeRun(realWorld(), record).toLowerCase())).toEqual({
    ending,
    date: expect.stringMatching(/^1964-10-1\d$/),
    supports: { party: expect.any(Number), military: expect.any(Number), public: expect.any(Number) },
    choices: record.choices,
    contentVersion: realWorld().data.contentVersion,
  });
});

describe('a mistake ends with status 2, nothing on standard output and one line on standard error', () => {
  test.each([
    ['no command', [], 'There is no command'],
    ['an unknown command', ['simulat'], "There is no command 'simulat'"],
    ['an unknown option', ['simulate', '--rums', '3'], '--rums'],
    ['a number that is none', ['simulate', '--runs', '1e3'], '--runs takes a whole number'],
    ['an unknown player', ['simulate', '--player', 'lucky'], '--player is one of historical, random'],
    ['one argument too many', ['replay', 'ABCDE', 'FGHJK'], "'FGHJK' is one argument too many."],
    ['no code', ['replay'], 'Type or paste a run code first.'],
    ['a bad code', ['replay', 'ZZZZZ-ZZZZZ-ZZZZZ'], 'A letter of this code is wrong or missing.'],
  ])('%s', (_, args, says) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(says);
  });
});
