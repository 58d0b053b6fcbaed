/** Only the turning points are asked; what lies between is done as it was, and stands in the record like any choice. */
import { describe, expect, test } from 'vitest';
import type { OptionData } from '../../src/engine/world-data.ts';
import { restore } from '../../src/session/save.ts';
import { Session } from '../../src/session/session.ts';
import { decision, option } from '../helpers/data.ts';
import { load } from '../helpers/small-run.ts';
import { smallWorld } from '../helpers/world.ts';

/** Two decisions of which the first alone is a turning point. */
function worldWith(second: OptionData[]) {
  return smallWorld({
    decisions: [
      decision('first', '1953-06-26', undefined, { turningPoint: true }),
      decision('second', '1953-09-26', second),
    ],
  });
}

const POINTS = { short: () => false, points: () => true };

async function read(world: ReturnType<typeof worldWith>, points: boolean) {
  const session = await Session.begin(world, load, 7, points ? POINTS : undefined);
  const met: string[] = [];
  const passed: string[] = [];
  while (session.page.choices.length > 0) {
    const { kind, of, choices } = session.page;
    if (met.at(-1) !== `${kind} ${of}`) met.push(`${kind} ${of}`);
    passed.push(...session.page.passed.map(one => one.option));
    await session.press((choices.find(choice => choice.id.endsWith('.yes')) ?? choices[0]!).id);
  }
  return { met, passed, session };
}

const YES = option('second.yes');
const NO = option('second.no');
const CLOSED = option('second.yes', {
  requires: [{ condition: { kind: 'loyalty', holder: 'orlov', atLeast: 90 }, why: 'Orlov is against it.' }],
});

describe('of the turning points alone', () => {
  test('the others are not asked, and are told on the next page', async () => {
    const { met, passed, session } = await read(worldWith([YES, NO]), true);
    expect(met).toEqual([
      'decision first',
      'aftermath first',
      'year 1953',
      'year 1954',
      'ending calm',
      'epilogue calm',
    ]);
    expect(passed).toEqual(['second.yes']);
    expect(session.record.choices).toEqual(['first.yes', 'second.yes']);
  });

  test('where what was done is closed, the first open option is taken', async () => {
    const { session } = await read(worldWith([CLOSED, NO]), true);
    expect(session.record.choices).toEqual(['first.yes', 'second.no']);
  });

  test('a save of such a run stands where it stood', async () => {
    const world = worldWith([YES, NO]);
    const session = await Session.begin(world, load, 7, POINTS);
    while (session.page.kind !== 'year') {
      const { choices } = session.page;
      await session.press((choices.find(choice => choice.id === 'first.yes') ?? choices[0]!).id);
    }
    const restored = restore(world, JSON.parse(JSON.stringify(session.save)));
    expect(restored).toMatchObject({ ok: true, state: { stop: { kind: 'year', year: 1953 } } });
  });
});

test('of everything nothing is passed', async () => {
  const { met, passed } = await read(worldWith([YES, NO]), false);
  expect(met).toContain('decision second');
  expect(passed).toEqual([]);
});
