import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Beat, beatOf } from '../../src/narrative/beat.ts';
import { paginate } from '../../src/narrative/pages.ts';

/** More than the sheet of paper holds at 1366 x 768. The exact measure is the layout's, and smaller. */
const MOST = 130;

function paragraph(words: number, tags: string[] = []): Beat {
  return beatOf(Array.from({ length: words }, (_, i) => `word${i}`).join(' '), tags);
}

function words(page: readonly Beat[]): number {
  return page.reduce((sum, beat) => sum + beat.text.split(' ').length, 0);
}

const anyBeats = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.boolean())
    .map(([count, turns]) => paragraph(count, turns && count > 55 ? ['stage: plate cuba'] : [])),
  { minLength: 1, maxLength: 30 },
);
const anyChoices = fc.integer({ min: 0, max: 6 });

describe('whatever the passage and its choices', () => {
  test('no paragraph is lost, doubled or moved', () => {
    fc.assert(
      fc.property(anyBeats, anyChoices, (beats, choices) => {
        expect(paginate(beats, choices).flat()).toEqual(beats);
      }),
    );
  });

  test('no page is empty', () => {
    fc.assert(
      fc.property(anyBeats, anyChoices, (beats, choices) => {
        expect(paginate(beats, choices).every(page => page.length > 0)).toBe(true);
      }),
    );
  });

  test('no page holds more than the sheet', () => {
    fc.assert(
      fc.property(anyBeats, anyChoices, (beats, choices) => {
        expect(paginate(beats, choices).every(page => words(page) <= MOST)).toBe(true);
      }),
    );
  });

  test('the more choices, the less text stands above them, unless it is a single paragraph', () => {
    fc.assert(
      fc.property(anyBeats, fc.integer({ min: 2, max: 5 }), (beats, choices) => {
        const [fewer, more] = [choices, choices + 1].map(count => paginate(beats, count).at(-1)!);
        expect(words(more!)).toBeLessThanOrEqual(words(fewer!));
      }),
    );
  });

  test('a change of picture opens a page', () => {
    fc.assert(
      fc.property(anyBeats, anyChoices, (beats, choices) => {
        const later = paginate(beats, choices).flatMap(page => page.slice(1));
        expect(later.filter(beat => beat.cues.some(cue => cue.kind === 'plate'))).toEqual([]);
      }),
    );
  });
});

test('choices do not stand below a line or two while the page before is full', () => {
  const beats = [40, 40, 30, 12].map(count => paragraph(count));
  expect(paginate(beats, 4).map(page => page.length)).toEqual([2, 2]);
  expect(paginate(beats, 1).map(page => page.length)).toEqual([3, 1]);
});

test('a short passage is one page, with its choices', () => {
  expect(paginate([paragraph(10), paragraph(10)], 3)).toHaveLength(1);
});

test('five choices leave little room: the last paragraph goes with them, the rest before', () => {
  const beats = [paragraph(50), paragraph(30)];
  expect(paginate(beats, 0).map(page => page.length)).toEqual([2]);
  expect(paginate(beats, 5).map(page => page.length)).toEqual([1, 1]);
});

test('a paragraph longer than the sheet stands alone', () => {
  expect(paginate([paragraph(10), paragraph(140), paragraph(10)], 0).map(page => page.length)).toEqual([
    1, 1, 1,
  ]);
});

test('a passage without text is one page without text, for its choices', () => {
  expect(paginate([], 2)).toEqual([[]]);
});
