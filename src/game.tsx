/** A game on the page: the world, the run in progress, and what the buttons of the title do. Loaded behind the title page. */
import { render } from 'preact';
import { createWorld } from './engine/compile.ts';
import type { RunRecord } from './engine/record.ts';
import type { World } from './engine/world.ts';
import { restore } from './session/save.ts';
import { Session } from './session/session.ts';
import { longDate } from './view/captions/date.ts';
import { App } from './view/panel/app.tsx';
import { notice, show, shown } from './view/panel/store.ts';
import { loadRun, storeRun } from './view/storage.ts';
import { loadPart, loadWorldData } from './view/story-data.ts';

/** `?seed=N` fixes the seed; otherwise each run has its own. */
function seedOfPage(): number {
  const wanted = new URLSearchParams(location.search).get('seed');
  if (wanted !== null && /^\d{1,10}$/.test(wanted)) return Number(wanted) >>> 0;
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}

/** What the title page offers of the saved run. */
export interface Resumable {
  readonly available: boolean;
  readonly note: string;
}

export class Game {
  readonly #world: World;
  readonly #place: HTMLElement;
  readonly #onTitle: () => void;

  constructor(world: World, place: HTMLElement, onTitle: () => void) {
    this.#world = world;
    this.#place = place;
    this.#onTitle = onTitle;
    render(<App onTitle={() => this.#leave()} onFork={kept => void this.#fork(kept)} />, place);
  }

  /** Fetches the world and makes the game. */
  static async load(place: HTMLElement, onTitle: () => void): Promise<Game> {
    return new Game(createWorld(await loadWorldData()), place, onTitle);
  }

  /** Begins a new run. The saved one is replaced with the first choice, not before. */
  async begin(): Promise<void> {
    this.#play(await Session.begin(this.#world, loadPart, seedOfPage()));
  }

  /** Goes on with the saved run. Returns a sentence if it cannot be. */
  async resume(): Promise<string | null> {
    const resumed = await Session.resume(this.#world, loadPart, await loadRun());
    if (!resumed.ok) return resumed.say;
    this.#play(resumed.session);
    return null;
  }

  /** Plays the run of a code from where it ends. Returns a sentence, and leaves the saved run alone, if it cannot be. */
  async enterCode(code: string): Promise<string | null> {
    const { decodeRun } = await import('./session/run-code.ts');
    const decoded = decodeRun(this.#world, code);
    if (!decoded.ok) return decoded.say;
    const resumed = await Session.fork(this.#world, loadPart, decoded.record, decoded.record.choices.length);
    if (!resumed.ok) return resumed.say;
    this.#play(resumed.session);
    await storeRun(resumed.session.save);
    return null;
  }

  /** Whether there is a run to go on with, in words. */
  async resumable(): Promise<Resumable> {
    const raw = await loadRun();
    if (raw === null) return { available: false, note: 'No run is saved in this browser yet.' };
    const restored = restore(this.#world, raw);
    if (!restored.ok) return { available: false, note: restored.say };
    return { available: true, note: `Your run stands on ${longDate(restored.state.day)}.` };
  }

  /** The run on show, for a report of a fault. */
  record(): RunRecord | null {
    return shown.value?.session.record ?? null;
  }

  #play(session: Session): void {
    notice.value = null;
    show(session);
    this.#place.hidden = false;
    scrollTo(0, 0);
  }

  #leave(): void {
    this.#place.hidden = true;
    shown.value = null;
    this.#onTitle();
  }

  async #fork(kept: number): Promise<void> {
    const record = this.record();
    if (!record) return;
    const forked = await Session.fork(this.#world, loadPart, record, kept);
    if (!forked.ok) {
      notice.value = forked.say;
      return;
    }
    this.#play(forked.session);
    await storeRun(forked.session.save);
  }
}
