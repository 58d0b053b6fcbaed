/**
 * Heights of nose, mouth and chin, shared by every part of the face.
 *
 * Why it exists: skin, lips, moustache and beard must agree where the mouth is; they ask here.
 * The eye line is y = 0, +z looks at the viewer, +x is the viewer's right.
 */
import type { SculptParams } from './params.ts';

export interface Landmarks {
  /** Length multiplier of everything below the eyes. */
  faceL: number;
  noseY: number;
  mouthY: number;
  chinY: number;
  noseTipY: number;
  noseTipZ: number;
  /** Half the distance between the eyes. */
  eyeX: number;
  /** Radius of the neck. */
  neckR: number;
  /** Half the width of the mouth. */
  mouthHalf: number;
}

export const landmarksOf = (p: SculptParams): Landmarks => {
  const faceL = p.faceL;
  const noseY = -0.46 * faceL - p.noseL;
  return {
    faceL,
    noseY,
    mouthY: -0.69 * faceL,
    chinY: -1.0 * faceL + p.chinY,
    noseTipY: noseY + 0.08 + p.noseUp * 0.1,
    noseTipZ: 1.06 + p.noseTip,
    eyeX: 0.315 + p.eyeX,
    neckR: 0.365 * p.neck + 0.13 * Math.max(p.fat, -0.1),
    mouthHalf: 0.26 * p.mouthW,
  };
};
