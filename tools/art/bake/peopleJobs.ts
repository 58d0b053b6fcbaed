/**
 * All sculptures of people: bodies, votes, three heads, stamps, and Khrushchev's turns for close-ups.
 *
 * Why it exists: the list of what is rendered, in one place.
 */
import { PEOPLE, PERSON_IDS, type PersonId, TABLE_IDS } from '../people/index.ts';
import type { CameraParams } from '../render/camera.ts';
import { poseOf, seated, TABLE_CAMERA, TURN_NAMES, TURNS, votePoseOf } from '../table/figures.ts';
import type { SculptureJob } from './jobs.ts';

/** Fine tracing for figures that are scaled. */
const SPRITE_POSTER = { tol: 0.5 } as const;

const tableJobs = (id: PersonId): SculptureJob[] => [
  {
    key: `${id}/body`,
    id,
    camera: TABLE_CAMERA,
    over: seated(id, poseOf(id)),
    options: { noHead: true },
    poster: SPRITE_POSTER,
  },
  {
    key: `${id}/vote`,
    id,
    camera: TABLE_CAMERA,
    over: seated(id, votePoseOf(id)),
    options: { noHead: true },
    poster: SPRITE_POSTER,
  },
  ...TURN_NAMES.map(
    (turn): SculptureJob => ({
      key: `${id}/${turn}`,
      id,
      camera: { ...TABLE_CAMERA, only: 'head' },
      over: seated(id, poseOf(id), TURNS[turn]),
      poster: SPRITE_POSTER,
    }),
  ),
];

/** The stamp, CSS pixels: a bust on a flat field, cut so that collar and tie still tell the rank. */
export const STAMP = { w: 92, h: 104 } as const;
const STAMP_RENDER = 3.25;
const STAMP_UNIT = 37;
const STAMP_CAMERA: CameraParams = {
  w: Math.round(STAMP.w * STAMP_RENDER),
  h: Math.round(STAMP.h * STAMP_RENDER),
  scale: STAMP_UNIT * STAMP_RENDER,
  cy: -0.19,
  pitch: 0.03,
};
/** Of the stamp the head is turned a little farther than the bust (mock: bust 0.35, head +0.1). */
const STAMP_HEAD_YAW = 0.1;

const stampJob = (id: PersonId): SculptureJob => {
  const side = PEOPLE[id].yaw < 0 ? -1 : 1;
  return {
    key: `${id}/stamp`,
    id,
    camera: { ...STAMP_CAMERA, yaw: PEOPLE[id].yaw },
    over: { headYaw: side * STAMP_HEAD_YAW },
  };
};

/** Khrushchev's heads for close-ups, degrees of yaw (art bible 5.4); from behind the lamp stands at the side. */
export const CLOSE_UP_TURNS = [-90, -57, -26, 0, 34, 149] as const;
export const CLOSE_UP = { w: 500, h: 380, scale: 120, cy: -0.62 } as const;
const BEHIND_LAMP = [-0.7, 0.5, 0.1] as const;

const closeUpJob = (degrees: number): SculptureJob => {
  const yaw = (degrees * Math.PI) / 180;
  return {
    key: `khrushchev/turn${degrees}`,
    id: 'khrushchev',
    camera: {
      ...CLOSE_UP,
      w: Math.round(CLOSE_UP.w * 1.25),
      h: Math.round(CLOSE_UP.h * 1.25),
      scale: CLOSE_UP.scale * 1.25,
      yaw,
      pitch: 0.03,
      ...(Math.abs(degrees) > 120 ? { key: BEHIND_LAMP } : {}),
    },
  };
};

export const peopleJobs = (): SculptureJob[] => [
  ...TABLE_IDS.flatMap(tableJobs),
  ...PERSON_IDS.map(stampJob),
  ...CLOSE_UP_TURNS.map(closeUpJob),
];
