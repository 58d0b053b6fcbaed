/** The style sheet of the report with its faces inside, so that the page is one file and still off the same press. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Family, package, weight and subset. Extended Latin is for names such as Gomułka. All are OFL-1.1 (CREDITS). */
const FACES = [
  ['Dela Gothic One', 'dela-gothic-one', 400, 'latin'],
  ['Oswald', 'oswald', 500, 'latin'],
  ['Oswald', 'oswald', 700, 'latin'],
  ['PT Serif', 'pt-serif', 400, 'latin'],
  ['PT Serif', 'pt-serif', 400, 'latin-ext'],
  ['PT Serif', 'pt-serif', 700, 'latin'],
  ['PT Mono', 'pt-mono', 400, 'latin'],
] as const;
const RANGES = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215',
  'latin-ext': 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+2C60-2C7F, U+A720-A7FF',
} as const;

function faceCss([family, pack, weight, subset]: (typeof FACES)[number]): string {
  const file = require.resolve(`@fontsource/${pack}/files/${pack}-${subset}-${weight}-normal.woff2`);
  const data = readFileSync(file).toString('base64');
  const source = `url(data:font/woff2;base64,${data}) format("woff2")`;
  return `@font-face{font-family:"${family}";font-weight:${weight};src:${source};unicode-range:${RANGES[subset]}}`;
}

/** The whole style sheet as text. */
export function pressCss(): string {
  const sheet = readFileSync(new URL('press.css', import.meta.url), 'utf8');
  return [...FACES.map(faceCss), sheet].join('\n');
}
