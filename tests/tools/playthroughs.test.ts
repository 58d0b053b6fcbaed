/** The playthroughs: their transcripts are in step with the story, and what does not fit is said. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlaythroughs, transcripts } from '../../tools/docs/playthroughs.ts';
import { type Playthrough, PlaythroughFault, transcriptOf, wordsRead } from '../../tools/docs/transcript.ts';
import { ROOT, realParts, realWorld } from '../helpers/story.ts';

const world = realWorld();
const playthroughs = readPlaythroughs(ROOT);
const write = (playthrough: Playthrough) => transcriptOf(world, realParts(), playthrough);

describe('the transcripts', () => {
  test('are checked in as the story has them now: if not, run `npm run docs`', async () => {
    const written = await transcripts(ROOT, { world: world.data, parts: realParts() });
    expect(written.size).toBeGreaterThanOrEqual(3);
    const stale = [...written].filter(([path, text]) => {
      const file = join(ROOT, path);
      return !existsSync(file) || readFileSync(file, 'utf8').replaceAll('\r\n', '\n') !== text;
    });
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  test('are whole runs that end in October 1964, each in its own way', async () => {
    const ends = new Set<string>();
    for (const playthrough of playthroughs) {
      const text = await write(playthrough);
      ends.add(/## The end: (.+)/.exec(text)![1]!);
      expect(text).toContain('## What became of it');
      expect(wordsRead(text)).toBeGreaterThan(15_000);
    }
    expect(ends.size).toBe(playthroughs.length);
  });

  test('have the historical run', () => {
    const { choices } = playthroughs.find(({ id }) => id === 'historical')!;
    expect(choices).toEqual(world.decisions.map(({ data }) => data.historical));
  });
});

describe('a playthrough that does not fit is refused', () => {
  const historical = playthroughs.find(({ id }) => id === 'historical')!;
  const withChoices = (choices: string[]): Playthrough => ({ ...historical, choices });

  test.each([
    ['with a choice that is not on the page', ['kuntsevo.nonsense'], "'kuntsevo.nonsense' cannot be chosen"],
    ['that ends too early', ['kuntsevo.secretariat'], "'' cannot be chosen"],
    ['that goes on after the end', [...historical.choices, 'beria.wait'], 'the run is over before'],
  ])('%s', async (_what, choices, sentence) => {
    const refused = await write(withChoices(choices)).then(
      () => null,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(PlaythroughFault);
    expect((refused as Error).message).toContain(sentence);
  });
});
