/**
 * The bars of the campaign (`npm run balance` prints them over more runs): who keeps power, how many ways there are of keeping it,
 * and that no decision has one answer, no option is idle and no ending out of reach.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { playersOf } from '../../src/simulate/players.ts';
import { simulate, type Tally } from '../../src/simulate/tally.ts';
import { type Balance, balanceOf } from '../../tools/reports/balance.ts';
import { realWorld } from '../helpers/story.ts';

const world = realWorld();
const RANDOM_RUNS = 20_000;
const OTHER_RUNS = 800;
const HISTORICAL_RUNS = 100;

let balance: Balance;
let tallies: Map<string, Tally>;

function runsOf(player: string): number {
  if (player === 'random') return RANDOM_RUNS;
  return player === 'historical' ? HISTORICAL_RUNS : OTHER_RUNS;
}

beforeAll(() => {
  tallies = new Map(
    Object.entries(playersOf(world)).map(([name, player]) => [
      name,
      simulate(world, runsOf(name), player, 1, {}, 0),
    ]),
  );
  balance = balanceOf(world, tallies);
}, 240_000);

describe('the campaign', () => {
  test.each([
    'history: removed in 1964',
    'random: keeps power past October 1964',
    'advised: keeps power past October 1964',
    'ways of surviving',
    'the historical option is best in',
    'options that nobody takes in 1 % of runs',
    'endings that nobody reaches in 0.5 % of runs',
    'endings of more than 40 % of random runs',
    'decisions that bite two or more decisions later',
  ])('%s', name => {
    expect(balance.bars.find(bar => bar.name === name)).toMatchObject({ holds: true });
  });

  test('two options of every decision lie within 15 points, as far as so many runs can tell', () => {
    const apart = balance.decisions.filter(({ gap, options }) => {
      const errors = options.filter(option => option.survival !== null).map(option => option.error);
      return gap - 2 * Math.max(...errors) > 0.15;
    });
    expect(apart.map(decision => decision.id)).toEqual([]);
  });

  test('an option is taken by random play in one run of a hundred, or by somebody more often', () => {
    const idle = balance.decisions.flatMap(({ options }) => options.filter(option => option.mostUse < 0.01));
    expect(idle.map(option => option.id)).toEqual([]);
  });
});
