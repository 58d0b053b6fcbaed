/**
 * The opening picture: Kuntsevo as one small SVG that is inlined into index.html.
 *
 * Why it exists: the first 100 KB of the page must already show the game. Only paths, no style element, no
 * outside references; every id would have to start with "op-" (there are none).
 */
import { gzipSync } from 'node:zlib';
import { optimize } from 'svgo';
import type { Sculptures } from '../bake/sculptures.ts';
import { openingBacks } from './kuntsevo.ts';
import { kuntsevoRoom } from './kuntsevoRoom.ts';

/** Upper limit after gzip, in bytes. */
export const OPENING_BUDGET = 9 * 1024;

export const openingSvg = (s: Sculptures): string => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 720" preserveAspectRatio="xMidYMid slice" role="img" aria-label="Night at Kuntsevo, March 1953: a lit doorway, a red carpet, a hand hanging from a sofa, and the backs of the men who wait.">${kuntsevoRoom()}${openingBacks(s)}</svg>`;
  const { data } = optimize(svg, {
    multipass: true,
    floatPrecision: 0,
    plugins: [
      {
        name: 'preset-default',
        params: { overrides: { mergePaths: false, convertPathData: { floatPrecision: 0 } } },
      },
      { name: 'convertTransform' },
    ],
  });
  const size = gzipSync(data, { level: 9 }).length;
  if (size > OPENING_BUDGET)
    throw new Error(`opening.svg is ${size} bytes gzipped, budget ${OPENING_BUDGET}`);
  return `${data}\n`;
};
