import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/engine/calendar.ts';
import { createWorld, impulsesOf } from '../../src/engine/world.ts';
import { chronicle, decision, option, smallWorld, worldData } from '../helpers/world.ts';

describe('impulses', () => {
  test('are interest x signal x step, row by row', () => {
    const interests = new Int32Array(22);
    interests[4] = 3; // the first holder cares for arms
    interests[11 + 4] = -2; // the second dislikes them
    interests[11] = 1; // and wants tenure
    expect(Array.from(impulsesOf(interests, 2, { arms: 2, tenure: -1 }, 50)!)).toEqual([300, -250]);
  });

  test('no signal is no impulse at all', () => {
    expect(impulsesOf(new Int32Array(11), 1, {}, 50)).toBeNull();
    expect(impulsesOf(new Int32Array(11), 1, { arms: 0 }, 50)).toBeNull();
  });
});

test('the agenda is in the order of days; on one day the event comes before the decision', () => {
  const world = smallWorld({
    chronicle: [chronicle('event', '1953-06-26'), chronicle('early', '1953-04-01')],
    decisions: [decision('second', '1954-12-31'), decision('first', '1953-06-26')],
  });
  const agenda = world.agenda.map(item => `${isoDate(item.day)} ${item.kind}`);
  expect(agenda).toEqual([
    '1953-04-01 chronicle',
    '1953-06-26 chronicle',
    '1953-06-26 decision',
    '1953-12-31 year-end',
    '1954-12-31 decision',
    '1954-12-31 year-end',
    '1955-09-24 plot',
    '1955-10-11 muster',
    '1955-10-14 end',
  ]);
});

test('every memory that anything can set has a place, and `warned` always', () => {
  const world = smallWorld({
    chronicle: [chronicle('event', '1953-06-01', { remember: ['from-event'] })],
    decisions: [
      decision('first', '1953-06-26', [
        option('first.yes', { remember: ['from-option'] }),
        option('first.no'),
      ]),
    ],
  });
  expect(new Set(world.memories.keys())).toEqual(new Set(['warned', 'from-event', 'from-option']));
});

test('a name that does not exist stops the building of the world, by name', () => {
  const data = worldData({
    decisions: [
      decision('first', '1953-06-26', [
        option('first.yes', { loyalty: { bulgannin: 1 } }),
        option('first.no'),
      ]),
    ],
  });
  expect(() => createWorld(data)).toThrow("The world has no person or bloc called 'bulgannin'.");
});

test('a date that does not exist stops it too', () => {
  expect(() => smallWorld({ decisions: [decision('first', '1953-02-30')] })).toThrow(
    "'1953-02-30' is not a date.",
  );
});
