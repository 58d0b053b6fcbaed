/** `npm run replay -- CODE --json`: replays a run code and prints where it leads. */
import { round } from '../../src/engine/arithmetic.ts';
import { isoDate } from '../../src/engine/calendar.ts';
import { replay as replayRecord } from '../../src/engine/record.ts';
import { supportValues } from '../../src/engine/rules/support.ts';
import { POINT } from '../../src/engine/vocabulary.ts';
import { createWorld } from '../../src/engine/world.ts';
import { decodeRun } from '../../src/session/run-code.ts';
import { loadSound } from '../story/load.ts';
import { parse, UsageError } from './arguments.ts';

/** Runs the command. A code that cannot be read is a usage error. */
export function replay(args: readonly string[], root: string): number {
  const { values, positionals } = parse(args, { json: { type: 'boolean', default: false } }, 1);
  const world = createWorld(loadSound(root).world);
  const decoded = decodeRun(world, positionals[0] ?? '');
  if (!decoded.ok) throw new UsageError(decoded.say);
  const replayed = replayRecord(world, decoded.record);
  if (!replayed.ok) throw new UsageError(replayed.refusal.say);
  const { state } = replayed;
  const [party, military, publicSupport] = supportValues(world, state).map(value => round(value, POINT));
  const result = {
    ending: state.stop.kind === 'ending' ? state.stop.ending : null,
    date: isoDate(state.day),
    supports: { party, military, public: publicSupport },
    choices: decoded.record.choices,
    contentVersion: decoded.record.contentVersion,
  };
  if (values.json) console.log(JSON.stringify(result));
  else {
    console.log(`${result.date}: ${result.ending ?? 'the run goes on'}`);
    console.log(
      `Party ${party}, military ${military}, public ${publicSupport}. Seed ${decoded.record.seed}.`,
    );
    for (const choice of result.choices) console.log(`  ${choice}`);
  }
  return 0;
}
