import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionOf, before, isMove, isTalk, replay, take } from '../../src/engine/record.ts';
import { open, type RunOptions } from '../../src/engine/reduce.ts';
import type { State } from '../../src/engine/state.ts';
import { anyCircumstances, anyModel, anyPlay, playOut } from '../helpers/play.ts';
import { realWorld } from '../helpers/story.ts';
import { decision, model, opened, option, smallWorld, taken, talk } from '../helpers/world.ts';

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

/** Without what only a ledger has: its lines, what happened for the page that tells it, and how long it was at a vote. */
function withoutLedger(state: State): State {
  const rollCalls = state.rollCalls.map(call => ({ ...call, lines: 0 }));
  return { ...state, ledger: null, happened: [], rollCalls };
}

describe('on the real story', () => {
  const anyJudge = anyModel(realWorld());
  const anyHeld = anyCircumstances(realWorld());

  test('the same record gives the same bytes, and those of the play itself', () => {
    fc.assert(
      fc.property(anyPlay, anyJudge, anyHeld, (play, model, circumstances) => {
        const { record: made, state } = playOut(realWorld(), play, undefined, { model, circumstances });
        const [first, second] = [replay(realWorld(), made), replay(realWorld(), made)];
        if (!first.ok || !second.ok) throw new Error('The record of a play must replay.');
        expect(bytes(first.state)).toEqual(bytes(second.state));
        expect(bytes(first.state)).toEqual(bytes(state));
      }),
      { numRuns: 20 },
    );
  });

  test('without the ledger everything else is the same', () => {
    fc.assert(
      fc.property(anyPlay, anyJudge, anyHeld, (play, model, circumstances) => {
        const { record: made } = playOut(realWorld(), play, undefined, { model, circumstances });
        const with_ = replay(realWorld(), made);
        const without = replay(realWorld(), made, { ledger: false });
        if (!with_.ok || !without.ok) throw new Error('The record of a play must replay.');
        expect(without.state.ledger).toBeNull();
        expect(bytes(withoutLedger(with_.state))).toEqual(bytes(without.state));
      }),
      { numRuns: 20 },
    );
  });

  test('a model changes nothing before the plot is counted', () => {
    fc.assert(
      fc.property(anyPlay, anyJudge, (play, model) => {
        const early: Uint8Array[][] = [];
        for (const judged of [undefined, model]) {
          const seen: Uint8Array[] = [];
          playOut(
            realWorld(),
            play,
            state => {
              if (state.removal.length === 0) seen.push(new Uint8Array(state.loyalty.slice().buffer));
            },
            judged === undefined ? {} : { model: judged },
          );
          early.push(seen);
        }
        expect(early[0]).toEqual(early[1]);
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

test('talks are told from options by their stroke, moves by their sign', () => {
  const choices = ['first/ask', 'first.yes', '~letters', '~telephone:orlov'];
  expect(choices.map(isTalk)).toEqual([true, false, false, false]);
  expect(choices.map(isMove)).toEqual([false, false, true, true]);
  expect(choices.map(actionOf)).toEqual([
    { kind: 'talk', talk: 'ask' },
    { kind: 'choose', option: 'first.yes' },
    { kind: 'move', move: 'letters', to: null },
    { kind: 'move', move: 'telephone', to: 'orlov' },
  ]);
  expect(taken(take(world, open(world, 1), 'first/ask')).ledger).toEqual(opened(world).ledger);
});

test('a record carries its model, unless the replay is asked for another', () => {
  const judged = smallWorld({ decisions: world.data.decisions, models: [model('blend'), model('palace')] });
  const modelOf = (...options: [RunOptions?]) => {
    const replayed = replay(judged, { ...record('first.yes'), model: 'palace' }, ...options);
    if (!replayed.ok) throw new Error(replayed.refusal.say);
    return judged.data.models[replayed.state.model]!.id;
  };
  expect([modelOf(), modelOf({ model: 'blend' })]).toEqual(['palace', 'blend']);
});

test('an option is taken at the next decision, a move where the run stands', () => {
  const aftermath = taken(take(world, open(world, 1), 'first.yes'));
  expect(before(world, aftermath, '~letters')).toBe(aftermath);
  expect(before(world, aftermath, 'second.no').stop).toEqual({ kind: 'decision', decision: 1, chosen: null });
});
