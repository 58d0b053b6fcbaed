/**
 * `npm run odds -- CODE --at DECISION [--player P] [--seeds N] [--json]`: how often each option of a decision leads past
 * October 1964, with what went before as it was and a stated player after it.
 */
import { type OptionOdds, oddsOf } from '../../src/insight/odds.ts';
import { playersOf } from '../../src/simulate/players.ts';
import { oneOf, parse, UsageError, wholeNumber } from './arguments.ts';
import { runOfCode } from './run-of-code.ts';

function print(options: readonly OptionOdds[], player: string): void {
  console.log(
    `In power after October 1964, if the ${player} player goes on (the model's odds, not history's):`,
  );
  for (const { id, survives, of, standardError } of options) {
    const percent = (share: number) => (share * 100).toFixed(1);
    console.log(
      `${percent(survives / of).padStart(6)} % \u00b1 ${percent(standardError)}  ${id} (${survives} of ${of})`,
    );
  }
}

/** Runs the command. A code or a decision that cannot be read is a usage error. */
export function odds(args: readonly string[], root: string): number {
  const { values, positionals } = parse(
    args,
    {
      at: { type: 'string' },
      player: { type: 'string', default: 'historical' },
      seeds: { type: 'string', default: '400' },
      json: { type: 'boolean', default: false },
    },
    1,
  );
  const { world, record } = runOfCode(root, positionals[0]);
  const decision = oneOf('at', values.at, [...world.decisionIndex.keys()]);
  const players = playersOf(world);
  const player = oneOf('player', values.player, Object.keys(players));
  const seeds = wholeNumber('seeds', values.seeds, 1, 1_000_000);
  const options = oddsOf(world, record, decision, players[player]!, seeds);
  if (options === null) throw new UsageError(`This run does not come to '${decision}'.`);
  if (values.json) console.log(JSON.stringify({ options }));
  else print(options, player);
  return 0;
}
