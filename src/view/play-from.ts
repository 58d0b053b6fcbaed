/** Puts a run on the page at one of its decisions, and keeps it. */
import type { RunRecord } from '../engine/record.ts';
import type { World } from '../engine/world.ts';
import type { Reading } from '../session/questions.ts';
import { Session } from '../session/session.ts';
import { notice, show } from './panel/store.ts';
import { settings } from './settings.ts';
import { storeRun } from './storage.ts';
import { loadPart } from './story-data.ts';

/** How the reader has it set. Asked at every scene, so that a change holds from the next one on. */
export const READING: Reading = {
  short: () => settings.value.length !== 'whole',
  points: () => settings.value.length === 'points',
};

/** Puts a run on show from its top. */
export function put(session: Session): void {
  notice.value = null;
  show(session);
  scrollTo(0, 0);
}

/**
 * Plays on from the first `kept` choices of a record, and keeps that run.
 * @returns a sentence, with the run on show left alone, if it cannot be
 */
export async function playFrom(world: World, record: RunRecord, kept: number): Promise<string | null> {
  const forked = await Session.fork(world, loadPart, record, kept, READING);
  if (!forked.ok) return forked.say;
  put(forked.session);
  await storeRun(forked.session.save);
  return null;
}
