/**
 * Where the run in progress is kept: IndexedDB, with a copy in localStorage that is written at once, for a tab that is
 * closed in the middle of a write. Both may be missing or full (a kiosk, a frame): then the run goes on unsaved and the
 * page says so.
 */
import { get, set } from 'idb-keyval';
import type { Save } from '../session/save.ts';

const KEY = 'first-secretary.run';

interface Stored {
  readonly savedAt: number;
  readonly save: unknown;
}

function readCopy(): Stored | null {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? null : (JSON.parse(text) as Stored);
  } catch {
    return null;
  }
}

/** The stored save as it is, unparsed; null if there is none. The newer of the two copies wins. */
export async function loadRun(): Promise<unknown> {
  const copy = readCopy();
  const stored = await get<Stored>(KEY).catch(() => undefined);
  const newest = [copy, stored]
    .filter(s => s !== null && s !== undefined)
    .sort((a, b) => b.savedAt - a.savedAt)[0];
  return newest?.save ?? null;
}

/** Stores the run. False if neither place took it. */
export async function storeRun(save: Save): Promise<boolean> {
  const stored: Stored = { savedAt: Date.now(), save };
  let kept = false;
  try {
    localStorage.setItem(KEY, JSON.stringify(stored));
    kept = true;
  } catch {
    // Full or forbidden: IndexedDB may still take it.
  }
  return set(KEY, stored).then(
    () => true,
    () => kept,
  );
}
