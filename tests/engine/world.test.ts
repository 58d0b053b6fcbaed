import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/engine/calendar.ts';
import { createWorld, impulsesOf } from '../../src/engine/compile.ts';
import { ISSUES } from '../../src/engine/vocabulary.ts';
import {
  at,
  chronicle,
  crisis,
  decision,
  HOLDERS,
  later,
  move,
  option,
  outcome,
  smallWorld,
  talk,
  worldData,
} from '../helpers/world.ts';

describe('impulses', () => {
  const NOBODY = -1;
  const arms = ISSUES.indexOf('arms');
  const tenure = ISSUES.indexOf('tenure');
  const width = ISSUES.length;
  const isPolicy = new Uint8Array(width);
  isPolicy[arms] = 1;

  test('are weight x signal, row by row, with what is a matter of results', () => {
    const weights = new Int32Array(3 * width);
    weights[arms] = 150; // the first holder cares for arms
    weights[width + arms] = -100; // the second dislikes them
    weights[width + tenure] = 50; // and wants to keep his post; the third cares for nothing
    const impulses = impulsesOf(weights, isPolicy, NOBODY, { arms: 2, tenure: -1 })!;
    expect(Array.from(impulses.holders)).toEqual([0, 1]);
    expect(Array.from(impulses.amounts)).toEqual([300, -250]);
    expect(Array.from(impulses.policy)).toEqual([300, -200]);
  });

  test('pass over the player', () => {
    const weights = new Int32Array(3 * width);
    for (const holder of [0, 1]) weights[holder * width + arms] = 50;
    const impulses = impulsesOf(weights, isPolicy, 0, { arms: 2 })!;
    expect(Array.from(impulses.holders)).toEqual([1]);
  });

  test('know of results and manner that cancel out', () => {
    const weights = new Int32Array(width);
    weights[arms] = 50;
    weights[tenure] = 100;
    const impulses = impulsesOf(weights, isPolicy, NOBODY, { arms: 2, tenure: -1 })!;
    expect([Array.from(impulses.amounts), Array.from(impulses.policy)]).toEqual([[0], [100]]);
  });

  test('no signal is no impulse at all', () => {
    const weights = new Int32Array(width).fill(50);
    expect(impulsesOf(weights, isPolicy, NOBODY, {})).toBeNull();
    expect(impulsesOf(weights, isPolicy, NOBODY, { arms: 0 })).toBeNull();
    expect(impulsesOf(new Int32Array(width), isPolicy, NOBODY, { arms: 3 })).toBeNull();
  });
});

test('a weight is interest x step, as strongly as the person feels', () => {
  const holders = HOLDERS.map(holder => ({
    ...holder,
    interests: { arms: 3, peace: -1 },
    temper: holder.id === 'orlov' ? 'hot' : '',
  }));
  const tempers = { hot: { feels: 1250, yields: 1000, says: 'takes everything hard' } };
  const world = smallWorld({ holders, rules: { opinionStep: 50, tempers } });
  const weights = (name: string) =>
    (['arms', 'peace', 'land'] as const).map(
      issue => world.weights[at(world, name) * ISSUES.length + ISSUES.indexOf(issue)],
    );
  expect(weights('orlov')).toEqual([187, -62, 0]);
  expect(weights('petrov')).toEqual([150, -50, 0]);
});

test('the agenda is in the order of days; on one day: what arrives, event, crisis, decision, year-end', () => {
  const world = smallWorld({
    crises: [crisis('street', ['1955-01-05', '1953-06-26'])],
    chronicle: [chronicle('event', '1953-06-26'), chronicle('early', '1953-04-01')],
    decisions: [
      decision('second', '1954-12-31'),
      decision('first', '1953-06-26'),
      decision('zero', '1953-03-20', [
        option('zero.yes', { later: [later('1953-06-26')] }),
        option('zero.no'),
      ]),
    ],
  });
  const agenda = world.agenda.map(item => `${isoDate(item.day)} ${item.kind}`);
  expect(agenda).toEqual([
    '1953-03-20 decision',
    '1953-04-01 chronicle',
    '1953-06-26 later',
    '1953-06-26 chronicle',
    '1953-06-26 crisis',
    '1953-06-26 decision',
    '1953-12-31 year-end',
    '1954-12-31 decision',
    '1954-12-31 year-end',
    '1955-01-05 crisis',
    '1955-09-24 plot',
    '1955-10-11 muster',
    '1955-10-14 end',
  ]);
});

test('every memory that anything can set has a place, and `warned` always', () => {
  const from = (where: string) => ({ remember: [`from-${where}`] });
  const world = smallWorld({
    chronicle: [chronicle('event', '1953-06-01', from('event'))],
    crises: [crisis('street', ['1953-06-02'], from('crisis'))],
    moves: [move('tour', from('move'))],
    decisions: [
      decision(
        'first',
        '1953-06-26',
        [
          option('first.yes', {
            ...from('option'),
            later: [later('1954-01-01', from('later'))],
            outcomes: [outcome(from('outcome'))],
          }),
          option('first.no'),
        ],
        { talks: [talk('ask', from('talk'))] },
      ),
    ],
  });
  const places = ['event', 'crisis', 'move', 'option', 'later', 'outcome', 'talk'];
  expect(new Set(world.memories.keys())).toEqual(new Set(['warned', ...places.map(name => `from-${name}`)]));
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
