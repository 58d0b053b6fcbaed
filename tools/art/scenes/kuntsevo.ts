/**
 * Kuntsevo, night of 5 March 1953 (art bible scene 1).
 *
 * Why it exists: the first picture of the game. See `kuntsevoRoom.ts` for the diagonal and the lamp.
 * Foreground mass: a row of backs in ink; the bald one is ours.
 */
import type { SculptureJob } from '../bake/jobs.ts';
import type { Sculptures } from '../bake/sculptures.ts';
import { INK, type Inks, inksOf, layersToSvg } from '../inks.ts';
import type { PersonId } from '../people/index.ts';
import { cut, place } from '../svg/shapes.ts';
import { kuntsevoRoom } from './kuntsevoRoom.ts';
import { baked, type PlateScene } from './plate.ts';

/** People standing with their backs to us, lit only by the door in front of them. */
const BACK_INKS: Partial<Inks> = {
  ink: '#060D0B',
  line: '#060D0B',
  deep: '#4A1810',
  mid: '#B8754A',
  suitLit: '#2B4A40',
  suitMid: '#101D19',
  shirtSh: '#6E6450',
  shirt: '#D9C79C',
  hairLit: '#2B4A40',
  hairMid: '#5E5543',
  hairLit2: '#B7A888',
  gold: '#8A5F1A',
  goldSh: '#3A2A10',
};

interface Back {
  id: PersonId;
  /** Where the middle of the head stands, and the size of a unit. */
  x: number;
  y: number;
  scale: number;
  yaw: number;
  headYaw: number;
  /** -1: the door is to their left, 1: to their right. */
  door: 1 | -1;
}

/** Far first. */
const BACKS: readonly Back[] = [
  { id: 'malenkov', x: 1076, y: 330, scale: 40, yaw: -2.2, headYaw: -0.2, door: -1 },
  { id: 'bulganin', x: 1236, y: 330, scale: 56, yaw: -2.3, headYaw: -0.1, door: -1 },
  { id: 'beria', x: 1138, y: 372, scale: 58, yaw: -2.5, headYaw: 0.25, door: -1 },
  { id: 'khrushchev', x: 902, y: 450, scale: 98, yaw: -2.6, headYaw: 0.1, door: 1 },
];

const HANGING = { both: { e: [2.1, -3.6, 0.1], h: [1.9, -5.2, 0.3] } } as const;
/** Frame of a back in units: the head's middle is at 0,0. */
const HALF_WIDTH = 2.9;
const TOP = 1.5;
const BOTTOM = -4.4;

const backJob = (b: Back, name: string, detail: number, tol: number): SculptureJob => {
  const scale = b.scale * detail;
  return {
    key: `${name}/${b.id}`,
    id: b.id,
    camera: {
      w: Math.round(2 * HALF_WIDTH * scale),
      h: Math.round((TOP - BOTTOM) * scale),
      scale,
      cy: (TOP + BOTTOM) / 2,
      yaw: b.yaw,
      pitch: 0.05,
      key: [0.72 * b.door, 0.5, -0.25],
      fill: 0.05,
    },
    over: { headYaw: b.headYaw, headPitch: -0.08, body: { pose: HANGING } },
    poster: { tol, minA: tol * 14 },
  };
};

/** The coats run down into the dark; sculptures end at the hip. */
const COATS = 'M1004,500L1150,470L1280,560V720H1000Z';

const drawBacks = (s: Sculptures, name: string, detail: number): string =>
  cut(COATS, BACK_INKS.ink ?? INK) +
  BACKS.map(b => {
    const layers = baked(s, `${name}/${b.id}`).layers;
    const svg = layersToSvg(layers, inksOf(BACK_INKS));
    return place(svg, b.x - HALF_WIDTH * b.scale, b.y - TOP * b.scale, Math.round(1e4 / detail) / 1e4);
  }).join('') +
  // Hides a fold of the nape that shows through the cloth.
  cut('M930,603L974,601L970,619L934,618Z', BACK_INKS.suitMid ?? INK);

/** Fine figures for the plate, coarse ones for the inline opening picture. */
const FINE = { name: 'kuntsevo', detail: 1.5, tol: 0.6 } as const;
const COARSE = { name: 'opening', detail: 1.3, tol: 1.1 } as const;

export const OPENING_JOBS = BACKS.map(b => backJob(b, COARSE.name, COARSE.detail, COARSE.tol));

export const openingBacks = (s: Sculptures): string => drawBacks(s, COARSE.name, COARSE.detail);

export const KUNTSEVO: PlateScene = {
  id: 'kuntsevo',
  sculptures: BACKS.map(b => backJob(b, FINE.name, FINE.detail, FINE.tol)),
  layers: s => [
    { key: 'background', svg: kuntsevoRoom() },
    { key: 'foreground', svg: drawBacks(s, FINE.name, FINE.detail) },
  ],
};
