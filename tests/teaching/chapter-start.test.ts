/** Every chapter can be started: from the historical position, and in a run that comes so far. */
import { describe, expect, test } from 'vitest';
import { openDecision } from '../../src/engine/reduce.ts';
import { restore, saveOf } from '../../src/session/save.ts';
import { historical, random } from '../../src/simulate/players.ts';
import { playRun } from '../../src/simulate/simulate.ts';
import { type ChapterStart, historicalStart, startIn } from '../../src/teaching/chapter-start.ts';
import { realWorld } from '../helpers/story.ts';

const world = realWorld();
const chapters = world.data.chapters.map(({ number }) => number);

/** The decision before which a start stands. */
function standsAt(start: ChapterStart): string {
  if (!start.ok) return start.say;
  const choices = start.record.choices.slice(0, start.kept);
  const stands = restore(world, saveOf({ ...start.record, choices }, start.kept === 0 ? 1 : 100));
  if (!stands.ok) return stands.say;
  return openDecision(world, stands.state)?.data.id ?? 'none';
}

function firstOf(chapter: number): string {
  return world.decisions.find(({ data }) => data.chapter === chapter)!.data.id;
}

describe('a chapter', () => {
  test('comes after the one before it', () => {
    const order = world.decisions.map(({ data }) => data.chapter);
    expect(order).toEqual([...order].sort());
    expect([...new Set(order)]).toEqual(chapters);
  });

  test.each(chapters)('%i starts from the historical position', chapter => {
    const start = historicalStart(world, chapter, 1953);
    expect(standsAt(start)).toBe(firstOf(chapter));
    const done = start.ok ? start.record.choices.slice(0, start.kept) : [];
    const historicalOptions = new Set(world.decisions.map(({ data }) => data.historical));
    expect(done.filter(choice => !historicalOptions.has(choice))).toEqual([]);
  });

  test('that does not exist is refused with a sentence', () => {
    expect(historicalStart(world, 9, 1)).toEqual({ ok: false, say: 'There is no chapter 9.' });
  });
});

describe('in a run', () => {
  const { record } = playRun(world, 1953, historical);

  test.each(chapters)('chapter %i starts where the run came to it', chapter => {
    const start = startIn(world, chapter, record);
    expect(start).toEqual({ ...historicalStart(world, chapter, 1953), record });
  });

  test('that has just come to the chapter it starts there', () => {
    const whole = historicalStart(world, 3, 1953);
    const choices = whole.ok ? whole.record.choices.slice(0, whole.kept) : [];
    expect(standsAt(startIn(world, 3, { ...record, choices }))).toBe(firstOf(3));
  });

  test('that stands before the chapter it is refused, and the chapter is named', () => {
    const short = startIn(world, 5, { ...record, choices: record.choices.slice(0, 3) });
    expect(short).toMatchObject({ ok: false, say: expect.stringContaining('stands in chapter 1') });
  });

  test('that is over it is refused', () => {
    let seed = 0;
    while (playRun(world, seed, random).ending !== 'beria-strikes-first') seed++;
    const over = startIn(world, 4, playRun(world, seed, random).record);
    expect(over).toMatchObject({ ok: false, say: expect.stringContaining('is over before chapter 4') });
  });
});
