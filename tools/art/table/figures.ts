/**
 * How people sit at the long table: one body turn for all, three head turns, poses and the common frame.
 *
 * Why it exists: any cast must fit any seat, so every body and head is sculpted with the same camera and cut to
 * the same frame; a head drawn at the same x, y, w, h as its body sits exactly on the neck.
 */

import { PEOPLE, type PersonId } from '../people/index.ts';
import { type CameraParams, createCamera } from '../render/camera.ts';
import type { BodyPose, SculptInput } from '../sculpt/params.ts';

/** CSS pixels per unit (10 cm) of the 1x sprite; the nearest seat is a little larger, the farthest smaller. */
export const SPRITE_SCALE = 48;
/** Sculptures are rendered and traced at this multiple of the 1x size. */
export const RENDER_FACTOR = 1.9;

/** The row faces the near side of the table; the camera stands a little above. Radians. */
export const TABLE_YAW = 0.8;
export const TABLE_PITCH = 0.27;
/** Bodies end below the table edge (height in units, eye line = 0). */
export const TABLE_CUT = -3.95;

/** The frame in view units: what every sprite of every person shows. Measured over all casts, see tests. */
export const FRAME = { left: -2.2, right: 2.62, top: 1.66, bottom: -4.33 } as const;

/** Base of the neck in the body's frame: the anchor of a sprite. */
export const NECK: readonly [number, number, number] = [0, -1.3, -0.27];

/** Head turns relative to the body: -54, -26 and +9 degrees. */
export const TURNS = { l: -0.95, c: -0.45, r: 0.15 } as const;
export type Turn = keyof typeof TURNS;
export const TURN_NAMES = Object.keys(TURNS) as Turn[];

/** Nod of the head; most men look a little down at their papers. */
const HEAD_PITCH: Partial<Record<PersonId, number>> = {
  beria: -0.04,
  malenkov: -0.34,
  mikoyan: -0.1,
  bulganin: -0.14,
  kaganovich: -0.1,
  voroshilov: -0.02,
  zhukov: -0.06,
  brezhnev: -0.08,
  suslov: -0.28,
  kosygin: -0.3,
  furtseva: -0.06,
  kozlov: -0.02,
  serov: -0.12,
  shvernik: -0.24,
  kirichenko: -0.04,
  saburov: -0.16,
  pervukhin: -0.26,
  polyansky: -0.1,
  kirilenko: -0.08,
  voronov: -0.06,
  kuusinen: -0.36,
  semichastny: -0.06,
};
const DEFAULT_PITCH = -0.2;

const CALM: BodyPose = { both: { e: [2.1, -3.7, 0.5], h: [0.62, -3.74, 1.55] } };
const FOLDED: BodyPose = { both: { e: [2.1, -3.7, 0.5], h: [0.35, -3.72, 1.35] } };
const WIDE: BodyPose = {
  L: { e: [2.2, -3.7, 0.5], h: [0.95, -3.74, 1.7] },
  R: { e: [2.25, -3.7, 0.6], h: [1.2, -3.74, 1.75] },
};

/** Pose signatures (art bible 5.5). L is the arm on the viewer's left. */
const POSES: Partial<Record<PersonId, BodyPose>> = {
  kaganovich: {
    L: { e: [2.1, -3.7, 0.5], h: [0.5, -3.74, 1.6] },
    R: { e: [2.1, -3.7, 0.6], h: [1.0, -3.74, 1.9] },
  },
  malenkov: FOLDED,
  beria: {
    L: { e: [2.1, -3.7, 0.5], h: [0.8, -3.74, 1.7] },
    R: { e: [2.2, -3.7, 0.6], h: [1.35, -3.74, 1.7] },
  },
  mikoyan: {
    L: { e: [2.1, -3.7, 0.5], h: [0.6, -3.74, 1.6] },
    R: { e: [1.75, -3.55, 1.0], h: [0.75, -2.0, 1.35] },
  },
  suslov: FOLDED,
  shelepin: FOLDED,
  gromyko: FOLDED,
  zhukov: WIDE,
  podgorny: WIDE,
  khrushchev: WIDE,
  kirilenko: WIDE,
  shvernik: FOLDED,
  kuusinen: FOLDED,
  saburov: FOLDED,
  pervukhin: FOLDED,
  /** In the middle of a gesture: one fist has come up off the table. */
  kirichenko: {
    L: { e: [2.1, -3.7, 0.5], h: [0.8, -3.74, 1.7] },
    R: { e: [1.62, -3.5, 0.95], h: [0.98, -2.7, 1.7] },
  },
};

/** The raised right arm of a vote: elbow out, forearm up, palm forward, hand above the head. */
const VOTE_ARM: BodyPose['L'] = { e: [2.5, -1.95, 0.35], h: [2.3, -0.05, 0.5], spread: [0.92, 0, -0.38] };

export const headPitchOf = (id: PersonId): number => HEAD_PITCH[id] ?? DEFAULT_PITCH;

export const poseOf = (id: PersonId): BodyPose => POSES[id] ?? CALM;

/** The same person with the right hand up; the other arm stays where it lies. */
export const votePoseOf = (id: PersonId): BodyPose => {
  const pose = poseOf(id);
  const left = pose.R ?? pose.both;
  return left && VOTE_ARM ? { L: VOTE_ARM, R: left } : pose;
};

const toRender = (units: number): number => Math.round(units * SPRITE_SCALE * RENDER_FACTOR);

/** The one camera of the table. */
export const TABLE_CAMERA: CameraParams = {
  w: toRender(FRAME.right - FRAME.left),
  h: toRender(FRAME.top - FRAME.bottom),
  scale: SPRITE_SCALE * RENDER_FACTOR,
  cx: (FRAME.left + FRAME.right) / 2,
  cy: (FRAME.top + FRAME.bottom) / 2,
  yaw: TABLE_YAW,
  pitch: TABLE_PITCH,
  keySide: 1,
  cutY: TABLE_CUT,
};

/** The frame as the manifest states it, in CSS pixels of the 1x sprite. */
export const spriteFrame = (): { w: number; h: number; scale: number; neckX: number; neckY: number } => {
  const [nx, ny] = createCamera(TABLE_CAMERA).project(...NECK);
  const round = (v: number): number => Math.round((v / RENDER_FACTOR) * 10) / 10;
  return {
    w: Math.round(TABLE_CAMERA.w / RENDER_FACTOR),
    h: Math.round(TABLE_CAMERA.h / RENDER_FACTOR),
    scale: SPRITE_SCALE,
    neckX: round(nx),
    neckY: round(ny),
  };
};

/** Parameters of a seated person. */
export const seated = (id: PersonId, pose: BodyPose, headYaw = 0): SculptInput => ({
  ...PEOPLE[id].sculpt,
  headYaw,
  headPitch: headPitchOf(id),
  body: { ...PEOPLE[id].sculpt.body, pose },
});
