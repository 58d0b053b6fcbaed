/** After the end: how it ended, the roll-call with reasons, the supports over time, the largest causes, the code, and a way back in. */
import { useState } from 'preact/hooks';
import { round } from '../../engine/arithmetic.ts';
import { isoDate } from '../../engine/calendar.ts';
import type { RollCall } from '../../engine/state.ts';
import { POINT, SUPPORTS } from '../../engine/vocabulary.ts';
import { largestCauses, reasonsOf } from '../../insight/causes.ts';
import { linesOf, timeline } from '../../insight/timeline.ts';
import { encodeRun } from '../../session/run-code.ts';
import type { Page, Session } from '../../session/session.ts';
import { causeText, signed } from '../captions/cause.ts';
import { longDate, monthOf } from '../captions/date.ts';
import { SupportChart } from '../charts/support-chart.tsx';
import { RemovalSteps } from './removal-steps.tsx';

const NAMES = ['Party', 'Military', 'Public'] as const;
const CAUSES_SHOWN = 5;
const REASONS_SHOWN = 2;

function Vote({ session, call }: { session: Session; call: RollCall }) {
  const { world, state } = session;
  const decision = world.decisions[world.decisionIndex.get(call.id)!]!;
  const against = call.votes.filter(vote => !vote.for).length;
  return (
    <section>
      <h2>
        The roll-call of {longDate(call.day)}: {call.votes.length - against} for you, {against} against
      </h2>
      <p class="lead">
        {decision.data.title}. Each member votes by what he thinks of you and by what has been promised; these
        weighed most.
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
                  {!own && <span class="score"> ({round(vote.score, POINT)})</span>}
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

function Causes({ session }: { session: Session }) {
  return (
    <section>
      <h2>What moved support most</h2>
      <div class="causes">
        {SUPPORTS.map((id, support) => {
          const { up, down } = largestCauses(linesOf(session.state, support), CAUSES_SHOWN);
          return (
            <div key={id}>
              <h3>{NAMES[support]}</h3>
              <ul>
                {[...up, ...down].map((sum, i) => (
                  <li key={i} class={sum.amount < 0 ? 'falling' : 'rising'}>
                    <strong>{signed(sum.amount)}</strong> {causeText(session.world, sum.cause)}{' '}
                    {sum.cause.kind === 'option' && <span class="when">({monthOf(sum.day)})</span>}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}

function Code({ code }: { code: string }) {
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    // Without a clipboard, or without leave to use it, the code can still be selected.
    navigator.clipboard?.writeText(code).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <section>
      <h2>The run code</h2>
      <p>The whole run in one line. Anybody who enters it on the title page stands where you stand now.</p>
      <p class="code">
        <code data-run-code={code}>{code}</code>
        <button type="button" class="plain" onClick={copy}>
          {copied ? 'Copied' : 'Copy'}
        </button>
      </p>
    </section>
  );
}

function ChangeOne({ session, onFork }: { session: Session; onFork: (kept: number) => void }) {
  const { world, record } = session;
  const decisions = record.choices.flatMap((choice, kept) => {
    const option = world.options[world.optionIndex.get(choice) ?? -1];
    return option ? [{ kept, option, decision: world.decisions[option.decision]! }] : [];
  });
  return (
    <section>
      <h2>Change one decision</h2>
      <p>
        Go back to any decision of this run. Everything before it stays as you played it, and the weather of
        the years is the same.
      </p>
      <ul class="forks" data-choices>
        {decisions.map(({ kept, option, decision }) => (
          <li key={option.data.id}>
            <button
              type="button"
              class="plain"
              data-option={`fork.${decision.data.id}`}
              onClick={() => onFork(kept)}
            >
              {monthOf(decision.day)}: {decision.data.title}
            </button>
            <span class="forked"> You {option.data.label}.</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The decisions of the run on the time axis. */
function pinsOf(session: Session) {
  const { world, record } = session;
  return record.choices.flatMap(choice => {
    const option = world.options[world.optionIndex.get(choice) ?? -1];
    if (!option) return [];
    const decision = world.decisions[option.decision]!;
    return [{ day: decision.day, label: `${monthOf(decision.day)}: you ${option.data.label}` }];
  });
}

interface Props {
  readonly session: Session;
  readonly page: Page;
  readonly onFork: (kept: number) => void;
  readonly onTitle: () => void;
}

/** The screen. */
export function EndScreen({ session, page, onFork, onTitle }: Props) {
  const { world, state, record } = session;
  const ending = world.endings.get(page.of)!;
  const call = state.rollCalls.at(-1);
  return (
    <main class="end" data-ending={ending.id}>
      <header class="end-head">
        <p class="kicker">
          <time dateTime={isoDate(page.day)}>{longDate(page.day)}</time>
        </p>
        <h1 tabIndex={-1} ref={element => element?.focus({ preventScroll: true })}>
          {ending.title}
        </h1>
        <p class="lead">{ending.summary}</p>
        {ending.historical && <p class="lead">This is how it ended in the record.</p>}
      </header>
      {call && <Vote session={session} call={call} />}
      {state.removal.length > 0 && <RemovalSteps session={session} />}
      <section>
        <h2>Support over time</h2>
        <SupportChart points={timeline(state)} pins={pinsOf(session)} />
      </section>
      <Causes session={session} />
      <Code code={encodeRun(world, record)} />
      <ChangeOne session={session} onFork={onFork} />
      <p class="end-foot" data-choices>
        <button type="button" class="plain" data-option="end.title" onClick={onTitle}>
          Back to the title page
        </button>
      </p>
      <p class="model-note">
        The verdict is this model{'\u2019'}s, not history{'\u2019'}s: its weights are printed in the project
        {'\u2019'}s documents and can be questioned.
      </p>
    </main>
  );
}
