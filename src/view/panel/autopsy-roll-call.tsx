/** The last roll-call of a run, member by member, with what weighed most for each of them. */
import { round } from '../../engine/arithmetic.ts';
import type { RollCall } from '../../engine/state.ts';
import { POINT } from '../../engine/vocabulary.ts';
import { reasonsOf } from '../../insight/causes.ts';
import { causeText, signed } from '../captions/cause.ts';
import { longDate } from '../captions/date.ts';
import { type Played, rollCallTitle } from './autopsy-words.ts';

const REASONS_SHOWN = 2;

/** Whole points with a true minus. */
function points(score: number): string {
  return String(round(score, POINT)).replace('-', '\u2212');
}

/** The table. */
export function RollCallTable({ session, call }: { session: Played; call: RollCall }) {
  const { world, state } = session;
  const against = call.votes.filter(vote => !vote.for).length;
  return (
    <section id="end-roll-call">
      <h2>
        The roll-call of {longDate(call.day)}: {call.votes.length - against} for you, {against} against
      </h2>
      <p class="lead">
        {rollCallTitle(world, call)}. Each member votes by what he thinks of you and by what has been
        promised; these weighed most.
      </p>
      <table class="roll-call">
        <thead>
          <tr>
            <th scope="col">Member</th>
            <th scope="col">Vote</th>
            <th scope="col">Because</th>
          </tr>
        </thead>
        <tbody>
          {call.votes.map(vote => {
            const stance = vote.for ? 'for' : 'against';
            const own = vote.holder === world.player;
            const reasons = own ? [] : reasonsOf(state, vote.holder, stance, call.day, REASONS_SHOWN);
            return (
              <tr key={vote.holder} class={stance}>
                <th scope="row">{world.holders[vote.holder]!.name}</th>
                <td>
                  {stance}
                  {!own && <span class="score"> ({points(vote.score)})</span>}
                </td>
                <td>
                  {own
                    ? 'Your own vote.'
                    : reasons
                        .map(reason => `${causeText(world, reason.cause)} (${signed(reason.amount)})`)
                        .join('. ') || 'Where he stood from the beginning'}
                  {!own && '.'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
