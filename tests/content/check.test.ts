import { describe, expect, test } from 'vitest';
import { DATA, INK, lineOf, problemsOf, spoilt, storyTexts } from '../helpers/story-texts.ts';

test('the small story is sound', () => {
  expect(problemsOf(storyTexts())).toEqual([]);
});

/** Spoils a passage and expects one problem on the line of `at`, or else of what stands there instead. */
function expectOne(file: string, passage: string, instead: string, sentence: string, at = instead): void {
  const texts = spoilt(file, passage, instead);
  expect(problemsOf(texts)).toEqual([`${file} line ${lineOf(texts, file, at.trim())}: ${sentence}`]);
}

describe('names that do not exist are found, with the one that was meant', () => {
  test.each([
    [
      'a person',
      'zhukov: 8, bulganin: 4',
      'zhukov: 8, bulgannin: 4',
      "There is no person or bloc called 'bulgannin'. Did you mean 'bulganin'?",
    ],
    [
      'a person in a requirement',
      '{ loyalty: bulganin, atLeast: -50,',
      '{ loyalty: bulganim, atLeast: -50,',
      "There is no person or bloc called 'bulganim'. Did you mean 'bulganin'?",
    ],
    [
      'a person in an outcome',
      '{ loyalty: bulganin, below: -30 }',
      '{ loyalty: bulgani, below: -30 }',
      "There is no person or bloc called 'bulgani'. Did you mean 'bulganin'?",
    ],
    [
      'a memory',
      '{ loyalty: bulganin, below: -30 }',
      '{ remembers: zhukov-askd }',
      "There is no memory called 'zhukov-askd'. Did you mean 'zhukov-asked'?",
    ],
    [
      'an option',
      '{ loyalty: bulganin, below: -30 }',
      '{ chose: beria.wai }',
      "There is no option called 'beria.wai'. Did you mean 'beria.wait'?",
    ],
    [
      'an ending',
      'ends: removed',
      'ends: remvoed',
      "There is no ending called 'remvoed'. Did you mean 'removed'?",
    ],
    [
      'a topic',
      'topics: [succession]',
      'topics: [sucession]',
      "There is no topic called 'sucession'. Did you mean 'succession'?",
    ],
    [
      'a question of a vote',
      'question: keep-him',
      'question: keep-hm',
      "There is no question called 'keep-hm'. Did you mean 'keep-him'?",
    ],
    [
      'a source',
      'works: [memoir]',
      'works: [memoirs]',
      "There is no source called 'memoirs'. Did you mean 'memoir'?",
    ],
    [
      'the historical option',
      'historical: beria.arrest',
      'historical: beria.arest',
      "'beria.arest' is not an option of this decision. Did you mean 'beria.arrest'?",
    ],
  ])('%s', (_, passage, instead, sentence) => {
    expectOne(DATA, passage, instead, sentence);
  });

  test('a name like no other gets no suggestion', () => {
    expectOne(DATA, 'ends: removed', 'ends: coronation', "There is no ending called 'coronation'.");
  });
});

describe('rules of the story', () => {
  test.each([
    [
      'a later effect before its decision',
      'at: 1954-06-18',
      'at: 1953-06-18',
      'This would happen on 1953-06-18, which is not after the decision of 1953-06-26.',
    ],
    [
      'a later effect on its day',
      'at: 1954-06-18',
      'at: 1953-06-26',
      'This would happen on 1953-06-26, which is not after the decision of 1953-06-26.',
    ],
    [
      'sources without a primary one',
      'sources: [memoir, study]',
      'sources: [study, study]',
      'One of the sources must be a primary one.',
    ],
  ])('%s', (_, passage, instead, sentence) => {
    expectOne(DATA, passage, instead, sentence);
  });

  test('chance alone may not end a run', () => {
    expectOne(
      DATA,
      '- if: [ { loyalty: bulganin, below: -30 } ]',
      '- if: [ { chance: storm, permille: 500 } ]',
      'Chance alone may not end a run: add a condition that the player can influence.',
      'if: [ { chance',
    );
  });

  test('chance beside something that can be influenced may', () => {
    const both = '- if: [ { chance: storm, permille: 500 }, { loyalty: bulganin, below: 0 } ]';
    expect(problemsOf(spoilt(DATA, '- if: [ { loyalty: bulganin, below: -30 } ]', both))).toEqual([]);
  });

  test('nothing may stand after an outcome without a condition', () => {
    expectOne(
      DATA,
      '- if: [ { loyalty: bulganin, below: -30 } ]\n        ends: removed',
      '- ends: removed',
      'Nothing after this outcome can happen: it has no condition and is not the last.',
      'ends: removed',
    );
  });

  test("an option's id begins with its decision", () => {
    const texts = spoilt(DATA, '- id: beria.wait', '- id: waiting');
    const line = lineOf(texts, DATA, '- id: waiting');
    expect(problemsOf(texts)[0]).toBe(`${DATA} line ${line}: The option's id should begin with 'beria.'.`);
  });

  test('two options may not have one id', () => {
    const problems = problemsOf(spoilt(DATA, '- id: beria.wait', '- id: beria.arrest'));
    expect(problems[0]).toContain("There are two options called 'beria.arrest'.");
  });

  test('a decision without prose is said so at its data', () => {
    const texts = storyTexts();
    texts.delete(INK);
    expect(problemsOf(texts)).toEqual([`${DATA} line 1: Its prose is missing: ${INK} does not exist.`]);
  });
});
