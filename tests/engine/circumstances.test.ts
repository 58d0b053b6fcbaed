import { describe, expect, test } from 'vitest';
import { replay } from '../../src/engine/record.ts';
import { open } from '../../src/engine/reduce.ts';
import { closeIndicators } from '../../src/engine/rules/indicators.ts';
import { plot } from '../../src/engine/rules/removal.ts';
import { callRoll } from '../../src/engine/rules/vote.ts';
import { removalOutcome } from '../../src/engine/state.ts';
import {
  at,
  circumstance,
  decision,
  equation,
  feeling,
  indicator,
  opened,
  smallWorld,
} from '../helpers/world.ts';

const world = smallWorld({
  holders: feeling({ orlov: -10, petrov: -10 }),
  indicators: [indicator('grain', { equation: equation('100 * weather(steppe)') })],
  decisions: [
    decision('first', '1953-06-26', undefined, { vote: { body: 'presidium', question: 'keep-him' } }),
    decision('second', '1954-06-26', undefined, { vote: { body: 'presidium', question: 'keep-him' } }),
  ],
  rules: {
    weather: { referenceSeed: 1953, regions: { steppe: { recorded: {}, spread: 0 } } },
    removal: { warningPermille: 500 },
  },
  circumstances: [
    circumstance('drought', { weather: [{ region: 'steppe', year: 1953, permille: -300 }] }),
    circumstance('plenty', { weather: [{ region: 'steppe', year: 1954, permille: 200 }] }),
    circumstance('alone', { absent: [{ person: 'orlov', vote: 'first' }] }),
    circumstance('silence', { warning: 'never' }),
    circumstance('alarm', { warning: 'always' }),
  ],
});
const held = (...circumstances: string[]) => opened(world, 1, { circumstances });

test('without any, nothing is held otherwise', () => {
  expect(open(world, 1).otherwise).toBeNull();
  expect(open(world, 1, { circumstances: [] }).otherwise).toBeNull();
});

test('one that the world does not have is refused', () => {
  expect(() => held('flood')).toThrow("The world has no circumstance called 'flood'.");
});

test('weather is held in its year, through the harvest; two circumstances hold together', () => {
  const levels = (...circumstances: string[]) => {
    const state = held(...circumstances);
    return [1953, 1954, 1955].map(year => {
      closeIndicators(world, state, year);
      return state.indicators[0]!;
    });
  };
  expect(levels()).toEqual([1000, 1000, 1000]);
  expect(levels('drought')).toEqual([700, 1000, 1000]);
  expect(levels('drought', 'plenty')).toEqual([700, 1200, 1000]);
});

test('who is absent does not vote in that roll-call, and votes in every other', () => {
  const state = held('alone');
  const voters = (id: string) =>
    callRoll(world, state, id, 'keep-him').votes.map(vote => world.holders[vote.holder]!.id);
  expect(state.rollCalls[0]!.votes.map(vote => vote.holder)).toEqual([
    at(world, 'khrushchev'),
    at(world, 'petrov'),
  ]);
  expect(voters('second')).toEqual(['khrushchev', 'orlov', 'petrov']);
  expect(state.seated[at(world, 'orlov')]).toBe(1);
});

describe('the warning', () => {
  const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);
  const came = (...circumstances: string[]) =>
    SEEDS.filter(seed => {
      const state = opened(world, seed, { circumstances });
      plot(world, state);
      const warned = state.remembered[world.memories.get('warned')!] === 1;
      expect(removalOutcome(state, 'warning')).toBe(warned ? 'came' : 'never came');
      return warned;
    });

  test('comes by luck, if nothing else is held', () => {
    expect(came().length).toBeGreaterThan(8);
    expect(came().length).toBeLessThan(32);
  });

  test('never comes, or always, if that is held', () => {
    expect(came('silence')).toEqual([]);
    expect(came('alarm')).toEqual(SEEDS);
    expect(came('drought', 'silence')).toEqual([]);
  });

  test('that is held never to come does not come from a loyal security chief either', () => {
    const loyal = (...circumstances: string[]) => {
      const state = held(...circumstances);
      state.offices[3] = at(world, 'sokolov');
      state.loyalty[at(world, 'sokolov')] = 5000;
      plot(world, state);
      return [removalOutcome(state, 'security'), removalOutcome(state, 'warning')];
    };
    expect(loyal()).toEqual(['yours', 'came']);
    expect(loyal('silence')).toEqual(['yours', 'never came']);
  });
});

test('a record carries them, and its replay holds them', () => {
  const record = {
    contentVersion: 'small-1',
    seed: 1,
    choices: ['first.yes'],
    circumstances: ['alone', 'drought'],
  };
  const replayed = replay(world, record);
  if (!replayed.ok) throw new Error(replayed.refusal.say);
  expect(replayed.state.otherwise).toEqual(held('alone', 'drought').otherwise);
  expect(replayed.state.rollCalls[0]!.votes).toHaveLength(2);
  expect(replayed.state.indicators[0]).toBe(700);
});
