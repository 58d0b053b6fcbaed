/**
 * The counts of `npm run simulate --csv` as one long table: `section,key,item,value`. A value is always a number or
 * empty, so that a table tool can read the column without being told. Quoting and line ends are those of RFC 4180.
 */
import { SUPPORTS } from '../../src/engine/vocabulary.ts';
import { CLASSES, classCounts, decisionUses, outcomesOf, type Report, shareOf } from './report.ts';

type Cell = string | number;
type Row = readonly [section: string, key: Cell, item: Cell, value: Cell];

/** A field, in quotes if it needs them. */
export function field(value: Cell): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A share to six decimals: enough to tell one run in a million. */
function share(part: number, whole: number): number {
  return Number(shareOf(part, whole).toFixed(6));
}

function runRows({ world, player, model, seed, summary }: Report): Row[] {
  return [
    ['run', 'content-version', world.data.contentVersion, ''],
    ['run', 'player', player, ''],
    ['run', 'model', model, ''],
    ['run', 'first-seed', '', seed],
    ['run', 'runs', '', summary.runs],
    ['run', 'decisions-per-run', 'mean', summary.decisionsPerRun],
  ];
}

function outcomeRows(report: Report): Row[] {
  const { runs } = report.summary;
  const counts = classCounts(report.summary);
  const endings = outcomesOf(report).map(
    ({ ending, runs: count }): Row => ['outcome', ending.id, ending.class, count],
  );
  const classes = CLASSES.flatMap(([id]): Row[] => [
    ['class', id, 'runs', counts[id]],
    ['class', id, 'share', share(counts[id], runs)],
  ]);
  return [...endings, ...classes];
}

function yearRows({ world, summary }: Report): Row[] {
  const supports = Object.entries(summary.supportsByYear).flatMap(([year, values]) =>
    SUPPORTS.map((id): Row => ['support', year, id, values[id] ?? '']),
  );
  const indicators = Object.entries(summary.indicatorsByYear).flatMap(([year, values]) =>
    world.data.indicators.flatMap(({ id, series }): Row[] => [
      ['indicator', year, id, values[id] ?? ''],
      ['recorded', year, id, series[year] ?? ''],
    ]),
  );
  return [...supports, ...indicators];
}

function optionRows(report: Report): Row[] {
  return decisionUses(report).flatMap(({ decision, met, options }) =>
    options.flatMap(({ option, runs }): Row[] => [
      ['option', decision.id, option.id, runs],
      ['option-share', decision.id, option.id, share(runs, met)],
    ]),
  );
}

function restRows({ summary }: Report): Row[] {
  return [
    ['june-1957', 'votes', 'against', summary.june1957.against],
    ['june-1957', 'votes', 'for', summary.june1957.for],
    ...summary.codes.map((code, i): Row => ['code', i + 1, code, '']),
  ];
}

/** The report as CSV. The same report gives the same bytes. */
export function csvOf(report: Report): string {
  const rows = [
    ['section', 'key', 'item', 'value'],
    ...runRows(report),
    ...outcomeRows(report),
    ...yearRows(report),
    ...optionRows(report),
    ...restRows(report),
  ];
  return rows.map(row => `${row.map(field).join(',')}\r\n`).join('');
}
