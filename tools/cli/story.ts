/** `npm run story [-- --json] [--walks N]`: checks the story and says what is wrong with file, line and a sentence. */

import { aftermathOf, knotOf } from '../../src/content/check-ink.ts';
import { type Problem, problemText } from '../../src/content/problem.ts';
import { PATHS, type StoryFiles } from '../../src/content/story-files.ts';
import { createWorld } from '../../src/engine/compile.ts';
import type { World } from '../../src/engine/world.ts';
import { playersOf, random } from '../../src/simulate/players.ts';
import { playRun } from '../../src/simulate/simulate.ts';
import { Walker } from '../../src/simulate/walk.ts';
import { loadStory } from '../story/load.ts';
import { parse, wholeNumber } from './arguments.ts';
import { figuresOf } from './story-figures.ts';

/** Random runs through the prose, which must all come to an end, unless another number is asked for. */
const WALKS = '400';
/** Random runs through the rules alone, which must between them see every option and every ending. */
const RUNS = 40_000;
/** Every so many of these runs is played by somebody with a mind of his own. */
const SELDOM = 10;

/** The stitch that tells what an option leads to. */
function pathOf(option: string): string {
  return `${knotOf(option.slice(0, option.indexOf('.')))}.${aftermathOf(option)}`;
}

/** What a reader can meet: every option's aftermath, every year, every ending. */
function reachable(files: StoryFiles): Set<string> {
  const paths = new Set<string>();
  for (const { data } of files.decisions) {
    for (const option of data.value?.options ?? []) paths.add(pathOf(option.id));
  }
  for (const ending of files.endings.value ?? []) paths.add(`ending_${knotOf(ending.id)}`);
  return paths;
}

/** Walks through the prose. The first walk that fails is a problem of the story. */
function walkProse(walker: Walker, walks: number): string[] {
  for (let seed = 0; seed < walks; seed++) {
    try {
      walker.walk(seed);
    } catch (error) {
      return [`random run with seed ${seed}: ${error instanceof Error ? error.message : String(error)}`];
    }
  }
  return [];
}

/** Takes out of `unreached` whatever random play and the players with a mind of their own come to. */
function searchRules(world: World, unreached: Set<string>): void {
  const players = Object.values(playersOf(world));
  for (let seed = 0; seed < RUNS && unreached.size > 0; seed++) {
    const player = seed % SELDOM === 0 ? players[(seed / SELDOM) % players.length]! : random;
    const { record, ending } = playRun(world, seed, player);
    for (const option of record.choices) unreached.delete(pathOf(option));
    unreached.delete(`ending_${knotOf(ending)}`);
  }
}

/** What nobody comes to, said where it is written. */
function unreachedProblems(files: StoryFiles, unreached: ReadonlySet<string>): Problem[] {
  const options = files.decisions.flatMap(({ data, dataFile }) =>
    (data.value?.options ?? []).flatMap(({ id }, i) =>
      unreached.has(pathOf(id))
        ? [
            {
              file: dataFile,
              line: data.lineOf(['options', i, 'id']),
              message: `No run comes to '${id}': look at what it requires, and at the conditions of its decision.`,
            },
          ]
        : [],
    ),
  );
  const endings = (files.endings.value ?? []).flatMap(({ id }, i) =>
    unreached.has(`ending_${knotOf(id)}`)
      ? [
          {
            file: PATHS.endings,
            line: files.endings.lineOf([i, 'id']),
            message: `No run ends with '${id}': look at the conditions of the outcomes that lead to it.`,
          },
        ]
      : [],
  );
  return [...options, ...endings];
}

/** Runs the command. Exit status 1 if the story has problems. */
export function story(args: readonly string[], root: string): number {
  const { values } = parse(
    args,
    { json: { type: 'boolean', default: false }, walks: { type: 'string', default: WALKS } },
    0,
  );
  const walks = wholeNumber('walks', values.walks, 1, 1_000_000);
  const loaded = loadStory(root);
  const unreached = reachable(loaded.files);
  const errors = loaded.problems.map(problemText);
  if (loaded.world) {
    const world = createWorld(loaded.world);
    errors.push(...walkProse(new Walker(world, loaded.parts), walks));
    searchRules(world, unreached);
    errors.push(...unreachedProblems(loaded.files, unreached).map(problemText));
  }
  const figures = figuresOf(loaded.files);
  const walked = loaded.world ? walks : 0;
  const summary = { ...figures, walks: walked, errors, unreached: loaded.world ? [...unreached] : [] };
  if (values.json) console.log(JSON.stringify(summary));
  else {
    for (const error of errors) console.log(error);
    const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
    console.log(
      `${figures.words} words, ${figures.decisions} decisions, ${figures.options} options, ${figures.endings} endings in ${figures.families} families.`,
    );
    console.log(
      `Options graded A or B: ${percent(figures.gradeAB)}. Decisions that bite two or more decisions later: ${percent(figures.delayedShare)}; in a later chapter: ${percent(figures.crossingShare)}. Choices that change nothing: ${percent(figures.flavourShare)}.`,
    );
    if (figures.uncoveredTopics.length > 0)
      console.log(`Topics that nothing covers: ${figures.uncoveredTopics.join(', ')}.`);
    if (summary.unreached.length > 0)
      console.log(`No random run has come to: ${summary.unreached.join(', ')}.`);
    if (errors.length === 0) console.log('The story is sound.');
  }
  return errors.length > 0 ? 1 : 0;
}
