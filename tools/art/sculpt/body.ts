/**
 * Torso, arms and collars.
 *
 * Why it exists: at the table emotion is posture, so the body is a solid with two posable arms, not a flat coat.
 */
import type { Landmarks } from './landmarks.ts';
import type { ArmPose, BodyParams, SculptParams } from './params.ts';
import { capsule, ellipsoid, roundBox, smoothMin, smoothStep } from './primitives.ts';
import type { Field } from './skull.ts';

const { abs, max, min, sqrt } = Math;

/** A flat stomach is still a stomach: 0 means the default. */
const DEFAULT_BELLY = 0.3;

/** Forearm lying on the table. */
export const REST_ARM: ArmPose = { e: [2.12, -3.62, 0.35], h: [0.62, -3.72, 1.62] };

export const armPose = (b: BodyParams, side: 'L' | 'R'): ArmPose => b.pose[side] ?? b.pose.both ?? REST_ARM;

export const createTorso = (b: BodyParams): Field => {
  const bw = b.w;
  const be = b.belly || DEFAULT_BELLY;
  return (x, y, z) => {
    const ax = abs(x);
    let d = capsule(ax, y, z, 0.35, -1.72, -0.36, 1.5 * bw, -2.02 - b.drop, -0.4, 0.4, 0.42);
    d = smoothMin(d, ellipsoid(x, y + 2.75, z + 0.15, 1.55 * bw, 1.35, 0.95 + be * 0.2), 0.35);
    d = smoothMin(
      d,
      ellipsoid(x, y + 4.3, z - 0.05 - be * 0.25, 1.5 * bw + be * 0.15, 1.7, 1.0 + be * 0.45),
      0.4,
    );
    // The trapezius keeps the neck short.
    return smoothMin(d, capsule(ax, y, z, 0.15, -1.3, -0.5, 0.95, -1.76, -0.45, 0.3, 0.34), 0.25);
  };
};

/** One sleeve; the left arm is the right one in mirrored coordinates. */
const sleeve = (bw: number, pose: ArmPose): Field => {
  const [ex, ey, ez] = pose.e;
  const [hx, hy, hz] = pose.h;
  return (x, y, z) => {
    const upper = capsule(x, y, z, 1.72 * bw, -2.12, -0.4, ex * bw, ey, ez, 0.4, 0.33);
    const fore = capsule(x, y, z, ex * bw, ey, ez, hx, hy, hz, 0.33, 0.24);
    return smoothMin(upper, fore, 0.12);
  };
};

export const createSleeves = (b: BodyParams): Field => {
  const right = sleeve(b.w, armPose(b, 'R'));
  const left = sleeve(b.w, armPose(b, 'L'));
  return (x, y, z) => min(right(x, y, z), left(-x, y, z));
};

/** Shirt collar, or the stand collar of a tunic. */
export const createCollar = (p: SculptParams, lm: Landmarks): Field => {
  const lift = p.body.type === 'tunic' || p.body.stand ? 0.04 : 0;
  return (x, y, z) => {
    const front = smoothStep(-0.55, 0.35, z);
    const yc = -1.3 - 0.26 * front + lift;
    const r = sqrt(x * x + (z + 0.27) ** 2) - (lm.neckR + 0.075 + 0.02 * front);
    return max(abs(r) - 0.035, abs(y - yc) - 0.17) * 0.8;
  };
};

/** Collar of the jacket, open in front. */
export const createJacketCollar =
  (lm: Landmarks): Field =>
  (x, y, z) => {
    const front = smoothStep(-0.5, 0.5, z);
    const r = sqrt(x * x + (z + 0.28) ** 2) - (lm.neckR + 0.1 + 0.2 * front);
    const yc = -1.4 - 0.42 * front;
    const d = max(abs(r) - 0.05, abs(y - yc) - 0.19);
    return max(d, (z + 0.05) * 0.9 - abs(x) * 0.9) * 0.8;
  };

/** A general's shoulder board. */
export const createShoulderBoard =
  (b: BodyParams): Field =>
  (x, y, z) => {
    const ax = abs(x);
    return roundBox(ax - 1.16 * b.w, y + 1.46 + (ax - 1.16) * 0.3, z + 0.4, 0.5, 0.05, 0.22, 0.04);
  };
