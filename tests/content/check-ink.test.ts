import { describe, expect, test } from 'vitest';
import { INK, lineOf, problemsOf, spoilt } from '../helpers/story-texts.ts';

function expectOne(passage: string, instead: string, sentence: string, at = instead): void {
  const texts = spoilt(INK, passage, instead);
  expect(problemsOf(texts)).toEqual([`${INK} line ${lineOf(texts, INK, at)}: ${sentence}`]);
}

describe('tags', () => {
  test.each([
    [
      'an unknown tag',
      '# record: study',
      '# recrod: study',
      "There is no tag called 'recrod'. Did you mean 'record'?",
    ],
    [
      'an unknown source',
      '# record: study',
      '# record: stduy',
      "There is no source called 'stduy'. Did you mean 'study'?",
    ],
    [
      'an unknown speaker',
      '# speaker: zhukov',
      '# speaker: zukov',
      "There is no person called 'zukov'. Did you mean 'zhukov'?",
    ],
    [
      'an unknown cue',
      '# stage: look zhukov',
      '# stage: loook zhukov',
      "There is no stage cue called 'loook'. Did you mean 'look'?",
    ],
    [
      'a cue about nobody',
      '# stage: look zhukov',
      '# stage: stand stalin',
      "There is no person called 'stalin'.",
    ],
    [
      'an unknown plate',
      '# stage: look zhukov',
      '# stage: plate tabel',
      "There is no plate called 'tabel'. Did you mean 'table'?",
    ],
    [
      'an option of elsewhere',
      '# option: beria.wait',
      '# option: beria.wate',
      "There is no option of this decision called 'beria.wate'. Did you mean 'beria.wait'?",
    ],
  ])('%s is found', (_, passage, instead, sentence) => {
    const texts = spoilt(INK, passage, instead);
    expect(problemsOf(texts)).toContainEqual(`${INK} line ${lineOf(texts, INK, instead)}: ${sentence}`);
  });

  test.each(['look you', 'leave zhukov', 'vote', 'sweep', 'shock', 'plate cuba'])(
    "the cue '%s' is known",
    cue => {
      expect(problemsOf(spoilt(INK, '# stage: look zhukov', `# stage: ${cue}`))).toEqual([]);
    },
  );
});

describe('questions', () => {
  test.each([
    [
      'an unknown question',
      'loyalty("zhukov")',
      'loyality("zhukov")',
      "There is no question called 'loyality'. Did you mean 'loyalty'?",
    ],
    [
      'about nobody',
      'loyalty("zhukov")',
      'loyalty("zukov")',
      "There is no person or bloc called 'zukov'. Did you mean 'zhukov'?",
    ],
    [
      'about nothing',
      'loyalty("zhukov")',
      'loyalty()',
      '\'loyalty\' asks about something: write loyalty("...").',
    ],
    [
      'about an unknown memory',
      '"zhukov-asked"',
      '"zhukov-aksed"',
      "There is no memory called 'zhukov-aksed'. Did you mean 'zhukov-asked'?",
    ],
    [
      'about an unknown support',
      'loyalty("zhukov")',
      'support("partie")',
      "There is no support called 'partie'. Did you mean 'party'?",
    ],
    [
      'about an unknown indicator',
      'loyalty("zhukov")',
      'indicator("grian")',
      "There is no indicator called 'grian'. Did you mean 'grain'?",
    ],
    [
      'about an unknown step',
      'loyalty("zhukov")',
      'removal("amry")',
      "There is no step of the removal called 'amry'. Did you mean 'army'?",
    ],
  ])('%s', (_, passage, instead, sentence) => {
    expectOne(passage, instead, sentence);
  });

  test.each([
    'support("public")',
    'year()',
    'office("premier")',
    'chose("beria.wait")',
    'noes("beria")',
    'seated("bulganin")',
  ])('%s may be asked', question => {
    expect(problemsOf(spoilt(INK, 'loyalty("zhukov")', question))).toEqual([]);
  });
});

describe('choices', () => {
  test('a talk that is not declared and not flavour', () => {
    const sentence =
      "The talk 'cough' changes nothing: declare it under 'talks' in the data, or tag it '# flavour'.";
    expectOne('# talk: cough # flavour', '# talk: cough', sentence);
  });

  test('a choice without a mark, and one with two', () => {
    const sentence =
      "A choice carries exactly one tag of '# option: ID' or '# talk: ID', inside its brackets.";
    expectOne('[Cough # talk: cough # flavour]', '[Cough]', sentence);
    expectOne('# talk: cough # flavour', '# talk: cough # talk: sneeze', sentence);
  });

  test('a declared talk to which no choice leads', () => {
    const texts = spoilt(INK, '# talk: ask-zhukov', '# talk: ask # flavour');
    expect(problemsOf(texts)).toContainEqual(
      `${INK} line 1: No choice leads to the talk 'ask-zhukov' that the data declares.`,
    );
  });

  test('an option that no choice offers', () => {
    const texts = spoilt(INK, '+ [Wait # option: beria.wait]\n    -> aftermath_wait\n', '');
    expect(problemsOf(texts)).toEqual([`${INK} line 1: No choice offers the option 'beria.wait'.`]);
  });

  test('an option without its aftermath', () => {
    const sentence = "The option 'beria.wait' needs a stitch '= aftermath_wait'.";
    expectOne('= aftermath_wait', '= aftermath_waiting', sentence, '# option: beria.wait');
  });

  test('there are none in endings', () => {
    const texts = spoilt('story/endings.ink', 'A Wednesday.', '+ [Go on # talk: x # flavour]');
    expect(problemsOf(texts)).toEqual([
      'story/endings.ink line 2: There are no choices in year-ends and endings.',
    ]);
  });
});
