/** A text whose names can be looked up where they stand. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CodexEntry } from '../../content/assemble.ts';
import { type NameIndex, nameIndex, segmentsOf } from '../../content/names.ts';
import { settings } from '../settings.ts';
import { loadCodex } from '../story-data.ts';

/** The codex once it has come; the texts are whole without it. */
const codex = signal<{ readonly entries: readonly CodexEntry[]; readonly index: NameIndex } | null>(null);
/** The entry that is open, or '' for the whole list; null if the codex is closed. */
export const lookedUp = signal<string | null>(null);

/** Fetches the codex behind the text. If it cannot come, nothing can be looked up, and nothing else is wrong. */
export function useCodex(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || codex.value) return;
    loadCodex().then(
      entries => {
        codex.value = { entries, index: nameIndex(entries) };
      },
      () => undefined,
    );
  }, [wanted]);
}

/**
 * A paragraph's text. A name can be pressed at its first mention on the page.
 * @param seen what the page has named so far; added to here
 */
export function NamedText({ text, seen }: { text: string; seen: Set<string> }) {
  const loaded = codex.value;
  if (!loaded || !settings.value.names) return <>{text}</>;
  return (
    <>
      {segmentsOf(loaded.index, text).map((segment, i) => {
        const { id } = segment;
        if (id === null || seen.has(id)) return segment.text;
        seen.add(id);
        return (
          // A link and not a button: a button is a box, and the comma behind it would go to the next line.
          <a
            key={i}
            class="named"
            href={`#${id}`}
            aria-haspopup="dialog"
            onClick={event => {
              event.preventDefault();
              lookedUp.value = id;
            }}
          >
            {segment.text}
          </a>
        );
      })}
    </>
  );
}
