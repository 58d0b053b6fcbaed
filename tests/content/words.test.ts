import { expect, test } from 'vitest';
import { joinWords, splitWords } from '../../src/content/words.ts';
import { createWorld } from '../../src/engine/compile.ts';
import { lockedBecause, open } from '../../src/engine/reduce.ts';
import { realWorld } from '../helpers/story.ts';

const { data } = realWorld();

test('the world and its words, split and joined, are what they were', () => {
  const { world, words } = splitWords(data);
  expect(words.length).toBeGreaterThan(500);
  expect(JSON.stringify(world).length).toBeLessThan(JSON.stringify(data).length * 0.8);
  joinWords(world, words);
  expect(world).toEqual(data);
});

test('the first decision and the people keep their words', () => {
  const { world } = splitWords(data);
  expect(world.decisions[0]).toEqual(data.decisions[0]);
  expect(world.holders).toEqual(data.holders);
  expect(world.decisions[1]!.title).toBe('');
});

test('words that come later reach whoever holds the data by then', () => {
  const { world: bare, words } = splitWords(data);
  const world = createWorld(bare);
  const state = open(world, 1);
  const locked = world.options.find(
    option => option.decision > 0 && lockedBecause(world, state, option) !== null,
  )!;
  expect(lockedBecause(world, state, locked)).toBe('');
  joinWords(bare, words);
  expect(lockedBecause(world, state, locked)).not.toBe('');
});

test('words of another edition are refused', () => {
  const { world, words } = splitWords(data);
  expect(() => joinWords(world, words.slice(1))).toThrow('another edition');
});
