import { describe, expect, test } from 'vitest';
import { beforeVote, planOf } from '../../../src/view/stage/plan.ts';
import { seat, view } from './views.ts';

const SEATS = ['kaganovich', 'molotov', 'malenkov', 'beria'].map(person => seat(person));

const table = (
  changes: Record<string, Parameters<typeof seat>[1]> = {},
  over: Parameters<typeof view>[0] = {},
) => view({ seats: SEATS.map(one => ({ ...one, ...changes[one.person] })), ...over });

describe('planOf', () => {
  test('opens with a scene', () => {
    expect(planOf(null, table(), false)).toEqual({ scene: true, moves: [], effects: [] });
  });

  test('changes the scene for another plate, season, accent or other chairs', () => {
    const start = table();
    for (const after of [
      table({}, { plate: 'cuba' }),
      table({}, { winter: true }),
      table({}, { accent: 2 }),
      view({ seats: SEATS.slice(1) }),
    ])
      expect(planOf(start, after, false).scene).toBe(true);
  });

  test('moves people within a scene', () => {
    const after = table({
      kaganovich: { turn: 'r' },
      molotov: { standing: true },
      beria: { present: false },
    });
    expect(planOf(table(), after, false)).toEqual({
      scene: false,
      moves: [
        { kind: 'turn', seat: 0, from: 'c', to: 'r' },
        { kind: 'stand', seat: 1, up: true },
        { kind: 'leave', seat: 3 },
      ],
      effects: [],
    });
  });

  test('lets nobody move who has left', () => {
    const before = table({ beria: { present: false } });
    const after = table({ beria: { present: false, turn: 'l', standing: true, hand: true } });
    expect(planOf(before, after, false).moves).toEqual([]);
    expect(planOf(before, table(), false).moves).toEqual([{ kind: 'return', seat: 3 }]);
  });

  test('raises the hands of a vote one after another, and lowers them together', () => {
    const up = { hand: true };
    const after = table({ kaganovich: up, malenkov: up, beria: up }, { key: 'b', effects: ['vote'] });
    const { moves, effects } = planOf(table(), after, false);
    expect(moves.map(move => (move.kind === 'hand' ? [move.seat, move.at] : null))).toEqual([
      [0, 0],
      [2, 120],
      [3, 1020],
    ]);
    expect(effects).toEqual(['vote']);
    const down = planOf(after, table({}, { key: 'c' }), false);
    expect(down.moves).toHaveLength(3);
    expect(down.moves.every(move => move.kind === 'hand' && !move.up && move.at === 0)).toBe(true);
  });

  test('plays the effects of a page once', () => {
    const page = table({}, { key: 'b', effects: ['shock'] });
    expect(planOf(table(), page, false).effects).toEqual(['shock']);
    expect(planOf(page, { ...page }, false).effects).toEqual([]);
  });

  test('raises all hands at once for those who want stillness', () => {
    const after = table(
      { kaganovich: { hand: true }, beria: { hand: true } },
      { key: 'b', effects: ['vote'] },
    );
    expect(planOf(table(), after, true).moves.every(move => move.kind === 'hand' && move.at === 0)).toBe(
      true,
    );
  });
});

test('a scene that opens with a vote opens with hands down', () => {
  const voted = table({ beria: { hand: true } }, { effects: ['vote'] });
  expect(beforeVote(voted, ['vote']).seats.some(one => one.hand)).toBe(false);
  expect(beforeVote(voted, [])).toBe(voted);
});
