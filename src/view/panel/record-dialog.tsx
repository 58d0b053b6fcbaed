/** What really happened, where historians disagree, and the sources: open only after a choice has been made. */
import { useEffect, useState } from 'preact/hooks';
import type { History } from '../../content/assemble.ts';
import type { Session } from '../../session/session.ts';
import { loadHistory } from '../story-data.ts';
import { Dialog } from './dialog.tsx';
import { SourceItem } from './source-item.tsx';

const GRADES: Readonly<Record<string, string>> = {
  A: 'It was proposed by somebody in the room.',
  B: 'It was considered at the time.',
  C: 'Historians hold it plausible.',
  D: 'It is a thought experiment.',
};

function Record({ history, decision, session }: { history: History; decision: string; session: Session }) {
  const record = history.decisions[decision]!;
  const data = session.world.decisions[session.world.decisionIndex.get(decision)!]!;
  const taken = data.options.find(option => session.state.chosen[option.index] === 1);
  const historical = taken?.data.id === data.data.historical;
  return (
    <>
      {taken && (
        <p class="lead">
          {historical ? 'You did what Khrushchev did.' : 'Here your run leaves the record.'} You{' '}
          {taken.data.label}. {GRADES[taken.data.grade]}
        </p>
      )}
      <h3>What really happened</h3>
      <p>{record.happened}</p>
      <h3>Where historians disagree</h3>
      <ul>
        {record.dispute.map((dispute, i) => (
          <li key={i}>
            {dispute.position}{' '}
            <span class="works">({dispute.works.map(work => history.sources[work]!.author).join('; ')})</span>
          </li>
        ))}
      </ul>
      <h3>Sources</h3>
      <ul>
        {record.sources.map(source => (
          <SourceItem key={source} history={history} source={source} />
        ))}
      </ul>
    </>
  );
}

/** The dialog. */
export function RecordDialog({
  decision,
  session,
  onClose,
}: {
  decision: string;
  session: Session;
  onClose: () => void;
}) {
  const [history, setHistory] = useState<History | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    loadHistory().then(setHistory, () => setFailed(true));
  }, []);
  return (
    <Dialog title="The record" onClose={onClose}>
      {history && <Record history={history} decision={decision} session={session} />}
      {failed && <p>The record could not be loaded. Close this, check the connection, and open it again.</p>}
    </Dialog>
  );
}
