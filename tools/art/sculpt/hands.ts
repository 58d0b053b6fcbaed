/**
 * Cuffs and hands at the end of the two forearms.
 *
 * Why it exists: a lifted right hand is a vote, a hand at the temple is Mikoyan; the four fingers have to read
 * at 60 px. On the table the fingers spread sideways of the forearm; an upright forearm needs `spread`.
 */
import { armPose } from './body.ts';
import type { ArmPose, BodyParams } from './params.ts';
import { capsule, smoothMin } from './primitives.ts';

const { min, sqrt } = Math;

const FINGER_PITCH = 0.105;
const FINGERS = 4;
/** Finger tips beyond the wrist; an open raised hand is longer and wider than one at rest. */
const RESTING_TIP = 0.86;
const RAISED_TIPS = [0.9, 1.02, 1.0, 0.88] as const;
const RAISED_PITCH = 0.12;
/** Raised fingers fan out, so that they can be counted. */
const RAISED_FAN = 1.5;
const RESTING_FAN = 1.05;

/** Distances to the cuff and to the hand; one reused object per body. */
export interface HandSample {
  cuff: number;
  hand: number;
}

type HandSampler = (x: number, y: number, z: number, out: HandSample) => void;

const oneHand = (b: BodyParams, pose: ArmPose): HandSampler => {
  const [hx, hy, hz] = pose.h;
  let dx = hx - pose.e[0] * b.w;
  let dy = hy - pose.e[1];
  let dz = hz - pose.e[2];
  const l = sqrt(dx * dx + dy * dy + dz * dz);
  dx /= l;
  dy /= l;
  dz /= l;
  // Resting fingers droop a little; a raised hand is held straight.
  const raised = pose.spread !== undefined;
  const [sx, sy, sz] = pose.spread ?? [-dz, 0, dx];
  const droop = raised ? 0 : 0.1;
  const fan = raised ? RAISED_FAN : RESTING_FAN;
  const blend = raised ? 0.012 : 0.035;
  const rootR = raised ? 0.062 : 0.068;
  const tipR = raised ? 0.05 : 0.058;
  const pitch = raised ? RAISED_PITCH : FINGER_PITCH;
  const thumbX = raised ? sx * -0.24 : -0.22;
  const thumbZ = raised ? sz * -0.24 : 0.05;
  return (x, y, z, out) => {
    out.cuff = capsule(
      x,
      y,
      z,
      hx - dx * 0.02,
      hy - dy * 0.02,
      hz - dz * 0.02,
      hx + dx * 0.12,
      hy + dy * 0.12,
      hz + dz * 0.12,
      0.21,
      0.2,
    );
    let h = capsule(
      x,
      y,
      z,
      hx + dx * 0.2,
      hy + dy * 0.2,
      hz + dz * 0.2,
      hx + dx * 0.55,
      hy + dy * 0.55 - (raised ? 0 : 0.03),
      hz + dz * 0.55,
      0.17,
      0.19,
    );
    for (let i = 0; i < FINGERS; i++) {
      const o = (i - 1.5) * pitch;
      const tip = raised ? RAISED_TIPS[i]! : RESTING_TIP;
      const finger = capsule(
        x,
        y,
        z,
        hx + dx * 0.55 + sx * o,
        hy + dy * 0.55 + sy * o - (raised ? 0 : 0.02),
        hz + dz * 0.55 + sz * o,
        hx + dx * tip + sx * o * fan,
        hy + dy * tip + sy * o * fan - droop,
        hz + dz * tip + sz * o * fan,
        rootR,
        tipR,
      );
      h = smoothMin(h, finger, blend);
    }
    const thumb = capsule(
      x,
      y,
      z,
      hx + dx * 0.3,
      hy + dy * 0.3 + (raised ? 0 : 0.02),
      hz + dz * 0.3,
      hx + dx * 0.55 + thumbX,
      hy + dy * 0.55 - (raised ? 0 : 0.02),
      hz + dz * 0.55 + thumbZ,
      0.085,
      0.065,
    );
    out.hand = smoothMin(h, thumb, 0.05);
  };
};

/** Both hands; the left one is sampled in mirrored coordinates. */
export const createHands = (b: BodyParams): HandSampler => {
  const right = oneHand(b, armPose(b, 'R'));
  const left = oneHand(b, armPose(b, 'L'));
  const other: HandSample = { cuff: 0, hand: 0 };
  return (x, y, z, out) => {
    right(x, y, z, out);
    left(-x, y, z, other);
    out.cuff = min(out.cuff, other.cuff);
    out.hand = min(out.hand, other.hand);
  };
};
