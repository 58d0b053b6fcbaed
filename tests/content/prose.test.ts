/** Habits of prose that the voice of the game avoids. */
import { describe, expect, test } from 'vitest';
import { realTexts } from '../helpers/story.ts';

const inks = [...realTexts()].filter(([file]) => file.endsWith('.ink'));

/** Once or twice in the whole story may be meant; three times is a habit. */
const HABITS = [
  /a testament to/gi,
  /the weight of/gi,
  /hangs in the air/gi,
  /something shifts/gi,
  /let that sink in/gi,
  /for a long moment/gi,
  /palpable/gi,
  /unspoken/gi,
  /steely/gi,
  /you can almost/gi,
  /silence stretches/gi,
  /the room goes (?:quiet|still|silent)/gi,
  /exhales?/gi,
];

function found(pattern: RegExp): string[] {
  return inks.flatMap(([file, text]) =>
    text
      .split('\n')
      .flatMap((line, i) => (line.match(pattern) ?? []).map(hit => `${file} line ${i + 1}: ${hit}`)),
  );
}

test.each(HABITS.map(pattern => [pattern.source, pattern] as const))(
  "'%s' stands fewer than three times",
  (_, pattern) => {
    const hits = found(pattern);
    expect(hits.length, hits.join('\n')).toBeLessThan(3);
  },
);

describe('punctuation', () => {
  const words = inks.map(([, text]) => text.split(/\s+/).length).reduce((sum, count) => sum + count, 0);

  test('an em dash is rare: fewer than one in 500 words', () => {
    const dashes = found(/\u2014| -- /g);
    expect(words).toBeGreaterThan(20_000);
    expect(dashes.length, dashes.join('\n')).toBeLessThan(words / 500);
  });

  test('nobody shouts in several exclamation marks, and no sentence trails off in four dots', () => {
    expect(found(/[!?]{2,}|\.{4,}/g)).toEqual([]);
  });

  test('no line holds an emoji or a replacement character', () => {
    expect(found(/\p{Extended_Pictographic}|\uFFFD/gu)).toEqual([]);
  });
});
