/**
 * Virgin Lands, 1954 (art bible scene 5).
 *
 * Why it exists: the picture of chapter 2; it returns dry in 1963.
 * Dominant diagonal: the freshly turned red furrow, from the lower left up to the vanishing point. Lamp: the low
 * sun at the right. Foreground mass: the wheat. Contradicting element: the round sun.
 */
import type { SculptureJob } from '../bake/jobs.ts';
import { CLOTHS, FLAG_RED, INK, inksOf, layersToSvg, PAPER } from '../inks.ts';
import { halftone } from '../svg/halftone.ts';
import { circle, cut, place } from '../svg/shapes.ts';
import { baked, type PlateScene } from './plate.ts';
import { wheat } from './wheat.ts';

/** Height of the horizon and the vanishing point of the furrows. */
const HORIZON = 300;
const VANISH_X = 930;
const FIELD_BOTTOM = 740;
const FURROWS = 34;
const BLACK_EARTH = '#2a1710';
const STUBBLE = '#E2A93E';

const KHRUSHCHEV: SculptureJob = {
  key: 'virgin-lands/khrushchev',
  id: 'khrushchev',
  camera: {
    w: 960,
    h: 900,
    scale: 118,
    cy: -2.2,
    cx: 0.55,
    yaw: 0.55,
    pitch: -0.06,
    keySide: 1,
    key: [0.75, 0.38, 0.5],
  },
  over: {
    headYaw: 0.15,
    headPitch: 0.1,
    mouthC: 1.3,
    body: {
      type: 'suit',
      pose: {
        L: { e: [2.2, -3.6, -0.1], h: [2.05, -5.0, 0.5] },
        R: { e: [2.55, -2.75, 1.2], h: [3.05, -2.35, 2.9] },
      },
    },
  },
  poster: { tol: 0.6 },
};

const CLOUDS = [
  [120, 178, 340, 16],
  [300, 196, 240, 10],
  [1010, 150, 300, 12],
  [1100, 132, 190, 8],
] as const;

const BIRDS = [
  [610, 96, 1],
  [650, 80, 0.8],
  [690, 104, 0.6],
  [575, 120, 0.7],
] as const;

const sky = (): string =>
  '<rect width="1280" height="720" fill="#EBD9AE"/>' +
  `<rect width="1280" height="${HORIZON}" fill="#E9D3A0"/>` +
  cut('M0,0H1280V70L0,150Z', '#6FA39B') +
  cut('M0,150L1280,70V120L0,215Z', '#A9BFA0') +
  halftone({
    x0: 0,
    y0: 0,
    x1: 1280,
    y1: 150,
    step: 8,
    fill: '#35706c',
    tone: (x, y) => Math.max(0, 0.8 - (y + x * 0.05) / 120),
  });

const sun = (): string =>
  circle(VANISH_X, HORIZON - 40, 118, FLAG_RED) +
  halftone({
    x0: VANISH_X - 330,
    y0: HORIZON - 300,
    x1: VANISH_X + 330,
    y1: HORIZON,
    step: 10,
    fill: '#D9742F',
    tone: (x, y) => {
      const d = Math.hypot(x - VANISH_X, y - (HORIZON - 40));
      return d < 126 ? 0 : Math.max(0, 0.62 - (d - 126) / 190);
    },
  });

const clouds = (): string =>
  CLOUDS.map(([x, y, w, h]) =>
    cut(
      `M${x},${y} l${w * 0.2},${-h} h${w * 0.5} l${w * 0.3},${h * 0.7} l${-w * 0.25},${h * 0.6} h${-w * 0.6}Z`,
      PAPER,
    ),
  ).join('');

const field = (): string => {
  const y = HORIZON + 14;
  let furrows = '';
  for (let i = 0; i < FURROWS; i++) {
    const near0 = -1900 + i * 170;
    const near1 = near0 + (i % 2 ? 95 : 85);
    const far = (near: number): string => (VANISH_X + (near - VANISH_X) * 0.012).toFixed(1);
    furrows += cut(
      `M${far(near0)},${y} L${far(near1)},${y} L${near1},${FIELD_BOTTOM} L${near0},${FIELD_BOTTOM}Z`,
      near0 < 300 ? BLACK_EARTH : STUBBLE,
    );
  }
  const ridge = `M0,${HORIZON} L420,${HORIZON - 10} L760,${HORIZON - 3} L1280,${HORIZON - 12}`;
  return (
    cut(`${ridge} V720 H0Z`, '#D79A35') +
    cut(`${ridge} V${HORIZON + 16} H0Z`, '#A9622A') +
    cut(`M${VANISH_X - 14},${y} L-2400,740 L330,740Z`, '#5a2a17') +
    cut(`M${VANISH_X - 9},${y} L330,740 L1700,740 L${VANISH_X + 20},${y}Z`, '#C98428') +
    furrows +
    cut(`M${VANISH_X - 10},${y} L250,740 L330,740Z`, '#8E2A18')
  );
};

/** A DT-54 tractor with its long shadow towards us. */
const tractor = (x: number, y: number, k: number): string =>
  place(
    cut('M-60,0 L60,0 L-150,120 L-330,120Z', '#1a0d08', 'opacity=".8"') +
      cut('M-70,-8 L-58,-30 L58,-30 L72,-8 L60,6 L-58,6Z', INK) +
      cut('M-52,-32 L-52,-58 L6,-58 L6,-100 L60,-100 L66,-32Z', INK) +
      cut('M-34,-58 V-86 h7 V-58Z', INK) +
      cut('M14,-92 H36 V-62 H14Z M42,-92 H56 L58,-62 H42Z', '#E9B65A') +
      cut('M-52,-58 L6,-58 L6,-50 L-52,-48Z', FLAG_RED) +
      [
        [-50, -11, 11],
        [-18, -9, 8],
        [8, -9, 8],
        [34, -9, 8],
        [56, -11, 11],
      ]
        .map(([cx, cy, r]) => circle(cx!, cy!, r!, '#6b3a1e'))
        .join('') +
      cut('M60,-100 V-150 h4 V-100Z', INK) +
      cut('M64,-150 L116,-142 L100,-130 L112,-118 L64,-122Z', FLAG_RED) +
      cut('M70,-6 L120,4 L150,2 L120,12 L70,2Z', INK),
    x,
    y,
    k,
  );

const tractors = (): string =>
  [0.1, 0.19, 0.33, 0.56]
    .map(t => tractor(VANISH_X - t * 1180 - 6, HORIZON + 22 + t * 430, 0.1 + t * 1.25))
    .join('');

/** Tents of the new state farm and its mast. */
const camp = (): string => {
  let s = '';
  for (let i = 0; i < 9; i++) {
    const x = 1010 + i * 26 + (i % 3) * 6;
    const w = 10 + (i % 2) * 3;
    s += cut(`M${x},${HORIZON + 6} l${w / 2},-9 l${w / 2},9Z`, PAPER);
    s += cut(`M${x + w / 2},${HORIZON - 3} l${w / 2},9 h${-w / 3}Z`, '#7A2418');
  }
  return (
    s +
    cut(`M1150,${HORIZON + 4} V${HORIZON - 64} h3 V${HORIZON + 4}Z`, INK) +
    cut(`M1153,${HORIZON - 64} l46,7 -12,10 12,12 -46,-3Z`, FLAG_RED)
  );
};

const birds = (): string =>
  BIRDS.map(([x, y, k]) =>
    place(cut('M-16,-6 Q-6,-8 0,2 Q6,-8 16,-6 Q6,-3 0,8 Q-6,-3 -16,-6Z', INK), x, y, k),
  ).join('');

export const VIRGIN_LANDS: PlateScene = {
  id: 'virgin-lands',
  sculptures: [KHRUSHCHEV],
  layers: s => [
    { key: 'background', svg: sky() + sun() + clouds() + field() + tractors() + camp() + birds() },
    {
      key: 'actor',
      svg: place(layersToSvg(baked(s, KHRUSHCHEV.key).layers, inksOf(CLOTHS.summer)), -150, 92, 0.8),
    },
    { key: 'foreground', svg: wheat() },
  ],
};
