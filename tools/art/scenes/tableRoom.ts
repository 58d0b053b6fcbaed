/**
 * The Presidium's room: wall, light, panelling, window. Everything that is there before anybody sits down.
 *
 * Why it exists: split from `table.ts`, which holds the furniture and the people.
 * Dominant diagonal: the table edge (rising right); the light shafts contradict it only in steepness, the
 * window is the one upright element.
 */
import { INK } from '../inks.ts';
import { halftone } from '../svg/halftone.ts';
import { circle, clipped, cut } from '../svg/shapes.ts';

const WALL = '#B22A1D';
const WALL_LIGHT = '#C93B27';
const WALL_LIGHTEST = '#DA5336';
const WALL_DARK = '#5f130e';
const CURTAIN = '#7c1a13';
const PANEL = '#4a120c';
const PANEL_LINE = '#1b0a07';
const PANEL_LIT = '#7c2015';
/** Dark gap between panelling and table, behind the chairs. */
const FLOOR = '#3a0d08';

const SHAFT_BROAD = 'M560,-10 L1010,-10 L420,520 L-60,520Z';
const SHAFT_NARROW = 'M700,-10 L840,-10 L240,520 L60,520Z';
const PANEL_JOINTS = [40, 170, 290, 400, 500, 590, 672, 747, 815, 876] as const;

const wall = (): string =>
  `<rect width="1280" height="720" fill="${WALL}"/>` +
  cut(SHAFT_BROAD, WALL_LIGHT) +
  cut(SHAFT_NARROW, WALL_LIGHTEST) +
  halftone({
    x0: 0,
    y0: 0,
    x1: 620,
    y1: 330,
    step: 9,
    fill: WALL_DARK,
    tone: (x, y) => Math.max(0, 0.95 - (x * 0.55 + y) / 360),
  });

/** Wooden panelling in perspective, parallel to the table. */
const panelling = (): string =>
  cut('M0,330 L905,222 L905,300 L0,560Z', PANEL) +
  cut('M0,330 L905,222 L905,227 L0,341Z', PANEL_LINE) +
  clipped(
    'panel',
    'M0,341 L905,227 L905,300 L0,560Z',
    cut(SHAFT_NARROW, PANEL_LIT) +
      PANEL_JOINTS.map(x => cut(`M${x},200 V600 h${6 - x / 220} V200Z`, PANEL_LINE)).join(''),
  );

interface Season {
  sky: string;
  sun: string;
  tower: string;
  star: string;
  /** Snow on the sill and on the roofs. */
  snow: string | null;
}

const SUMMER: Season = { sky: '#F0DDB0', sun: '#E9B65A', tower: '#3a2318', star: WALL, snow: null };
const WINTER: Season = { sky: '#C9CDC6', sun: '#DDDFD6', tower: '#3B4348', star: '#8E1A12', snow: '#E9E8DC' };

const TOWER =
  'M921,236 L960,230 L960,214 L978,212 L978,232 L1010,236 L1010,150 L1018,146 L1018,112 L1026,108 L1026,84 L1034,52 L1038,20 L1042,52 L1050,84 L1050,108 L1058,112 L1058,146 L1066,150 L1066,246 L1100,250 L1100,226 L1112,228 L1112,252 L1174,262 L1174,320 L921,282Z';
const STAR = 'M1038,4l3,9h9l-7,5 3,9-8-6-8,6 3-9-7-5h9z';
const BARS = 'M985,-10 h9 V292 l-9,-2Z M1108,-10 h9 V304 l-9,-2Z M921,118 L1174,118 v9 L921,127Z';
const SNOW =
  'M921,236 L960,230 V224 L921,230Z M960,214 L978,212 V207 L960,209Z M978,232 L1010,236 V230 L978,226Z M1066,246 L1100,250 V244 L1066,240Z M1100,226 L1112,228 V223 L1100,221Z M1112,252 L1174,262 V256 L1112,246Z M1018,112 L1026,108 V104 L1018,108Z M1050,108 L1058,112 V108 L1050,104Z M1010,150 L1018,146 V141 L1010,145Z M1058,146 L1066,150 V145 L1058,141Z M921,276 L1174,312 V303 L921,267Z';

const windowOf = (s: Season): string =>
  cut('M905,-10 L1190,-10 L1190,330 L905,290Z', INK) +
  cut('M921,-10 L1174,-10 L1174,312 L921,276Z', s.sky) +
  circle(1088, 64, 44, s.sun) +
  cut(TOWER, s.tower) +
  circle(1038, 130, 9, s.sky) +
  cut(STAR, s.star) +
  (s.snow ? cut(SNOW, s.snow) : '') +
  cut(BARS, INK);

const curtains = (): string =>
  cut('M1190,-10 L1280,-10 L1280,380 L1200,362Z', CURTAIN) +
  cut('M1208,-10 L1232,-10 L1240,366 L1222,364Z', WALL_DARK) +
  cut('M1252,-10 L1280,-10 L1280,380 L1262,376Z', WALL_DARK);

/** Layer "bg". */
export const room = (): string => wall() + panelling() + windowOf(SUMMER) + curtains();

/** Layer "window-winter": lies exactly over the summer window. */
export const winterWindow = (): string => windowOf(WINTER);

/** Layer "chairs": the dark floor behind the row; it covers the feet of the wall shadows. */
export const floorBand = (): string => cut('M-40,560 L905,330 L1130,420 L930,420 L-40,660Z', FLOOR);

/** Wall shadows may only fall here: the wall left of the window. */
export const SHADOW_CLIP = [
  [0, 0],
  [905, 0],
  [905, 300],
  [0, 520],
] as const;

/** Ink of the wall shadows. */
export const SHADOW_INK = '#4d100b';
