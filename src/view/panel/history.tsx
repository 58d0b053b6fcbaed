/** The way to the record: open only after a choice has been made. */
import { useState } from 'preact/hooks';
import type { Session } from '../../session/session.ts';
import { lazy } from './lazy.tsx';

const RecordDialog = lazy(() => import('./record-dialog.tsx').then(module => module.RecordDialog));

/** The button that opens the record of a decision that has been taken. */
export function HistoryButton({ decision, session }: { decision: string; session: Session }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="plain record-button" onClick={() => setOpen(true)}>
        What really happened
      </button>
      {open && <RecordDialog decision={decision} session={session} onClose={() => setOpen(false)} />}
    </>
  );
}
