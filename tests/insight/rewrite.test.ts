import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RunRecord, replay } from '../../src/engine/record.ts';
import { openDecision, openDraft, takeOption } from '../../src/engine/reduce.ts';
import { underOtherCircumstances } from '../../src/insight/circumstances.ts';
import { oddsOf, standardError } from '../../src/insight/odds.ts';
import { pivotalDecisions } from '../../src/insight/pivotal.ts';
import { heldChoices, nearestOption, rewrite } from '../../src/insight/rewrite.ts';
import { verdictsOf } from '../../src/insight/verdicts.ts';
import { decodeRun } from '../../src/session/run-code.ts';
import { historical, random } from '../../src/simulate/players.ts';
import { playRun } from '../../src/simulate/simulate.ts';
import { anyPlay, playOut } from '../helpers/play.ts';
import { realWorld } from '../helpers/story.ts';
import { decision, option, outcome, smallWorld } from '../helpers/world.ts';

const world = realWorld();
const HISTORY = playRun(world, 1953, historical).record;

/** The ending to which a record replays. */
function endingOf(record: RunRecord): string | null {
  const replayed = replay(world, record, { ledger: false });
  return replayed.ok && replayed.state.stop.kind === 'ending' ? replayed.state.stop.ending : null;
}

/** Any run that has been played to its end, with talks and moves. */
const anyEnded = anyPlay
  .map(play => playOut(world, play))
  .filter(({ state }) => state.stop.kind === 'ending');

describe('a run played again', () => {
  test('with nothing changed is the same run', () => {
    fc.assert(
      fc.property(anyEnded, ({ record }) => {
        const again = rewrite(world, record, {});
        expect(again.record.choices).toEqual(record.choices);
        expect(again.distance).toBe(0);
        expect(again.ending).toBe(endingOf(record));
      }),
      { numRuns: 60 },
    );
  });

  test('with a change takes that option, and its record replays to its ending', () => {
    fc.assert(
      fc.property(anyEnded, fc.nat(), ({ record }, pick) => {
        const changed = world.options[pick % world.options.length]!;
        const again = rewrite(world, record, { option: changed.data.id });
        expect(endingOf(again.record)).toBe(again.ending);
        const met = heldChoices(world, record).option[changed.decision]! >= 0;
        const taken = again.record.choices.includes(changed.data.id);
        // Where it is closed to this run, the nearest open one stands for it and is counted.
        if (met && !taken) expect(again.distance).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  test('the choices of a record are sorted by decision', () => {
    const held = heldChoices(world, HISTORY);
    const taken = Array.from(held.option, index => world.options[index]!.data.id);
    expect(taken).toEqual(world.decisions.map(one => one.data.historical));
  });
});

describe('a held choice that has become impossible', () => {
  const closed = {
    condition: { kind: 'remembers' as const, memory: 'opened', is: true },
    why: 'Nobody opened it.',
  };
  const small = smallWorld({
    decisions: [
      decision('first', '1953-06-26', [option('first.open', { remember: ['opened'] }), option('first.shut')]),
      decision('second', '1954-06-26', [
        option('second.wanted', { requires: [closed], loyalty: { workers: 10 } }),
        option('second.unlike', { loyalty: { workers: -20 } }),
        option('second.like', { loyalty: { workers: 8 } }),
      ]),
    ],
  });

  test('is replaced by the one that people would take most nearly so, and counted', () => {
    const { record } = playRun(small, 1, historical);
    expect(record.choices).toEqual(['first.open', 'second.wanted']);
    const again = rewrite(small, record, { option: 'first.shut' });
    expect(again.record.choices).toEqual(['first.shut', 'second.like']);
    expect(again.distance).toBe(1);
  });

  test('where nothing is wanted, the historical option is the model', () => {
    const draft = openDraft(small, 1, { ledger: false });
    takeOption(small, draft, openDecision(small, draft)!.options[1]!);
    expect(nearestOption(small, draft, small.decisions[1]!, null).data.id).toBe('second.like');
  });
});

describe('pivotal decisions', () => {
  const { outcome: ending, pivotal } = pivotalDecisions(world, HISTORY);

  test('of the historical run there are some, and all lead elsewhere', () => {
    expect(ending).toBe('retired-on-request');
    expect(pivotal.length).toBeGreaterThan(0);
    for (const pivot of pivotal) expect(pivot.outcome).not.toBe(ending);
  });

  test('the code of each replays to its outcome, and differs from the run at its decision', () => {
    for (const pivot of pivotal) {
      const decoded = decodeRun(world, pivot.code);
      expect(decoded.ok).toBe(true);
      if (!decoded.ok) continue;
      expect(endingOf(decoded.record)).toBe(pivot.outcome);
      expect(decoded.record.choices).toContain(pivot.to);
      expect(decoded.record.choices).not.toContain(pivot.from);
    }
  });

  test('are all there are: no other single option changes the ending', () => {
    const found = new Set(pivotal.map(pivot => pivot.to));
    for (const one of world.options) {
      if (HISTORY.choices.includes(one.data.id) || found.has(one.data.id)) continue;
      const again = rewrite(world, HISTORY, { option: one.data.id });
      const reached = again.record.choices.includes(one.data.id);
      expect(reached && again.ending !== ending, one.data.id).toBe(false);
    }
  });

  test('the smallest rewrite stands first', () => {
    const distances = pivotal.map(pivot => pivot.rewriteDistance);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
  });

  test('of any run have codes that replay to their outcomes', () => {
    fc.assert(
      fc.property(anyEnded, ({ record }) => {
        for (const pivot of pivotalDecisions(world, record).pivotal) {
          const decoded = decodeRun(world, pivot.code);
          expect(decoded.ok && endingOf(decoded.record)).toBe(pivot.outcome);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('circumstances', () => {
  test('are tried one by one, and those that change the ending are marked', () => {
    const tried = underOtherCircumstances(world, HISTORY);
    expect(tried.map(one => one.circumstance)).toEqual([...world.otherwise.keys()]);
    for (const one of tried) expect(one.changes).toBe(one.outcome !== 'retired-on-request');
  });

  test('the warning that never comes leaves no decision on the warning', () => {
    const again = rewrite(world, HISTORY, { circumstances: ['warning-never'] });
    expect(again.record.choices.filter(choice => choice.startsWith('warning.'))).toEqual([]);
    expect(again.record.circumstances).toEqual(['warning-never']);
    expect(endingOf(again.record)).toBe(again.ending);
  });

  test('an average harvest is an average harvest', () => {
    const grain = world.indicatorIndex.get('old-grain')!;
    const level = (circumstances: string[]) =>
      rewrite(world, HISTORY, { circumstances }).state.lastYear[grain]!;
    expect(level(['harvest-1963-average'])).toBeGreaterThan(level([]));
  });
});

describe('odds', () => {
  test('count every open option over the same seeds, and the same twice', () => {
    const options = oddsOf(world, HISTORY, 'virgin-lands', random, 60)!;
    expect(options.map(one => one.id)).toEqual(
      world.decisions[world.decisionIndex.get('virgin-lands')!]!.options.map(one => one.data.id),
    );
    for (const { survives, of, standardError: error } of options) {
      expect(of).toBe(60);
      expect(survives).toBeGreaterThanOrEqual(0);
      expect(survives).toBeLessThanOrEqual(60);
      expect(error).toBe(standardError(survives, of));
    }
    expect(oddsOf(world, HISTORY, 'virgin-lands', random, 60)).toEqual(options);
  });

  test('an option that ends the run has none', () => {
    const small = smallWorld({
      decisions: [
        decision('first', '1953-06-26', [
          option('first.stay'),
          option('first.fall', { outcomes: [outcome({ ends: 'fallen' })] }),
        ]),
      ],
    });
    const odds = oddsOf(small, playRun(small, 1, historical).record, 'first', historical, 10)!;
    expect(odds.find(one => one.id === 'first.fall')).toMatchObject({ survives: 0, standardError: 0 });
  });

  test('of a decision that the run does not come to are null', () => {
    const ended = { ...HISTORY, choices: ['kuntsevo.wait'].slice(0, 0) };
    expect(oddsOf(world, ended, 'no-such-decision', random, 5)).toBeNull();
  });

  test('the standard error is that of a share', () => {
    expect(standardError(50, 100)).toBeCloseTo(0.05, 10);
    expect(standardError(0, 100)).toBe(0);
  });
});

test('the verdicts name every model, and the blend ends the run as it ended', () => {
  const verdicts = verdictsOf(world, HISTORY, 20);
  expect(verdicts.map(one => one.model)).toEqual(world.data.models.map(model => model.id));
  expect(verdicts[0]).toMatchObject({ ending: 'retired-on-request', inPower: false, of: 20 });
});
