/** What decided the last vote of a run: its margin split by cause, by issue and by member, each split adding up to it. */
import type { RollCall } from '../../engine/state.ts';
import { plenumByBloc, voteCauses } from '../../insight/vote-causes.ts';
import { signed } from '../captions/cause.ts';
import { longDate } from '../captions/date.ts';
import { BarList, type Part } from '../charts/bar-list.tsx';
import { capital, countWord, issueText, type Played, rollCallTitle, sourceText } from './autopsy-words.ts';

const SHOWN = 8;
/** Days after which a vote did not belong to the end. */
const LONG_AGO = 60;
/** More than the Presidium ever has: every member is shown. */
const ALL = 20;

function Plenum({ session }: { session: Played }) {
  const blocs = plenumByBloc(session.world, session.state);
  const seats = blocs.reduce((sum, bloc) => sum + bloc.seats, 0);
  const votes = blocs.reduce((sum, bloc) => sum + bloc.seats * bloc.percent, 0) / 100;
  const nameOf = (id: string) => session.world.holders[session.world.holderIndex.get(id)!]!.name;
  return (
    <details>
      <summary>The Central Committee as it stood at the end</summary>
      <p>
        Were it to vote on you at the end of this run, the model counts about {Math.round(votes)} of {seats}{' '}
        for you.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Bloc</th>
            <th scope="col" class="number">
              Seats
            </th>
            <th scope="col" class="number">
              For you
            </th>
          </tr>
        </thead>
        <tbody>
          {blocs.map(({ bloc, seats: own, percent }) => (
            <tr key={bloc}>
              <th scope="row">{capital(nameOf(bloc))}</th>
              <td class="number">{own}</td>
              <td class="number">{percent} %</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The section. Nothing if the run has no ledger to read it from. */
export function DecidedTheVote({ session, call }: { session: Played; call: RollCall }) {
  const { world, state, record } = session;
  const causes = voteCauses(world, state, call.id);
  if (!causes) return null;
  const bySource = causes.bySource.map(
    ({ of, amount }): Part => ({ key: JSON.stringify(of), label: sourceText(world, record, of), amount }),
  );
  const byIssue = causes.byIssue.map(({ of, amount }): Part => ({ key: of, label: issueText(of), amount }));
  const byMember = causes.byMember.map(
    ({ of, amount }): Part => ({ key: of, label: world.holders[world.holderIndex.get(of)!]!.name, amount }),
  );
  return (
    <section class="autopsy" id="end-decided">
      <h2>What decided the vote</h2>
      <p class="lead">
        {rollCallTitle(world, call)}, {longDate(call.day)}: {countWord(causes.for)} for you and{' '}
        {countWord(causes.against)} against.
        {state.day - call.day > LONG_AGO && ' It is the last vote to which this run came.'}
      </p>
      <p class="explained">
        Each member has a score, which adds up all that has moved him; from 0 upwards he votes for you. The
        scores of all members together are{' '}
        <strong>{signed(Math.round(causes.margin / 10) * 10)} points</strong>. Three lists take this sum
        apart, as the blend of the models weighs it.
      </p>
      <div class="bar-lists">
        <BarList
          title="By decision and event"
          column="Decision or event"
          parts={bySource}
          most={SHOWN}
          others={count => `The ${count} others together`}
        />
        <BarList
          title="By what it was about"
          column="Matter"
          parts={byIssue}
          most={SHOWN}
          others={count => `The ${countWord(count)} others together`}
        />
        <BarList title="By member" column="Member" parts={byMember} most={ALL} others={String} />
      </div>
      <Plenum session={session} />
    </section>
  );
}
