import { expect, test } from 'vitest';
import { callRoll } from '../../../src/engine/rules/vote.ts';
import type { Draft, RemovalEvent } from '../../../src/engine/state.ts';
import type { World } from '../../../src/engine/world.ts';
import { feeling, opened, smallWorld } from '../../helpers/world.ts';

function votes(world: World, state: Draft, question = 'keep-him') {
  const call = callRoll(world, state, 'first', question);
  return Object.fromEntries(
    call.votes.map(vote => [world.holders[vote.holder]!.id, [vote.for, vote.score]] as const),
  );
}

function event(part: Pick<RemovalEvent, 'step' | 'outcome'> & Partial<RemovalEvent>): RemovalEvent {
  return { day: 0, holders: [], measured: 0, bar: 0, ...part };
}

test('each full member votes by his loyalty, nobody else votes, and you vote for yourself', () => {
  const world = smallWorld({ holders: feeling({ khrushchev: -50, orlov: 20, petrov: -20, sokolov: -90 }) });
  expect(votes(world, opened(world))).toEqual({
    khrushchev: [true, 0],
    orlov: [true, 2000],
    petrov: [false, -2000],
  });
});

test('a score of exactly 0 is a vote for you', () => {
  const world = smallWorld();
  expect(votes(world, opened(world)).orlov).toEqual([true, 0]);
});

test('a question moves a member by what it says to his interests', () => {
  const holders = feeling({ orlov: 1, petrov: 1 }).map(holder =>
    holder.id === 'orlov' ? { ...holder, interests: { arms: 3, peace: -1 } } : holder,
  );
  const world = smallWorld({ holders, rules: { questions: { cuba: { arms: -1, peace: 2 } } } });
  const result = votes(world, opened(world), 'cuba');
  expect(result.orlov).toEqual([false, 100 - 500]);
  expect(result.petrov).toEqual([true, 100]);
});

test('the mood of the country moves every vote, up if it hesitates and down if it hurries', () => {
  const world = smallWorld({ holders: feeling({ orlov: 5, petrov: -5 }) });
  const scores = (outcome: string) => {
    const state = opened(world);
    state.removal = [event({ step: 'mood', outcome })];
    const { orlov, petrov, khrushchev } = votes(world, state);
    return [orlov, petrov, khrushchev];
  };
  expect(scores('hesitate')).toEqual([
    [true, 1100],
    [true, 100],
    [true, 0],
  ]);
  expect(scores('hurry')).toEqual([
    [false, -100],
    [false, -1100],
    [true, 0],
  ]);
});

test('a promise given to the organisers weighs on those who gave it alone', () => {
  const world = smallWorld({ holders: feeling({ orlov: 10, petrov: 10 }) });
  const state = opened(world);
  state.removal = [
    event({ step: 'recruited', outcome: 'recruited', holders: [world.holderIndex.get('petrov')!] }),
  ];
  const { orlov, petrov } = votes(world, state);
  expect([orlov, petrov]).toEqual([
    [true, 1000],
    [false, -500],
  ]);
});

test('the roll-call has the name and the day on which it was taken', () => {
  const world = smallWorld();
  const state = opened(world);
  expect(callRoll(world, state, 'first', 'keep-him')).toMatchObject({ id: 'first', day: state.day });
});
