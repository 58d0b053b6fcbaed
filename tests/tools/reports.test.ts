/** The report files of `npm run simulate`, on runs of the real story. */
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { createWorld } from '../../src/engine/compile.ts';
import type { WorldData } from '../../src/engine/world-data.ts';
import { playersOf } from '../../src/simulate/players.ts';
import { emptyTally, type Summary, simulate, summaryOf } from '../../src/simulate/tally.ts';
import { csvOf, field } from '../../tools/reports/csv.ts';
import { htmlOf } from '../../tools/reports/html.tsx';
import type { Report } from '../../tools/reports/report.ts';
import { spread } from '../../tools/reports/spread.ts';
import { mean, percent } from '../../tools/reports/words.ts';
import { realWorld } from '../helpers/story.ts';

function reportOf(player: string, runs: number, data: WorldData = realWorld().data): Report {
  const world = createWorld(data);
  const model = data.models[0]!.id;
  const tally = runs === 0 ? emptyTally() : simulate(world, runs, playersOf(world)[player]!, 1, { model });
  return { world, player, model, seed: 1, summary: summaryOf(tally) };
}

const report = reportOf('random', 120);
const { summary } = report;

/** A reader of RFC 4180 that shares nothing with the writer. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function pageOf(html: string) {
  const window = new Window();
  window.document.write(html);
  return window.document;
}

/** The world's data with another title for every ending and decision, and another label for every option. */
function renamed(name: string): WorldData {
  const { data } = realWorld();
  return {
    ...data,
    endings: data.endings.map(ending => ({ ...ending, title: name, summary: name })),
    decisions: data.decisions.map(decision => ({
      ...decision,
      title: name,
      options: decision.options.map(option => ({ ...option, label: name })),
    })),
  };
}

describe('the table', () => {
  const rows = rowsOf(csvOf(report));
  const of = (section: string) => rows.filter(row => row[0] === section);
  const sum = (some: string[][]) => some.reduce((total, row) => total + Number(row[3]), 0);

  test('has four columns in every row, and a number or nothing in the last', () => {
    expect(rows[0]).toEqual(['section', 'key', 'item', 'value']);
    for (const row of rows.slice(1)) {
      expect(row).toHaveLength(4);
      expect(row[3]).toMatch(/^(-?\d+(\.\d+)?)?$/);
    }
  });

  test('says no thing twice', () => {
    const keys = rows.map(row => row.slice(0, 3).join('|'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('counts as the summary counts', () => {
    expect(sum(of('outcome'))).toBe(summary.runs);
    for (const [id, runs] of Object.entries(summary.outcomes)) {
      expect(rows).toContainEqual(['outcome', id, report.world.endings.get(id)!.class, String(runs)]);
    }
    expect(rows).toContainEqual(['class', 'removed', 'runs', String(summary.removed1964)]);
    expect(rows).toContainEqual(['class', 'in-power', 'runs', String(summary.inPowerAfter1964)]);
    expect(rows).toContainEqual(['class', 'early', 'runs', String(summary.endedEarlier)]);
    const taken = Object.values(summary.optionUse).reduce((total, runs) => total + runs, 0);
    expect(sum(of('option'))).toBe(taken);
    expect(rows).toContainEqual(['june-1957', 'votes', 'against', String(summary.june1957.against)]);
    expect(rows).toContainEqual(['run', 'decisions-per-run', 'mean', String(summary.decisionsPerRun)]);
  });

  test('gives every support and indicator of every year, and the record beside it', () => {
    for (const [year, values] of Object.entries(summary.supportsByYear)) {
      for (const [id, value] of Object.entries(values)) {
        expect(rows).toContainEqual(['support', year, id, String(value)]);
      }
    }
    for (const [year, values] of Object.entries(summary.indicatorsByYear)) {
      for (const [id, value] of Object.entries(values)) {
        expect(rows).toContainEqual(['indicator', year, id, String(value)]);
      }
    }
    expect(of('recorded')).toHaveLength(of('indicator').length);
  });

  test('lists every option, with shares that add up to one where the decision was met', () => {
    for (const { data } of report.world.decisions) {
      const shares = of('option-share').filter(row => row[1] === data.id);
      expect(shares.map(row => row[2])).toEqual(data.options.map(option => option.id));
      const met = sum(of('option').filter(row => row[1] === data.id)) > 0;
      expect(sum(shares)).toBeCloseTo(met ? 1 : 0, 4);
    }
  });

  test('puts a field in quotes when it must, and doubles those inside', () => {
    expect(field('plain')).toBe('plain');
    expect(field('one, two')).toBe('"one, two"');
    expect(field('say "no"')).toBe('"say ""no"""');
    expect(field('two\nlines')).toBe('"two\nlines"');
    expect(rowsOf(csvOf({ ...report, player: 'a "b",\r\nc' }))).toContainEqual([
      'run',
      'player',
      'a "b",\r\nc',
      '',
    ]);
  });

  test('is the same for the same report, in whatever order the counts came', () => {
    const backwards = <T>(record: Record<string, T>) => Object.fromEntries(Object.entries(record).reverse());
    const same: Summary = {
      ...summary,
      outcomes: backwards(summary.outcomes),
      optionUse: backwards(summary.optionUse),
    };
    expect(csvOf({ ...report, summary: same })).toBe(csvOf(report));
    expect(htmlOf({ ...report, summary: same })).toBe(htmlOf(report));
  });
});

describe.each([
  ['many runs', report],
  ['one run', reportOf('historical', 1)],
  ['no run', reportOf('random', 0)],
])('the page on %s', (_, shown) => {
  const html = htmlOf(shown);
  const page = pageOf(html);
  const all = (selector: string) => [...page.querySelectorAll(selector)];

  test('has no word that a fault would print', () => {
    expect(page.body.textContent).not.toMatch(/undefined|NaN|Infinity|\[object/);
    for (const element of all('svg *')) {
      for (const { value } of element.attributes) expect(value).not.toMatch(/undefined|NaN|Infinity/);
    }
  });

  test('names every ending that occurred, with its runs', () => {
    const bars = all('.bar-name').map(bar => bar.textContent);
    const occurred = Object.keys(shown.summary.outcomes);
    expect(bars).toHaveLength(occurred.length);
    for (const id of occurred) expect(bars).toContain(shown.world.endings.get(id)!.title);
  });

  test('needs nothing from outside and runs nothing', () => {
    expect(all('script, link, img, iframe')).toEqual([]);
    expect(html).not.toMatch(/https?:|@import|url\((?!data:)/);
    for (const link of all('a')) expect(link.getAttribute('href')).toMatch(/^#/);
  });

  test('can be found one’s way in without seeing it', () => {
    expect(page.documentElement.lang).toBe('en');
    for (const landmark of ['header', 'nav[aria-label]', 'main', 'footer']) {
      expect(all(landmark)).toHaveLength(1);
    }
    const levels = all('h1, h2, h3, h4').map(heading => Number(heading.tagName[1]));
    expect(levels.filter(level => level === 1)).toEqual([1]);
    levels.forEach((level, i) => {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    for (const link of all('nav a')) expect(all(link.getAttribute('href')!)).toHaveLength(1);
    for (const named of all('[aria-labelledby]')) {
      expect(all(`#${named.getAttribute('aria-labelledby')}`)).toHaveLength(1);
    }
  });

  test('names every drawing, and captions and scopes every table', () => {
    for (const svg of all('svg')) {
      expect(svg.getAttribute('role')).toBe('img');
      expect(svg.firstElementChild?.tagName.toLowerCase()).toBe('title');
      expect(svg.firstElementChild?.textContent).not.toBe('');
      expect(svg.closest('figure')?.querySelector('table')).not.toBeNull();
    }
    for (const table of all('table')) {
      expect(table.querySelector('caption')?.textContent).not.toBe('');
      for (const head of table.querySelectorAll('th')) {
        expect(head.getAttribute('scope')).toMatch(/^(col|row)$/);
      }
    }
  });
});

test('the page marks what was done, once in every decision that was met', () => {
  const page = pageOf(htmlOf(report));
  const met = [...page.querySelectorAll('.decision')].filter(figure => figure.querySelector('table'));
  expect(met.length).toBeGreaterThan(5);
  for (const figure of met) expect(figure.querySelectorAll('.done')).toHaveLength(1);
});

test('a name stays a name, whatever signs are in it', () => {
  const name = '<b id="trap">Grain & "gold"</b>';
  const shown = reportOf('random', 20, renamed(name));
  const page = pageOf(htmlOf(shown));
  expect(page.querySelector('#trap')).toBeNull();
  expect(page.querySelector('h4')?.textContent).toBe(name);
  expect(page.querySelector('.bar-name')?.textContent).toBe(name);
});

test('a player of the story is introduced by its own words', () => {
  const { name, says, id } = realWorld().data.players[0]!;
  const text = pageOf(htmlOf({ ...report, player: id })).querySelector('.run')?.textContent;
  expect(text).toContain(`${name} (${id}). ${says}`);
});

test('a share is never shown as nothing or as all when it is not', () => {
  expect([0, 0.0004, 0.0005, 0.5, 0.9995, 1].map(percent)).toEqual([
    '0.0%',
    '<0.1%',
    '0.1%',
    '50.0%',
    '>99.9%',
    '100.0%',
  ]);
  expect([undefined, -0.04, -3.25, 41.84, 340.4, 13450].map(mean)).toEqual([
    '–',
    '0.0',
    '−3.3',
    '41.8',
    '340',
    '13,450',
  ]);
});

test('labels that would touch are moved apart, in their order', () => {
  const heights = spread([50, 52, 10], 17);
  expect(heights[2]).toBe(10);
  expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(16.9);
});
