/** After the end: how it ended, the roll-call with reasons, the supports over time, the causes, the autopsy, the code, and a way back in. */
import { useState } from 'preact/hooks';
import { isoDate } from '../../engine/calendar.ts';
import { SUPPORTS } from '../../engine/vocabulary.ts';
import { largestCauses } from '../../insight/causes.ts';
import { linesOf, timeline } from '../../insight/timeline.ts';
import { encodeRun } from '../../session/run-code.ts';
import type { Page, Session } from '../../session/session.ts';
import { causeText, signed } from '../captions/cause.ts';
import { longDate, monthOf } from '../captions/date.ts';
import { SupportOverTime } from '../charts/support-chart.tsx';
import { Autopsy } from './autopsy.tsx';
import { RollCallTable } from './autopsy-roll-call.tsx';
import { DecidedTheVote } from './autopsy-vote.tsx';
import { RemovalSteps } from './removal-steps.tsx';
import '../style/autopsy.css';

const NAMES = ['Party', 'Military', 'Public'] as const;
const CAUSES_SHOWN = 5;

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
    <section id="end-code">
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
    <section id="end-fork">
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

/** The way down a long page. */
function Contents({ vote }: { vote: boolean }) {
  const sections = [
    ...(vote ? [['end-roll-call', 'The roll-call']] : []),
    ['end-support', 'Support over time'],
    ...(vote ? [['end-decided', 'What decided the vote']] : []),
    ['end-changed', 'What would have changed it'],
    ['end-circumstances', 'Other circumstances'],
    ['end-readings', 'Three readings of the fall'],
    ['end-code', 'The run code'],
    ['end-fork', 'Change one decision'],
  ];
  return (
    <nav class="contents" aria-label="On this page">
      <ul>
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
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
        <Contents vote={call !== undefined} />
      </header>
      {call && <RollCallTable session={session} call={call} />}
      {state.removal.length > 0 && <RemovalSteps session={session} />}
      <section id="end-support">
        <h2>Support over time</h2>
        <SupportOverTime
          points={timeline(state)}
          reports={state.ledger?.reports ?? []}
          pins={pinsOf(session)}
        />
      </section>
      <Causes session={session} />
      {call && <DecidedTheVote session={session} call={call} />}
      <Autopsy session={session} />
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
