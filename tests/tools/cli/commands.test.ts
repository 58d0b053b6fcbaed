/** The commands as they are typed. Each spawn costs a second or two, so there are few. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/engine/record.ts';
import type { Pivots } from '../../../src/insight/pivotal.ts';
import { encodeRun } from '../../../src/session/run-code.ts';
import { historical, random } from '../../../src/simulate/players.ts';
import { playRun } from '../../../src/simulate/simulate.ts';
import { simulate, summaryOf } from '../../../src/simulate/tally.ts';
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

type Tallied = Record<string, number> & {
  outcomes: Record<string, number>;
  optionUse: Record<string, number>;
  codes: string[];
};

test('simulate --json gives the tables of the runs, their codes and the speed', () => {
  const result = json('simulate', '--runs', '25', '--player', 'historical', '--seed', '5') as Tallied;
  expect(result).toMatchObject({
    runs: 25,
    player: 'historical',
    model: 'blend',
    june1957: { against: 7, for: 4 },
    decisionsPerRun: expect.any(Number),
    supportsByYear: { 1963: { party: expect.any(Number) } },
    indicatorsByYear: { 1963: { grain: expect.any(Number) } },
    optionUse: { 'june-1957.appeal': 25 },
  });
  expect(Object.values(result.outcomes).reduce((sum, count) => sum + count, 0)).toBe(25);
  expect(result.removed1964! + result.inPowerAfter1964! + result.endedEarlier!).toBe(25);
  expect(result.runsPerSecond).toBeGreaterThan(0);
  expect(result.codes).toHaveLength(20);
});

test('simulate gives the same tables in many parts as in one, and under a named model', () => {
  const tallied = json('simulate', '--runs', '300', '--seed', '9', '--model', 'palace-politics') as Tallied;
  const alone = summaryOf(simulate(realWorld(), 300, random, 9, { model: 'palace-politics' }));
  const { runsPerSecond: _speed, seed, ...tables } = tallied;
  expect(seed).toBe(9);
  expect(tables).toEqual({ player: 'random', model: 'palace-politics', ...alone });
});

const HISTORY = playRun(realWorld(), 1953, historical).record;

test('pivot CODE --json finds decisions whose codes replay to their outcomes', () => {
  const result = json('pivot', encodeRun(realWorld(), HISTORY)) as Pivots & { milliseconds: number };
  expect(result.outcome).toBe('retired-on-request');
  expect(result.milliseconds).toBeGreaterThan(0);
  const { code, outcome } = result.pivotal[0]!;
  expect(json('replay', code)).toMatchObject({ ending: outcome });
});

test('odds CODE --at DECISION --json counts every option', () => {
  const code = encodeRun(realWorld(), HISTORY);
  const result = json('odds', code, '--at', 'warning', '--player', 'random', '--seeds', '50');
  const { options } = result as { options: { id: string; survives: number; of: number }[] };
  expect(options.map(option => option.id)).toContain('warning.rest');
  for (const option of options) {
    expect(option).toEqual({
      id: expect.any(String),
      survives: expect.any(Number),
      of: 50,
      standardError: expect.any(Number),
    });
  }
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
    ['an unknown model', ['simulate', '--model', 'fate'], '--model is one of blend, policy-failure'],
    ['no decision', ['odds', 'ABCDE'], 'This code is too short'],
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
