import { expect, test } from 'vitest';
import { scanInk, wordCount } from '../../src/content/ink-source.ts';

const SOURCE = `=== beria
-> briefing
// a note for the author with "quotes" and support("party")
= briefing
Two words. # record: a # speaker: zhukov
= scene
* [Ask # talk: ask # flavour]
    "Which door?" he says.
-
{loyalty("zhukov") >= 10 && year() > 1953: He smiles.}
+ [Go # option: beria.go] -> END
`;
const ink = scanInk('beria.ink', SOURCE);

test('knots and stitches stand on their lines, with the words below them', () => {
  expect(ink.sections).toEqual([
    { knot: 'beria', stitch: '', line: 1, words: 0 },
    { knot: 'beria', stitch: 'briefing', line: 4, words: 2 },
    { knot: 'beria', stitch: 'scene', line: 6, words: 8 },
  ]);
});

test('tags are read with their values, also inside the brackets of a choice', () => {
  expect(ink.tags.map(tag => [tag.line, tag.name, tag.value])).toEqual([
    [5, 'record', 'a'],
    [5, 'speaker', 'zhukov'],
    [7, 'talk', 'ask'],
    [7, 'flavour', ''],
    [11, 'option', 'beria.go'],
  ]);
});

test('choices stand where they are made', () => {
  expect(ink.choices.map(choice => [choice.line, choice.stitch])).toEqual([
    [7, 'scene'],
    [11, 'scene'],
  ]);
});

test('questions are found with their subjects, not in comments', () => {
  expect(ink.queries).toEqual([
    { name: 'loyalty', argument: 'zhukov', line: 10 },
    { name: 'year', argument: null, line: 10 },
  ]);
});

test('paragraphs are the words of a reader', () => {
  expect(ink.paragraphs.map(({ line, text }) => [line, text])).toEqual([
    [5, 'Two words.'],
    [7, 'Ask'],
    [8, '"Which door?" he says.'],
    [10, 'He smiles.'],
    [11, 'Go'],
  ]);
});

test('words are what holds a letter or a digit', () => {
  expect(wordCount('It is 1953 \u2014 and \u201cnobody\u201d sleeps. ...')).toBe(6);
  expect(wordCount('')).toBe(0);
});

test('lines that end in the way of Windows are the same lines', () => {
  expect(scanInk('beria.ink', SOURCE.replaceAll('\n', '\r\n'))).toEqual(ink);
});
