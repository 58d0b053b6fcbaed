import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { castOf, costumeOf, layersOf, lender } from '../../../src/view/stage/casting.ts';
import { checkManifest, plateName } from '../../../src/view/stage/manifest.ts';
import { seat, view } from './views.ts';

const manifest = checkManifest(JSON.parse(readFileSync('assets/art/manifest.json', 'utf8')));

describe('costumeOf', () => {
  test('dresses who was sculpted in his own clothes', () => {
    const beria = costumeOf(manifest, 'beria', new Set(['beria']), '2x');
    expect(beria).toMatchObject({ dark: false, body: manifest.people.beria!.body!['2x'] });
  });

  test('turns who was not sculpted from the lamp, always in the same outline', () => {
    const one = costumeOf(manifest, 'nobody', new Set(['nobody']), '1x');
    expect(one?.dark).toBe(true);
    expect(costumeOf(manifest, 'nobody', new Set(['nobody']), '1x')).toEqual(one);
  });

  test('lends the body of nobody who sits at the table', () => {
    const seated = new Set(['podgorny', 'kozlov', 'serov', 'kosygin', 'malinovsky']);
    expect(lender(manifest, 'nobody', seated)).toBe(manifest.people.shelepin);
  });

  test('has nothing to wear where nobody was sculpted', () => {
    expect(costumeOf({ ...manifest, people: {} }, 'beria', new Set(), '1x')).toBeNull();
  });
});

describe('castOf', () => {
  test('names only pictures that are there', () => {
    const plates = Object.keys(manifest.plates);
    for (const plate of plates)
      for (const density of ['1x', '2x'] as const) {
        const seats = ['molotov', 'beria', 'nobody', 'zhukov', 'mikoyan', 'suslov'].map(id => seat(id));
        const { files } = castOf(manifest, view({ plate, seats, winter: true }), density);
        expect(files.filter(file => !existsSync(`assets/art/${file}`))).toEqual([]);
      }
  });

  test('seats nobody on a poster', () => {
    const poster = Object.keys(manifest.plates).find(plate => !manifest.plates[plate]!.seats);
    if (poster === undefined) return;
    expect(castOf(manifest, view({ plate: poster, seats: [seat('beria')] }), '1x').costumes).toEqual([]);
  });

  test('shows the table for a plate nobody has baked', () => {
    expect(plateName(manifest, 'the moon')).toBe('table');
  });
});

test('optional layers are shown in their season only', () => {
  const keys = (winter: boolean): string[] =>
    layersOf(manifest.plates.table!, winter).map(layer => layer.key);
  expect(keys(false)).not.toContain('window-winter');
  expect(keys(true)).toContain('window-winter');
  const cuba = manifest.plates.cuba;
  if (cuba) expect(layersOf(cuba, true).map(layer => layer.key)).not.toContain('flame');
});
