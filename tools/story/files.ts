/** Reads the story folder from disk into texts by path. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { StoryTexts } from '../../src/content/story-files.ts';

/** Every .ink and .yaml file under `story/`, by its path relative to `root` with forward slashes. */
export function readStoryTexts(root: string): StoryTexts {
  const texts = new Map<string, string>();
  for (const entry of readdirSync(join(root, 'story'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(ink|yaml)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    texts.set(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  }
  return new Map([...texts].sort(([a], [b]) => a.localeCompare(b)));
}
