import { expect, test } from 'vitest';
import { QUESTIONS } from '../../src/content/check-ink.ts';
import { questionsAbout } from '../../src/session/questions.ts';
import { at, decision, feeling, opened, option, rollCallOf, smallWorld, stepped } from '../helpers/world.ts';

const world = smallWorld({
  holders: feeling({ orlov: 30, petrov: -30, workers: 21 }),
  decisions: [
    decision('first', '1953-06-26', [option('first.yes', { remember: ['promise'] }), option('first.no')]),
  ],
});
const state = opened(world);
const ask = questionsAbout(world, () => state);

test('every question that the story may ask has an answer, and no other', () => {
  expect(Object.keys(ask).sort()).toEqual([...QUESTIONS].sort());
});

test('numbers are whole points and units', () => {
  expect([
    ask.support!('public'),
    ask.loyalty!('orlov'),
    ask.loyalty!('petrov'),
    ask.indicator!('grain'),
  ]).toEqual([61, 30, -30, 100]);
});

test('answers follow the state', () => {
  const about = () => [
    ask.chose!('first.yes'),
    ask.remembers!('promise'),
    ask.seated!('sokolov'),
    ask.office!('defence-minister'),
    ask.ayes!('first'),
    ask.noes!('first'),
    ask.stance!('petrov'),
    ask.removal!('army'),
    ask.year!(''),
    ask.called!(''),
  ];
  expect(about()).toEqual([false, false, false, 'sokolov', 0, 0, '', '', 1953, '']);
  state.chosen[0] = 1;
  state.remembered[world.memories.get('promise')!] = 1;
  state.seated[at(world, 'sokolov')] = 1;
  state.offices[2] = -1;
  state.day += 400;
  state.moves = ['~tour', '~telephone:petrov'];
  state.rollCalls = [rollCallOf(world, 'first', { orlov: true, petrov: false })];
  state.removal = [stepped({ step: 'army', outcome: 'yours' })];
  expect(about()).toEqual([true, true, true, '', 1, 1, 'against', 'yours', 1954, 'petrov']);
});

test('a name that does not exist has the neutral answer, so that no scene stops', () => {
  const names = [
    'support',
    'loyalty',
    'indicator',
    'chose',
    'remembers',
    'seated',
    'office',
    'ayes',
    'stance',
  ];
  expect(names.map(name => ask[name]!('nobody'))).toEqual([0, 0, 0, false, false, false, '', 0, '']);
});
