/**
 * Views to look at: the table in its states, and the posters.
 */
import type { Seat, StageView, Turn } from '../../../src/view/stage/view-model.ts';

const seat = (person: string, turn: Turn = 'c', over: Partial<Seat> = {}): Seat => ({
  person,
  name: person.charAt(0).toUpperCase() + person.slice(1),
  present: true,
  turn,
  standing: false,
  hand: false,
  ...over,
});

const view = (key: string, over: Partial<StageView>): StageView => ({
  plate: 'table',
  accent: 1,
  winter: false,
  seats: [],
  speaker: null,
  effects: [],
  key,
  description: key,
  ...over,
});

const MARCH: readonly Seat[] = [
  seat('kaganovich', 'r'),
  seat('molotov', 'c'),
  seat('voroshilov', 'r'),
  seat('malenkov', 'c'),
  seat('beria', 'c'),
  seat('bulganin', 'l'),
  seat('mikoyan', 'r'),
];

const changed = (seats: readonly Seat[], person: string, over: Partial<Seat>): Seat[] =>
  seats.map(one => (one.person === person ? { ...one, ...over } : one));

const looking = (seats: readonly Seat[], at: number): Seat[] =>
  seats.map((one, i) => ({ ...one, turn: i === at ? 'c' : i < at ? 'r' : 'l' }));

const TEN = [
  'kaganovich',
  'molotov',
  'voroshilov',
  'saburov',
  'bulganin',
  'mikoyan',
  'nobody',
  'suslov',
  'zhukov',
  'furtseva',
].map((person, i) => seat(person, (['r', 'c', 'l'] as const)[i % 3]!));

export const VIEWS: Readonly<Record<string, StageView>> = {
  march: view('march', { seats: MARCH }),
  speaks: view('speaks', { seats: looking(MARCH, 3), speaker: 'malenkov' }),
  beria: view('beria', { seats: changed(looking(MARCH, 4), 'beria', { standing: true }), speaker: 'beria' }),
  gone: view('gone', { seats: changed(MARCH, 'beria', { present: false }) }),
  sweep: view('sweep', { seats: MARCH, effects: ['sweep'] }),
  shock: view('shock', { seats: MARCH, effects: ['shock'] }),
  vote: view('vote', {
    seats: MARCH.map((one, i) => ({ ...one, hand: [0, 1, 3, 6].includes(i) })),
    effects: ['vote'],
  }),
  ten: view('ten', { seats: TEN, speaker: 'kaganovich', accent: 5 }),
  tenVote: view('tenVote', {
    seats: TEN.map((one, i) => ({ ...one, hand: i < 7 })),
    effects: ['vote', 'shock'],
    accent: 5,
    speaker: 'furtseva',
  }),
  winter: view('winter', { seats: MARCH, winter: true, accent: 3 }),
  cobalt: view('cobalt', { seats: MARCH, accent: 6 }),
  four: view('four', { seats: MARCH.slice(2, 6) }),
  'virgin-lands': view('virgin-lands', { plate: 'virgin-lands', accent: 2 }),
  cuba: view('cuba', { plate: 'cuba', accent: 11 }),
  kuntsevo: view('kuntsevo', { plate: 'kuntsevo' }),
  congress: view('congress', { plate: 'congress', accent: 3 }),
  october: view('october', { plate: 'october', accent: 13 }),
  pitsunda: view('pitsunda', { plate: 'pitsunda', accent: 13 }),
};
