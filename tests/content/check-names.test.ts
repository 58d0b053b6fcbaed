/** Every place of the world's files that refers to something: a name that does not exist is said with file, line and what was meant. */
import { describe, expect, test } from 'vitest';
import { DATA, INK, lineOf, problemsOf, spoilt, storyTexts } from '../helpers/story-texts.ts';

const WORLD = (name: string): string => `story/world/${name}.yaml`;

/** Spoils a passage and expects one problem, on the line where it stood. */
function expectOne(file: string, passage: string, instead: string, sentence: string): void {
  const texts = spoilt(file, passage, instead);
  expect(problemsOf(texts)).toEqual([`${file} line ${lineOf(texts, file, instead.trim())}: ${sentence}`]);
}

type Case = readonly [what: string, passage: string, instead: string, sentence: string];

const PERSON = "There is no person called 'bulgannin'. Did you mean 'bulganin'?";
const HOLDER = "There is no person or bloc called 'wokers'. Did you mean 'workers'?";
const INDICATOR = "There is no indicator called 'grian'. Did you mean 'grain'?";
const REGION = "There is no region with weather called 'stepe'. Did you mean 'steppe'?";
const OPTION = "There is no option called 'beria.arest'. Did you mean 'beria.arrest'?";
const QUESTION = "There is no question called 'keep-hm'. Did you mean 'keep-him'?";
const ENDING = "There is no ending called 'remvoed'. Did you mean 'removed'?";
const MEMORY = "There is no memory called 'toord'. Did you mean 'toured'?";
const SOURCE = "There is no source called 'studi'. Did you mean 'study'?";
const TEMPER = "There is no temper called 'canded'. Did you mean 'candid'?";
const VOTE = "There is no decision or crisis with a vote called 'berya'. Did you mean 'beria'?";

const CASES: Record<string, readonly Case[]> = {
  cast: [['a temper', 'temper: candid', 'temper: canded', TEMPER]],
  indicators: [
    ['a region', '100 * weather(steppe)', '100 * weather(stepe)', REGION],
    ['an indicator', '0.1 * grain -', '0.1 * grian -', INDICATOR],
    ['an indicator of last year', 'last(grain)', 'last(grian)', INDICATOR],
  ],
  crises: [
    ['somebody whom it moves', 'loyalty: { workers: -1 }', 'loyalty: { wokers: -1 }', HOLDER],
    ['somebody in its conditions', '{ fallen: 2, below: 20 }', '{ loyalty: wokers, below: 20 }', HOLDER],
    ['somebody seated', '{ fallen: 2, below: 20 }', '{ seated: bulgannin }', PERSON],
    ['a candidate', '{ fallen: 2, below: 20 }', '{ candidate: bulgannin }', PERSON],
    ['an indicator', '{ fallen: 2, below: 20 }', '{ indicator: grian, below: 50 }', INDICATOR],
    ['an option', '{ fallen: 2, below: 20 }', '{ chose: beria.arest }', OPTION],
    ['a memory', '{ fallen: 2, below: 20 }', '{ remembers: toord }', MEMORY],
    ['the question of a majority', '{ majority: keep-him,', '{ majority: keep-hm,', QUESTION],
    ['the question of its vote', 'vote: { question: keep-him }', 'vote: { question: keep-hm }', QUESTION],
    ['an ending', 'ends: removed', 'ends: remvoed', ENDING],
    ['a source', 'sources: [study]', 'sources: [studi]', SOURCE],
  ],
  chronicle: [
    ['somebody whom it moves', 'label: the summit', 'label: the summit, loyalty: { wokers: 1 }', HOLDER],
    ['a memory', 'label: the summit', 'label: the summit, when: [ { remembers: toord } ]', MEMORY],
  ],
  endings: [['a source', 'summary: Gone.', 'summary: Gone., sources: [studi]', SOURCE]],
  moves: [
    ['somebody whom it moves', 'loyalty: { workers: 1 }', 'loyalty: { wokers: 1 }', HOLDER],
    ['somebody in what it requires', '{ loyalty: workers,', '{ loyalty: wokers,', HOLDER],
    ['an indicator', 'loyalty: { workers: 1 }', 'indicators: { grian: 1 }', INDICATOR],
    [
      'an indicator of a departure',
      'loyalty: { workers: 1 }',
      'departures: [ { indicator: grian, add: 1, from: 1954, to: 1955 } ]',
      INDICATOR,
    ],
    [
      'somebody who takes a seat',
      'loyalty: { workers: 1 }',
      'seats: [ { person: bulgannin, joins: candidates } ]',
      PERSON,
    ],
  ],
  models: [['an indicator that is seen', 'indicator: grain', 'indicator: grian', INDICATOR]],
  circumstances: [
    ['a region', 'region: steppe', 'region: stepe', REGION],
    ['somebody absent', 'person: bulganin', 'person: bulgannin', PERSON],
    ['a vote', 'vote: beria', 'vote: berya', VOTE],
  ],
  players: [['an option', 'prefers: [beria.arrest]', 'prefers: [beria.arest]', OPTION]],
  rules: [
    [
      'a candidate',
      'candidates: [zhukov]',
      'candidates: [zukov]',
      "There is no person called 'zukov'. Did you mean 'zhukov'?",
    ],
    ['the indicator of reports', 'reports: { indicator: grain,', 'reports: { indicator: grian,', INDICATOR],
    [
      'an indicator of favour',
      'indicators: { reserve: -1 }',
      'indicators: { resreve: -1 }',
      "There is no indicator called 'resreve'. Did you mean 'reserve'?",
    ],
    ['a recruit', '- person: bulganin', '- person: bulgannin', PERSON],
    ['what a recruit fears', '{ remembers: toured }', '{ remembers: toord }', MEMORY],
    ['the holder of an office', 'premier: bulganin,', 'premier: bulgannin,', PERSON],
    [
      'the last ending',
      'uncovered: calm',
      'uncovered: clam',
      "There is no ending called 'clam'. Did you mean 'calm'?",
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (name, cases) => {
  test.each(cases)('%s that does not exist', (_, passage, instead, sentence) => {
    expectOne(WORLD(name), passage, instead, sentence);
  });
});

describe('a decision', () => {
  const AT = '    signals: { legality: -1 }';

  test.each<Case>([
    [
      'an indicator of a departure',
      AT,
      '    departures: [ { indicator: grian, add: 1, from: 1954, to: 1955 } ]',
      INDICATOR,
    ],
    ['an indicator that jumps', AT, '    indicators: { grian: 1 }', INDICATOR],
    ['who takes a seat', AT, '    seats: [ { person: bulgannin, leaves: presidium } ]', PERSON],
    [
      'a condition of a seat',
      AT,
      '    seats: [ { person: zhukov, joins: candidates, if: [ { candidate: bulgannin } ] } ]',
      PERSON,
    ],
    [
      'the question of a majority',
      '{ loyalty: bulganin, below: -30 }',
      '{ majority: keep-hm, is: against }',
      QUESTION,
    ],
    ['a vote', '{ loyalty: bulganin, below: -30 }', '{ votes: berya, against: 1 }', VOTE],
    [
      'an outcome of a step',
      '{ loyalty: bulganin, below: -30 }',
      '{ removal: army, is: your }',
      "There is no outcome of 'army' called 'your'. Did you mean 'yours'?",
    ],
  ])('%s', (_, passage, instead, sentence) => {
    expectOne(DATA, passage, instead, sentence);
  });
});

describe('an issue that does not exist is named with the one that was meant', () => {
  test.each([
    [DATA, 'signals: { legality: -1 }', 'signals: { legallity: -1 }', 'legallity', 'legality'],
    [WORLD('players'), 'issues: { legality: -1 }', 'issues: { legallity: -1 }', 'legallity', 'legality'],
    [WORLD('rules'), 'signals: { tenure: -1 }', 'signals: { tenur: -1 }', 'tenur', 'tenure'],
    [WORLD('cast'), 'interests: { arms: 3 }', 'interests: { amrs: 3 }', 'amrs', 'arms'],
    [WORLD('crises'), 'loyalty: { workers: -1 }', 'signals: { lands: -1 }', 'lands', 'land'],
    [WORLD('moves'), 'loyalty: { workers: 1 }', 'signals: { lands: 1 }', 'lands', 'land'],
  ])('%s: %s', (file, passage, instead, wrong, meant) => {
    const texts = spoilt(file, passage, instead);
    const line = lineOf(texts, file, instead);
    expect(problemsOf(texts)[0]).toBe(
      `${file} line ${line}: '${wrong}' is not known here. Did you mean '${meant}'?`,
    );
  });

  test.each([
    [WORLD('models'), 'issue: land', 'issue: lands', 'issue'],
    [WORLD('rules'), 'policy: [arms,', 'policy: [armies,', 'policy'],
  ])('in a list of %s the issues there are are named', (file, passage, instead, key) => {
    const [first, ...more] = problemsOf(spoilt(file, passage, instead));
    expect(first).toContain(`${file} line `);
    expect(first).toContain(`'${key}' should be one of`);
    expect(first).toContain('"land"');
    expect(more).toEqual([]);
  });
});

describe('days', () => {
  test.each([
    ['chronicle', 'date: 1955-07-23', 'date: 1953-03-01', '1953-03-01'],
    ['chronicle', 'date: 1955-07-23', 'date: 1953-03-05', '1953-03-05'],
    ['crises', 'dates: [1954-03-05, 1955-03-05]', 'dates: [1954-03-05, 1952-03-05]', '1952-03-05'],
  ])('nothing happens before the story opens: %s', (name, passage, instead, date) => {
    expectOne(
      WORLD(name),
      passage,
      instead,
      `This would happen on ${date}, which is not after the night on which the story opens.`,
    );
  });

  test('a later effect does not lie in the past', () => {
    expectOne(
      DATA,
      'at: 1954-06-18',
      'at: 1953-06-18',
      'This would happen on 1953-06-18, which is not after the decision of 1953-06-26.',
    );
  });

  test('a departure does not end before it begins', () => {
    expectOne(
      DATA,
      '    signals: { legality: -1 }',
      '    departures: [ { indicator: grain, add: 1, from: 1955, to: 1954 } ]',
      'It ends before it begins.',
    );
  });
});

describe('indicators', () => {
  test('one that is used before it is reckoned', () => {
    expectOne(
      WORLD('indicators'),
      'equation: 100 * weather(steppe)',
      'equation: 100 * weather(steppe) - reserve',
      "'reserve' is reckoned later in this file: move it up, or write last(reserve).",
    );
    expectOne(
      WORLD('indicators'),
      '0.1 * grain -',
      '0.1 * reserve -',
      "'reserve' is reckoned later in this file: move it up, or write last(reserve).",
    );
  });

  test('as it was last year any may be used', () => {
    const texts = spoilt(
      WORLD('indicators'),
      '100 * weather(steppe)',
      '100 * weather(steppe) - last(reserve)',
    );
    expect(problemsOf(texts)).toEqual([]);
  });

  test.each([
    [
      '0.1 * grain %',
      "'equation': An equation is made of numbers, indicators, + - * / and min, max, last, weather.",
    ],
    ['sum(1, 2) -', "'equation': 'sum' is not a function: use last, weather, min, max."],
    ['0.0001 * grain -', "'equation': 0.0001 has more than three decimals."],
    ['(0.1 * grain -', "'equation': This equation cannot be read: "],
  ])('an equation that cannot be read: %s', (instead, sentence) => {
    const texts = spoilt(WORLD('indicators'), '0.1 * grain -', instead);
    const said = problemsOf(texts);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(
      `${WORLD('indicators')} line ${lineOf(texts, WORLD('indicators'), instead)}: ${sentence}`,
    );
  });

  test('limits the wrong way round, and years that differ', () => {
    expectOne(
      WORLD('indicators'),
      'low: 0\n  high: 40',
      'low: 50\n  high: 40',
      'The lowest level is above the highest.',
    );
    expectOne(
      WORLD('indicators'),
      'series: { 1953: 10, 1954: 11, 1955: 12 }',
      'series: { 1953: 10, 1954: 11 }',
      'Its years differ from those of the first indicator of the file.',
    );
  });
});

describe('rules of the rules', () => {
  test('a move that goes to nobody pleases nobody', () => {
    expectOne(
      WORLD('moves'),
      '  to: member\n  gains: 4',
      '  gains: 4',
      'This move goes to nobody, so nobody gains: add `to: member`.',
    );
  });

  test.each([
    ['has two accounts', 'style: [tenure,', 'style: [arms, tenure,', 'arms'],
    ['has none', 'style: [tenure,', 'style: [', 'tenure'],
  ])('an issue that %s', (_, passage, instead, issue) => {
    const texts = spoilt(WORLD('rules'), passage, instead);
    const line = lineOf(texts, WORLD('rules'), 'accounts:');
    expect(problemsOf(texts)).toEqual([
      `${WORLD('rules')} line ${line}: '${issue}' should stand once, under policy or under style.`,
    ]);
  });

  test('chance alone may not end a run by a crisis either', () => {
    expectOne(
      WORLD('crises'),
      'when: [ { fallen: 2, below: 20 }, { majority: keep-him, is: against } ]',
      'when: [ { chance: storm, permille: 500 } ]',
      'Chance alone may not end a run: add a condition that the player can influence.',
    );
  });

  test('a crisis has a date and a condition', () => {
    const without = (passage: string, instead: string) =>
      problemsOf(spoilt(WORLD('crises'), passage, instead))[0];
    expect(without('dates: [1954-03-05, 1955-03-05]', 'dates: []')).toContain("'dates': One date or more.");
    expect(
      without('when: [ { fallen: 2, below: 20 }, { majority: keep-him, is: against } ]', 'when: []'),
    ).toContain("'when': A crisis has a condition: it does not come by itself.");
  });

  test('a bar that the rules do not know, with the one that was meant', () => {
    const texts = spoilt(WORLD('models'), '  force: 2', '  removal: { recruitNeeded: 3 }');
    expect(problemsOf(texts)).toEqual([
      `${WORLD('models')} line ${lineOf(texts, WORLD('models'), 'recruitNeeded')}: 'recruitNeeded' is not known here. Did you mean 'recruitsNeeded'?`,
    ]);
  });

  test('every move has its text', () => {
    expect(problemsOf(spoilt('story/moves.ink', '=== move_tour', '=== move_detour'))).toEqual([
      "story/moves.ink line 1: The move's text '=== move_tour' is missing.",
    ]);
  });
});

describe('what is decided later cannot be asked for before', () => {
  const TOO_EARLY = (at: string): string =>
    `'beria.arrest' is decided on 1953-06-26, after ${at}: nobody can have chosen it by then.`;
  const CHOSE = '{ chose: beria.arrest }';

  test.each([
    ['happens', `when: [ ${CHOSE} ]`],
    ['changes a seat', `seats: [ { person: zhukov, joins: presidium, if: [ ${CHOSE} ] } ]`],
  ])('by an event that %s', (_, part) => {
    const event = (date: string) =>
      spoilt(
        WORLD('chronicle'),
        'date: 1955-07-23, label: the summit',
        `date: ${date}, label: the summit, ${part}`,
      );
    expect(problemsOf(event('1953-05-01'))).toEqual([
      `${WORLD('chronicle')} line 1: ${TOO_EARLY('1953-05-01')}`,
    ]);
    expect(problemsOf(event('1953-07-01'))).toEqual([]);
    // What is recorded for a day comes before the decision of that day.
    expect(problemsOf(event('1953-06-26'))).toEqual([
      `${WORLD('chronicle')} line 1: ${TOO_EARLY('1953-06-26').replace('after 1953-06-26', 'later on that day')}`,
    ]);
  });

  /** The small story with a second decision in April, like the one of June, and one passage of it exchanged. */
  function april(passage: string, instead: string): { file: string; texts: Map<string, string> } {
    const texts = storyTexts();
    const file = DATA.replace('beria', 'april');
    const again = (text: string) => text.replaceAll('beria', 'april').replace('1953-06-26', '1953-04-01');
    texts.set(
      file,
      again(texts.get(DATA)!).replace(passage, () => instead),
    );
    texts.set(INK.replace('beria', 'april'), again(texts.get(INK)!));
    return { file, texts };
  }

  test.each([
    ['itself', 'kicker: Presidium', `kicker: Presidium\nwhen: [ ${CHOSE} ]`, '1953-04-01'],
    [
      'in what an option requires',
      '{ loyalty: bulganin, atLeast: -50,',
      '{ chose: beria.arrest,',
      '1953-04-01',
    ],
    ['in an outcome', '{ loyalty: bulganin, below: -30 }', CHOSE, '1953-04-01'],
    ['in what follows', 'at: 1954-06-18', `at: 1953-05-01\n        if: [ ${CHOSE} ]`, '1953-05-01'],
  ])('by a decision %s', (_, passage, instead, at) => {
    expect(problemsOf(april(passage, passage).texts)).toEqual([]);
    const { file, texts } = april(passage, instead);
    expect(problemsOf(texts)).toEqual([
      `${file} line ${lineOf(texts, file, 'chose: beria.arrest')}: ${TOO_EARLY(at)}`,
    ]);
  });

  test('what follows later may ask for it', () => {
    const { texts } = april('at: 1954-06-18', `at: 1954-06-18\n        if: [ ${CHOSE} ]`);
    expect(problemsOf(texts)).toEqual([]);
  });
});

describe('things that make no sense are named too', () => {
  test('a decision before the story opens', () => {
    const texts = spoilt(DATA, 'date: 1953-06-26', 'date: 1953-03-04');
    expect(problemsOf(texts).join('\n')).toContain(
      `${DATA} line ${lineOf(texts, DATA, 'date: 1953-03-04')}: This would happen on 1953-03-04, which is not after the night`,
    );
  });

  test('two moves of one name', () => {
    const texts = spoilt(WORLD('moves'), '- id: tour', '- id: telephone');
    expect(problemsOf(texts).join('\n')).toContain("There are two moves called 'telephone'.");
  });

  test('two sources of one key', () => {
    const texts = storyTexts();
    const file = 'story/sources.yaml';
    texts.set(file, `${texts.get(file)}${texts.get(file)}`);
    expect(problemsOf(texts).join('\n')).toMatch(/There are two sources called '/);
  });

  test('a muster before the plot', () => {
    const rules = storyTexts().get(WORLD('rules'))!;
    const day = /musterDay: (\d{4}-\d\d-\d\d)/.exec(rules)![1]!;
    const texts = spoilt(WORLD('rules'), `musterDay: ${day}`, 'musterDay: 1953-04-01');
    expect(problemsOf(texts).join('\n')).toContain('which is not after the plot of');
  });
});
