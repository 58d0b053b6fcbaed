/** Standing moves on the pages of a run: offered after a decision, told, recorded, and there again when it is resumed. */
import { describe, expect, test } from 'vitest';
import { GO_ON, Session } from '../../src/session/session.ts';
import { begin, load, press, world } from '../helpers/small-run.ts';
import { loyaltyOf } from '../helpers/world.ts';

async function afterFirst(): Promise<Session> {
  const session = await begin();
  await press(session, 'ask', 'more', 'first.yes');
  return session;
}

describe('the time between two decisions', () => {
  test('is offered with the last page of an aftermath, and nowhere else', async () => {
    const session = await begin();
    expect(session.page.interval).toBeNull();
    await press(session, 'ask', 'more', 'first.yes');
    expect(session.page.kind).toBe('aftermath');
    expect(session.page.interval?.weeks).toBe(3);
    await session.press(GO_ON);
    expect([session.page.kind, session.page.interval]).toEqual(['year', null]);
  });

  test('names each move with its price, and each member to whom it can go', async () => {
    const { interval } = (await afterFirst()).page;
    expect(interval?.moves).toEqual([
      {
        id: 'telephone',
        label: 'Telephone',
        note: 'He will know why.',
        weeks: 1,
        locked: null,
        to: [
          { id: 'orlov', name: 'orlov', locked: null },
          { id: 'petrov', name: 'petrov', locked: null },
        ],
      },
      { id: 'old-letters', label: 'old-letters', note: '', weeks: 2, locked: null, to: null },
    ]);
  });

  test('is over when its weeks are spent', async () => {
    const session = await afterFirst();
    await session.move('old-letters', null);
    const { interval } = session.page;
    expect(interval?.weeks).toBe(1);
    expect(interval?.moves.map(move => move.locked)).toEqual([
      null,
      'It takes 2 weeks, and you have 1 before the next decision.',
    ]);
    await session.move('telephone', 'petrov');
    expect(session.page.interval).toBeNull();
  });
});

describe('a move', () => {
  test('is told on a page of its own, felt, and recorded', async () => {
    const session = await afterFirst();
    const keys = [session.page.key];
    expect(await session.move('telephone', 'orlov')).toBe(true);
    keys.push(session.page.key);
    expect(session.page).toMatchObject({ kind: 'move', of: 'telephone', first: true });
    expect(session.page.beats.map(beat => beat.text)).toEqual(['It rings.', 'Orlov answers.']);
    expect(loyaltyOf(world, session.state, 'orlov')).toBe(100 + 400);
    expect(session.record.choices.at(-1)).toBe('~telephone:orlov');
    await session.move('telephone', 'petrov');
    keys.push(session.page.key);
    expect(session.page.beats.map(beat => beat.text)).toEqual(['It rings.']);
    expect(session.page.interval?.moves[0]).toMatchObject({
      locked: 'You have done that already in these months.',
    });
    expect(new Set(keys).size).toBe(3);
  });

  test('leads on to where the aftermath would have led', async () => {
    const session = await afterFirst();
    await session.move('old-letters', null);
    await session.press(GO_ON);
    expect([session.page.kind, session.page.of]).toEqual(['year', '1953']);
  });

  test.each([
    ['that does not exist', 'swim', null],
    ['to nobody', 'telephone', null],
    ['to somebody without a seat', 'telephone', 'sokolov'],
    ['to somebody in vain', 'old-letters', 'orlov'],
  ])('%s changes nothing', async (_, id, to) => {
    const session = await afterFirst();
    const before = [session.page.key, session.state, session.record] as const;
    expect(await session.move(id, to)).toBe(false);
    expect([session.page.key, session.state, session.record]).toEqual(before);
  });

  test('cannot be made while a decision is open, or at a year', async () => {
    const session = await begin();
    expect(await session.move('old-letters', null)).toBe(false);
    await press(session, 'ask', 'more', 'first.yes', GO_ON);
    expect(await session.move('old-letters', null)).toBe(false);
  });
});

test.each<[string, string | null, boolean]>([
  ['at once', null, false],
  ['after another', 'petrov', false],
  ['and gone on', null, true],
])('a run resumed after a move, %s, stands where it was left', async (_, other, wentOn) => {
  const session = await afterFirst();
  await session.move('telephone', 'orlov');
  if (other !== null) await session.move('telephone', other);
  if (wentOn) await session.press(GO_ON);
  const again = await Session.resume(world, load, JSON.parse(JSON.stringify(session.save)));
  if (!again.ok) throw new Error(again.say);
  expect(again.session.state).toEqual(session.state);
  expect(again.session.record).toEqual(session.record);
  expect(again.session.save).toEqual(session.save);
  expect(again.session.page.interval).toEqual(session.page.interval);
  expect(again.session.page.beats).toEqual(session.page.beats);
});
