import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTalk, replay, take } from '../../src/engine/record.ts';
import { open } from '../../src/engine/reduce.ts';
import type { State } from '../../src/engine/state.ts';
import { anyPlay, playOut } from '../helpers/play.ts';
import { realWorld } from '../helpers/story.ts';
import { decision, opened, option, smallWorld, taken, talk } from '../helpers/world.ts';

const world = smallWorld({
  decisions: [
    decision('first', '1953-06-26', [option('first.yes'), option('first.no')], { talks: [talk('ask')] }),
    decision('second', '1954-06-26'),
  ],
});
const record = (...choices: string[]) => ({ contentVersion: 'small-1', seed: 7, choices });

/** The bytes of every number, and everything else as JSON. */
function bytes(state: State): string[] {
  return Object.entries(state).map(([name, value]: [string, unknown]) =>
    ArrayBuffer.isView(value)
      ? `${name} ${value.constructor.name} ${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`
      : `${name} ${JSON.stringify(value)}`,
  );
}

describe('on the real story', () => {
  test('the same record gives the same bytes, and those of the play itself', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        const { record: made, state } = playOut(realWorld(), play);
        const [first, second] = [replay(realWorld(), made), replay(realWorld(), made)];
        if (!first.ok || !second.ok) throw new Error('The record of a play must replay.');
        expect(bytes(first.state)).toEqual(bytes(second.state));
        expect(bytes(first.state)).toEqual(bytes(state));
      }),
      { numRuns: 15 },
    );
  });

  test('without the ledger everything else is the same', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        const { record: made } = playOut(realWorld(), play);
        const [with_, without] = [replay(realWorld(), made), replay(realWorld(), made, { ledger: false })];
        if (!with_.ok || !without.ok) throw new Error('The record of a play must replay.');
        expect(without.state.ledger).toBeNull();
        expect(bytes({ ...with_.state, ledger: null })).toEqual(bytes(without.state));
      }),
      { numRuns: 10 },
    );
  });
});

test('a record that is not finished leads to the next decision', () => {
  const replayed = replay(world, record('first/ask', 'first.yes'));
  expect(replayed).toMatchObject({
    ok: true,
    state: { stop: { kind: 'decision', decision: 1, chosen: null } },
  });
});

test('a record that is finished leads to its end', () => {
  expect(replay(world, record('first.yes', 'second.no'))).toMatchObject({
    ok: true,
    state: { stop: { kind: 'ending' } },
  });
});

test.each([
  [1, ['first.yes', 'first.yes'], 'unknown'],
  [0, ['first/shout'], 'unknown'],
  [2, ['first.yes', 'second.no', 'second.no'], 'not-now'],
])('a record that does not fit is refused at choice %i: %j', (at, choices, reason) => {
  expect(replay(world, record(...choices))).toMatchObject({ ok: false, at, refusal: { reason } });
});

test('talks are told from options by their stroke', () => {
  expect([isTalk('first/ask'), isTalk('first.yes')]).toEqual([true, false]);
  expect(taken(take(world, open(world, 1), 'first/ask')).ledger).toEqual(opened(world).ledger);
});
