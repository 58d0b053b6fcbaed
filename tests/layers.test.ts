/**
 * The order of the parts, from the bottom up. A folder of `src` imports only from itself and from folders below it:
 *
 *   engine < content < narrative < session < simulate < insight < teaching < view < main.ts, game.tsx
 *
 * `content` stands on the engine's data types; `session` joins engine and narrative; `simulate` plays sessions and
 * `insight` may later replay with its players, so it stands above it. Finer rules are tested one by one below.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './helpers/story.ts';

const ORDER = ['engine', 'content', 'narrative', 'session', 'simulate', 'insight', 'teaching', 'view', ''];
const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s[^'";]*?from\s*'([^']+)'|(?:^|[\s;])import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;
const ALLOWED_FILES = new Set(['main.ts', 'game.tsx']);

interface Source {
  /** relative to `src`, with forward slashes */
  readonly path: string;
  readonly code: string;
  readonly imports: readonly string[];
}

/** Code without comments, and with strings left as they are. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

function sources(): Source[] {
  const src = join(ROOT, 'src');
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map(entry => {
      const full = join(entry.parentPath, entry.name);
      const code = withoutComments(readFileSync(full, 'utf8'));
      const path = relative(src, full).split(sep).join('/');
      const imports = [...code.matchAll(IMPORT)].map(match => (match[1] ?? match[2] ?? match[3])!);
      return { path, code, imports };
    });
}

const SOURCES = sources();
const folderOf = (path: string): string => (path.includes('/') ? path.split('/')[0]! : '');

/** Imports of files of `src`, resolved; of packages as they stand. */
function targets({ path, imports }: Source): string[] {
  return imports.map(name =>
    name.startsWith('.') ? posix.normalize(posix.join(dirname(path), name)) : name,
  );
}

/** Every import that breaks a rule, as a line to read. */
function breaches(isWrong: (from: string, to: string) => boolean): string[] {
  return SOURCES.flatMap(source =>
    targets(source)
      .filter(to => isWrong(source.path, to))
      .map(to => `${source.path} imports ${to}`),
  );
}

const isOurs = (to: string): boolean => SOURCES.some(source => source.path === to);

test('the sources are all found, and so are their imports', () => {
  expect(SOURCES.length).toBeGreaterThan(60);
  expect(breaches((_, to) => /\.tsx?$/.test(to) && !isOurs(to) && !to.startsWith('virtual:'))).toEqual([]);
  expect(SOURCES.find(source => source.path === 'engine/reduce.ts')!.imports).toContain('./rules/support.ts');
});

test('every folder has its place in the order', () => {
  expect(
    [...new Set(SOURCES.map(source => folderOf(source.path)))].filter(folder => !ORDER.includes(folder)),
  ).toEqual([]);
  expect(
    SOURCES.filter(source => folderOf(source.path) === '')
      .map(source => source.path)
      .filter(path => !ALLOWED_FILES.has(path)),
  ).toEqual([]);
});

test('a folder imports only from itself and from folders below it', () => {
  const wrong = breaches(
    (from, to) => isOurs(to) && ORDER.indexOf(folderOf(to)) > ORDER.indexOf(folderOf(from)),
  );
  expect(wrong).toEqual([]);
});

test('the engine imports nothing from outside, not even a package', () => {
  expect(
    breaches((from, to) => folderOf(from) === 'engine' && !(isOurs(to) && folderOf(to) === 'engine')),
  ).toEqual([]);
});

test('insight knows no prose and no screen, and of sessions only how a run is written down', () => {
  const known = ['engine', 'insight', 'simulate'];
  const runCode = 'session/run-code.ts';
  expect(
    breaches((from, to) => folderOf(from) === 'insight' && !known.includes(folderOf(to)) && to !== runCode),
  ).toEqual([]);
  expect(breaches((from, to) => from === runCode && folderOf(to) !== 'engine')).toEqual([]);
});

test.each([
  ['inkjs', 'narrative/'],
  ['phaser', 'view/stage/'],
  ['preact', 'view/'],
  ['idb-keyval', 'view/'],
  ['yaml', 'content/'],
])('%s is imported by %s alone', (name, place) => {
  const uses = (from: string, to: string): boolean =>
    (to === name || to.startsWith(`${name}/`)) &&
    !from.startsWith(place) &&
    !(place === 'view/' && ALLOWED_FILES.has(from));
  expect(breaches(uses)).toEqual([]);
  expect(
    breaches((from, to) => from.startsWith(place) && (to === name || to.startsWith(`${name}/`))),
  ).not.toEqual([]);
});

test('the stage is loaded late: nobody but the stage imports its drawing code at once', () => {
  const drawing = SOURCES.filter(source => source.imports.includes('phaser')).map(source => source.path);
  const outside = SOURCES.filter(source => !source.path.startsWith('view/stage/')).flatMap(source =>
    [...source.code.matchAll(/^import\s(?!type\b)[^'";]*?from\s*'([^']+)'/gm)]
      .map(match => posix.normalize(posix.join(dirname(source.path), match[1]!)))
      .filter(to => drawing.includes(to))
      .map(to => `${source.path} imports ${to}`),
  );
  expect(outside).toEqual([]);
});

test('no imports go in a circle', () => {
  const edges = new Map(SOURCES.map(source => [source.path, targets(source).filter(isOurs)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  expect(circles).toEqual([]);
});

describe('clock, dice and page', () => {
  const uses = (folders: string[], pattern: RegExp): string[] =>
    SOURCES.filter(source => folders.includes(folderOf(source.path))).flatMap(source =>
      source.code.split('\n').flatMap(line => (pattern.test(line) ? [`${source.path}: ${line.trim()}`] : [])),
    );

  test('have no place in the engine and in insight', () => {
    const forbidden =
      /\bnew Date\b|\bDate\.|\bMath\.random\b|\bperformance\b|\bwindow\b|\bdocument\b|\bglobalThis\b|\bprocess\b/;
    expect(uses(['engine', 'insight'], forbidden)).toEqual([]);
    expect('const now = Date.now()').toMatch(forbidden);
  });

  test('and the page is known to the view alone', () => {
    const dom = /\bdocument\.(?:query|getEl|create|body|head|add)|\bwindow\.|\blocalStorage\b|\bnavigator\b/;
    expect(uses(['content', 'narrative', 'session', 'simulate'], dom)).toEqual([]);
  });

  test('the engine takes no roots and raises no powers', () => {
    const floats = /Math\.(exp|pow|sqrt|log|sin|cos)|\*\*/;
    expect(uses(['engine'], floats)).toEqual([]);
  });
});
