import { describe, expect, test } from 'vitest';
import { DATA, lineOf, problemsOf, spoilt } from '../helpers/story-texts.ts';

/** The problems of the spoilt decision; `at` is the passage whose line they should name. */
function problems(passage: string, instead: string): { texts: Map<string, string>; said: string[] } {
  const texts = spoilt(DATA, passage, instead);
  return { texts, said: problemsOf(texts).filter(problem => problem.startsWith(DATA)) };
}

test.each([
  ['text for a whole number', 'chapter: 1', 'chapter: one', '\'chapter\' should be a number, but is "one".'],
  ['a number for text', 'place: The Kremlin', 'place: 7', "'place' should be text, but is 7."],
  [
    'one thing for a list',
    'topics: [succession]',
    'topics: succession',
    '\'topics\' should be a list, but is "succession".',
  ],
  ['half a point of loyalty', 'zhukov: 8,', 'zhukov: 8.5,', "'zhukov' should be a whole number, but is 8.5."],
])('%s is refused with what it should be', (_, passage, instead, sentence) => {
  const { texts, said } = problems(passage, instead);
  expect(said).toEqual([`${DATA} line ${lineOf(texts, DATA, instead)}: ${sentence}`]);
});

test('an unknown grade names the grades there are', () => {
  const { texts, said } = problems('grade: A', 'grade: E');
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(`${DATA} line ${lineOf(texts, DATA, 'grade: E')}: 'grade' should be one of`);
  for (const grade of ['A', 'B', 'C', 'D']) expect(said[0]).toContain(`"${grade}"`);
});

describe('a missing key', () => {
  test('is named, at the head of its file', () => {
    expect(problems('place: The Kremlin\n', '').said).toEqual([`${DATA} line 1: 'place' is missing.`]);
  });

  test('of an option is named at that option', () => {
    const { texts, said } = problems('    label: waited\n', '');
    expect(said).toEqual([`${DATA} line ${lineOf(texts, DATA, 'id: beria.wait')}: 'label' is missing.`]);
  });
});

describe('an unknown key', () => {
  test('is named, with the key that was meant', () => {
    const { texts, said } = problems('    signals: { legality: -1 }', '    sginals: { legality: -1 }');
    expect(said).toEqual([
      `${DATA} line ${lineOf(texts, DATA, 'sginals')}: 'sginals' is not known here. Did you mean 'signals'?`,
    ]);
  });

  test('that is like none gets no suggestion', () => {
    const { texts, said } = problems('kicker: Presidium', 'kicker: Presidium\ncamera: near');
    expect(said).toEqual([`${DATA} line ${lineOf(texts, DATA, 'camera')}: 'camera' is not known here.`]);
  });

  test('among the issues of a signal is named', () => {
    const { said } = problems('{ legality: -1 }', '{ legalty: -1 }');
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("'legalty' is not known here. Did you mean 'legality'?");
  });
});

test('values outside their limits say the limit', () => {
  const { texts, said } = problems('{ legality: -1 }', '{ legality: -4 }');
  expect(said).toEqual([`${DATA} line ${lineOf(texts, DATA, 'legality: -4')}: 'legality': At least -3.`]);
});

test('a note longer than 70 characters is refused', () => {
  const { said } = problems('note: The army waits next door.', `note: ${'long '.repeat(15)}`);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("'note': A note is at most 70 characters.");
});

test.each([
  ['no subject', '{ trust: bulganin, below: -30 }', 'A condition asks for one of'],
  ['a wrong bound', '{ loyalty: bulganin, under: -30 }', "In the condition on 'loyalty', 'under'"],
])('a condition with %s says what a condition is', (_, instead, sentence) => {
  const { texts, said } = problems('{ loyalty: bulganin, below: -30 }', instead);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(sentence);
  expect(said[0]).toContain(`${DATA} line ${lineOf(texts, DATA, instead)}:`);
});

test('broken YAML names the line on which it breaks', () => {
  const { texts, said } = problems('kicker: Presidium', 'kicker: "Presidium');
  expect(said).not.toEqual([]);
  expect(said[0]).toContain('This is not readable YAML: ');
  const line = Number(/line (\d+):/.exec(said[0]!)![1]);
  expect(line).toBeGreaterThanOrEqual(lineOf(texts, DATA, 'kicker'));
});

test('a decision that cannot be read has no names, so its own faults are said, and no consequences of them', () => {
  const { texts, said } = problems('chapter: 1', 'chapter: one');
  expect(problemsOf(texts)).toEqual(said);
  expect(said).toHaveLength(1);
});

test('two files that cannot be read are both named', () => {
  const texts = spoilt(DATA, 'chapter: 1', 'chapter: one');
  texts.set('story/world/chronicle.yaml', '- { id: x, date: soon, label: y }\n');
  const files = new Set(problemsOf(texts).map(problem => problem.split(' line ')[0]));
  expect([...files]).toEqual(['story/world/chronicle.yaml', DATA]);
});
