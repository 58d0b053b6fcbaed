import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { act, openDecision, openDraft } from '../../src/engine/reduce.ts';
import { historical } from '../../src/simulate/players.ts';
import { playRun } from '../../src/simulate/simulate.ts';
import { yearEnd } from '../../src/view/captions/year-end.ts';
import { AllFigures, difference, figure, GROUPS, YearTable } from '../../src/view/panel/year.tsx';
import { realWorld } from '../helpers/story.ts';

const world = realWorld();
const { record } = playRun(world, 9, historical);

/** The run at the end of a year, as the page meets it. */
function at(year: number) {
  const state = openDraft(world, record.seed);
  for (const choice of record.choices) {
    while (
      openDecision(world, state) === null &&
      !(choice.startsWith('~') && state.stop.kind === 'decision')
    ) {
      act(world, state, { kind: 'go-on' });
      if (state.stop.kind === 'year' && state.stop.year === year) return state;
    }
    if (choice.startsWith('~')) {
      const [move = '', to] = choice.slice(1).split(':');
      act(world, state, { kind: 'move', move, to: to ?? null });
    } else if (choice.includes('/')) act(world, state, { kind: 'talk', talk: choice.split('/')[1]! });
    else act(world, state, { kind: 'choose', option: choice });
  }
  throw new Error(`The run has no end of ${year}.`);
}

test.each([1953, 1954, 1955])('the figures of the end of %i are had again from the record', year => {
  expect(yearEnd(world, record, year)).toEqual(at(year).indicators);
});

test('there are none before the first year-end or after the last', () => {
  expect(yearEnd(world, record, 1952)).toBeNull();
  expect(yearEnd(world, record, 1999)).toBeNull();
});

test.each([
  [825, '82.5'],
  [60, '6'],
  [-81, '\u22128.1'],
  [57_630, '5,763'],
  [0, '0'],
])('%i tenths are %s', (tenths, text) => {
  expect(figure(tenths)).toBe(text);
});

test.each([
  [1037, 856, '+18.1'],
  [856, 1037, '\u221218.1'],
  [57_630, 57_630, 'same'],
  [51_234, 57_632, '\u2212640'],
])('from %i the change on %i is %s', (now, before, text) => {
  expect(difference(now, before)).toBe(text);
});

test('the page shows every figure once, the chosen ones first, against the year before', () => {
  const session = { world, record, state: at(1954) } as unknown as Parameters<typeof YearTable>[0]['session'];
  const rows = (html: string): string[] => [...html.matchAll(/data-indicator="([^"]*)"/g)].map(m => m[1]!);
  const table = renderToString(h(YearTable, { session, year: 1954 }));
  const rest = renderToString(h(AllFigures, { session, year: 1954 }));
  expect(rows(table)).toEqual(GROUPS.flatMap(group => group.of));
  expect([...rows(table), ...rows(rest)].toSorted()).toEqual([...world.indicatorIndex.keys()].toSorted());
  expect(table).toContain('since 1953');
  const first = { world, record, state: at(1953) } as unknown as Parameters<typeof YearTable>[0]['session'];
  expect(renderToString(h(YearTable, { session: first, year: 1953 }))).not.toContain('since');
});
