/**
 * The dressed body below the chin: collars, torso, sleeves, hands, boards and medals laid over each other.
 *
 * Why it exists: counterpart of `head.ts` in the body's own frame.
 */
import {
  armPose,
  createCollar,
  createJacketCollar,
  createShoulderBoard,
  createSleeves,
  createTorso,
} from './body.ts';
import { clothThickness, createClothPaint } from './cloth.ts';
import type { SurfaceHit } from './eyes.ts';
import { createHands, type HandSample } from './hands.ts';
import type { Landmarks } from './landmarks.ts';
import { MAT } from './materials.ts';
import { addMedals } from './medals.ts';
import type { SculptParams } from './params.ts';

const { max, sin } = Math;

/** The body ends here unless a hand is raised. */
const SHOULDER_TOP = -0.9;
/** Hand and fingers reach this far beyond the wrist. */
const HAND_REACH = 1.15;

export interface Figure {
  /** Nothing of the body lies above this height. */
  top: number;
  sample: (hit: SurfaceHit, x: number, y: number, z: number, wantMat: boolean) => void;
}

export const createFigure = (p: SculptParams, lm: Landmarks): Figure => {
  const b = p.body;
  const collar = createCollar(p, lm);
  const jacketCollar = createJacketCollar(lm);
  const torso = createTorso(b);
  const sleeves = createSleeves(b);
  const hands = createHands(b);
  const paint = createClothPaint(b);
  const board = createShoulderBoard(b);
  const hand: HandSample = { cuff: 0, hand: 0 };

  const isShirt = b.type === 'shirt' || b.type === 'vyshyvanka';
  const collarMat = b.type === 'suit' || isShirt || (b.type === 'uniform' && !b.stand) ? MAT.shirt : MAT.suit;
  const hasJacket = b.type === 'suit' || (b.type === 'uniform' && !b.stand);
  const posed = Boolean(b.pose.L || b.pose.R);
  const wrist = max(armPose(b, 'L').h[1], armPose(b, 'R').h[1]);

  const sample: Figure['sample'] = (hit, x, y, z, wantMat) => {
    const lay = (d: number, mat: number): void => {
      if (d >= hit.d) return;
      hit.d = d;
      hit.mat = mat;
    };
    lay(collar(x, y, z), collarMat);
    if (hasJacket) lay(jacketCollar(x, y, z), MAT.suit);
    let t = torso(x, y, z);
    if (t < 0.6) {
      const mat = wantMat || t < 0.12 ? paint(x, y, z) : MAT.suit;
      t -= clothThickness(b, mat, x, y);
      t += 0.02 * sin(x * 3.1 + y * 2.3) * sin(y * 4.1 - x * 1.7);
      lay(t, mat);
    } else lay(t, MAT.suit);
    lay(sleeves(x, y, z) + 0.022 * sin(y * 7 + x * 3), isShirt ? MAT.shirt : MAT.suit);
    if ((y < -2.0 && z > -0.2) || posed) {
      hands(x, y, z, hand);
      lay(hand.cuff, b.type === 'uniform' ? MAT.suit : MAT.shirt);
      lay(hand.hand, MAT.skin);
    }
    if (b.type === 'uniform') lay(board(x, y, z), MAT.board);
    if (p.medals && z > 0) addMedals(p.medals, hit, t, x, y);
  };
  return { top: max(SHOULDER_TOP, wrist + HAND_REACH), sample };
};
