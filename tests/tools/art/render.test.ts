import { describe, expect, test } from 'vitest';
import { PEOPLE } from '../../../tools/art/people/index.ts';
import { SKIN_LEVELS } from '../../../tools/art/poster/levels.ts';
import { type CameraParams, createCamera } from '../../../tools/art/render/camera.ts';
import { type RenderedFields, render } from '../../../tools/art/render/render.ts';
import { MAT } from '../../../tools/art/sculpt/materials.ts';
import { sculpt } from '../../../tools/art/sculpt/sculpt.ts';

const TINY: CameraParams = { w: 40, h: 40, scale: 15, cy: -0.2 };

const headOf = (yaw: number, lampSide: 1 | -1 = 1): RenderedFields =>
  render(sculpt(PEOPLE.beria.sculpt, { noBody: true }), {
    ...TINY,
    yaw,
    key: [0.62 * lampSide, 0.52, 0.6],
  });

/** Share of the face that is printed as paper; turned to the right, the face is the right half of the head. */
const paperShare = (r: RenderedFields): number => {
  let skin = 0;
  let paper = 0;
  r.mat.forEach((m, i) => {
    if ((m !== MAT.skin && m !== MAT.lip) || i % r.w < r.w / 2) return;
    skin++;
    if (r.light[i]! > SKIN_LEVELS.paper) paper++;
  });
  return paper / skin;
};

describe('renderer', () => {
  test('a tiny portrait is deterministic and fills a plausible part of the picture', () => {
    const a = headOf(0.3);
    const b = headOf(0.3);
    expect(Buffer.from(a.mat.buffer).equals(Buffer.from(b.mat.buffer))).toBe(true);
    expect(Buffer.from(a.light.buffer).equals(Buffer.from(b.light.buffer))).toBe(true);
    const hits = a.mat.filter(m => m >= 0).length;
    expect(hits).toBeGreaterThan(350);
    expect(hits).toBeLessThan(1100);
  });

  test('a face turned to the lamp has more paper than one turned away', () => {
    const towards = paperShare(headOf(1.1, 1));
    const away = paperShare(headOf(1.1, -1));
    expect(towards).toBeGreaterThan(away + 0.1);
  });

  test('only the head is drawn when asked, and the body still hides it', () => {
    const s = sculpt(PEOPLE.beria.sculpt);
    const whole = render(s, { ...TINY, cy: -1 });
    const head = render(s, { ...TINY, cy: -1, only: 'head' });
    const cloth: readonly number[] = [MAT.suit, MAT.shirt, MAT.tie, MAT.lapel];
    expect(whole.mat.some(m => cloth.includes(m))).toBe(true);
    // A lens glint is printed with the ink of a shirt; nothing else of the head is cloth.
    expect(head.mat.some(m => m === MAT.suit || m === MAT.tie || m === MAT.lapel)).toBe(false);
    head.mat.forEach((m, i) => {
      if (m >= 0) expect(whole.mat[i]).toBe(m);
    });
  });

  test('project is the inverse of the ray of a pixel', () => {
    const camera = createCamera({ ...TINY, yaw: 0.8, pitch: 0.27, roll: 0.1, cx: 0.3 });
    const [px, py] = [11, 29];
    const vx = (px - 20) / 15 + 0.3;
    const vy = -(py - 20) / 15 - 0.2;
    const p = camera.project(...camera.toObject(vx, vy, 1.7));
    expect(p[0]).toBeCloseTo(px, 9);
    expect(p[1]).toBeCloseTo(py, 9);
  });
});
