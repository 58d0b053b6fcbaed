/**
 * Eyeballs and lids.
 *
 * Why it exists: eyes are dark lids with an iris, never white discs and never a highlight dot. Lids blend with
 * the skin; the ball sits behind them and is seen only through the slit.
 */
import type { Landmarks } from './landmarks.ts';
import { MAT } from './materials.ts';
import type { SculptParams } from './params.ts';
import { smoothMax, smoothMin } from './primitives.ts';

const { abs, min, sqrt } = Math;

const BALL_Z = 0.665;
const BALL_R = 0.128;
const IRIS_R = 0.062;

export interface SurfaceHit {
  d: number;
  mat: number;
}

/** Adds both eyes to the skin distance in `hit` (in place). Only called near the eye line. */
export const createEyes = (p: SculptParams, lm: Landmarks) => {
  const upper = 0.052 * p.eyeOpen;
  const lower = -0.045 * p.eyeOpen;
  return (hit: SurfaceHit, x: number, y: number, z: number, wantMat: boolean): void => {
    const ex = abs(x) - lm.eyeX;
    const ez = z - BALL_Z;
    const r = sqrt(ex * ex + y * y + ez * ez);
    const ball = r - BALL_R;
    const slant = p.eyeSlant * ex;
    const edge = y - slant - upper + ex * ex * 1.6;
    const upperLid = smoothMax(r - 0.152, -edge * 0.9, 0.012);
    const lowerLid = smoothMax(r - 0.147, (y - slant - lower - ex * ex * 1.2) * 0.9, 0.012);
    const lid = min(upperLid, lowerLid);
    const lidInFront = lid < hit.d;
    hit.d = smoothMin(hit.d, lid, 0.03);
    if (lidInFront) {
      hit.mat = MAT.skin;
      // The lash line: the rim of the upper lid takes the ink of the iris.
      if (wantMat && upperLid < 0.012 && abs(-edge) < 0.018 && r > 0.13) hit.mat = MAT.iris;
    }
    if (ball >= hit.d) return;
    hit.d = ball;
    const gazeX = p.gaze ? p.gaze[0] * (x < 0 ? -1 : 1) : 0;
    const gazeY = p.gaze ? p.gaze[1] : 0;
    hit.mat = sqrt((ex - gazeX) ** 2 + (y - gazeY) ** 2) < IRIS_R ? MAT.iris : MAT.white;
  };
};
