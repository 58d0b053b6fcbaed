/**
 * Content hashes: of the sources, and of any input.
 *
 * Why it exists: nothing is baked twice, and `--check` can tell without rendering whether the committed
 * pictures still belong to the committed numbers.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** tools/art */
export const ART_ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Not part of what a picture looks like. */
const NOT_SOURCE: ReadonlySet<string> = new Set(['preview.ts']);

export const hashOf = (...parts: (string | Buffer)[]): string => {
  const h = createHash('sha256');
  for (const p of parts) h.update(p).update('\0');
  return h.digest('hex').slice(0, 32);
};

/** Hash of all TypeScript sources below the given folders of tools/art (all of it by default). */
export const sourceHash = (...folders: string[]): string => {
  const files: string[] = [];
  for (const folder of folders.length > 0 ? folders : ['.'])
    for (const f of readdirSync(join(ART_ROOT, folder), { recursive: true, encoding: 'utf8' }))
      if (f.endsWith('.ts') && !NOT_SOURCE.has(f)) files.push(join(folder, f));
  files.sort();
  return hashOf(...files.flatMap(f => [f, readFileSync(join(ART_ROOT, f))]));
};
