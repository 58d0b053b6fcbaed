/** The real story, read once per test file. */
import { fileURLToPath } from 'node:url';
import { assembleWorld } from '../../src/content/assemble.ts';
import { readStory } from '../../src/content/read.ts';
import type { StoryFiles, StoryTexts } from '../../src/content/story-files.ts';
import { createWorld } from '../../src/engine/compile.ts';
import type { World } from '../../src/engine/world.ts';
import type { CompiledInk } from '../../src/narrative/narrator.ts';
import { readStoryTexts } from '../../tools/story/files.ts';
import { compilePart, storyParts } from '../../tools/story/ink.ts';
import { contentHash } from '../../tools/story/load.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export const realTexts = once((): StoryTexts => readStoryTexts(ROOT));
export const realFiles = once((): StoryFiles => readStory(realTexts()));
/** The world of the real story, without its prose: quick, and whole even while an ink file is being edited. */
export const realWorld = once((): World => createWorld(assembleWorld(realFiles(), contentHash)));

/** The compiled prose by part. */
export const realParts = once((): ReadonlyMap<string, CompiledInk> => {
  const parts = new Map<string, CompiledInk>();
  for (const [part, files] of storyParts(realTexts())) {
    const { json, problems } = compilePart(realTexts(), part, files);
    if (!json) throw new Error(problems.map(p => `${p.file} line ${p.line}: ${p.message}`).join('\n'));
    parts.set(part, json);
  }
  return parts;
});
