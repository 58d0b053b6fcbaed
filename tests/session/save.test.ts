import { describe, expect, test } from 'vitest';
import { replay } from '../../src/engine/record.ts';
import { restore, type Save, saveOf } from '../../src/session/save.ts';
import { circumstance, decision, model, move, smallWorld, talk } from '../helpers/world.ts';

const world = smallWorld({
  moves: [move('letters'), move('telephone', { to: 'member', gains: 4 })],
  circumstances: [circumstance('silence', { warning: 'never' })],
  models: [model('blend'), model('palace')],
  rules: { weeks: { 1: 3 } },
  decisions: [
    decision('first', '1953-06-26', undefined, { talks: [talk('ask')] }),
    decision('second', '1954-06-26'),
  ],
});
const record = (...choices: string[]) => ({ contentVersion: 'small-1', seed: 7, choices });

function restored(save: unknown) {
  // Through JSON, as a storage gives it back.
  const result = restore(world, JSON.parse(JSON.stringify(save)));
  if (!result.ok) throw new Error(result.say);
  return result;
}

function refusal(raw: unknown): string {
  const result = restore(world, raw);
  if (result.ok) throw new Error('This save should have been refused.');
  expect(result.say).toMatch(/^[A-Z].*\.$/);
  return result.say;
}

describe('a save leads back to where it was made', () => {
  test.each<[string, string[], number, object]>([
    ['at the first decision', [], 0, { kind: 'decision', decision: 0, chosen: null }],
    ['after a talk', ['first/ask'], 0, { kind: 'decision', decision: 0, chosen: null }],
    ['in an aftermath', ['first.yes'], 0, { kind: 'decision', decision: 0, chosen: 0 }],
    [
      'after moves',
      ['first.yes', '~letters', '~telephone:orlov'],
      0,
      { kind: 'decision', decision: 0, chosen: 0 },
    ],
    ['at a year-end', ['first.yes'], 1, { kind: 'year', year: 1953 }],
    ['at a year-end after a move', ['first.yes', '~letters'], 1, { kind: 'year', year: 1953 }],
    ['at the next decision', ['first.yes'], 2, { kind: 'decision', decision: 1, chosen: null }],
    ['at the end', ['first.yes', 'second.no'], 2, { kind: 'ending', ending: 'calm' }],
  ])('%s', (_, choices, wentOn, stop) => {
    const { state, save } = restored(saveOf(record(...choices), wentOn));
    expect(state.stop).toEqual(stop);
    const heard = choices.filter(choice => choice === 'first/ask').map(() => 'ask');
    expect(save).toEqual({ version: 1, record: record(...choices), heard, wentOn });
  });

  test('with the same state as the play itself', () => {
    const played = replay(world, record('first/ask', 'first.yes'));
    const { state } = restored(saveOf(record('first/ask', 'first.yes'), 2));
    expect(played).toEqual({ ok: true, state });
  });

  test('and with moves, circumstances and model', () => {
    const made = { ...record('first.yes', '~telephone:orlov'), circumstances: ['silence'], model: 'palace' };
    const { state } = restored(saveOf(made, 2));
    expect(replay(world, made)).toEqual({ ok: true, state });
    expect([state.otherwise?.warning, state.model, state.moves]).toEqual(['never', 1, ['~telephone:orlov']]);
  });

  test('going on stops at a decision, however often it was pressed', () => {
    expect(restored(saveOf(record('first.yes'), 100)).state.stop).toMatchObject({
      decision: 1,
      chosen: null,
    });
  });
});

describe('what does not fit is refused with a sentence that says what to do', () => {
  const good: Save = saveOf(record('first.yes'), 0);

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'save'],
    ['a list', []],
    ['an empty object', {}],
    ['no record', { version: 1, wentOn: 0 }],
    ['a version in words', { ...good, version: 'one' }],
    ['an older version', { ...good, version: 0 }],
    ['a seed that is no whole number', { ...good, record: { ...good.record, seed: 1.5 } }],
    ['a seed too large', { ...good, record: { ...good.record, seed: 2 ** 32 } }],
    ['a negative seed', { ...good, record: { ...good.record, seed: -1 } }],
    ['choices that are no texts', { ...good, record: { ...good.record, choices: [1] } }],
    ['a negative count', { ...good, wentOn: -1 }],
    ['a monstrous count', { ...good, wentOn: 1e9 }],
  ])('%s', (_, raw) => {
    expect(refusal(raw)).toContain('damaged');
  });

  test('a save of a newer version', () => {
    expect(refusal({ ...good, version: 2 })).toContain('newer version');
  });

  test('a save of another edition of the story', () => {
    expect(refusal({ ...good, record: { ...good.record, contentVersion: 'small-0' } })).toContain(
      'another edition',
    );
  });

  test.each([
    ['an unknown option', 'first.maybe'],
    ['an unknown talk', 'first/shout'],
    ['a decision too early', 'second.yes'],
    ['a move too early', '~letters'],
    ['an unknown move', '~swim'],
  ])('%s', (_, choice) => {
    expect(refusal(saveOf(record(choice), 0))).toContain('does not fit its own choices');
  });

  test.each([
    ['an unknown circumstance', { circumstances: ['flood'] }],
    ['an unknown model', { model: 'chaos' }],
  ])('%s', (_, part) => {
    expect(refusal(saveOf({ ...record('first.yes'), ...part }, 0))).toContain('does not fit its own choices');
  });

  test('a move without time for it', () => {
    expect(refusal(saveOf(record('first.yes', 'second.no', '~letters'), 0))).toContain(
      'does not fit its own choices',
    );
  });

  test('a choice after the end', () => {
    expect(refusal(saveOf(record('first.yes', 'second.no', 'second.no'), 0))).toContain(
      'does not fit its own choices',
    );
  });
});

test('a save does not change when the record goes on', () => {
  const choices = ['first.yes'];
  const save = saveOf({ contentVersion: 'small-1', seed: 7, choices }, 0);
  choices.push('second.no');
  expect(save.record.choices).toEqual(['first.yes']);
});
