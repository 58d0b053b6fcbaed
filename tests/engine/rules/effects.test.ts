import { expect, test } from 'vitest';
import { reduce } from '../../../src/engine/reduce.ts';
import { presidium, supportValues } from '../../../src/engine/rules/support.ts';
import { officeHolder, type State } from '../../../src/engine/state.ts';
import type { World } from '../../../src/engine/world.ts';
import type { OptionData } from '../../../src/engine/world-data.ts';
import {
  decision,
  HOLDERS,
  indicator,
  loyaltyOf,
  opened,
  option,
  smallWorld,
  taken,
  type WorldPart,
} from '../../helpers/world.ts';

function choosing(
  part: Partial<OptionData>,
  world: WorldPart = {},
): { world: World; before: State; after: State } {
  const options = [option('first.yes', part), option('first.no')];
  const made = smallWorld({ ...world, decisions: [decision('first', '1953-06-26', options)] });
  const before = opened(made);
  return { world: made, before, after: taken(reduce(made, before, { kind: 'choose', option: 'first.yes' })) };
}

test('a signal moves everybody by interest x signal x step, and the player by nothing', () => {
  const holders = HOLDERS.map(holder =>
    holder.id === 'orlov'
      ? { ...holder, interests: { arms: 3, peace: -1 } }
      : { ...holder, interests: { arms: -1 } },
  );
  const { world, after } = choosing(
    { signals: { arms: 2, peace: 1 } },
    { holders, rules: { opinionStep: 50 } },
  );
  expect(loyaltyOf(world, after, 'orlov')).toBe((3 * 2 - 1) * 50);
  expect(loyaltyOf(world, after, 'workers')).toBe(-100);
  expect(loyaltyOf(world, after, 'khrushchev')).toBe(0);
});

test('a direct change counts in full points and stops at the limits', () => {
  const { world, after } = choosing(
    { loyalty: { orlov: 12, petrov: -7, workers: 60 } },
    {
      holders: HOLDERS.map(holder => ({ ...holder, opening: holder.id === 'workers' ? 90 : 0 })),
    },
  );
  expect(['orlov', 'petrov', 'workers'].map(id => loyaltyOf(world, after, id))).toEqual([1200, -700, 10_000]);
});

test('seats: one joins, one leaves, and the Presidium is those seated without the player', () => {
  const { world, before, after } = choosing({
    seats: [
      { person: 'sokolov', joins: 'presidium', if: [] },
      { person: 'petrov', leaves: 'presidium', if: [] },
    ],
  });
  const names = (state: State) => presidium(world, state).map(holder => world.holders[holder]!.id);
  expect(names(before)).toEqual(['orlov', 'petrov']);
  expect(names(after)).toEqual(['orlov', 'sokolov']);
});

test('an office passes to one person, and no other office changes', () => {
  const { world, before, after } = choosing({ seats: [{ person: 'petrov', takes: 'premier', if: [] }] });
  expect(world.holders[officeHolder(after, 'premier')]!.id).toBe('petrov');
  expect(officeHolder(after, 'defence-minister')).toBe(officeHolder(before, 'defence-minister'));
});

test('a change of seat waits for its own condition', () => {
  const seats = (below: number): OptionData['seats'] => [
    { person: 'petrov', leaves: 'presidium', if: [{ kind: 'loyalty', holder: 'petrov', below }] },
  ];
  expect(presidium(smallWorld(), choosing({ seats: seats(0) }).after)).toHaveLength(2);
  expect(presidium(smallWorld(), choosing({ seats: seats(1) }).after)).toHaveLength(1);
});

test('a change of seat alone moves the support and is written under the option', () => {
  const { world, before, after } = choosing(
    { seats: [{ person: 'sokolov', joins: 'presidium', if: [] }] },
    { holders: HOLDERS.map(holder => ({ ...holder, opening: holder.id === 'sokolov' ? 90 : 0 })) },
  );
  const gained = supportValues(world, after)[0]! - supportValues(world, before)[0]!;
  expect(gained).toBeGreaterThan(0);
  const line = after.ledger!.supports.at(-1)!;
  expect(line).toEqual({
    day: after.day,
    support: 0,
    amount: gained,
    cause: { kind: 'option', id: 'first.yes' },
  });
});

test('an indicator jumps at once, in its unit, and stops at its limits', () => {
  const grain = indicator('grain', { low: 0, high: 120 });
  const tension = indicator('tension', { low: 90, high: 200 });
  const part = { indicators: [grain, tension] };
  expect(Array.from(choosing({ indicators: { grain: 5.5, tension: -5 } }, part).after.indicators)).toEqual([
    1055, 950,
  ]);
  expect(Array.from(choosing({ indicators: { grain: 50, tension: -50 } }, part).after.indicators)).toEqual([
    1200, 900,
  ]);
});

test('a departure counts in the years it names, cut to the years there are', () => {
  const { after } = choosing({ departures: [{ indicator: 'grain', add: -2.5, from: 1954, to: 1964 }] });
  expect(Array.from(after.departures)).toEqual([0, -25, -25]);
});

test('a memory is kept', () => {
  const { world, before, after } = choosing({ remember: ['promise'] });
  const promise = world.memories.get('promise')!;
  expect([before.remembered[promise], after.remembered[promise]]).toEqual([0, 1]);
});
