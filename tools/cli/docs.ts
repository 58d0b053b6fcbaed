/** `npm run docs [-- --check]`: writes docs/model.md from the story's data, or says whether it is in step with them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE, renderModel, TEMPLATE, TemplateFault } from '../docs/model.ts';
import { loadSound } from '../story/load.ts';
import { parse, UsageError } from './arguments.ts';

function render(root: string): string {
  try {
    return renderModel(loadSound(root).world, readFileSync(join(root, TEMPLATE), 'utf8'));
  } catch (error) {
    if (error instanceof TemplateFault) throw new UsageError(error.message);
    throw error;
  }
}

/** The number of the first line in which two texts differ. */
function firstDifference(a: string, b: string): number {
  const [left, right] = [a.split('\n'), b.split('\n')];
  return left.findIndex((line, i) => line !== right[i]) + 1 || left.length + 1;
}

/** Runs the command. With `--check` nothing is written, and the exit status is 1 if the page is out of step. */
export function docs(args: readonly string[], root: string): number {
  const { values } = parse(args, { check: { type: 'boolean', default: false } }, 0);
  const path = join(root, PAGE);
  const page = render(root);
  if (!values.check) {
    writeFileSync(path, page);
    console.log(`${PAGE} is written.`);
    return 0;
  }
  let present = '';
  try {
    present = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    console.error(`${PAGE} is missing: write it with 'npm run docs'.`);
    return 1;
  }
  if (present === page) {
    console.log(`${PAGE} is in step with the story.`);
    return 0;
  }
  console.error(
    `${PAGE} is out of step with the story from line ${firstDifference(present, page)} on: write it anew with 'npm run docs'.`,
  );
  return 1;
}
