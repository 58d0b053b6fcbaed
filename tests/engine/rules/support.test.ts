import { expect, test } from 'vitest';
import { supportValue, supportValues } from '../../../src/engine/rules/support.ts';
import { feeling, opened, smallWorld } from '../../helpers/world.ts';

const [PARTY, MILITARY] = [0, 1];

test('a support is the weighted mean of its parts, moved from -100..100 to 0..100', () => {
  const world = smallWorld({ holders: feeling({ orlov: 40, petrov: -20, secretaries: 30 }) });
  // The Presidium's mean is 10: (3 * 10 + 1 * 30) / 4 = 15, and (15 + 100) / 2 = 57.5.
  expect(supportValue(world, opened(world), PARTY)).toBe(5750);
});

test('nobody for or against gives 50, full love 100, full hate 0', () => {
  const all = (points: number) =>
    feeling(Object.fromEntries(smallWorld().holders.map(holder => [holder.id, points])));
  for (const [points, value] of [
    [0, 5000],
    [100, 10_000],
    [-100, 0],
  ] as const) {
    const world = smallWorld({ holders: all(points) });
    expect(supportValues(world, opened(world))).toEqual([value, value, value]);
  }
});

test('the Presidium counts by its mean over those seated, without the player', () => {
  const world = smallWorld({ holders: feeling({ khrushchev: 100, orlov: 40, petrov: -20, sokolov: 70 }) });
  const state = opened(world);
  const before = supportValue(world, state, PARTY);
  state.seated[world.holderIndex.get('sokolov')!] = 1;
  // The mean rises from 10 to 30: (3 * 30) / 4 = 22.5 -> 61.25.
  expect([before, supportValue(world, state, PARTY)]).toEqual([5375, 6125]);
});

test('a Presidium of the player alone brings 0', () => {
  const world = smallWorld({
    holders: feeling({ orlov: 40, secretaries: 40 }),
    rules: { presidium: ['khrushchev'] },
  });
  expect(supportValue(world, opened(world), PARTY)).toBe(5500);
});

test('an office counts by whoever holds it; an empty one and the player bring 0', () => {
  const world = smallWorld({
    holders: feeling({ khrushchev: 90, sokolov: 60, orlov: -60, 'high-command': 20 }),
  });
  const state = opened(world);
  const values = [supportValue(world, state, MILITARY)];
  for (const holder of ['orlov', 'khrushchev', null]) {
    state.offices[2] = holder === null ? -1 : world.holderIndex.get(holder)!;
    values.push(supportValue(world, state, MILITARY));
  }
  expect(values).toEqual([7000, 4000, 5500, 5500]);
});
