import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RunRecord } from '../../src/engine/record.ts';
import { decodeRun, encodeRun } from '../../src/session/run-code.ts';
import { anyCircumstances, anyModel, anyPlay, anyQuietPlay, movesOf, playOut } from '../helpers/play.ts';
import { realWorld } from '../helpers/story.ts';
import { circumstance, decision, model, move, option, outcome, smallWorld, talk } from '../helpers/world.ts';

const world = smallWorld({
  decisions: [
    decision(
      'first',
      '1953-06-26',
      [
        option('first.yes'),
        option('first.end', { outcomes: [outcome({ ends: 'fallen' })] }),
        option('first.locked', {
          requires: [
            { condition: { kind: 'loyalty', holder: 'orlov', atLeast: 1 }, why: 'Orlov is against it.' },
          ],
        }),
      ],
      { talks: [talk('ask')] },
    ),
    decision('second', '1954-06-26'),
  ],
});
const record = (choices: string[], seed = 1953): RunRecord => ({ contentVersion: 'small-1', seed, choices });
const CODE = encodeRun(world, record(['first/ask', 'first.yes', 'second.no']));
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A refusal is a sentence, or several, for a reader: no code word, and it ends in a full stop. */
const SENTENCE = /^[A-Z][^<>{}]*[a-z]\.$/;

function refusal(text: string, of = world): string {
  const decoded = decodeRun(of, text);
  if (decoded.ok) throw new Error(`'${text}' should have been refused.`);
  expect(decoded.say).toMatch(SENTENCE);
  return decoded.say;
}

describe('over the whole story', () => {
  const comesBack = (played: RunRecord): void => {
    expect(decodeRun(realWorld(), encodeRun(realWorld(), played))).toEqual({ ok: true, record: played });
  };

  test('whatever was played comes back from its code, with its moves, circumstances and model', () => {
    let moves = 0;
    fc.assert(
      fc.property(
        anyPlay,
        anyCircumstances(realWorld()),
        anyModel(realWorld()),
        (play, circumstances, model) => {
          const { record: played } = playOut(realWorld(), play, undefined, { circumstances, model });
          comesBack(played);
          moves += movesOf(played);
        },
      ),
      { numRuns: 40 },
    );
    expect(moves).toBeGreaterThan(40);
  });

  test('wherever a run stops, between two moves or in a scene, it comes back too', () => {
    fc.assert(
      fc.property(anyPlay, fc.nat(30), (play, kept) => {
        const { record: played } = playOut(realWorld(), play);
        comesBack({ ...played, choices: played.choices.slice(0, kept) });
      }),
      { numRuns: 25 },
    );
  });

  test('an unfinished run comes back too, and a code is short enough for a board', () => {
    fc.assert(
      fc.property(anyQuietPlay, fc.nat(8), (play, kept) => {
        const { record: played } = playOut(realWorld(), play);
        const part = { ...played, choices: played.choices.slice(0, kept) };
        expect(encodeRun(realWorld(), part).length).toBeLessThanOrEqual(40);
        comesBack(part);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a code is read as people write it', () => {
  const read = { ok: true, record: record(['first/ask', 'first.yes', 'second.no']) };

  test.each([
    ['as it is printed', CODE],
    ['in small letters', CODE.toLowerCase()],
    ['without dashes', CODE.replaceAll('-', '')],
    ['with spaces', ` ${CODE.replaceAll('-', ' ')}\n`],
    ['with long dashes', CODE.replaceAll('-', '\u2013')],
    ['with O for 0 and l for 1', CODE.replaceAll('0', 'O').replaceAll('1', 'l')],
  ])('%s', (_, text) => {
    expect(decodeRun(world, text)).toEqual(read);
  });

  test('it has groups of five of letters without look-alikes', () => {
    expect(CODE).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-)*[0-9A-HJKMNP-TV-Z]{1,5}$/);
  });

  test.each([0, 1, 0x7fffffff, 0xffffffff])('seed %i comes back', seed => {
    expect(decodeRun(world, encodeRun(world, record([], seed)))).toEqual({
      ok: true,
      record: record([], seed),
    });
  });
});

describe('a code that cannot be read is refused in a sentence', () => {
  test('any one letter damaged', () => {
    for (let i = 0; i < CODE.length; i++) {
      if (CODE[i] === '-') continue;
      const other = LETTERS[(LETTERS.indexOf(CODE[i]!) + 7) % 32]!;
      refusal(CODE.slice(0, i) + other + CODE.slice(i + 1));
    }
  });

  test('two neighbouring letters swapped', () => {
    const plain = CODE.replaceAll('-', '');
    for (let i = 0; i + 1 < plain.length; i++) {
      if (plain[i] === plain[i + 1]) continue;
      refusal(plain.slice(0, i) + plain[i + 1] + plain[i] + plain.slice(i + 2));
    }
  });

  test('any group missing', () => {
    const groups = CODE.split('-');
    expect(groups.length).toBeGreaterThan(2);
    for (let i = 0; i < groups.length; i++) refusal(groups.filter((_, j) => j !== i).join('-'));
  });

  test.each([
    ['nothing', '', 'Type or paste a run code first.'],
    ['blanks', ' - ', 'Type or paste a run code first.'],
    ['a strange letter', `${CODE}?`, "has no '?' in it"],
    ['a U', `U${CODE}`, "has no 'U' in it"],
    ['a scrap', 'AB1', 'too short'],
    ['noise', 'ZZZZZ-ZZZZZ-ZZZZZ', 'wrong or missing'],
  ])('%s', (_, text, says) => {
    expect(refusal(text)).toContain(says);
  });

  test('a code of another edition of the story', () => {
    const other = smallWorld({ contentVersion: 'small-2', decisions: world.data.decisions });
    expect(refusal(CODE, other)).toContain('another edition');
  });

  test('a code whose run goes on after its end, or takes what was closed', () => {
    // The same edition by name, but other rules: what a damaged code with a lucky checksum would be.
    const shorter = smallWorld({ decisions: [{ ...world.data.decisions[0]!, talks: [] }] });
    expect(refusal(CODE, shorter)).toMatch(/damaged/);
    const closed = encodeRun(
      smallWorld({
        decisions: world.data.decisions,
        holders: world.data.holders.map(h => ({ ...h, opening: 50 })),
      }),
      record(['first.locked']),
    );
    expect(refusal(closed)).toContain('closed to it');
  });
});

test('a record that does not replay has no code', () => {
  expect(() => encodeRun(world, record(['first.maybe']))).toThrow(
    "'first.maybe' is not an option of 'first'.",
  );
});

describe('moves, circumstances and a model', () => {
  const rich = smallWorld({
    decisions: world.data.decisions,
    moves: [move('telephone', { to: 'member' }), move('letters')],
    models: [model('blend'), model('palace')],
    circumstances: [circumstance('alone', { warning: 'never' }), circumstance('drought')],
    rules: { weeks: { 1: 9 } },
  });
  const choices = ['first/ask', 'first.yes', '~letters', '~telephone:petrov', 'second.no'];
  const full = { ...record(choices), circumstances: ['drought', 'alone'], model: 'palace' };

  test('come back in their order', () => {
    expect(decodeRun(rich, encodeRun(rich, full))).toEqual({ ok: true, record: full });
  });

  test('a run without them costs no letter for them', () => {
    const plain = record(choices.filter(choice => !choice.startsWith('~')));
    expect(encodeRun(rich, plain)).toHaveLength(encodeRun(world, plain).length);
  });

  test('are refused where they are unknown, or a move could not be made', () => {
    const without = (part: Parameters<typeof smallWorld>[0]) =>
      smallWorld({
        decisions: rich.data.decisions,
        moves: rich.data.moves,
        models: rich.data.models,
        circumstances: rich.data.circumstances,
        rules: { weeks: { 1: 9 } },
        ...part,
      });
    const code = encodeRun(rich, full);
    expect(refusal(code, without({ moves: [] }))).toContain('damaged');
    expect(refusal(code, without({ circumstances: [] }))).toContain('damaged');
    expect(refusal(code, without({ rules: { weeks: { 1: 1 } } }))).toContain('a move that could not be made');
  });

  test('a move that cannot be made has no code', () => {
    expect(() => encodeRun(rich, record(['~letters']))).toThrow(
      'It takes a week, and you have none before the next decision.',
    );
  });
});
