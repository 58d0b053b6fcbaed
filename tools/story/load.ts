/** The whole story from disk: read, checked, compiled. Used by the Vite plugin, the command line and the tests. */
import { createHash } from 'node:crypto';
import {
  assembleCodex,
  assembleHistory,
  assembleWorld,
  type CodexEntry,
  type History,
} from '../../src/content/assemble.ts';
import { checkStory } from '../../src/content/check.ts';
import { checkCodex } from '../../src/content/check-codex.ts';
import { type Problem, problemText } from '../../src/content/problem.ts';
import { readStory } from '../../src/content/read.ts';
import type { StoryFiles, StoryTexts } from '../../src/content/story-files.ts';
import type { WorldData } from '../../src/engine/world-data.ts';
import type { CompiledInk } from '../../src/narrative/narrator.ts';
import { readStoryTexts } from './files.ts';
import { compileInk, compilePart, storyParts } from './ink.ts';

export interface LoadedStory {
  readonly files: StoryFiles;
  readonly problems: readonly Problem[];
  /** null while there are problems */
  readonly world: WorldData | null;
  readonly history: History | null;
  readonly codex: readonly CodexEntry[] | null;
  readonly parts: ReadonlyMap<string, CompiledInk>;
}

/** The story has problems; the message has one a line. */
export class StoryFault extends Error {}

/** The first twelve hexadecimal digits of SHA-256. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map(problem => [problemText(problem), problem])).values()];
}

/** Checks and compiles texts. */
export function buildStory(texts: StoryTexts): LoadedStory {
  const files = readStory(texts);
  const problems = [...checkStory(files), ...checkCodex(files)];
  const parts = new Map<string, CompiledInk>();
  for (const [part, inkFiles] of storyParts(texts)) {
    const compiled = compilePart(texts, part, inkFiles);
    problems.push(...compiled.problems);
    if (compiled.json) parts.set(part, compiled.json);
  }
  const main = texts.get('story/main.ink');
  if (main === undefined)
    problems.push({ file: 'story/main.ink', line: 1, message: 'This file is missing.' });
  else problems.push(...compileInk(texts, 'story/main.ink', main).problems);
  const sound = problems.length === 0;
  return {
    files,
    problems: unique(problems),
    world: sound ? assembleWorld(files, contentHash) : null,
    history: sound ? assembleHistory(files) : null,
    codex: sound ? assembleCodex(files) : null,
    parts,
  };
}

/** Loads the story of a project folder. */
export function loadStory(root: string): LoadedStory {
  return buildStory(readStoryTexts(root));
}

/**
 * The world of a project folder, for tools that need a sound one.
 * @throws StoryFault with every problem, one a line
 */
export function loadSound(root: string): {
  world: WorldData;
  history: History;
  parts: ReadonlyMap<string, CompiledInk>;
  files: StoryFiles;
} {
  const story = loadStory(root);
  if (!story.world || !story.history) throw new StoryFault(story.problems.map(problemText).join('\n'));
  return { world: story.world, history: story.history, parts: story.parts, files: story.files };
}
