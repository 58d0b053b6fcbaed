/** `npm run pivot -- CODE [--json]`: every single option that, changed alone, changes how the run ends. */
import type { World } from '../../src/engine/world.ts';
import { type Pivots, pivotalDecisions } from '../../src/insight/pivotal.ts';
import { parse } from './arguments.ts';
import { runOfCode } from './run-of-code.ts';

function inWords(distance: number): string {
  if (distance === 0) return 'nothing else changes';
  return distance === 1 ? 'one other choice gives way' : `${distance} other choices give way`;
}

function print(world: World, { outcome, pivotal }: Pivots, milliseconds: number): void {
  const titleOf = (ending: string) => `'${world.endings.get(ending)!.title}'`;
  const labelOf = (option: string) => world.options[world.optionIndex.get(option)!]!.data.label;
  console.log(`The run ends with ${titleOf(outcome)}. Found in ${milliseconds} ms:`);
  for (const pivot of pivotal) {
    const { data } = world.decisions[world.decisionIndex.get(pivot.decision)!]!;
    console.log(`${data.date}  ${data.title}`);
    console.log(`    If, instead of this: "you ${labelOf(pivot.from)}",`);
    console.log(`    it had been this: "you ${labelOf(pivot.to)}": ${titleOf(pivot.outcome)}`);
    console.log(`    (${inWords(pivot.rewriteDistance)})  ${pivot.code}`);
  }
  if (pivotal.length === 0) console.log('No single decision would have changed that.');
}

/** Runs the command. A code that cannot be read is a usage error. */
export function pivot(args: readonly string[], root: string): number {
  const { values, positionals } = parse(args, { json: { type: 'boolean', default: false } }, 1);
  const { world, record } = runOfCode(root, positionals[0]);
  const before = performance.now();
  const pivots = pivotalDecisions(world, record);
  const milliseconds = Math.round((performance.now() - before) * 10) / 10;
  if (values.json) console.log(JSON.stringify({ ...pivots, milliseconds }));
  else print(world, pivots, milliseconds);
  return 0;
}
