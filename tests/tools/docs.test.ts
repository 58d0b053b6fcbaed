/** The model page: always in step with the story, and whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseEquation } from '../../src/content/equation.ts';
import type { Condition } from '../../src/engine/world-data.ts';
import { conditionText, memoriesOf } from '../../tools/docs/conditions.ts';
import { expressionText } from '../../tools/docs/equations.ts';
import { PAGE, renderModel, TEMPLATE, TemplateFault } from '../../tools/docs/model.ts';
import { table } from '../../tools/docs/table.ts';
import { ROOT, realWorld } from '../helpers/story.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n');
const { data } = realWorld();

describe('the model page', () => {
  let page = '';
  beforeAll(() => {
    page = renderModel(data, read(TEMPLATE));
  }, 60_000);

  test('is checked in as it is generated: if not, run `npm run docs`', () => {
    expect(read(PAGE) === page).toBe(true);
  });

  test('names every person, group, figure, model, move, player, crisis and circumstance', () => {
    const names = [
      ...data.holders.map(holder => holder.name),
      ...data.indicators.map(indicator => indicator.name),
      ...data.models.map(model => model.name),
      ...data.moves.map(move => move.label),
      ...data.players.map(player => player.name),
      ...data.crises.map(crisis => crisis.id),
      ...data.circumstances.map(circumstance => circumstance.label.slice(1)),
      ...data.decisions.map(decision => decision.historical),
    ];
    expect(names.filter(name => !page.includes(name))).toEqual([]);
  });

  test('gives every recruit with each of his reasons', () => {
    const section = page.slice(page.indexOf('### The recruits'));
    for (const { person, because } of data.rules.removal.recruits) {
      const { name } = data.holders.find(holder => holder.id === person)!;
      expect(section).toContain(`| ${name} `);
      for (const { why } of because) expect(section).toContain(why);
    }
  });

  test('has no hole in it', () => {
    expect(page).not.toMatch(/undefined|NaN|Infinity|\[object|\{\{|\}\}/);
    expect(page).toContain(data.contentVersion);
  });

  test('has as many cells in every row of a table as in its head', () => {
    const cells = (line: string): number => line.replaceAll('\\|', '').split('|').length;
    const lines = page.split('\n');
    lines.forEach((line, i) => {
      if (line.startsWith('|') && lines[i - 1]?.startsWith('|')) {
        expect(cells(line), line).toBe(cells(lines[i - 1]!));
      }
    });
  });
});

test('a template that names an unknown slot is refused by name, and so is one that leaves a table out', () => {
  expect(() => renderModel(data, 'Here is {{nothing}}.')).toThrow(TemplateFault);
  expect(() => renderModel(data, 'Here is {{nothing}}.')).toThrow('{{nothing}}');
  expect(() => renderModel(data, read(TEMPLATE).replace('{{supports}}', ''))).toThrow('{{supports}}');
});

test('every kind of condition is said in words, and so is its opposite', () => {
  const person = data.rules.presidium.at(-1)!;
  const option = data.decisions[0]!.historical;
  const vote = data.decisions[0]!.id;
  const question = Object.keys(data.rules.questions)[0]!;
  const both = (of: (is: boolean) => Condition): Condition[] => [of(true), of(false)];
  const conditions: Condition[] = [
    { kind: 'support', support: 'party', atLeast: 40 },
    { kind: 'support', support: 'party', below: 40 },
    { kind: 'loyalty', holder: person, atLeast: -10, below: 20 },
    { kind: 'indicator', indicator: data.indicators[0]!.id, below: 3 },
    ...both(is => ({ kind: 'chose', option, is })),
    ...both(is => ({ kind: 'remembers', memory: 'warned', is })),
    ...both(is => ({ kind: 'seated', person, is })),
    ...both(is => ({ kind: 'candidate', person, is })),
    ...both(is => ({ kind: 'office', office: 'premier', person, is })),
    { kind: 'stance', person, stance: 'for' },
    { kind: 'stance', person, stance: 'against' },
    ...both(is => ({ kind: 'votes', vote, against: 7, is })),
    ...both(is => ({ kind: 'plenum', percent: 50, is })),
    ...both(is => ({ kind: 'fallen', count: 2, below: 43, is })),
    { kind: 'majority', question, is: 'for' },
    { kind: 'majority', question, is: 'against' },
    { kind: 'removal', step: 'army', is: 'yours' },
    { kind: 'removal', step: 'army', is: 'aside' },
    { kind: 'chance', purpose: 'a-test', permille: 300 },
  ];
  const memories = memoriesOf(data);
  const texts = conditions.map(condition => conditionText(data, memories, condition));
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text).toMatch(/^\S.*[^\s.]$/);
});

test.each([
  ['0.6 * virgin-grain + 0.27 * old-grain', '0.6 × virgin grain + 0.27 × old grain'],
  ['(25 - 0.4 * erosion) * weather(steppe)', '(25 − 0.4 × erosion) × weather in the steppe'],
  ['9 - (last(reserve) - shortfall)', '9 − (last year’s reserve − shortfall)'],
  ['9 - last(reserve) + shortfall', '9 − last year’s reserve + shortfall'],
  ['6 / (grain * 2)', '6 ÷ (grain × 2)'],
  ['6 / grain * 2', '6 ÷ grain × 2'],
  ['max(0, -grain)', 'the larger of [0] and [−grain]'],
])('the equation %s is printed with the brackets that it needs', (text, printed) => {
  const parsed = parseEquation(text);
  expect(parsed.ok && expressionText(parsed.expression)).toBe(printed);
});

test('a table sets numbers to the right and keeps a stroke inside a cell', () => {
  expect(table(['a', 'number'], [['x|y', '−5']])).toBe(
    ['| a    | number |', '| ---- | -----: |', '| x\\|y |     −5 |'].join('\n'),
  );
});
