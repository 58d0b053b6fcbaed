import { expect, test } from 'vitest';
import { linkOf } from '../../src/view/link.ts';

test('a link names a chapter and a length', () => {
  expect(linkOf('?chapter=3&length=short')).toEqual({ chapter: 3, length: 'short' });
  expect(linkOf('?length=points&seed=4')).toEqual({ chapter: null, length: 'points' });
});

test.each(['', '?chapter=0', '?chapter=10', '?chapter=three&length=deep', '?chapter='])(
  'what it does not understand in %o it leaves out',
  search => {
    expect(linkOf(search)).toEqual({ chapter: null, length: null });
  },
);
