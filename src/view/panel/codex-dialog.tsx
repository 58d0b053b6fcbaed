/** The codex: people, places and terms that the texts name, with what became of them kept back until it is asked for. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { CodexEntry } from '../../content/assemble.ts';
import { loadCodex } from '../story-data.ts';
import { Dialog } from './dialog.tsx';
import '../style/codex.css';

const KINDS: readonly { readonly kind: CodexEntry['kind']; readonly title: string }[] = [
  { kind: 'people', title: 'People' },
  { kind: 'places', title: 'Places' },
  { kind: 'terms', title: 'Terms' },
];

function Entry({ entry }: { entry: CodexEntry }) {
  return (
    <article class="codex-entry" data-entry={entry.id}>
      <h3>{entry.name}</h3>
      <p>{entry.says}</p>
      {entry.later && (
        <details key={entry.id}>
          <summary>What came later, in the record</summary>
          <p>{entry.later}</p>
        </details>
      )}
      {entry.sources.length > 0 && <p class="works">{entry.sources.join('; ')}.</p>}
    </article>
  );
}

/** Whether an entry is named by what was typed. */
function fits({ name, forms }: CodexEntry, typed: string): boolean {
  const sought = typed.trim().toLowerCase();
  return [name, ...forms].some(form => form.toLowerCase().includes(sought));
}

function Lists({ entries, onOpen }: { entries: readonly CodexEntry[]; onOpen: (id: string) => void }) {
  return (
    <>
      {KINDS.map(({ kind, title }) => {
        const found = entries.filter(entry => entry.kind === kind);
        if (found.length === 0) return null;
        return (
          <section key={kind} aria-label={title}>
            <h3>
              {title} ({found.length})
            </h3>
            <ul class="codex-list">
              {found.map(entry => (
                <li key={entry.id}>
                  <button type="button" class="named" onClick={() => onOpen(entry.id)}>
                    {entry.name}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {entries.length === 0 && <p>The codex has no such name.</p>}
    </>
  );
}

interface Props {
  /** the entry to open, or '' for the list */
  readonly open: string;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** The dialog. */
export function CodexDialog({ open, onOpen, onClose }: Props) {
  const [entries, setEntries] = useState<readonly CodexEntry[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [typed, setTyped] = useState('');
  const field = useId();
  useEffect(() => {
    loadCodex().then(setEntries, () => setFailed(true));
  }, []);
  const entry = entries?.find(({ id }) => id === open);
  const list = entries?.filter(one => fits(one, typed)) ?? [];
  return (
    <Dialog title="Who and what" onClose={onClose}>
      {entry && (
        <>
          <Entry entry={entry} />
          <button type="button" class="plain" onClick={() => onOpen('')}>
            All people, places and terms
          </button>
        </>
      )}
      {entries && !entry && (
        <>
          <p class="chapter-code">
            <label for={field}>Find</label>
            <input
              id={field}
              type="search"
              autocomplete="off"
              value={typed}
              onInput={event => setTyped(event.currentTarget.value)}
            />
          </p>
          <Lists entries={list} onOpen={onOpen} />
        </>
      )}
      {failed && <p>The codex could not be loaded. Close this, check the connection, and open it again.</p>}
    </Dialog>
  );
}
