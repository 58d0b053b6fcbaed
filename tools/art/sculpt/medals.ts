/**
 * Gold stars, ribbon bars and orders on the chest.
 *
 * Why it exists: the number of Khrushchev's stars dates a scene (one in 1954, two in 1957, three in 1961, four
 * from April 1964), so decorations are rows of numbers, never drawings.
 */
import { MAT } from './materials.ts';
import type { MedalParams } from './params.ts';

const { abs, atan2, cos, max, sqrt } = Math;

/** Distance between two medals of a row. */
const PITCH = 0.21;

/** Best hit so far; updated in place. */
export interface MedalHit {
  d: number;
  mat: number;
}

const keep = (hit: MedalHit, d: number, mat: number): void => {
  if (d >= hit.d) return;
  hit.d = d;
  hit.mat = mat;
};

const star = (hit: MedalHit, cloth: number, dx: number, dy: number): void => {
  const a = atan2(dx, dy);
  const r = sqrt(dx * dx + dy * dy);
  keep(hit, max(cloth - 0.1, (r - 0.085 * (0.62 + 0.38 * abs(cos(a * 2.5)))) * 0.7), MAT.gold);
  keep(hit, max(cloth - 0.09, max(abs(dx) - 0.07, abs(dy - 0.16) - 0.06)), MAT.red);
};

const BAR_INKS: readonly number[] = [MAT.red, MAT.gold, MAT.shirt];

const bar = (hit: MedalHit, cloth: number, dx: number, dy: number, i: number): void =>
  keep(hit, max(cloth - 0.08, max(abs(dx) - 0.1, abs(dy) - 0.055)), BAR_INKS[i % 3]!);

const order = (hit: MedalHit, cloth: number, dx: number, dy: number, i: number): void => {
  keep(hit, max(cloth - 0.09, sqrt(dx * dx + dy * dy) - 0.085), MAT.gold);
  keep(hit, max(cloth - 0.08, max(abs(dx) - 0.07, abs(dy - 0.16) - 0.075)), i % 2 ? MAT.red : MAT.shirt);
};

/**
 * Lays all rows on the cloth.
 * @param cloth distance to the torso at this point
 */
export const addMedals = (m: MedalParams, hit: MedalHit, cloth: number, x: number, y: number): void => {
  const mirrored = x * (m.side || 1);
  for (const [count, rowY, x0, kind] of m.rows) {
    const dy = y - rowY;
    for (let i = 0; i < count; i++) {
      const dx = mirrored - (x0 + i * PITCH);
      if (kind === 'star') star(hit, cloth, dx, dy);
      else if (kind === 'bar') bar(hit, cloth, dx, dy, i);
      else order(hit, cloth, dx, dy, i);
    }
  }
};
