import { describe, expect, test } from 'vitest';
import { open } from '../../src/engine/reduce.ts';
import { muster, plot } from '../../src/engine/rules/removal.ts';
import { removalOutcome } from '../../src/engine/state.ts';
import { at, feeling, model, opened, smallWorld, type WorldPart } from '../helpers/world.ts';

const part: WorldPart = {
  holders: feeling({ orlov: -10, petrov: -10 }),
  models: [
    model('blend'),
    model('style', { weights: { policy: 1000, style: 3000, personal: 1000 } }),
    model('palace', { removal: { recruitsNeeded: 3, armyYours: undefined } }),
  ],
};
const world = smallWorld(part);

test('the default is the first of the world, and any other goes by its id', () => {
  expect([open(world, 1).model, open(world, 1, { model: 'palace' }).model]).toEqual([0, 2]);
});

test('a model that the world does not have is refused', () => {
  expect(() => open(world, 1, { model: 'chaos' })).toThrow("The world has no model called 'chaos'.");
});

test('a model sets the bars that it names, and leaves the rest', () => {
  const [blend, , palace] = world.models;
  expect(palace!.removal.recruitsNeeded).toBe(3);
  expect({ ...palace!.removal, recruitsNeeded: 2 }).toEqual(blend!.removal);
  expect(blend!.removal).toEqual(world.data.rules.removal);
});

describe('the same run under two models', () => {
  const fallen = (id: string) => {
    const state = opened(world, 1, { model: id });
    state.style[at(world, 'petrov')] = 1000;
    plot(world, state);
    return state;
  };

  test('recruits by what counts in each', () => {
    // Petrov: -20 between the two of you, 10 by manner; three times the manner makes 10.
    expect(removalOutcome(fallen('blend'), 'plot')).toBe('organised');
    expect(removalOutcome(fallen('style'), 'plot')).toBe('none');
    expect(removalOutcome(fallen('palace'), 'plot')).toBe('none');
  });

  test('holds state security, army and secretaries to the attitude of its model', () => {
    for (const [id, army] of [
      ['blend', 'aside'],
      ['style', 'yours'],
    ] as const) {
      const small = smallWorld({
        ...part,
        holders: feeling({ orlov: -50, petrov: -50, 'high-command': 20 }),
      });
      const state = opened(small, 1, { model: id });
      state.style[at(small, 'high-command')] = 1000;
      plot(small, state);
      muster(small, state);
      // Marshals 20 under the blend, 40 where manner counts thrice; their minister 0.
      expect(removalOutcome(state, 'army')).toBe(army);
    }
  });
});
