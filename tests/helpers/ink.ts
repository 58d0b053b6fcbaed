/** Ink written in a test, compiled as the build compiles it. */
import type { CompiledInk } from '../../src/narrative/narrator.ts';
import { compileInk } from '../../tools/story/ink.ts';

export function compiled(source: string): CompiledInk {
  const { json, problems } = compileInk(new Map(), 'test.ink', source);
  if (!json) throw new Error(problems.map(problem => `line ${problem.line}: ${problem.message}`).join('\n'));
  return json;
}
