/** Full members and candidates: who sits in which row, and what a seat in the second row is worth. */
import { describe, expect, test } from 'vitest';
import { reduce } from '../../../src/engine/reduce.ts';
import { movesTo } from '../../../src/engine/rules/moves.ts';
import { presidium, supportValues } from '../../../src/engine/rules/support.ts';
import { callRoll } from '../../../src/engine/rules/vote.ts';
import { CANDIDATE_SEAT, FULL_SEAT, NO_SEAT } from '../../../src/engine/state.ts';
import type { SeatChange } from '../../../src/engine/world-data.ts';
import { at, decision, feeling, opened, option, smallWorld, taken } from '../../helpers/world.ts';

/** The run after an option that changes seats; Sokolov is a candidate, Orlov and Petrov full members. */
function changed(...seats: Omit<SeatChange, 'if'>[]) {
  const world = smallWorld({
    holders: feeling({ orlov: 20, petrov: 60, sokolov: 90 }),
    decisions: [
      decision('first', '1953-06-26', [
        option('first.yes', { seats: seats.map(seat => ({ ...seat, if: [] })) }),
        option('first.no'),
      ]),
    ],
    rules: { candidates: ['sokolov'] },
  });
  const state = taken(reduce(world, opened(world), { kind: 'choose', option: 'first.yes' }));
  const seat = (name: string) => state.seated[at(world, name)];
  const names = (holders: readonly number[]) => holders.map(holder => world.holders[holder]!.id);
  return { world, state, seat, names };
}

test('the run opens with the two rows of the rules', () => {
  const { seat } = changed();
  expect(['khrushchev', 'orlov', 'sokolov', 'workers'].map(seat)).toEqual([
    FULL_SEAT,
    FULL_SEAT,
    CANDIDATE_SEAT,
    NO_SEAT,
  ]);
});

describe('a candidate', () => {
  const { world, state, names } = changed();

  test('has no vote', () => {
    const voters = callRoll(world, state, 'first', 'keep-him').votes.map(vote => vote.holder);
    expect(names(voters)).toEqual(['khrushchev', 'orlov', 'petrov']);
  });

  test('does not count in the mean of the Presidium', () => {
    expect(names(presidium(world, state))).toEqual(['orlov', 'petrov']);
    expect(supportValues(world, state)[0]).toBe(5000 + (4000 * 3) / 4 / 2);
  });

  test('can be spoken to between decisions', () => {
    expect(names(movesTo(world, state))).toEqual(['orlov', 'petrov', 'sokolov']);
  });
});

describe('a change of seat', () => {
  test.each<[string, Omit<SeatChange, 'if'>, number]>([
    [
      'who joins the candidates sits in the second row',
      { person: 'orlov', joins: 'candidates' },
      CANDIDATE_SEAT,
    ],
    ['a candidate who is made a full member leaves it', { person: 'sokolov', joins: 'presidium' }, FULL_SEAT],
    ['a full member who leaves has no seat', { person: 'orlov', leaves: 'presidium' }, NO_SEAT],
    ['a candidate who leaves has none either', { person: 'sokolov', leaves: 'presidium' }, NO_SEAT],
    ['who takes an office keeps the seat he has', { person: 'sokolov', takes: 'premier' }, CANDIDATE_SEAT],
  ])('%s', (_, change, seated) => {
    expect(changed(change).seat(change.person)).toBe(seated);
  });

  test('takes the vote from a full member who is set back', () => {
    const { world, state, names } = changed({ person: 'orlov', joins: 'candidates' });
    const voters = callRoll(world, state, 'first', 'keep-him').votes.map(vote => vote.holder);
    expect(names(voters)).toEqual(['khrushchev', 'petrov']);
    expect(supportValues(world, state)[0]).toBe(5000 + (6000 * 3) / 4 / 2);
  });

  test('may come with an office', () => {
    const { world, state, seat } = changed({
      person: 'sokolov',
      joins: 'presidium',
      takes: 'security-chief',
    });
    expect([seat('sokolov'), state.offices[3]]).toEqual([FULL_SEAT, at(world, 'sokolov')]);
  });
});
