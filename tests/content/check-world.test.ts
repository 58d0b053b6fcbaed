import { describe, expect, test } from 'vitest';
import { DATA, lineOf, problemsOf, spoilt, storyTexts } from '../helpers/story-texts.ts';

/** Spoils a passage and expects one problem on the line of `at`, or else of what stands there instead. */
function expectOne(file: string, passage: string, instead: string, sentence: string, at = instead): void {
  const texts = spoilt(file, passage, instead);
  expect(problemsOf(texts)).toEqual([`${file} line ${lineOf(texts, file, at.trim())}: ${sentence}`]);
}

describe('a day that the calendar does not have', () => {
  test.each([
    [DATA, 'date: 1953-06-26', 'date: 1953-02-29', 'date'],
    [DATA, 'at: 1954-06-18', 'at: 1954-02-30', 'at'],
    ['story/world/chronicle.yaml', 'date: 1955-07-23', 'date: 1955-06-31', 'date'],
    ['story/world/rules.yaml', 'opens: 1953-03-05', 'opens: 1953-02-29', 'opens'],
    ['story/world/rules.yaml', 'plotDay: 1955-09-24', 'plotDay: 1955-09-31', 'plotDay'],
  ])('%s: %s -> %s', (file, passage, instead, key) => {
    const texts = spoilt(file, passage, instead);
    const line = lineOf(texts, file, instead);
    expect(problemsOf(texts)[0]).toBe(
      `${file} line ${line}: '${key}': There is no such day in the calendar.`,
    );
  });
});

describe('the world', () => {
  test.each([
    [
      'story/world/rules.yaml',
      'presidium: [khrushchev, bulganin]',
      'presidium: [khrushchev, bulgannin]',
      "There is no person called 'bulgannin'. Did you mean 'bulganin'?",
    ],
    [
      'story/world/rules.yaml',
      '{ of: workers, weight: 1 }',
      '{ of: worker, weight: 1 }',
      "There is no holder called 'worker'. Did you mean 'workers'?",
    ],
    [
      'story/world/rules.yaml',
      'bloc: regional-secretaries',
      'bloc: zhukov',
      "There is no bloc called 'zhukov'.",
    ],
    [
      'story/world/rules.yaml',
      'noPlot: calm',
      'noPlot: calmly',
      "There is no ending called 'calmly'. Did you mean 'calm'?",
    ],
    [
      'story/world/chronicle.yaml',
      'sources: [study]',
      'sources: [studi]',
      "There is no source called 'studi'. Did you mean 'study'?",
    ],
  ])('%s: %s', (file, passage, instead, sentence) => {
    expectOne(file, passage, instead, sentence);
  });

  test('every year and every ending has its text', () => {
    expect(problemsOf(spoilt('story/years.ink', '=== year_1954', '=== year_1964'))).toEqual([
      "story/years.ink line 1: The year's text '=== year_1954' is missing.",
    ]);
    expect(problemsOf(spoilt('story/endings.ink', '=== ending_calm', '=== ending_calmer'))).toEqual([
      "story/endings.ink line 1: The ending's text '=== ending_calm' is missing.",
    ]);
  });

  test.each(['story/world/cast.yaml', 'story/sources.yaml', 'story/years.ink'])(
    'a missing %s is one problem',
    file => {
      const texts = storyTexts();
      texts.delete(file);
      expect(problemsOf(texts)).toEqual([`${file} line 1: This file is missing.`]);
    },
  );
});
