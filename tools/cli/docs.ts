/** `npm run docs [-- --check]`: writes the pages that are made from the story, or says whether they are in step with it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE, renderModel, TEMPLATE, TemplateFault } from '../docs/model.ts';
import { transcripts } from '../docs/playthroughs.ts';
import { PlaythroughFault } from '../docs/transcript.ts';
import { loadSound } from '../story/load.ts';
import { parse, UsageError } from './arguments.ts';

/** Every page by its path. */
async function render(root: string): Promise<Map<string, string>> {
  const story = loadSound(root);
  try {
    const model = renderModel(story.world, readFileSync(join(root, TEMPLATE), 'utf8'));
    return new Map([[PAGE, model], ...(await transcripts(root, story))]);
  } catch (error) {
    if (error instanceof TemplateFault || error instanceof PlaythroughFault) {
      throw new UsageError(error.message);
    }
    throw error;
  }
}

/** The number of the first line in which two texts differ. */
function firstDifference(a: string, b: string): number {
  const [left, right] = [a.split('\n'), b.split('\n')];
  return left.findIndex((line, i) => line !== right[i]) + 1 || left.length + 1;
}

/** Whether the page on disk is the one that the story gives; if not, says so. */
function inStep(root: string, path: string, page: string): boolean {
  let present = '';
  try {
    present = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    console.error(`${path} is missing: write it with 'npm run docs'.`);
    return false;
  }
  if (present === page) {
    console.log(`${path} is in step with the story.`);
    return true;
  }
  console.error(
    `${path} is out of step with the story from line ${firstDifference(present, page)} on: write it anew with 'npm run docs'.`,
  );
  return false;
}

/** Runs the command. With `--check` nothing is written, and the exit status is 1 if a page is out of step. */
export async function docs(args: readonly string[], root: string): Promise<number> {
  const { values } = parse(args, { check: { type: 'boolean', default: false } }, 0);
  const pages = [...(await render(root))];
  if (values.check) return pages.filter(([path, page]) => !inStep(root, path, page)).length === 0 ? 0 : 1;
  for (const [path, page] of pages) {
    writeFileSync(join(root, path), page);
    console.log(`${path} is written.`);
  }
  return 0;
}
