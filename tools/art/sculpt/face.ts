/**
 * The skin of the face: cheeks, jaw, nose, mouth, folds, ears and neck as one smooth solid.
 *
 * Why it exists: this is where a likeness is decided. The order of the unions and cuts matters (each blend
 * softens what stands before it), so read it from top to bottom like a sculptor's working day.
 */
import type { Landmarks } from './landmarks.ts';
import type { SculptParams } from './params.ts';
import { capsule, clamp, ellipsoid, mix, noise1, smoothMax, smoothMin, smoothStep } from './primitives.ts';
import type { Field } from './skull.ts';

const { abs, cos, sqrt } = Math;

const createJawAndCheeks = (p: SculptParams, lm: Landmarks) => {
  const { faceL: fl, chinY } = lm;
  const f = p.fat;
  return (d0: number, x: number, ax: number, y: number, z: number): number => {
    let d = smoothMin(d0, ellipsoid(x, y + 0.3 * fl, z - 0.2, 0.6 * p.faceW, 0.7 * fl, 0.63), 0.18);
    const jaw = capsule(
      ax,
      y,
      z,
      0.47 * p.jawW,
      -0.62 * fl + p.jawY,
      -0.02,
      0.15 * p.chinW,
      chinY,
      0.6 + p.chinZ,
      0.14 + f * 0.04,
      0.13,
    );
    d = smoothMin(d, jaw, 0.16);
    d = smoothMin(d, ellipsoid(ax, y - chinY, z - (0.68 + p.chinZ), 0.21 * p.chinW, 0.16, 0.18), 0.1);
    if (p.cleft)
      d = smoothMax(d, -ellipsoid(x, y - chinY - 0.02, z - (0.88 + p.chinZ), 0.022, 0.09, 0.06), 0.05);
    d = smoothMin(d, ellipsoid(ax - 0.45 * p.faceW, y + 0.16, z - 0.46, 0.19 * p.cheek, 0.14, 0.24), 0.2);
    const cheekX = (0.33 + 0.07 * f) * p.faceW;
    d = smoothMin(
      d,
      ellipsoid(ax - cheekX, y + 0.48 * fl, z - 0.42, 0.22 + 0.1 * f, 0.36, 0.3 + 0.04 * f),
      0.24,
    );
    if (p.jowl > 0) {
      const jowl = ellipsoid(
        ax - 0.4 * p.jawW,
        y - (chinY + 0.13),
        z - 0.28,
        0.14 + 0.12 * p.jowl,
        0.18,
        0.3,
      );
      d = smoothMin(d, jowl, 0.26);
    }
    return d;
  };
};

/** Brow ridge and the two hollows either side of the bridge of the nose. */
const addSockets = (p: SculptParams, d0: number, ax: number, y: number, z: number): number => {
  const ridge = capsule(ax, y, z, 0.1, 0.19, 0.84, 0.46, 0.2, 0.64, 0.085 + 0.03 * p.ridge, 0.06);
  const d = smoothMin(d0, ridge, 0.1);
  const hollow = smoothMax(d, -ellipsoid(ax - 0.315, y - 0.015, z - 0.93, 0.2, 0.125, 0.15 * p.socket), 0.11);
  return smoothMax(hollow, -ellipsoid(ax - 0.12, y - 0.02, z - 0.96, 0.1, 0.12, 0.12), 0.08);
};

const createNose = (p: SculptParams, lm: Landmarks) => {
  const bridgeZ = 0.86;
  const { noseY, noseTipY, noseTipZ } = lm;
  const midY = mix(0.08, noseTipY, 0.5);
  const midZ = mix(bridgeZ, noseTipZ, 0.5) + p.bridge * 0.1;
  return (d0: number, x: number, ax: number, y: number, z: number): number => {
    let n = capsule(ax, y, z, 0, 0.08, bridgeZ - 0.03, 0, midY, midZ, 0.058, 0.075);
    const tip = capsule(ax, y, z, 0, midY, midZ, 0, noseTipY, noseTipZ - 0.09, 0.07, 0.105 * p.noseTipR);
    n = smoothMin(n, tip, 0.05);
    const wing = ellipsoid(ax - 0.115 * p.noseW, y - (noseY + 0.055), z - 0.9, 0.075 * p.noseW, 0.075, 0.11);
    n = smoothMin(n, wing, 0.06);
    const d = smoothMin(d0, n, 0.07);
    const nostril = ellipsoid(abs(x) - 0.062 * p.noseW, y - (noseY - 0.005), z - 0.955, 0.038, 0.028, 0.06);
    return smoothMax(d, -nostril, 0.03);
  };
};

const createMouth = (p: SculptParams, lm: Landmarks) => {
  const { mouthY: my, mouthHalf: mw } = lm;
  return (d0: number, x: number, ax: number, y: number, z: number): number => {
    let d = smoothMin(d0, ellipsoid(x, y - (my + 0.02), z - 0.7, 0.31, 0.24, 0.22), 0.12);
    // The corners of the mouth rise (positive mouthC) or hang with the square of the distance.
    const corner = ((p.mouthC * (ax * ax)) / (mw * mw)) * 0.08;
    const upper = ellipsoid(
      ax - 0.07,
      y - (my + 0.045 + corner * 0.5),
      z - 0.875,
      0.15 * p.mouthW,
      0.04 * p.lip,
      0.055,
    );
    d = smoothMin(d, upper, 0.035);
    const lower = ellipsoid(
      x,
      y - (my - 0.055 + corner * 0.3),
      z - 0.865,
      0.17 * p.mouthW,
      0.052 * p.lip,
      0.06,
    );
    d = smoothMin(d, lower, 0.035);
    d = smoothMax(d, -ellipsoid(x, y - (my + corner), z - 0.92, mw, 0.012 + p.mouthOpen * 0.06, 0.13), 0.022);
    return smoothMax(d, -ellipsoid(x, y - (my - 0.155), z - 0.955, 0.19, 0.045, 0.075), 0.08);
  };
};

/** Age: nasolabial fold, marionette line, bags under the eyes, lines on the forehead. */
const createFolds = (p: SculptParams, lm: Landmarks) => {
  const { noseY, mouthY } = lm;
  const f = p.fat;
  return (d0: number, x: number, ax: number, y: number, z: number): number => {
    let d = d0;
    if (p.naso > 0) {
      const fold = capsule(
        ax,
        y,
        z,
        0.165 * p.noseW,
        noseY + 0.07,
        0.9,
        0.33,
        mouthY - 0.04,
        0.8,
        0.012,
        0.02,
      );
      d = smoothMax(d, -(fold - 0.012 * p.naso), 0.05 + 0.05 * p.naso);
      const swell = capsule(
        ax,
        y,
        z,
        0.27,
        noseY + 0.08,
        0.72,
        0.42,
        mouthY + 0.02,
        0.54,
        0.07 + 0.05 * f,
        0.04 + 0.04 * f,
      );
      d = smoothMin(d, swell, 0.17);
    }
    if (p.jowl > 0.2) {
      const line = capsule(
        ax,
        y,
        z,
        0.29 * p.mouthW,
        mouthY - 0.03,
        0.8,
        0.31 * p.mouthW,
        mouthY - 0.2,
        0.74,
        0.008,
        0.012,
      );
      d = smoothMax(d, -(line - 0.006), 0.05);
    }
    if (p.bag > 0) {
      d = smoothMin(d, ellipsoid(ax - 0.315, y + 0.125, z - 0.735, 0.15, 0.045 + 0.03 * p.bag, 0.06), 0.05);
      const line = capsule(ax, y, z, 0.16, -0.1, 0.83, 0.4, -0.21, 0.74, 0.004, 0.006);
      d = smoothMax(d, -(line - 0.008 * p.bag), 0.05);
    }
    if (p.wrinkle > 0 && z > 0 && y > 0.3 && y < 0.85) d = addWrinkles(p.wrinkle, d, x, y);
    return d;
  };
};

const addWrinkles = (strength: number, d0: number, x: number, y: number): number => {
  let d = d0;
  const wave = y + 0.05 * cos(x * 3.2) + 0.012 * noise1(x * 6);
  for (let i = 0; i < 3; i++) {
    const q = abs(wave - (0.47 + i * 0.115));
    if (q >= 0.03) continue;
    const reach = smoothStep(0.5 - i * 0.09, 0.25 - i * 0.05, abs(x + 0.05 * noise1(i * 7.3 + 2)));
    d += 0.011 * strength * smoothStep(0.022, 0, q) * reach;
  }
  return d;
};

const createEars = (p: SculptParams) => {
  const size = p.ear;
  const off = 0.705 * p.crW + 0.02 + p.earOut * 0.1;
  return (d0: number, ax: number, y: number, z: number): number => {
    const ez = z + 0.1;
    const ey = y + 0.13;
    const tilt = ax - off + ez * (0.25 + p.earOut * 1.1);
    const slant = ez - ey * 0.18;
    const rz = 0.165 * size * (1 + 0.25 * clamp(ey / 0.3, -1, 1));
    let ear = ellipsoid(tilt, ey, slant, 0.05, 0.29 * size, rz * 0.95);
    const concha = ellipsoid(tilt - 0.06, ey + 0.02, slant - 0.015, 0.055, 0.2 * size, 0.095 * size);
    ear = smoothMax(ear, -concha, 0.03);
    const rim = ellipsoid(tilt - 0.055, ey - 0.03, slant + 0.01, 0.03, 0.25 * size, 0.125 * size);
    ear = smoothMax(ear, -rim, 0.025);
    ear = smoothMin(ear, ellipsoid(tilt - 0.02, ey + 0.05, slant - 0.1, 0.035, 0.05, 0.035), 0.02);
    return smoothMin(d0, ear, 0.045);
  };
};

const createNeck = (p: SculptParams, lm: Landmarks, nape: Field) => {
  const { neckR, chinY } = lm;
  return (d0: number, x: number, y: number, z: number): number => {
    let d = smoothMin(d0, capsule(x, y, z, 0, -0.62, -0.16, 0, -1.9, -0.34, neckR, neckR + 0.06), 0.2);
    d = smoothMin(d, nape(x, y, z), 0.22);
    if (p.dbl > 0) {
      const chin = ellipsoid(x, y - (chinY - 0.14), z - 0.3, 0.4 + 0.1 * p.dbl, 0.14 + 0.12 * p.dbl, 0.34);
      d = smoothMin(d, chin, 0.16);
    }
    return d;
  };
};

const createMoles =
  (p: SculptParams) =>
  (d0: number, x: number, y: number, z: number): number => {
    let d = d0;
    for (const [mx, my, size] of p.moles) {
      const q = sqrt((x - mx) ** 2 + (y - my) ** 2);
      if (q < 0.1 && z > 0.2) d = smoothMin(d, d - smoothStep(0.05, 0, q) * 0.045 * (size || 1), 0.001);
    }
    return d;
  };

/** The whole head without eyes, brows and hair. */
export const createSkin = (p: SculptParams, lm: Landmarks, skull: Field, nape: Field): Field => {
  const jaw = createJawAndCheeks(p, lm);
  const nose = createNose(p, lm);
  const mouth = createMouth(p, lm);
  const folds = createFolds(p, lm);
  const ears = createEars(p);
  const neck = createNeck(p, lm, nape);
  const moles = createMoles(p);
  return (x, y, z) => {
    const ax = abs(x);
    let d = jaw(skull(x, y, z), x, ax, y, z);
    d = addSockets(p, d, ax, y, z);
    d = nose(d, x, ax, y, z);
    d = mouth(d, x, ax, y, z);
    d = folds(d, x, ax, y, z);
    d = ears(d, ax, y, z);
    d = neck(d, x, y, z);
    return moles(d, x, y, z);
  };
};
