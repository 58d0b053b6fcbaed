/** Names in a text are found whole, the longest first, and nothing is lost on the way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strangers } from '../../src/content/check-codex.ts';
import { nameIndex, segmentsOf } from '../../src/content/names.ts';

const index = nameIndex([
  { id: 'moscow', name: 'Moscow', forms: [] },
  { id: 'old-square', name: 'Old Square', forms: [] },
  { id: 'nikita', name: 'Nikita Sergeyevich', forms: ['Nikita'] },
  { id: 'csu', name: 'C.S.U. (office)', forms: [] },
]);

const found = (text: string): (string | null)[] =>
  segmentsOf(index, text).flatMap(({ id }) => (id === null ? [] : [id]));

describe('names in a text', () => {
  test('are found whole', () => {
    expect(found('He lives in Moscow. Muscovites and Moscow\u2019s river.')).toEqual(['moscow', 'moscow']);
    expect(found('Moscowian')).toEqual([]);
  });

  test('the longer before the shorter', () => {
    expect(segmentsOf(index, 'Nikita Sergeyevich, said Nikita')).toEqual([
      { text: 'Nikita Sergeyevich', id: 'nikita' },
      { text: ', said ', id: null },
      { text: 'Nikita', id: 'nikita' },
    ]);
  });

  test('with marks in them', () => {
    expect(found('at the C.S.U. (office), at CxSxUx (office)')).toEqual(['csu']);
  });

  test('none, if nothing can be named', () => {
    expect(segmentsOf(nameIndex([]), 'Moscow')).toEqual([{ text: 'Moscow', id: null }]);
  });

  test('joined again, the pieces are the text', () => {
    const words = fc.constantFrom('Moscow', 'Nikita', 'Sergeyevich', 'Old', 'Square', ' ', '. ', 'and');
    fc.assert(
      fc.property(fc.array(words), parts => {
        const text = parts.join('');
        expect(
          segmentsOf(index, text)
            .map(segment => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('a stranger', () => {
  const ordinary = new Set(['Monday', 'I']);
  const in_ = (text: string): string[] => strangers(index, ordinary, text);

  test('is a word with a capital letter inside a sentence that nobody knows', () => {
    expect(in_('On Monday I went to Penza with Nikita.')).toEqual(['Penza']);
    expect(in_('The clerks of Gosplan\u2019s hall')).toEqual(['Gosplan']);
  });

  test('is not the first word of a sentence or of a speech', () => {
    expect(
      in_('Bread is short. Everybody knows. \u201cWho says so?\u201d asks he. He says: Nobody.'),
    ).toEqual([]);
    expect(in_('He nods (Perhaps.)')).toEqual([]);
  });

  test('is found behind a known name', () => {
    expect(in_('In Moscow Petrov waits at Old Square.')).toEqual(['Petrov']);
  });
});
