import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PEOPLE, PERSON_IDS, type PersonId, TABLE_IDS } from '../../../tools/art/people/index.ts';
import { MAT } from '../../../tools/art/sculpt/materials.ts';
import { overlayParams, resolveParams } from '../../../tools/art/sculpt/params.ts';
import { type Sculpture, sculpt } from '../../../tools/art/sculpt/sculpt.ts';
import { poseOf, seated, votePoseOf } from '../../../tools/art/table/figures.ts';

/** Walks down (or along any direction) to the surface and returns the material there. */
const touch = (s: Sculpture, from: [number, number, number], to: [number, number, number]): number => {
  let [x, y, z] = from;
  for (let i = 0; i < 400; i++) {
    const d = s.map(x, y, z);
    if (d < 0.002) break;
    x += to[0] * d * 0.8;
    y += to[1] * d * 0.8;
    z += to[2] * d * 0.8;
  }
  s.map(x, y, z, true);
  return s.state.mat;
};

const domeMaterials = (id: PersonId): number[] => {
  const s = sculpt(PEOPLE[id].sculpt, { noBody: true });
  const out: number[] = [];
  for (const x of [-0.3, 0, 0.3])
    for (const z of [-0.2, 0.1, 0.4]) out.push(touch(s, [x, 2.5, z], [0, -1, 0]));
  return out;
};

interface PrototypeRow {
  id: PersonId;
  points: [number, number, number, number, number][];
}

describe('sculptor', () => {
  test('everybody out of the prototype keeps its distances and materials', () => {
    const path = new URL('./prototype-distances.json', import.meta.url);
    const rows = JSON.parse(readFileSync(path, 'utf8')) as PrototypeRow[];
    expect(rows).toHaveLength(24);
    expect(PERSON_IDS).toEqual(expect.arrayContaining(rows.map(r => r.id)));
    for (const { id, points } of rows) {
      const s = sculpt({ ...PEOPLE[id].sculpt, headYaw: -0.4, headPitch: -0.1 });
      expect(points.length, id).toBeGreaterThanOrEqual(12);
      for (const [x, y, z, d, mat] of points) {
        expect(s.map(x, y, z, true), `${id} at ${x}, ${y}, ${z}`).toBeCloseTo(d, 7);
        expect(s.state.mat, `${id} at ${x}, ${y}, ${z}`).toBe(mat);
      }
    }
  });

  test('the dome of Khrushchev is bald, that of Brezhnev is not', () => {
    expect(domeMaterials('khrushchev').every(m => m === MAT.skin)).toBe(true);
    expect(domeMaterials('brezhnev').every(m => m === MAT.hair)).toBe(true);
  });

  test('the fringe of a bald man is a tone on the skin', () => {
    const s = sculpt(PEOPLE.khrushchev.sculpt, { noBody: true });
    let toned = 0;
    for (let y = -0.3; y < 0.4; y += 0.05) {
      const mat = touch(s, [2, y, -0.35], [-1, 0, 0]);
      expect(mat).toBe(MAT.skin);
      if (s.state.tone !== 0) toned++;
    }
    expect(toned).toBeGreaterThan(2);
  });

  test('Beria wears a frame, Khrushchev does not', () => {
    const rim = (id: PersonId): number => {
      const s = sculpt(PEOPLE[id].sculpt, { noBody: true });
      let hits = 0;
      for (let a = 0; a < 6.28; a += 0.2) {
        const x = 0.93 * (0.32 + 0.205 * Math.cos(a));
        const y = -0.07 + 0.93 * (-0.03 + 0.185 * Math.sin(a));
        if (touch(s, [x, y, 3], [0, 0, -1]) === MAT.frame) hits++;
      }
      return hits;
    };
    expect(rim('beria')).toBeGreaterThan(15);
    expect(rim('khrushchev')).toBe(0);
  });

  test('the two eyes are mirror images', () => {
    for (const id of ['khrushchev', 'furtseva', 'suslov'] as const) {
      const s = sculpt(PEOPLE[id].sculpt);
      const materials = new Set<number>();
      for (let x = 0.15; x < 0.45; x += 0.02)
        for (let y = -0.12; y < 0.0; y += 0.02)
          for (let z = 0.5; z < 0.8; z += 0.05) {
            const left = s.map(-x, y, z, true);
            const leftMat = s.state.mat;
            expect(s.map(x, y, z, true)).toBeCloseTo(left, 9);
            expect(s.state.mat).toBe(leftMat);
            materials.add(leftMat);
          }
      expect(materials.has(MAT.iris), id).toBe(true);
      expect(materials.has(MAT.white), id).toBe(true);
    }
  });

  test('a head alone has no cloth, a body alone has no brow', () => {
    const head = sculpt(PEOPLE.zhukov.sculpt, { noBody: true });
    const body = sculpt(PEOPLE.zhukov.sculpt, { noHead: true });
    expect(touch(head, [0, 0.6, 3], [0, 0, -1])).toBe(MAT.skin);
    expect(body.map(0, 0, 0.5)).toBeGreaterThan(0.3);
    expect([MAT.suit, MAT.lapel, MAT.gold, MAT.tie, MAT.shirt]).toContain(
      touch(body, [0, -2.9, 4], [0, 0, -1]),
    );
  });

  test('a vote lifts the right hand above the eyes and leaves the other on the table', () => {
    for (const id of TABLE_IDS) {
      const resting = sculpt(seated(id, poseOf(id)), { noHead: true });
      const voting = sculpt(seated(id, votePoseOf(id)), { noHead: true });
      const raised: [number, number, number] = [-2.27, 0.35, 0.53];
      expect(voting.map(...raised, true), id).toBeLessThan(0.05);
      expect(voting.state.mat, id).toBe(MAT.skin);
      expect(resting.map(...raised), id).toBeGreaterThan(0.3);
    }
  });

  test('overlaying merges brow and body and leaves the base alone', () => {
    const base = PEOPLE.khrushchev.sculpt;
    const angry = overlayParams(base, { brow: { slant: 1.6 }, eyeOpen: 0.5 });
    expect(resolveParams(angry).brow.t).toBe(resolveParams(base).brow.t);
    expect(resolveParams(angry).brow.slant).toBe(1.6);
    expect(resolveParams(base).eyeOpen).toBe(0.66);
  });

  test('there are thirty-three people and foreigners do not sit at the table', () => {
    expect(PERSON_IDS).toHaveLength(33);
    expect(TABLE_IDS).toHaveLength(29);
    expect(TABLE_IDS).not.toContain('kennedy');
  });
});
