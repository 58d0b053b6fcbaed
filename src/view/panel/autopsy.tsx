/** The parts of the autopsy that need many replays. They are worked out beside the page and appear as they come. */
import { useEffect, useState } from 'preact/hooks';
import { Insight, type Started, startWorker, type Waiting } from '../insight/client.ts';
import type { Counterfactuals, Pivots, Verdicts } from '../insight/messages.ts';
import { replayFrom } from '../insight/replay.ts';
import { Readings } from './autopsy-models.tsx';
import { ChangedIt, OtherCircumstances } from './autopsy-ways.tsx';
import type { Played } from './autopsy-words.ts';

/** Other weathers and chances under which the run is played again, for each model. */
const SEEDS = 100;

interface Answers {
  readonly pivotal: Waiting<Pivots>;
  readonly circumstances: Waiting<Counterfactuals>;
  readonly verdicts: Waiting<Verdicts>;
}

const NOTHING: Answers = { pivotal: null, circumstances: null, verdicts: null };

/** Asks the three questions one after another, so that each has its twenty seconds to itself. */
function useAnswers(session: Played, start: () => Started): Answers {
  const [answers, setAnswers] = useState(NOTHING);
  useEffect(() => {
    const insight = new Insight(session.world, session.record, start);
    let here = true;
    const came = (part: Partial<Answers>): void => {
      if (here) setAnswers(before => ({ ...before, ...part }));
    };
    const ask = async (): Promise<void> => {
      came({ pivotal: await insight.pivotal() });
      if (here) came({ circumstances: await insight.circumstances() });
      if (here) came({ verdicts: await insight.verdicts(SEEDS) });
      insight.close();
    };
    void ask();
    return () => {
      here = false;
      insight.close();
    };
  }, [session]);
  return answers;
}

/** What a section tells tests and tools: whether it has its answer, and what that took. */
function stateOf(answer: Waiting<unknown>) {
  if (answer === null) return { 'data-state': 'computing' };
  return answer.ok
    ? { 'data-state': 'answered', 'data-milliseconds': Math.round(answer.milliseconds) }
    : { 'data-state': 'failed' };
}

interface Props {
  readonly session: Played;
  readonly start?: () => Started;
}

/** The three sections, with one quiet line about the work. */
export function Autopsy({ session, start = startWorker }: Props) {
  const { world, record } = session;
  const { pivotal, circumstances, verdicts } = useAnswers(session, start);
  const replay = (code: string, decision: string) => replayFrom(world, code, decision);
  const held = record.circumstances ?? [];
  const done = verdicts !== null;
  return (
    <>
      <p class={done ? 'visually-hidden' : 'computing'} role="status">
        {done
          ? 'The replays below are done.'
          : 'The run is being played again with one thing changed at a time\u2026'}
      </p>
      <section class="autopsy" id="end-changed" {...stateOf(pivotal)}>
        <h2>What would have changed it</h2>
        <ChangedIt world={world} answer={pivotal} replay={replay} />
      </section>
      <section class="autopsy" id="end-circumstances" {...stateOf(circumstances)}>
        <h2>Other circumstances</h2>
        {held.length > 0 && (
          <p class="explained">
            This run was played with{' '}
            {held.map(id => world.data.circumstances.find(one => one.id === id)?.label ?? id).join(' and ')}.
          </p>
        )}
        <OtherCircumstances world={world} answer={circumstances} replay={replay} />
      </section>
      <section class="autopsy" id="end-readings" {...stateOf(verdicts)}>
        <h2>Three readings of the fall</h2>
        <Readings world={world} answer={verdicts} />
      </section>
    </>
  );
}
