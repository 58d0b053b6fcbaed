import { describe, expect, test } from 'vitest';
import { typeset } from '../../src/content/typeset.ts';
import { beatOf, choiceOf } from '../../src/narrative/beat.ts';

describe('print', () => {
  test.each([
    ['"Which door?" he says.', '\u201cWhich door?\u201d he says.'],
    ['He says "no", and goes.', 'He says \u201cno\u201d, and goes.'],
    ["You don't. It is Stalin's.", 'You don\u2019t. It is Stalin\u2019s.'],
    ["'Sit,' he says.", '\u2018Sit,\u2019 he says.'],
    ['"He said \'sit\' to me."', '\u201cHe said \u2018sit\u2019 to me.\u201d'],
    ['("Sit.")', '(\u201cSit.\u201d)'],
    ['the winter - the last - of it', 'the winter \u2013 the last \u2013 of it'],
    ['a twenty-year-old', 'a twenty-year-old'],
    ['And then ...', 'And then \u2026'],
    ['Nothing to set.', 'Nothing to set.'],
  ])('%s', (text, printed) => {
    expect(typeset(text)).toBe(printed);
  });

  test('what is set stays as it is when it is set again', () => {
    const once = typeset('"He said \'sit\' - to me ..."');
    expect(typeset(once)).toBe(once);
  });

  test('no straight quote is left, wherever it stands', () => {
    expect(typeset('" \' "a" \'b\' ("c") \u2014"d"')).not.toMatch(/["']/);
  });
});

describe('a line with its tags', () => {
  test('tells who speaks, what documents it and what the stage does, in order', () => {
    const tags = ['speaker: zhukov', 'record: memoir', 'record: study', 'stage: look zhukov', 'stage: vote'];
    expect(beatOf('  "No."\n', tags)).toEqual({
      text: '\u201cNo.\u201d',
      speaker: 'zhukov',
      record: ['memoir', 'study'],
      cues: [{ kind: 'look', at: 'zhukov' }, { kind: 'vote' }],
    });
  });

  test('without tags is narration that is dramatised', () => {
    expect(beatOf('Snow.', [])).toEqual({ text: 'Snow.', speaker: null, record: [], cues: [] });
  });

  test.each([
    ['look you', { kind: 'look', at: 'you' }],
    ['stand  bulganin', { kind: 'stand', person: 'bulganin' }],
    ['leave beria', { kind: 'leave', person: 'beria' }],
    ['sweep', { kind: 'sweep' }],
    ['shock', { kind: 'shock' }],
    ['plate virgin-lands', { kind: 'plate', plate: 'virgin-lands' }],
  ])("the cue '%s' is understood", (cue, meant) => {
    expect(beatOf('x', [`stage: ${cue}`]).cues).toEqual([meant]);
  });

  test('a cue or tag that nobody knows does nothing', () => {
    expect(beatOf('x', ['stage: dance', 'stage:', 'unknown', 'other: thing'])).toEqual(beatOf('x', []));
  });
});

describe('a choice', () => {
  test('is an option or a talk by its tag', () => {
    expect(choiceOf('Arrest him', ['option: beria.arrest'])).toEqual({
      kind: 'option',
      id: 'beria.arrest',
      text: 'Arrest him',
      flavour: false,
    });
    expect(choiceOf('Say "I can\'t"', ['flavour', 'talk: cannot'])).toEqual({
      kind: 'talk',
      id: 'cannot',
      text: 'Say \u201cI can\u2019t\u201d',
      flavour: true,
    });
  });

  test('without a mark is none', () => {
    expect(choiceOf('Go on', ['flavour'])).toBeNull();
  });
});
