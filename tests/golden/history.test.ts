/** With the historical option everywhere the model tells the history: the table of the dossier. */
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/engine/calendar.ts';
import { officeHolder, rollCall, type State } from '../../src/engine/state.ts';
import { type OfficeId, UNIT } from '../../src/engine/vocabulary.ts';
import { historical } from '../../src/simulate/players.ts';
import { playRun } from '../../src/simulate/simulate.ts';
import { simulate } from '../../src/simulate/tally.ts';
import { historicalStops } from '../helpers/history.ts';
import { realWorld } from '../helpers/story.ts';

const world = realWorld();
const REFERENCE_SEED = world.data.rules.weather.referenceSeed;

const run = historicalStops(world, REFERENCE_SEED);
const end = run.at(-1)!;
const nameOf = (holder: number): string => world.holders[holder]!.id;

test('nothing stood in the way of what Khrushchev did', () => {
  const chosen = world.options.filter(option => end.chosen[option.index] === 1).map(option => option.data.id);
  expect(chosen).toEqual(world.decisions.map(decision => decision.data.historical));
});

describe('June 1957', () => {
  const votes = rollCall(end, 'june-1957')!.votes;

  test('seven of the Presidium vote against him', () => {
    const against = votes.filter(vote => !vote.for).map(vote => nameOf(vote.holder));
    expect(against.sort()).toEqual([
      'bulganin',
      'kaganovich',
      'malenkov',
      'molotov',
      'pervukhin',
      'saburov',
      'voroshilov',
    ]);
  });

  test('four are for him, himself among them', () => {
    const loyal = votes.filter(vote => vote.for).map(vote => nameOf(vote.holder));
    expect(loyal.sort()).toEqual(['khrushchev', 'kirichenko', 'mikoyan', 'suslov']);
  });

  test('the Central Committee is with him', () => {
    expect(end.remembered[world.memories.get('plenum-1957-won')!]).toBe(1);
  });

  test('and the losers leave the table', () => {
    const after = run.find(state => state.chosen[world.optionIndex.get('june-1957.appeal')!] === 1)!;
    for (const person of ['malenkov', 'molotov', 'kaganovich']) {
      expect(after.seated[world.holderIndex.get(person)!], person).toBe(0);
    }
    for (const person of ['zhukov', 'brezhnev', 'furtseva']) {
      expect(after.seated[world.holderIndex.get(person)!], person).toBe(1);
    }
  });
});

/** Where each member stood on 12-14 October 1964 (dossier, part 2, section 8.6). Kozlov, paralysed, was away. */
const STANCES: Readonly<Record<string, 'for' | 'against'>> = {
  brezhnev: 'against',
  podgorny: 'against',
  suslov: 'against',
  kosygin: 'against',
  mikoyan: 'for',
  kirilenko: 'against',
  polyansky: 'against',
  voronov: 'against',
  shvernik: 'against',
};

/** Stances in the last session of a run, yours left out. */
function stancesOf(state: State): Record<string, string> {
  const votes = rollCall(state, 'october-1964')?.votes ?? [];
  return Object.fromEntries(
    votes
      .filter(vote => vote.holder !== world.player)
      .map(vote => [nameOf(vote.holder), vote.for ? 'for' : 'against']),
  );
}

describe('October 1964', () => {
  const SEEDS = Array.from({ length: 100 }, (_, i) => i + 1);
  const runs = SEEDS.map(seed => playRun(world, seed, historical));

  test('he is removed at his own request in at least 95 of 100 seeds', () => {
    const removed = runs.filter(played => played.ending === 'retired-on-request');
    expect(removed.length).toBeGreaterThanOrEqual(95);
  });

  test('and every member stands as in the dossier in at least 95 of them', () => {
    const asRecorded = runs.filter(
      played => JSON.stringify(sorted(stancesOf(played.state))) === JSON.stringify(sorted(STANCES)),
    );
    expect(asRecorded.length).toBeGreaterThanOrEqual(95);
  });

  test.each(Object.entries(STANCES))('on the reference seed %s is %s', (member, stance) => {
    expect(stancesOf(end)[member]).toBe(stance);
  });

  test('on the reference seed it ends on 14 October', () => {
    expect(end.stop).toEqual({ kind: 'ending', ending: 'retired-on-request' });
    expect(isoDate(end.day)).toBe('1964-10-14');
  });

  test('the plot has the organisers and the waverers of the dossier', () => {
    const recruited = end.removal.find(event => event.step === 'recruited')!.holders.map(nameOf);
    const organisers = ['brezhnev', 'podgorny', 'shelepin', 'semichastny', 'ignatov'];
    expect(recruited).toEqual(expect.arrayContaining(organisers));
    expect(recruited).not.toContain('mikoyan');
  });

  test('he is removed under each of the readings of the fall', () => {
    for (const { data } of world.models) {
      const tally = simulate(world, 100, historical, 1, { model: data.id }, 0);
      expect(tally.removed1964, data.id).toBeGreaterThanOrEqual(95);
    }
  });
});

function sorted(record: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(record).sort(([x], [y]) => x.localeCompare(y));
}

describe('the harvests of the dossier, in million tonnes, within 5 percent', () => {
  const DOSSIER = [82.5, 85.6, 103.7, 125, 102.6, 134.7, 119.5, 125.5, 130.8, 140.2, 107.5];
  const grain = world.indicatorIndex.get('grain')!;

  test.each(DOSSIER.map((harvest, i) => [1953 + i, harvest] as const))('%i: %d', (year, harvest) => {
    const stop = run.find(state => state.stop.kind === 'year' && state.stop.year === year)!;
    const level = stop.indicators[grain]! / UNIT;
    expect(level).toBeGreaterThan(harvest * 0.95);
    expect(level).toBeLessThan(harvest * 1.05);
  });
});

describe('the offices pass as they did', () => {
  test.each<[string, OfficeId, string]>([
    ['1953-12-31', 'premier', 'malenkov'],
    ['1956-12-31', 'premier', 'bulganin'],
    ['1956-12-31', 'defence-minister', 'zhukov'],
    ['1956-12-31', 'security-chief', 'serov'],
    ['1963-12-31', 'premier', 'khrushchev'],
    ['1963-12-31', 'defence-minister', 'malinovsky'],
    ['1963-12-31', 'security-chief', 'semichastny'],
  ])('on %s the %s is %s', (iso, office, person) => {
    const state = run.filter(stop => isoDate(stop.day) <= iso).at(-1)!;
    expect(nameOf(officeHolder(state, office))).toBe(person);
  });
});

test('the run is the same as the one that simulations play', () => {
  const played = playRun(world, REFERENCE_SEED, historical);
  expect(played.ending).toBe('retired-on-request');
  expect(Array.from(played.state.loyalty)).toEqual(Array.from(end.loyalty));
});
