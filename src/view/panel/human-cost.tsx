/** What a choice cost in lives: a sourced card that is read before the run goes on. No badge, no sound, no animation. */
import { useEffect, useState } from 'preact/hooks';
import type { History } from '../../content/assemble.ts';
import type { Session } from '../../session/session.ts';
import { settings } from '../settings.ts';
import { loadHistory } from '../story-data.ts';
import { Choices } from './choices.tsx';
import { SourceItem } from './source-item.tsx';
import '../style/card.css';

const CLOSE = 'close-card';
const CLOSING = [{ id: CLOSE, kind: 'go-on' as const, text: 'I have read this', note: '', locked: null }];

interface Props {
  readonly session: Session;
  readonly decision: string;
  readonly turn: number;
  readonly onClose: () => void;
}

/** Whether the run did what was done, so that the card tells of this run too. */
function asRecorded({ world, state }: Session, decision: string): boolean {
  const { data } = world.decisions[world.decisionIndex.get(decision)!]!;
  return state.chosen[world.optionIndex.get(data.historical)!] === 1;
}

function Details({ history, decision }: { history: History; decision: string }) {
  const cost = history.costs[decision]!;
  return (
    <>
      <p>{cost.text}</p>
      <p>{cost.named}</p>
      <p>
        <strong>Who is not in this room?</strong> {cost.absent}
      </p>
      <h3>Sources</h3>
      <ul>
        {cost.sources.map(source => (
          <SourceItem key={source} history={history} source={source} />
        ))}
      </ul>
    </>
  );
}

/** The card. The meters stand still until it is closed. */
export function HumanCost({ session, decision, turn, onClose }: Props) {
  const [history, setHistory] = useState<History | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    loadHistory().then(setHistory, () => setFailed(true));
  }, []);
  const cost = history?.costs[decision];
  return (
    <>
      <section class="human-cost" aria-label="The human cost">
        {history && cost && (
          <>
            <p class="kicker">The human cost, by the record</p>
            <h2>{cost.title}</h2>
            {!asRecorded(session, decision) && (
              <p>In this run it went otherwise than it did. This is what the record has.</p>
            )}
            <p class="lead">{cost.summary}</p>
            {settings.value.briefCards ? (
              <details>
                <summary>Read the whole card</summary>
                <Details history={history} decision={decision} />
              </details>
            ) : (
              <Details history={history} decision={decision} />
            )}
          </>
        )}
        {failed && <p role="alert">The card could not be loaded. The run goes on without it.</p>}
      </section>
      {(cost || failed) && <Choices choices={CLOSING} onPress={onClose} turn={turn} />}
    </>
  );
}
