/**
 * The table itself and what lies on it: cloth, light, papers, glasses, carafes, the telephone. And a chair.
 *
 * Why it exists: split from `table.ts`; these are the pieces that change colour with the chapter.
 */
import { INK, PAPER } from '../inks.ts';
import { halftone } from '../svg/halftone.ts';
import { cut, place } from '../svg/shapes.ts';

const BAIZE_DARK = '#0d1f1a';
const BAIZE = '#1F4A3F';
const BAIZE_LIT = '#2F6A58';
const BAIZE_LIGHTEST = '#3f7f69';

/** Layer "cloth". */
export const cloth = (): string =>
  cut('M-40,640 L930,402 L1110,418 L730,740 L-40,740Z', BAIZE) +
  cut('M1110,418 L1126,434 L776,740 L730,740Z', BAIZE_DARK) +
  cut('M-40,640 L930,402 L934,406 L-40,648Z', BAIZE_DARK) +
  cut('M600,483 L880,414 L1040,412 L470,740 L150,740Z', BAIZE_LIT) +
  cut('M700,459 L800,434 L660,540 L380,740 L240,740Z', BAIZE_LIGHTEST) +
  halftone({
    x0: -20,
    y0: 560,
    x1: 760,
    y1: 720,
    step: 8,
    fill: BAIZE_DARK,
    tone: (x, y) => Math.max(0, Math.min(0.9, (y - 600) / 170 - Math.abs(x - 330) / 900)),
  });

const paperSheet = (x: number, y: number, k: number, turn = 0): string =>
  `<g transform="translate(${x},${y}) scale(${k}) rotate(${turn})">` +
  cut('M-60,14 L26,-6 L58,10 L-30,34Z', BAIZE_DARK, 'opacity=".55" transform="translate(-7,6)"') +
  cut('M-60,14 L26,-6 L58,10 L-30,34Z', PAPER) +
  '<path d="M-34,16 L20,3 M-26,21 L30,8 M-18,26 L24,16" stroke="#8b7a5c" stroke-width="2" fill="none"/></g>';

const glass = (x: number, y: number, k: number): string =>
  place(
    cut('M-8,0 L-60,22 L-46,28 L10,6Z', BAIZE_DARK, 'opacity=".6"') +
      cut('M-13,-34 L13,-34 L10,4 L-10,4Z', '#d9cfae') +
      cut('M-12,-18 L12,-18 L10,4 L-10,4Z', '#c98f3c') +
      cut('M5,-34h8L10,4H5Z', '#F6EDD8'),
    x,
    y,
    k,
  );

const carafe = (x: number, y: number, k: number): string =>
  place(
    cut('M-10,0 L-96,36 L-70,46 L16,10Z', BAIZE_DARK, 'opacity=".6"') +
      cut('M-7,-92 L7,-92 L8,-62 L22,-38 L22,4 L-22,4 L-22,-38 L-8,-62Z', '#9fb8a2') +
      cut('M-22,-30 L22,-30 L22,4 L-22,4Z', '#cfdcc0') +
      cut('M8,-62 L22,-38 L22,4 L12,4 L12,-38 L4,-60Z', '#F6EDD8') +
      cut('M-9,-102h18v10h-18z', INK),
    x,
    y,
    k,
  );

const telephone = (): string =>
  place(
    cut('M-60,26 L-150,70 L-60,90 L40,46Z', BAIZE_DARK, 'opacity=".6"') +
      cut('M-58,0 L46,-26 L74,0 L-30,30Z', INK) +
      cut('M-58,0 L-30,30 L-30,46 L-58,14Z', '#000') +
      cut('M-30,30 L74,0 L74,14 L-30,46Z', '#2a231d') +
      cut(
        'M-36,-12 C-46,-40 -30,-46 -8,-44 L36,-56 C56,-58 60,-46 56,-34 L40,-30 C40,-40 34,-42 24,-40 L-4,-32 C-16,-28 -18,-24 -16,-14Z',
        INK,
      ) +
      cut('M-34,-34 C-30,-44 -20,-44 -8,-44 L36,-56 L50,-55 L-6,-40Z', '#6b5a48'),
    648,
    662,
    0.92,
  );

/** Layer "props". */
export const props = (): string =>
  paperSheet(285, 640, 1.15, -4) +
  paperSheet(420, 602, 0.95, -2) +
  paperSheet(560, 556, 0.82) +
  paperSheet(790, 490, 0.6) +
  carafe(508, 622, 1.0) +
  carafe(846, 478, 0.55) +
  glass(372, 672, 1.05) +
  glass(650, 540, 0.72) +
  glass(752, 505, 0.55) +
  glass(960, 446, 0.42) +
  telephone();

/** Frame of the chair sprite in units, relative to the neck of whoever sits (or no longer sits) in it. */
export const CHAIR_FRAME = { left: -2.5, right: 1.1, top: -1.25, bottom: 3.6 } as const;

const CHAIR_EDGE = INK;
const CHAIR_SIDE = '#2c0b07';
const LEATHER = '#6e1710';
const LEATHER_LIT = '#8E2418';

/**
 * Chair back of dark wood and oxblood leather, turned like the row, drawn in units with the neck at 0,0.
 * The cloth hides its lower end.
 */
export const chair = (): string =>
  // Side of the back, seat and near arm: seen only when nobody sits here.
  cut('M-0.05,-0.72 L0.32,-0.6 L0.52,3.6 L0.1,3.6Z', CHAIR_SIDE) +
  cut('M-2.1,2.25 L0.3,2.05 L1.05,2.35 L-0.9,2.7 L-2.1,2.6Z', LEATHER) +
  cut('M-2.1,2.6 L-0.9,2.7 L1.05,2.35 L1.05,3.6 L-2.1,3.6Z', CHAIR_SIDE) +
  cut('M-2.12,3.6 L-2.0,-0.35 Q-1.0,-0.95 0.09,-0.75 L0.3,2.3 L0.3,3.6Z', CHAIR_EDGE) +
  cut('M-1.84,2.3 L-1.75,-0.15 Q-1.0,-0.65 -0.1,-0.5 L0.05,2.15Z', LEATHER) +
  cut('M-0.95,-0.56 Q-0.5,-0.58 -0.1,-0.5 L0.05,2.15 L-0.5,2.2Z', LEATHER_LIT) +
  cut('M-2.12,1.62 L-1.86,1.45 L0.78,1.5 L0.92,1.68 L0.5,1.86 L-1.9,1.86Z', CHAIR_EDGE) +
  cut('M0.55,1.7 L0.86,1.66 L0.86,3.6 L0.6,3.6Z', CHAIR_EDGE);
