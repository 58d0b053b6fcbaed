import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/engine/calendar.ts';
import { goOnToDecision, toNextDecision } from '../../src/engine/record.ts';
import { open, reduce } from '../../src/engine/reduce.ts';
import type { State } from '../../src/engine/state.ts';
import type { World } from '../../src/engine/world.ts';
import type { Condition, CrisisData } from '../../src/engine/world-data.ts';
import {
  at,
  chronicle,
  crisis,
  decision,
  feeling,
  loyaltyOf,
  opened,
  smallWorld,
  taken,
  type WorldPart,
} from '../helpers/world.ts';

const AGAINST: Condition = { kind: 'majority', question: 'keep-him', is: 'against' };
const DATES = ['1953-05-01', '1953-09-01', '1954-05-01'];

function world(part: Partial<CrisisData>, rest: WorldPart = {}): World {
  return smallWorld({
    decisions: [decision('first', '1953-06-26')],
    crises: [crisis('street', DATES, part)],
    ...rest,
  });
}

/** The end of a run that says no to the first decision. */
function ended(of: World): State {
  const chosen = taken(reduce(of, open(of, 1), { kind: 'choose', option: 'first.no' }));
  return toNextDecision(of, chosen);
}

describe('a crisis', () => {
  test('breaks out on each of its dates on which all its conditions hold', () => {
    const of = world(
      {
        when: [{ kind: 'loyalty', holder: 'orlov', below: 5 }],
        loyalty: { orlov: 3, petrov: 1 },
      },
      { holders: feeling({ orlov: -1 }) },
    );
    // -1 and 2 are below 5; then it is 5.
    const end = ended(of);
    expect([loyaltyOf(of, end, 'orlov'), loyaltyOf(of, end, 'petrov')]).toEqual([500, 200]);
    const days = end
      .ledger!.loyalties.filter(line => line.cause.kind === 'crisis' && line.holder === at(of, 'petrov'))
      .map(line => isoDate(line.day));
    expect(days).toEqual(DATES.slice(0, 2));
  });

  test('that must happen once asks for what it leaves behind', () => {
    const of = world({
      when: [{ kind: 'remembers', memory: 'street', is: false }],
      remember: ['street'],
      loyalty: { petrov: 1 },
    });
    expect(loyaltyOf(of, ended(of), 'petrov')).toBe(100);
  });

  test('needs every one of its conditions', () => {
    const of = world({
      when: [
        { kind: 'loyalty', holder: 'orlov', atLeast: 0 },
        { kind: 'loyalty', holder: 'petrov', atLeast: 1 },
      ],
      ends: 'fallen',
    });
    expect(ended(of).stop).toEqual({ kind: 'ending', ending: 'calm' });
  });

  test('is told, under its name and day, and stands in the ledger', () => {
    const of = world({ loyalty: { orlov: 3 } });
    const state = open(of, 1);
    expect(state.happened).toEqual([{ kind: 'crisis', day: of.agenda[0]!.day, id: 'street' }]);
    expect(state.ledger!.supports.at(-1)!.cause).toEqual({ kind: 'crisis', id: 'street' });
  });
});

describe('a crisis with a vote', () => {
  const of = world(
    { when: [AGAINST], vote: { question: 'keep-him' }, loyalty: { orlov: 50 } },
    {
      holders: feeling({ orlov: -20, petrov: -30 }),
    },
  );

  test('calls the roll before it does anything else, and keeps it under its name', () => {
    const state = open(of, 1);
    expect(state.rollCalls).toHaveLength(1);
    const [call] = state.rollCalls;
    expect([call!.id, isoDate(call!.day)]).toEqual(['street', DATES[0]]);
    const scores = call!.votes.map(vote => [of.holders[vote.holder]!.id, vote.score]);
    expect(scores).toEqual([
      ['khrushchev', 0],
      ['orlov', -2000],
      ['petrov', -3000],
    ]);
  });

  test('has none on a date on which it does not break out', () => {
    expect(ended(of).rollCalls).toHaveLength(1);
    expect(ended(world({ when: [AGAINST], vote: { question: 'keep-him' } })).rollCalls).toEqual([]);
  });
});

describe('a crisis that ends the run', () => {
  const fatal = { when: [AGAINST], ends: 'fallen', loyalty: { petrov: 1 } } as const;
  const against = { holders: feeling({ orlov: -20, petrov: -30 }) };

  test('ends it there, after its effect, and nothing follows', () => {
    const of = world(
      { ...fatal, when: [...fatal.when] },
      {
        ...against,
        chronicle: [chronicle('after', '1953-05-01'), chronicle('later', '1953-05-02')],
      },
    );
    const state = open(of, 1);
    expect(state.stop).toEqual({ kind: 'ending', ending: 'fallen' });
    expect(isoDate(state.day)).toBe('1953-05-01');
    expect(loyaltyOf(of, state, 'petrov')).toBe(-2900);
    expect(state.happened.map(item => item.kind)).toEqual(['chronicle', 'crisis']);
    expect(reduce(of, state, { kind: 'go-on' })).toMatchObject({ ok: false });
  });

  test('on the day of the ending, if that is still to come', () => {
    const endings = smallWorld().data.endings.map(ending =>
      ending.id === 'fallen' ? { ...ending, date: '1953-05-20' } : ending,
    );
    const of = world({ ...fatal, when: [...fatal.when] }, { ...against, endings });
    expect(isoDate(open(of, 1).day)).toBe('1953-05-20');
  });

  test('spares a player who can still win the vote', () => {
    const of = world({ ...fatal, when: [...fatal.when] }, { holders: feeling({ orlov: -20 }) });
    expect(open(of, 1).stop).toMatchObject({ kind: 'decision' });
  });

  test('comes alike with and without a ledger', () => {
    const of = world({ ...fatal, when: [...fatal.when] }, against);
    expect(open(of, 1, { ledger: false }).stop).toEqual(open(of, 1).stop);
  });
});

test('a crisis on the day of a decision comes before it', () => {
  const of = world(
    { loyalty: { orlov: 3 } },
    { crises: [crisis('street', ['1953-06-26'], { loyalty: { orlov: 3 } })] },
  );
  const state = opened(of);
  goOnToDecision(of, state);
  expect([state.stop, loyaltyOf(of, state, 'orlov')]).toEqual([
    { kind: 'decision', decision: 0, chosen: null },
    300,
  ]);
});
