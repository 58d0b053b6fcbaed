import { expect, test } from 'vitest';
import { countPlenum } from '../../../src/engine/rules/plenum.ts';
import { feeling, opened, smallWorld } from '../../helpers/world.ts';

function count(secretaries: number, workers: number) {
  const world = smallWorld({ holders: feeling({ secretaries, workers }) });
  return countPlenum(world, opened(world));
}

test('blocs that do not care split in half', () => {
  expect(count(0, 0)).toEqual({ seats: 100, for: 50, percent: 50 });
});

test('each point of loyalty moves one percent of the bloc, weighed by its seats', () => {
  // 60 seats at 50 + 20 percent are 42, 40 seats at 50 - 10 percent are 16.
  expect(count(20, -10)).toEqual({ seats: 100, for: 58, percent: 58 });
});

test('nobody has a bloc wholly', () => {
  expect(count(100, 100).percent).toBe(98);
  expect(count(-100, -100).percent).toBe(2);
});
