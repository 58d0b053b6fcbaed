import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/engine/record.ts';
import { decodeRun } from '../../src/session/run-code.ts';
import { answersOf } from '../../src/view/insight/answers.ts';
import { answerSchemas } from '../../src/view/insight/messages.ts';
import { circumstance, decision, model, option, smallWorld } from '../helpers/world.ts';

/** A country in which one option ends the run, and one absence turns a vote. */
const world = smallWorld({
  models: [model('blend'), model('other')],
  circumstances: [
    circumstance('calm-weather'),
    circumstance('orlov-away', { absent: [{ person: 'orlov', vote: 'second' }] }),
  ],
  decisions: [
    decision('first', '1953-06-26', [
      option('first.yes', { loyalty: { orlov: -60, petrov: 40 } }),
      option('first.no', { outcomes: [{ ...option('x'), if: [], ends: 'fallen' }] }),
    ]),
    decision(
      'second',
      '1954-06-26',
      [
        option('second.yes', {
          outcomes: [
            {
              ...option('x'),
              if: [{ kind: 'votes', vote: 'second', against: 1, is: true }],
              ends: 'uncovered',
            },
          ],
        }),
        option('second.no'),
      ],
      { vote: { body: 'presidium', question: 'keep-him' } },
    ),
  ],
});
const record = { contentVersion: 'small-1', seed: 7, choices: ['first.yes', 'second.yes'] };
let clock = 0;
const answers = answersOf(world, () => ++clock);
const schemas = answerSchemas(world);

describe('the worker answers', () => {
  test('what would have changed a run, in the shape that the page reads', () => {
    const { value, milliseconds } = v.parse(schemas.pivotal, answers.pivotal(record));
    expect(milliseconds).toBe(1);
    expect(value.outcome).toBe('uncovered');
    expect(value.pivotal.map(({ to }) => to).sort()).toEqual(['first.no', 'second.no']);
  });

  test('what other circumstances would have changed, with a code that replays and a decision in it', () => {
    const { value } = v.parse(schemas.circumstances, answers.circumstances(record));
    expect(value.map(({ circumstance: id, changes }) => [id, changes])).toEqual([
      ['calm-weather', false],
      ['orlov-away', true],
    ]);
    const { replay: back, outcome } = value[1]!;
    expect(value[0]!.replay).toBeNull();
    expect(back?.decision).toBe('second');
    const decoded = decodeRun(world, back!.code);
    expect(decoded.ok && decoded.record.circumstances).toEqual(['orlov-away']);
    const again = decoded.ok ? replay(world, decoded.record) : null;
    expect(again?.ok && again.state.stop).toEqual({ kind: 'ending', ending: outcome });
  });

  test('how a run ends under each model, and the odds of a decision', () => {
    const verdicts = v.parse(schemas.verdicts, answers.verdicts(record, 3)).value;
    expect(verdicts.map(({ model: id, of }) => [id, of])).toEqual([
      ['blend', 3],
      ['other', 3],
    ]);
    const odds = v.parse(schemas.odds, answers.odds(record, 'second', 'historical', 4)).value;
    expect(odds?.map(({ id, of }) => [id, of])).toEqual([
      ['second.yes', 4],
      ['second.no', 4],
    ]);
    expect(v.parse(schemas.odds, answers.odds(record, 'no-such', 'random', 1)).value).toBeNull();
  });

  test('no question that it cannot read', () => {
    expect(() => answers.pivotal({ ...record, seed: -1 })).toThrow();
    expect(() => answers.pivotal('nonsense')).toThrow();
    expect(() => answers.pivotal({ ...record, contentVersion: 'small-2' })).toThrow(/another edition/);
    expect(() => answers.verdicts(record, 0)).toThrow();
    expect(() => answers.odds(record, 'first', 'napoleon', 1)).toThrow(/no player/);
  });
});
