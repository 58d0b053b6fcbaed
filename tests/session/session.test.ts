import { describe, expect, test } from 'vitest';
import { GO_ON } from '../../src/session/session.ts';
import { begin, ids, leafThrough, press } from '../helpers/small-run.ts';

describe('a run from its first page to its last', () => {
  test('shows the scene page by page, then the choices of the scene', async () => {
    const session = await begin();
    expect(session.page).toMatchObject({ kind: 'decision', of: 'first', first: true });
    expect(ids(session)).toEqual([GO_ON]);
    await leafThrough(session);
    expect(session.page.first).toBe(false);
    expect(ids(session)).toEqual(['cough', 'ask']);
  });

  test('goes through decision, aftermath, years and ending, and then is over', async () => {
    const session = await begin();
    const met: string[] = [];
    const wishes = ['ask', 'more', 'first.yes', 'second.no', GO_ON];
    while (session.page.choices.length > 0) {
      const { kind, of } = session.page;
      if (met.at(-1) !== `${kind} ${of}`) met.push(`${kind} ${of}`);
      await session.press(wishes.find(id => ids(session).includes(id))!);
    }
    expect(met).toEqual([
      'decision first',
      'aftermath first',
      'year 1953',
      'decision second',
      'aftermath second',
      'year 1954',
      'ending calm',
      'epilogue calm',
    ]);
    expect(session.record).toEqual({
      contentVersion: 'small-1',
      seed: 7,
      choices: ['first/ask', 'first/more', 'first.yes', 'second.no'],
    });
  });

  test('every page has a key of its own', async () => {
    const session = await begin();
    const keys = [session.page.key];
    for (const id of [GO_ON, GO_ON, 'cough', 'ask', 'more', 'window', 'first.yes', GO_ON, GO_ON]) {
      if (await session.press(id)) keys.push(session.page.key);
    }
    expect(keys.length).toBeGreaterThan(5);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('choices', () => {
  test('carry the note of their option, and the reason why they are locked', async () => {
    const session = await begin();
    await press(session, 'ask', 'more');
    await leafThrough(session);
    expect(session.page.choices.map(({ id, note, locked }) => [id, note, locked])).toEqual([
      ['first.yes', 'It may work.', null],
      ['first.no', '', null],
      ['first.locked', '', 'Orlov is against it.'],
    ]);
  });

  test('that are locked or not on the page change nothing', async () => {
    const session = await begin();
    await press(session, 'ask', 'more');
    await leafThrough(session);
    const before = [session.page.key, session.state, session.record] as const;
    for (const id of ['first.locked', 'second.yes', 'ask', 'nonsense', GO_ON])
      expect(await session.press(id)).toBe(false);
    expect([session.page.key, session.state, session.record]).toEqual(before);
  });

  test('that are flavour are not recorded', async () => {
    const session = await begin();
    await press(session, 'cough', 'window');
    expect(session.record.choices).toEqual([]);
    expect(session.page.beats.map(beat => beat.text)).toContain('Rain.');
  });
});
