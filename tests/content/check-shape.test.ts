import { describe, expect, test } from 'vitest';
import { buildStory } from '../../tools/story/load.ts';
import { INK, lineOf, problemsOf, spoilt, storyTexts } from '../helpers/story-texts.ts';

function expectOne(passage: string, instead: string, sentence: string, at = instead): void {
  const texts = spoilt(INK, passage, instead);
  expect(problemsOf(texts)).toEqual([`${INK} line ${lineOf(texts, INK, at)}: ${sentence}`]);
}

describe('shape and length', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

  test.each(['briefing', 'choice'])("the stitch '%s' must be there", stitch => {
    expectOne(`= ${stitch}\n`, `= other_${stitch}\n`, `The stitch '= ${stitch}' is missing.`, '=== beria');
  });

  test('the knot is named like the decision', () => {
    expectOne('=== beria', '=== berya', "The knot '=== beria' is missing.", '=== berya');
  });

  test('a paragraph has at most 60 words', () => {
    expect(problemsOf(spoilt(INK, 'You wait.', words(60)))).toEqual([]);
    expectOne('You wait.', words(61), 'This paragraph has 61 words; 60 is the most.');
  });

  test('a briefing has at most 120 words, counting the longest of alternatives', () => {
    const briefing = (...lines: string[]) =>
      problemsOf(spoilt(INK, 'Beria is kind this summer. # record: study', lines.join('\n')));
    expect(briefing(words(60), words(60))).toEqual([]);
    expect(briefing(words(60), `{year() > 1: ${words(50)}}`, `{year() < 1: ${words(60)}}`)).toEqual([]);
    const said = briefing(words(60), words(60), 'More.');
    expect(said).toEqual([`${INK} line 4: The briefing has 121 words; 120 is the most.`]);
  });
});

describe('what the ink compiler finds is said with file and line', () => {
  test('a divert to nowhere', () => {
    const texts = spoilt(INK, '-> aftermath_wait', '-> aftermath_weight');
    const { problems, world } = buildStory(texts);
    expect(world).toBeNull();
    expect(problems.map(problem => [problem.file, problem.line])).toContainEqual([
      INK,
      lineOf(texts, INK, '-> aftermath_weight'),
    ]);
  });

  test('and a sound story becomes a world with all its parts', () => {
    const { problems, world, parts } = buildStory(storyTexts());
    expect(problems).toEqual([]);
    expect(world?.decisions.map(decision => decision.id)).toEqual(['beria']);
    expect([...parts.keys()]).toEqual(['beria', 'between']);
  });
});
