/** The playthroughs of a project folder with their transcripts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { problemText } from '../../src/content/problem.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import { createWorld } from '../../src/engine/compile.ts';
import type { loadSound } from '../story/load.ts';
import { type Playthrough, PlaythroughFault, transcriptOf } from './transcript.ts';

const FOLDER = 'story/playthroughs';

const schema = v.strictObject({
  id: v.string(),
  title: v.string(),
  about: v.pipe(v.string(), v.trim()),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  choices: v.array(v.string()),
});

/**
 * Every playthrough of `story/playthroughs`.
 * @throws PlaythroughFault with file and line
 */
export function readPlaythroughs(root: string): Playthrough[] {
  const files = readdirSync(join(root, FOLDER)).filter(file => file.endsWith('.yaml'));
  return files.sort().map(name => {
    const file = `${FOLDER}/${name}`;
    const { value, problems } = parseYaml(file, readFileSync(join(root, file), 'utf8'), schema);
    if (!value) throw new PlaythroughFault(problems.map(problemText).join('\n'));
    return value;
  });
}

/** Path of each transcript, and its text as the story has it now. */
export async function transcripts(
  root: string,
  { world: data, parts }: Pick<ReturnType<typeof loadSound>, 'world' | 'parts'>,
): Promise<Map<string, string>> {
  const world = createWorld(data);
  const written = new Map<string, string>();
  for (const playthrough of readPlaythroughs(root)) {
    written.set(`${FOLDER}/${playthrough.id}.md`, await transcriptOf(world, parts, playthrough));
  }
  return written;
}
