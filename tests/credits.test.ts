/** Every asset and every font that the game ships is named in the credits, and nothing else is. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const credits = readFileSync('assets/CREDITS.md', 'utf8');

test('every file and folder of assets is credited', () => {
  const names = readdirSync('assets').filter(name => name !== 'CREDITS.md');
  expect(names.filter(name => !credits.includes(name))).toEqual([]);
});

test('every kind of picture is credited', () => {
  const art = readdirSync('assets/art', { withFileTypes: true }).map(entry => entry.name);
  expect(art.filter(name => name !== 'manifest.json' && !credits.includes(name))).toEqual([]);
});

test('every font that the pages load is credited with its licence', () => {
  const css = readFileSync('src/view/style/fonts.css', 'utf8');
  const fonts = new Set([...css.matchAll(/@fontsource\/([a-z-]+)\//g)].map(match => match[1]!));
  expect(fonts.size).toBeGreaterThanOrEqual(5);
  for (const font of fonts) expect(credits).toMatch(new RegExp(`${font}[^\\n]*OFL`, 'i'));
});
