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
  ...[realFiles().years, realFiles().endingTexts, realFiles().moveTexts].flatMap(ink => ink ?? []),
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
    const { data } = realWorld();
    for (const items of [
      ...[data.holders, data.endings, data.indicators, [...data.chronicle, ...data.crises]],
      ...[data.moves, data.models, data.circumstances, data.players, data.rules.favour],
      data.rules.removal.recruits.map(recruit => ({ id: recruit.person })),
      decisions.map(d => d.data),
      options.map(o => o.option),
    ]) {
      const ids = items.map(item => item.id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    }
  });
});

describe('the world', () => {
  const { data, interests, player } = realWorld();

  test('you have no feelings about yourself: nothing moves or cools them', () => {
    const you = data.holders[player]!;
    expect([you.opening, you.settles]).toEqual([0, 0]);
    const effects = [
      ...[...data.chronicle, ...data.crises, ...data.moves],
      ...data.decisions.flatMap(decision => [
        ...decision.talks,
        ...decision.options.flatMap(option => [option, ...option.later, ...option.outcomes]),
      ]),
    ];
    expect(effects.filter(effect => you.id in effect.loyalty)).toEqual([]);
  });

  test('every temper that somebody has is one of the rules, people and blocs alike', () => {
    const tempers = new Set(['', ...Object.keys(data.rules.tempers)]);
    expect(data.holders.filter(holder => !tempers.has(holder.temper)).map(holder => holder.id)).toEqual([]);
  });

  test('nothing is dated before the opening, and the steps of the fall come in their order', () => {
    const { plotDay, musterDay, endDay } = data.rules.removal;
    const events = [
      ...data.chronicle.map(event => event.date),
      ...data.crises.flatMap(crisis => crisis.dates),
    ];
    expect(events.filter(date => date <= data.opens)).toEqual([]);
    // The first decision is taken on that night.
    expect(data.decisions.filter(decision => decision.date < data.opens)).toEqual([]);
    const steps = [data.opens, plotDay, musterDay, endDay];
    expect(steps).toEqual([...new Set(steps)].sort());
  });

  test('what arrives later arrives before the end', () => {
    const late = options.flatMap(({ option }) =>
      option.later
        .filter(later => later.at > data.rules.removal.endDay)
        .map(later => `${option.id} ${later.at}`),
    );
    expect(late).toEqual([]);
  });

  test('who is held absent is missed in a decision that has a vote', () => {
    const votes = new Set(data.decisions.filter(decision => decision.vote).map(decision => decision.id));
    const absent = data.circumstances.flatMap(circumstance => circumstance.absent);
    expect(absent.filter(({ vote }) => !votes.has(vote))).toEqual([]);
  });

  test('every circumstance changes something', () => {
    const empty = data.circumstances.filter(
      ({ weather, absent, warning }) => weather.length + absent.length === 0 && warning === undefined,
    );
    expect(empty.map(circumstance => circumstance.id)).toEqual([]);
  });

  test('every region has the weather of every year, and every chapter its weeks', () => {
    const years = Object.keys(data.indicators[0]!.series);
    for (const region of Object.values(data.rules.weather.regions)) {
      expect(Object.keys(region.recorded)).toEqual(years);
    }
    const chapters = [...new Set(data.decisions.map(decision => String(decision.chapter)))];
    expect(chapters.filter(chapter => data.rules.weeks[chapter] === undefined)).toEqual([]);
  });

  test('the default model takes every loyalty as it is', () => {
    expect(realWorld().models[0]!.plain).toBe(true);
    expect(realWorld().models[0]!.removal).toEqual(data.rules.removal);
  });

  test('everybody but you cares for something', () => {
    const width = interests.length / data.holders.length;
    const idle = data.holders.filter(
      (_, h) => h !== player && interests.subarray(h * width, (h + 1) * width).every(weight => weight === 0),
    );
    expect(idle.map(holder => holder.id)).toEqual([]);
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

  test('every move has its text', () => {
    const told = new Set(
      realFiles()
        .moveTexts?.sections.filter(s => s.words > 0)
        .map(s => s.knot),
    );
    const knots = realWorld().data.moves.map(move => `move_${move.id.replaceAll('-', '_')}`);
    expect(knots.length).toBeGreaterThan(3);
    expect(knots.filter(knot => !told.has(knot))).toEqual([]);
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

describe('endings', () => {
  const { endings } = realWorld().data;
  const byId = new Map(endings.map(ending => [ending.id, ending]));

  test('that take the place of another belong to its class: who has won is decided by the rules', () => {
    const strays = endings.filter(ending =>
      ending.insteadOf.some(id => byId.get(id)?.class !== ending.class),
    );
    expect(strays.map(ending => ending.id)).toEqual([]);
  });

  test('are at least 24 in at least six families', () => {
    expect(endings.length).toBeGreaterThanOrEqual(24);
    expect(new Set(endings.map(ending => ending.family)).size).toBeGreaterThanOrEqual(6);
  });
});

test('the epilogue has forty lines that answer to what was done, each told in at most 60 words', () => {
  const lines = realFiles().epilogue!.paragraphs;
  expect(lines.length).toBeGreaterThanOrEqual(40);
  expect(lines.filter(({ text }) => wordCount(text) > 60)).toEqual([]);
});

test('the Crimea is a document and nothing that can be decided', () => {
  const [document] = realFiles().documents.value!.filter(({ id }) => id.includes('crimea'));
  expect(document).toMatchObject({ date: '1954-02-19', sources: expect.arrayContaining(['kramer-2014']) });
  expect(options.filter(({ option }) => /crimea/i.test(`${option.id} ${option.label}`))).toEqual([]);
});

test('a scene can be left out', () => {
  const text = (file: string): string[] => realTexts().get(file)!.split('\n');
  const stuck = decisions.flatMap(({ pair }) => {
    const lines = text(pair.inkFile);
    const scene = lines.findIndex(line => /^= scene\s*$/.test(line));
    return scene >= 0 && lines[scene + 1]?.trim() !== '{short(): -> choice}' ? [pair.inkFile] : [];
  });
  expect(stuck).toEqual([]);
});

test('the human cost is told where the record has it, in at most 150 words', () => {
  const cards = decisions.flatMap(({ data: decision }) => (decision.cost ? [decision.cost] : []));
  expect(cards.length).toBeGreaterThanOrEqual(3);
  const long = cards.filter(({ summary, text: told }) => wordCount(`${summary} ${told}`) > 150);
  expect(long).toEqual([]);
});

test('the story for Inky includes the decisions in the order of their dates', () => {
  const included = [
    ...realTexts()
      .get('story/main.ink')!
      .matchAll(/chapters\/[^/\n]+\/([^/\n]+)\.ink/g),
  ];
  expect(included.map(match => match[1])).toEqual(realWorld().data.decisions.map(decision => decision.id));
});
