/** The real codex: nobody and nothing that the prose names is left out; and what the check says of a codex with faults. */
import { describe, expect, test } from 'vitest';
import { checkCodex } from '../../src/content/check-codex.ts';
import { problemText } from '../../src/content/problem.ts';
import { readStory } from '../../src/content/read.ts';
import { realFiles, realWorld } from '../helpers/story.ts';
import { storyTexts } from '../helpers/story-texts.ts';

const said = (texts: Map<string, string>): string[] => checkCodex(readStory(texts)).map(problemText);

/** The small story with one codex file exchanged. */
const withPeople = (people: string): Map<string, string> =>
  storyTexts().set('story/codex/people.yaml', people);

const CAST = ['khrushchev', 'bulganin', 'zhukov', 'beria'];
const entry = (id: string, rest = 'says: Somebody., sources: [study]'): string =>
  `- { id: ${id}, name: ${id[0]!.toUpperCase()}${id.slice(1)}, ${rest} }\n`;
const PEOPLE = CAST.map(id => entry(id)).join('');

describe('the codex', () => {
  test('has no problems', () => {
    expect(checkCodex(realFiles()).map(problemText)).toEqual([]);
  });

  test('has everybody of the cast, and a place and a term', () => {
    const { people, places, terms } = realFiles().codex;
    const ids = new Set(people.value!.map(({ id }) => id));
    const cast = realWorld().data.holders.filter(({ kind }) => kind === 'person');
    expect(cast.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(places.value!.length).toBeGreaterThan(100);
    expect(terms.value!.length).toBeGreaterThan(100);
  });
});

describe('of a codex with faults it is said', () => {
  test('nothing, if there are none', () => {
    expect(said(withPeople(PEOPLE))).toEqual([]);
  });

  test('that somebody of the cast is missing', () => {
    const [problem] = said(withPeople(PEOPLE.replace(entry('zhukov'), '')));
    expect(problem).toMatch(/^story\/world\/cast\.yaml line \d+: Zhukov has no entry 'zhukov'/);
  });

  test('that a name of the prose is missing, with its file and line', () => {
    const texts = withPeople(PEOPLE);
    texts.set('story/moves.ink', '=== move_telephone\nAt home in Penza it rings.\n-> DONE\n');
    expect(said(texts)).toContainEqual(
      "story/moves.ink line 2: 'Penza' has no entry in the codex. If it is no name, add it to story/codex/ordinary.yaml.",
    );
  });

  test.each([
    ['two entries', entry('beria'), "There are two entries called 'beria'."],
    [
      'one name for two',
      '- { id: other, name: Other, forms: [Beria], says: X., sources: [study] }\n',
      "'Beria' names 'beria' already: one name, one entry.",
    ],
    ['no source', entry('other', 'says: X.'), 'An entry that is not invented has a source.'],
    ['a wrong source', entry('other', 'says: X., sources: [stduy]'), "Did you mean 'study'?"],
    ['too many words', entry('other', `says: ${'word '.repeat(121)}, sources: [study]`), 'has 121 words'],
  ])('that there is %s', (_what, more, sentence) => {
    expect(said(withPeople(PEOPLE + more)).join('\n')).toContain(sentence);
  });

  test('nothing about an invented person without a source', () => {
    expect(said(withPeople(PEOPLE + entry('other', 'says: X. Invented., invented: true')))).toEqual([]);
  });
});
