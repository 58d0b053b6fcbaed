/** Documents of a year: what was decided without a choice of yours, to be read and not played. */
import { useEffect, useState } from 'preact/hooks';
import type { History } from '../../content/assemble.ts';
import { loadHistory } from '../story-data.ts';
import { Dialog } from './dialog.tsx';
import { SourceItem } from './source-item.tsx';

/** A button for each document of the year; nothing while the record has not come. */
export function Documents({ year }: { year: number }) {
  const [history, setHistory] = useState<History | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  useEffect(() => {
    loadHistory().then(setHistory, () => undefined);
  }, []);
  const documents = history?.documents.filter(({ date }) => date.startsWith(`${year}-`)) ?? [];
  const read = documents.find(({ id }) => id === open);
  return (
    <>
      {documents.map(({ id, title }) => (
        <button key={id} type="button" class="plain record-button" onClick={() => setOpen(id)}>
          Document: {title}
        </button>
      ))}
      {history && read && (
        <Dialog title={read.title} onClose={() => setOpen(null)}>
          <p class="works">{read.maker}</p>
          <blockquote class="lead">{read.quote}</blockquote>
          {read.body.map((paragraph, i) => (
            <p key={i}>{paragraph}</p>
          ))}
          <h3>Sources</h3>
          <ul>
            {read.sources.map(source => (
              <SourceItem key={source} history={history} source={source} />
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}
