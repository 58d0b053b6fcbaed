/**
 * The head in its own frame: skin, eyes, mouth, brows, beard, hair, glasses and cap laid over each other.
 *
 * Why it exists: all head parts share one coordinate system (eye line y = 0) whatever the turn of the head;
 * `sculpt.ts` turns the whole thing on the body.
 */
import { createCap } from './cap.ts';
import { createEyes, type SurfaceHit } from './eyes.ts';
import { createSkin } from './face.ts';
import { createBeard, createBrows, createMoustache } from './facialHair.ts';
import { createFrame } from './glasses.ts';
import { createHair, paintedHairTone } from './hair.ts';
import type { Landmarks } from './landmarks.ts';
import { MAT } from './materials.ts';
import { isLip, openMouthMaterial } from './mouthPaint.ts';
import type { SculptParams } from './params.ts';
import { noise1, smoothMax } from './primitives.ts';
import { createNape, createSkull } from './skull.ts';

const { sqrt } = Math;

export interface HeadHit extends SurfaceHit {
  /** Added to the luminance of the skin: the painted fringe of a bald man. */
  tone: number;
}

export type HeadSampler = (hit: HeadHit, x: number, y: number, z: number, wantMat: boolean) => void;

/** Everything farther than this from the middle of the head is answered with the ball's distance. */
const BALL_RADIUS = 1.75;
const BALL_MARGIN = 0.4;

export const createHead = (p: SculptParams, lm: Landmarks): HeadSampler => {
  const skull = createSkull(p);
  const nape = createNape(p);
  const skin = createSkin(p, lm, skull, nape);
  const hair = createHair(p, skull, nape);
  const eyes = createEyes(p, lm);
  const growth = createFacialHair(p, lm);
  const frame = p.glasses ? createFrame(p, p.glasses) : null;
  const cap = p.cap ? createCap(p) : null;
  const painted = p.hair.style === 'paint';

  return (hit, x, y, z, wantMat) => {
    hit.tone = 0;
    hit.mat = MAT.skin;
    const ball = sqrt(x * x + (y - 0) ** 2 + z * z) - BALL_RADIUS;
    if (ball > BALL_MARGIN) {
      hit.d = ball;
      return;
    }
    const s = skin(x, y, z);
    hit.d = s;
    if (z > 0.4 && y > -0.35 && y < 0.35 && s < 0.3) eyes(hit, x, y, z, wantMat);
    if (wantMat && hit.mat === MAT.skin && z > 0.55) {
      const inside = p.mouthOpen > 0.2 ? openMouthMaterial(p, lm, x, y) : -1;
      if (inside >= 0) {
        hit.mat = inside;
        return;
      }
      if (z > 0.6 && isLip(p, lm, x, y)) hit.mat = MAT.lip;
    }
    growth(hit, s, x, y, z);
    if (painted) {
      if (wantMat && hit.mat === MAT.skin) hit.tone = paintedHairTone(p.hair, x, y, z);
    } else {
      const h = hair(x, y, z);
      if (h < hit.d) {
        hit.d = h;
        hit.mat = MAT.hair;
      }
    }
    if (frame && z > -0.3 && s < 0.6) {
      const g = frame(x, y, z);
      if (g < hit.d) {
        hit.d = g;
        hit.mat = MAT.frame;
      }
    }
    if (cap) {
      const c = cap(x, y, z);
      if (c.d < hit.d) {
        hit.d = c.d;
        hit.mat = c.mat;
      }
    }
  };
};

/** Brows, moustache and beard as thin shells of the skin. */
const createFacialHair = (p: SculptParams, lm: Landmarks) => {
  const brows = createBrows(p);
  const moustache = p.stache ? createMoustache(p, lm) : null;
  const beard = p.beard ? createBeard(p, lm) : null;
  const beardShell = p.beard === 'goatee' ? 0.07 : 0.09;
  const beardMat = p.beardCol === 'grey' ? MAT.hair : MAT.brow;
  const browShell = 0.022 + 0.018 * p.brow.bush + 0.02 * (p.brow.t - 1);
  return (hit: HeadHit, s: number, x: number, y: number, z: number): void => {
    if (z > 0.3 && s < 0.22) {
      const q = brows(x, y);
      if (q < 0.1) lay(hit, smoothMax(s - browShell, q, 0.015), MAT.brow);
      if (moustache) {
        const m = moustache(x, y);
        if (m < 0.12) lay(hit, smoothMax(s - 0.045, m, 0.02), MAT.brow);
      }
    }
    if (beard && s < 0.3 && z > -0.1) {
      const q = beard(x, y);
      if (q < 0.12) {
        const shell = s - beardShell - 0.02 * noise1(x * 22) - 0.015 * noise1(y * 19 + x * 9);
        lay(hit, smoothMax(shell, q, 0.03) * 0.8, beardMat);
      }
    }
  };
};

const lay = (hit: HeadHit, d: number, mat: number): void => {
  if (d >= hit.d) return;
  hit.d = d;
  hit.mat = mat;
};
