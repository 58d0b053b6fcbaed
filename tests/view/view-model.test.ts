import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/engine/calendar.ts';
import type { Draft } from '../../src/engine/state.ts';
import { type Beat, beatOf } from '../../src/narrative/beat.ts';
import { accentOf, type StageView, seatOrder, stageView } from '../../src/view/stage/view-model.ts';
import { HOLDERS, opened, person, rollCallOf, smallWorld } from '../helpers/world.ts';

const world = smallWorld({ rules: { presidium: ['khrushchev', 'orlov', 'petrov', 'sokolov'] } });
const ORDER = ['orlov', 'petrov', 'sokolov'];

function view(
  cues: string[],
  {
    page = cues,
    speaker,
    state = opened(world),
    plate = 'table',
  }: {
    page?: string[];
    speaker?: string;
    state?: Draft;
    plate?: string;
  } = {},
): StageView {
  const beat = (stage: string[]): Beat =>
    beatOf('Line.', [...stage.map(cue => `stage: ${cue}`), ...(speaker ? [`speaker: ${speaker}`] : [])]);
  return stageView(world, state, plate, ORDER, [beat(cues)], [beat(page)], 'key');
}

const turns = (shown: StageView): string => shown.seats.map(seat => seat.turn).join('');

function divided(): Draft {
  const state = opened(world);
  state.rollCalls = [rollCallOf(world, 'first', { orlov: false, petrov: true, sokolov: false })];
  return state;
}

describe('heads', () => {
  test('turn along the table to whoever is looked at, who looks at you', () => {
    expect(turns(view(['look orlov']))).toBe('cll');
    expect(turns(view(['look petrov']))).toBe('rcl');
    expect(turns(view(['look sokolov']))).toBe('rrc');
  });

  test('turn to the speaker of the page where no cue says otherwise', () => {
    expect(turns(view([], { speaker: 'petrov' }))).toBe('rcl');
    expect(turns(view(['look orlov'], { speaker: 'petrov' }))).toBe('cll');
  });

  test('turn to you, and to nobody who is not at the table', () => {
    expect(turns(view(['look you'], { speaker: 'petrov' }))).toBe('ccc');
    expect(turns(view(['look beria']))).toBe('ccc');
    expect(turns(view([]))).toBe('ccc');
  });
});

describe('people', () => {
  test('stand and leave as the scene has said so far', () => {
    const { seats } = view(['stand orlov', 'leave sokolov'], { page: [] });
    expect(seats.map(seat => [seat.standing, seat.present])).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  test('who has lost his seat leaves an empty chair', () => {
    const state = opened(world);
    state.seated[world.holderIndex.get('petrov')!] = 0;
    expect(view([], { state }).seats.map(seat => seat.present)).toEqual([true, false, true]);
  });

  test('raise their hands against you in a vote, as the roll-call says', () => {
    expect(view(['vote'], { state: divided() }).seats.map(seat => seat.hand)).toEqual([true, false, true]);
    expect(view([], { state: divided() }).seats.map(seat => seat.hand)).toEqual([false, false, false]);
  });
});

test('movements that play once come from the page on show alone', () => {
  expect(view(['shock', 'sweep', 'vote'], { page: ['sweep'] }).effects).toEqual(['sweep']);
  expect(view(['shock'], { page: [] }).effects).toEqual([]);
});

test('a cue changes the plate, for the rest of the scene', () => {
  expect(view(['plate cuba'], { page: [] }).plate).toBe('cuba');
  expect(view([], { plate: 'pitsunda' }).plate).toBe('pitsunda');
});

describe('the description for those who do not see', () => {
  test('names who is present, empty chairs, and raised hands', () => {
    const state = divided();
    state.seated[world.holderIndex.get('petrov')!] = 0;
    const { description } = view(['vote'], { state });
    expect(description).toContain('orlov, sokolov.');
    expect(description).toContain('One chair is empty.');
    expect(description).toContain('Hands are raised by orlov, sokolov.');
  });

  test('of a plate without a table is one sentence', () => {
    expect(view([], { plate: 'cuba' }).description).toMatch(/^Night\. .*\.$/);
    expect(view([], { plate: 'unknown' }).description).toBe('A room.');
  });
});

test.each([
  ['1953-03-05', 1],
  ['1953-12-31', 1],
  ['1954-01-01', 2],
  ['1957-06-18', 5],
  ['1962-10-16', 11],
  ['1964-10-14', 13],
  ['1950-01-01', 1],
])('the accent of %s is %i', (iso, accent) => {
  expect(accentOf(iso)).toBe(accent);
});

test.each([
  ['1953-03-31', true],
  ['1953-04-01', false],
  ['1953-10-31', false],
  ['1953-11-01', true],
])('%s in winter: %s', (iso, winter) => {
  const state = opened(world);
  state.day = parseDay(iso)!;
  expect(view([], { state }).winter).toBe(winter);
});

describe('chairs', () => {
  const cast = Array.from({ length: 14 }, (_, i) => `member-${i}`);
  const large = smallWorld({
    holders: [...HOLDERS, ...cast.map(id => person(id))],
    rules: { presidium: ['khrushchev', ...cast.slice(0, 8)] },
  });
  const at = (id: string): number => large.holderIndex.get(id)!;

  test('begin in the order of the cast, without you', () => {
    expect(seatOrder(large, opened(large), [])).toEqual(cast.slice(0, 8));
  });

  test('of those who left stay where they were; newcomers sit at the end', () => {
    const state = opened(large);
    state.seated[at('member-2')] = 0;
    state.seated[at('member-9')] = 1;
    expect(seatOrder(large, state, cast.slice(0, 8))).toEqual([...cast.slice(0, 8), 'member-9']);
  });

  test('are at most ten, and at most three of them empty, the latest left', () => {
    const state = opened(large);
    for (const id of cast.slice(0, 5)) state.seated[at(id)] = 0;
    const order = seatOrder(large, state, cast.slice(0, 8));
    expect(order).toEqual(cast.slice(2, 8));
    for (const id of cast) state.seated[at(id)] = 1;
    expect(seatOrder(large, state, cast.slice(0, 8))).toHaveLength(10);
  });
});
