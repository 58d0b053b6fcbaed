import { expect, test } from 'vitest';
import { Walker } from '../../src/simulate/walk.ts';
import { realParts, realWorld } from '../helpers/story.ts';

const walker = new Walker(realWorld(), realParts());

test('300 random walks through the prose come to an end without an error', () => {
  const endings = new Set<string>();
  const options = new Set<string>();
  const empty: string[] = [];
  for (let seed = 0; seed < 300; seed++) {
    walker.walk(seed, {
      option: id => options.add(id),
      ending: id => endings.add(id),
      passage: (path, { beats, choices }) => {
        if (beats.length === 0 && choices.length === 0) empty.push(`${path} (seed ${seed})`);
      },
    });
  }
  expect(empty).toEqual([]);
  expect([...endings].filter(id => !realWorld().endings.has(id))).toEqual([]);
  expect(endings.size).toBeGreaterThan(3);
  // Walks that go wrong early would see but few options.
  expect(options.size).toBeGreaterThan(realWorld().options.length * 0.75);
}, 60_000);

test('no line that a reader sees is left in the ink', () => {
  const raw: string[] = [];
  for (let seed = 1000; seed < 1020; seed++) {
    walker.walk(seed, {
      passage: (path, { beats, choices }) => {
        for (const { text } of [...beats, ...choices])
          if (/[{}#"<>]|->/.test(text)) raw.push(`${path}: ${text}`);
      },
    });
  }
  expect(raw).toEqual([]);
});

test('the same seed walks the same way', () => {
  const walked = (seed: number): string[] => {
    const options: string[] = [];
    walker.walk(seed, { option: id => options.push(id), ending: id => options.push(id) });
    return options;
  };
  expect(walked(5)).toEqual(walked(5));
  expect(new Set([1, 2, 3, 4, 5, 6].map(seed => walked(seed).join())).size).toBeGreaterThan(1);
});
