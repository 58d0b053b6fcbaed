import { expect, test } from 'vitest';
import { editDistance, nearest, problemText, unknownName } from '../../src/content/problem.ts';

test.each([
  ['', '', 0],
  ['bulganin', 'bulganin', 0],
  ['bulgannin', 'bulganin', 1],
  ['bulganni', 'bulganin', 1],
  ['molotov', 'malenkov', 4],
  ['', 'abc', 3],
])('from %j to %j are %i edits, and back', (a, b, edits) => {
  expect([editDistance(a, b), editDistance(b, a)]).toEqual([edits, edits]);
});

test('the nearest name is found whatever its capitals', () => {
  expect(nearest('Bulgannin', ['molotov', 'bulganin', 'beria'])).toBe('bulganin');
});

test('a name too far from all is near none', () => {
  expect(nearest('eisenhower', ['molotov', 'bulganin'])).toBeNull();
  expect(nearest('x', [])).toBeNull();
});

test('the sentence suggests only what is near', () => {
  const people = ['molotov', 'bulganin'];
  expect(unknownName('person', 'molotow', people)).toBe(
    "There is no person called 'molotow'. Did you mean 'molotov'?",
  );
  expect(unknownName('person', 'eisenhower', people)).toBe("There is no person called 'eisenhower'.");
});

test('a problem is said with its file and line', () => {
  expect(problemText({ file: 'story/a.yaml', line: 3, message: 'No.' })).toBe('story/a.yaml line 3: No.');
});
