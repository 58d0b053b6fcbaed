/** Builders of views and seats. */
import type { Seat, StageView } from '../../../src/view/stage/view-model.ts';

export const seat = (person: string, over: Partial<Seat> = {}): Seat => ({
  person,
  name: person,
  present: true,
  turn: 'c',
  standing: false,
  hand: false,
  ...over,
});

export const view = (over: Partial<StageView> = {}): StageView => ({
  plate: 'table',
  accent: 1,
  winter: false,
  seats: [],
  speaker: null,
  effects: [],
  key: 'a',
  description: '',
  ...over,
});
