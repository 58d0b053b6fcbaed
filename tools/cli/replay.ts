/** `npm run replay -- CODE --json`: replays a run code and prints where it leads. */
import { round } from '../../src/engine/arithmetic.ts';
import { isoDate } from '../../src/engine/calendar.ts';
import { replay as replayRecord } from '../../src/engine/record.ts';
import { supportValues } from '../../src/engine/rules/support.ts';
import { POINT } from '../../src/engine/vocabulary.ts';
import { parse, UsageError } from './arguments.ts';
import { runOfCode } from './run-of-code.ts';

/** Runs the command. A code that cannot be read is a usage error. */
export function replay(args: readonly string[], root: string): number {
  const { values, positionals } = parse(args, { json: { type: 'boolean', default: false } }, 1);
  const { world, record } = runOfCode(root, positionals[0]);
  const replayed = replayRecord(world, record);
  if (!replayed.ok) throw new UsageError(replayed.refusal.say);
  const { state } = replayed;
  const [party, military, publicSupport] = supportValues(world, state).map(value => round(value, POINT));
  const result = {
    ending: state.stop.kind === 'ending' ? state.stop.ending : null,
    date: isoDate(state.day),
    supports: { party, military, public: publicSupport },
    choices: record.choices,
    contentVersion: record.contentVersion,
  };
  if (values.json) console.log(JSON.stringify(result));
  else {
    console.log(`${result.date}: ${result.ending ?? 'the run goes on'}`);
    console.log(`Party ${party}, military ${military}, public ${publicSupport}. Seed ${record.seed}.`);
    for (const choice of result.choices) console.log(`  ${choice}`);
  }
  return 0;
}
