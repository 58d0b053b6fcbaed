import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/engine/record.ts';
import { type Action, open, reduce } from '../../../src/engine/reduce.ts';
import { freeWeeks, moveKey, movesTo, parseMove } from '../../../src/engine/rules/moves.ts';
import { supportValues } from '../../../src/engine/rules/support.ts';
import type { State } from '../../../src/engine/state.ts';
import {
  at,
  decision,
  HOLDERS,
  loyaltyOf,
  move,
  option,
  outcome,
  smallWorld,
  taken,
} from '../../helpers/world.ts';

const world = smallWorld({
  holders: HOLDERS.map(holder => ({
    ...holder,
    interests: holder.id === 'workers' ? ({ land: 2 } as const) : {},
  })),
  decisions: [
    decision('first', '1953-06-26', [
      option('first.yes'),
      option('first.end', { outcomes: [outcome({ ends: 'fallen' })] }),
    ]),
    // Ten days later: one whole week passes.
    decision('second', '1953-07-06'),
    decision('third', '1954-06-26', undefined, { chapter: 2 }),
    decision('never', '1954-06-28', undefined, {
      when: [{ kind: 'loyalty', holder: 'orlov', atLeast: 99 }],
    }),
    decision('fourth', '1955-01-26', undefined, { chapter: 2 }),
  ],
  moves: [
    move('telephone', { to: 'member', gains: 4 }),
    move('letters', { remember: ['read'], candour: 2 }),
    move('tour', { weeks: 2, away: true, signals: { land: 1 }, loyalty: { 'regional-secretaries': -3 } }),
    move('rest', {
      weeks: 3,
      away: true,
      requires: [
        { condition: { kind: 'loyalty', holder: 'orlov', atLeast: -50 }, why: 'Orlov would not let you.' },
        { condition: { kind: 'remembers', memory: 'read', is: true }, why: 'The letters lie unread.' },
      ],
    }),
  ],
  rules: { candidates: ['sokolov'], weeks: { 1: 4, 2: 3 } },
});

const choose = (id: string): Action => ({ kind: 'choose', option: id });
const go = (id: string, to: string | null = null): Action => ({ kind: 'move', move: id, to });
const goOn: Action = { kind: 'go-on' };

function played(...actions: Action[]): State {
  return actions.reduce((state, action) => taken(reduce(world, state, action)), open(world, 1));
}

/** The sentence with which a move is refused, and its reason. */
function refused(state: State, id: string, to: string | null = null): [string, string] {
  const reduced = reduce(world, state, go(id, to));
  if (reduced.ok) throw new Error(`'${id}' should have been refused.`);
  return [reduced.refusal.reason, reduced.refusal.say];
}

const first = played(choose('first.yes'));
const second = played(choose('first.yes'), goOn, choose('second.no'));
const third = played(choose('first.yes'), goOn, choose('second.no'), goOn, goOn, choose('third.no'));

describe('free weeks', () => {
  test('are those of the chapter, and no more than pass until the next decision', () => {
    expect([first.weeks, freeWeeks(world, first)]).toEqual([4, 1]);
    expect([second.weeks, freeWeeks(world, second)]).toEqual([4, 4]);
  });

  test('there are none before the choice, at a year-end, and at an end', () => {
    const year = played(choose('first.yes'), goOn, choose('second.no'), goOn);
    expect(year.stop.kind).toBe('year');
    const stops = [open(world, 1), year, played(choose('first.end')), played(choose('first.end'), goOn)];
    expect(stops.map(state => freeWeeks(world, state))).toEqual([0, 0, 0, 0]);
  });

  test('there are none after the last decision', () => {
    const choices = ['first.yes', 'second.no', 'third.no', 'fourth.no'];
    let state = open(world, 1);
    for (const id of choices) {
      while (state.stop.kind === 'year' || (state.stop.kind === 'decision' && state.stop.chosen !== null))
        state = taken(reduce(world, state, goOn));
      state = taken(reduce(world, state, choose(id)));
    }
    expect([state.weeks, freeWeeks(world, state)]).toEqual([3, 0]);
  });

  test('count the days to a decision even if it will be passed over', () => {
    expect(freeWeeks(world, third)).toBe(0);
  });

  test('that were spent before the last decision do not shorten the time after it', () => {
    const spent = taken(reduce(world, first, go('letters')));
    expect([freeWeeks(world, spent), spent.spent]).toEqual([0, 1]);
    const after = taken(reduce(world, taken(reduce(world, spent, goOn)), choose('second.no')));
    expect([after.weeks, after.spent, freeWeeks(world, after)]).toEqual([3, 0, 3]);
  });
});

describe('a move', () => {
  test('takes its weeks; away from Moscow they count as absence', () => {
    const called = taken(reduce(world, second, go('telephone', 'orlov')));
    expect([called.weeks, called.spent, called.away]).toEqual([3, 1, 0]);
    const toured = taken(reduce(world, called, go('tour')));
    expect([toured.weeks, toured.spent, toured.away]).toEqual([1, 3, 2]);
  });

  test('does what its effect says, and pleases whom it goes to', () => {
    const toured = taken(reduce(world, second, go('tour')));
    expect(loyaltyOf(world, toured, 'workers')).toBe(100);
    expect(loyaltyOf(world, toured, 'regional-secretaries')).toBe(-300);
    const called = taken(reduce(world, second, go('telephone', 'petrov')));
    expect([loyaltyOf(world, called, 'petrov'), loyaltyOf(world, called, 'orlov')]).toEqual([400, 0]);
    const read = taken(reduce(world, second, go('letters')));
    expect(read.remembered[world.memories.get('read')!]).toBe(1);
    expect(read.honestUntil).toBe(read.day + 14);
  });

  test('stands in the ledger under its name, and the lines add up', () => {
    const called = taken(reduce(world, second, go('telephone', 'petrov')));
    const line = called.ledger!.loyalties.at(-1)!;
    expect(line).toEqual({
      day: called.day,
      holder: at(world, 'petrov'),
      amount: 400,
      cause: { kind: 'move', id: 'telephone' },
      part: 'person',
    });
    const party = called.ledger!.supports.filter(one => one.support === 0);
    expect(party.at(-1)!.cause).toEqual({ kind: 'move', id: 'telephone' });
    expect(party.reduce((sum, one) => sum + one.amount, 0)).toBe(supportValues(world, called)[0]);
  });

  test('leaves the run where it stands, and the state that came in as it was', () => {
    const snapshot = structuredClone(second);
    const called = taken(reduce(world, second, go('telephone', 'petrov')));
    expect([called.stop, called.day, called.cursor]).toEqual([second.stop, second.day, second.cursor]);
    expect(second).toEqual(snapshot);
  });

  test('may go to candidates too, but not to you, to blocs, or to those without a seat', () => {
    expect(movesTo(world, second).map(holder => world.holders[holder]!.id)).toEqual([
      'orlov',
      'petrov',
      'sokolov',
    ]);
    expect(loyaltyOf(world, taken(reduce(world, second, go('telephone', 'sokolov'))), 'sokolov')).toBe(400);
  });
});

describe('a new chapter', () => {
  const busy = taken(reduce(world, second, go('tour')));
  const next = [goOn, goOn].reduce((state, action) => taken(reduce(world, state, action)), busy);

  test('gives its own weeks; what was left is lost, and the absence is forgotten', () => {
    expect([busy.chapter, busy.weeks, busy.away, busy.moves]).toEqual([1, 2, 2, ['~tour']]);
    expect([next.chapter, next.weeks, next.away, next.moves]).toEqual([2, 3, 0, []]);
  });

  test('without weeks in the rules has none', () => {
    const idle = smallWorld({ decisions: world.data.decisions, moves: world.data.moves });
    const state = taken(reduce(idle, open(idle, 1), choose('first.yes')));
    expect([state.weeks, freeWeeks(idle, state)]).toEqual([0, 0]);
  });
});

describe('a refusal is a sentence', () => {
  test.each<[string, State, string, string | null, string, string]>([
    ['an unknown move', second, 'swim', null, 'unknown', "There is no move called 'swim'."],
    ['nobody named', second, 'telephone', null, 'requires', 'Say whom it goes to.'],
    [
      'somebody named in vain',
      second,
      'letters',
      'orlov',
      'requires',
      "'letters' goes to nobody in particular.",
    ],
    [
      'a bloc',
      second,
      'telephone',
      'workers',
      'requires',
      "'workers' has no seat in the Presidium on 1953-07-06.",
    ],
    [
      'a stranger',
      second,
      'telephone',
      'eisenhower',
      'requires',
      "'eisenhower' has no seat in the Presidium on 1953-07-06.",
    ],
    [
      'yourself',
      second,
      'telephone',
      'khrushchev',
      'requires',
      "'khrushchev' has no seat in the Presidium on 1953-07-06.",
    ],
    [
      'no time',
      open(world, 1),
      'letters',
      null,
      'requires',
      'It takes a week, and you have none before the next decision.',
    ],
    [
      'too little time',
      first,
      'tour',
      null,
      'requires',
      'It takes 2 weeks, and you have 1 before the next decision.',
    ],
    ['a requirement, by the first that fails', second, 'rest', null, 'requires', 'The letters lie unread.'],
  ])('%s', (_, state, id, to, reason, say) => {
    expect(refused(state, id, to)).toEqual([reason, say]);
  });

  test('the same thing twice in a chapter; another member is another thing', () => {
    const called = taken(reduce(world, second, go('telephone', 'orlov')));
    expect(refused(called, 'telephone', 'orlov')).toEqual([
      'requires',
      'You have done that already in these months.',
    ]);
    expect(reduce(world, called, go('telephone', 'petrov')).ok).toBe(true);
  });

  test('and what was closed opens when its requirement holds', () => {
    const read = taken(reduce(world, second, go('letters')));
    expect(reduce(world, read, go('rest')).ok).toBe(true);
  });
});

describe('a record with moves', () => {
  const record = (...choices: string[]) => ({ contentVersion: 'small-1', seed: 1, choices });

  test('replays to the state of the play', () => {
    const state = [go('letters'), go('telephone', 'orlov'), goOn, goOn].reduce(
      (before, action) => taken(reduce(world, before, action)),
      second,
    );
    const replayed = replay(world, record('first.yes', 'second.no', '~letters', '~telephone:orlov'));
    expect(replayed).toEqual({ ok: true, state });
  });

  test.each([
    ['before any decision', 0, ['~letters'], 'requires'],
    ['for which there was no time', 1, ['first.yes', '~tour'], 'requires'],
    ['that does not exist', 1, ['first.yes', '~swim'], 'unknown'],
    [
      'after the last decision',
      4,
      ['first.yes', 'second.no', 'third.no', 'fourth.no', '~letters'],
      'requires',
    ],
  ])('is refused for a move %s', (_, where, choices, reason) => {
    expect(replay(world, record(...choices))).toMatchObject({ ok: false, at: where, refusal: { reason } });
  });

  test('a move is written with its member, and read again', () => {
    for (const [id, to, key] of [
      ['letters', null, '~letters'],
      ['telephone', 'orlov', '~telephone:orlov'],
    ] as const) {
      expect(moveKey(id, to)).toBe(key);
      expect(parseMove(key)).toEqual({ move: id, to });
    }
  });
});
