import { describe, expect, test } from 'vitest';
import { type Action, lockedBecause, open, openDecision, reduce } from '../../src/engine/reduce.ts';
import type { State } from '../../src/engine/state.ts';
import {
  chronicle,
  decision,
  equation,
  feeling,
  indicator,
  later,
  loyaltyOf,
  option,
  outcome,
  smallWorld,
  taken,
  talk,
} from '../helpers/world.ts';

const world = smallWorld({
  holders: feeling({ orlov: 5 }),
  indicators: [
    indicator('grain', {
      equation: equation('100 * weather(steppe)'),
      pulses: [{ issue: 'land', per: 10, expected: 'last-year' }],
    }),
  ],
  rules: { weather: { referenceSeed: 1953, regions: { steppe: { recorded: {}, spread: 100 } } } },
  chronicle: [chronicle('event', '1953-09-01', { loyalty: { petrov: 3 }, remember: ['event'] })],
  decisions: [
    decision(
      'first',
      '1953-06-26',
      [
        option('first.yes', {
          loyalty: { orlov: 10 },
          signals: { arms: 1 },
          departures: [{ indicator: 'grain', add: 1, from: 1954, to: 1955 }],
          seats: [{ person: 'sokolov', joins: 'presidium', if: [] }],
          later: [later('1954-02-01', { loyalty: { orlov: -4 } })],
        }),
        option('first.locked', {
          requires: [
            { condition: { kind: 'loyalty', holder: 'orlov', atLeast: 0 }, why: 'Orlov is against it.' },
            {
              condition: { kind: 'loyalty', holder: 'orlov', atLeast: 20 },
              why: 'Orlov does not trust you.',
            },
            { condition: { kind: 'loyalty', holder: 'petrov', atLeast: 99 }, why: 'Petrov is against it.' },
          ],
        }),
        option('first.end', { outcomes: [outcome({ ends: 'fallen' })] }),
      ],
      {
        talks: [talk('ask', { loyalty: { orlov: 15 }, remember: ['asked'] })],
        vote: { body: 'presidium', question: 'keep-him' },
      },
    ),
    decision('second', '1954-06-26'),
  ],
});
const start = open(world, 1);

function played(...actions: Action[]): State {
  return actions.reduce((state, action) => taken(reduce(world, state, action)), start);
}

const choose = (option: string): Action => ({ kind: 'choose', option });
const say = (id: string): Action => ({ kind: 'talk', talk: id });
const goOn: Action = { kind: 'go-on' };

describe('refusals are named and said in a sentence', () => {
  test.each<[string, State, Action, string, string]>([
    [
      'an option that does not exist',
      start,
      choose('first.maybe'),
      'unknown',
      "'first.maybe' is not an option of 'first'.",
    ],
    [
      'an option of another decision',
      start,
      choose('second.yes'),
      'unknown',
      "'second.yes' is not an option of 'first'.",
    ],
    [
      'a locked option, by the first reason',
      start,
      choose('first.locked'),
      'requires',
      'Orlov does not trust you.',
    ],
    ['a talk that does not exist', start, say('shout'), 'unknown', "'shout' is not a talk of 'first'."],
    ['going on past a decision', start, goOn, 'not-now', 'A decision is waiting.'],
    [
      'deciding twice',
      played(choose('first.yes')),
      choose('first.yes'),
      'not-now',
      'There is nothing to decide on 1953-06-26.',
    ],
    [
      'talking after the decision',
      played(choose('first.yes')),
      say('ask'),
      'not-now',
      'There is nobody to talk to on 1953-06-26.',
    ],
    ['going on after the end', played(choose('first.end'), goOn), goOn, 'not-now', 'The run has ended.'],
  ])('%s', (_, state, action, reason, sentence) => {
    expect(reduce(world, state, action)).toEqual({ ok: false, refusal: { reason, say: sentence } });
  });
});

describe('the state that came in is not changed', () => {
  test.each<[string, State, Action]>([
    ['by an option', start, choose('first.yes')],
    ['by an option that ends the run', start, choose('first.end')],
    ['by a talk', start, say('ask')],
    ['by a refusal', start, choose('first.locked')],
    ['by going on over a year-end', played(choose('first.yes')), goOn],
    ['by a delayed effect', played(choose('first.yes'), goOn), goOn],
    ['by the end', played(choose('first.end')), goOn],
  ])('%s', (_, state, action) => {
    const snapshot = structuredClone(state);
    reduce(world, state, action);
    expect(state).toEqual(snapshot);
  });

  test('and the new state shares no array that a later step changes', () => {
    const first = played(choose('first.yes'));
    const snapshot = structuredClone(first);
    let state = first;
    for (let i = 0; i < 2; i++) state = taken(reduce(world, state, goOn));
    taken(reduce(world, state, choose('second.no')));
    expect(first).toEqual(snapshot);
  });
});

test('a talk opens what it makes possible, and the decision stays open', () => {
  const locked = world.options[world.optionIndex.get('first.locked')!]!;
  const talked = played(say('ask'));
  expect([lockedBecause(world, start, locked), lockedBecause(world, talked, locked)]).toEqual([
    'Orlov does not trust you.',
    'Petrov is against it.',
  ]);
  expect(openDecision(world, talked)?.data.id).toBe('first');
});

test('an option is remembered as chosen, and its aftermath stands until one goes on', () => {
  const chosen = played(choose('first.yes'));
  expect(chosen.stop).toEqual({ kind: 'decision', decision: 0, chosen: 0 });
  expect(openDecision(world, chosen)).toBeNull();
  expect(Array.from(chosen.chosen)).toEqual([1, 0, 0, 0, 0]);
});

test('an ending waits until the aftermath has been read', () => {
  expect(played(choose('first.end')).stop.kind).toBe('decision');
  expect(played(choose('first.end'), goOn).stop).toEqual({ kind: 'ending', ending: 'fallen' });
});

describe('outcomes', () => {
  const outcomes = [
    outcome({ if: [{ kind: 'loyalty', holder: 'orlov', atLeast: 20 }], loyalty: { petrov: 1 } }),
    outcome({ if: [{ kind: 'loyalty', holder: 'orlov', atLeast: 10 }], loyalty: { petrov: 2 } }),
    outcome({ loyalty: { petrov: 3 }, ends: 'fallen' }),
  ];

  test.each([
    [15, 100, null],
    [5, 200, null],
    [-5, 300, 'fallen'],
  ])('the first that holds happens, after the option itself: Orlov at %i', (orlov, petrov, doomed) => {
    const options = [option('first.yes', { loyalty: { orlov: 5 }, outcomes }), option('first.no')];
    const small = smallWorld({
      holders: feeling({ orlov }),
      decisions: [decision('first', '1953-06-26', options)],
    });
    const state = taken(reduce(small, open(small, 1), choose('first.yes')));
    expect([loyaltyOf(small, state, 'petrov'), state.doomed]).toEqual([petrov, doomed]);
  });
});

test('a seed is a whole number of 32 bits', () => {
  expect([open(world, -1).seed, open(world, 2 ** 32 + 5).seed]).toEqual([0xffffffff, 5]);
});
