/** A game on the page: the world, the run in progress, and what the buttons of the title do. Loaded behind the title page. */
import { render } from 'preact';
import { createWorld } from './engine/compile.ts';
import type { RunRecord } from './engine/record.ts';
import type { World } from './engine/world.ts';
import { restore } from './session/save.ts';
import { Session } from './session/session.ts';
import { longDate } from './view/captions/date.ts';
import { App } from './view/panel/app.tsx';
import { notice, shown } from './view/panel/store.ts';
import { playFrom, put, READING } from './view/play-from.ts';
import { loadRun } from './view/storage.ts';
import { loadPart, loadWords, loadWorldData } from './view/story-data.ts';

/** The seed that the address asks for with `?seed=N`, or null. */
function seedOfPage(): number | null {
  const wanted = new URLSearchParams(location.search).get('seed');
  return wanted !== null && /^\d{1,10}$/.test(wanted) ? Number(wanted) >>> 0 : null;
}

/** A seed for a run of its own. */
function freshSeed(): number {
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
  async begin(): Promise<null> {
    this.#play(await Session.begin(this.#world, loadPart, seedOfPage() ?? freshSeed(), READING));
    return null;
  }

  /** Goes on with the saved run. Returns a sentence if it cannot be. */
  async resume(): Promise<string | null> {
    const resumed = await Session.resume(this.#world, loadPart, await loadRun(), READING);
    if (!resumed.ok) return resumed.say;
    this.#play(resumed.session);
    return null;
  }

  /** Opens the list of chapters over the title page. `start` starts one, or returns a sentence if it cannot. */
  async offerChapters(start: (chapter: number, code: string) => Promise<string | null>): Promise<void> {
    const [{ ChapterDialog }] = await Promise.all([import('./view/panel/chapter-dialog.tsx'), loadWords()]);
    const over = document.body.appendChild(document.createElement('div'));
    const close = (): void => {
      render(null, over);
      over.remove();
    };
    render(<ChapterDialog chapters={this.#world.data.chapters} onStart={start} onClose={close} />, over);
  }

  /**
   * Begins a chapter: from the historical position, or, with a code, from that of its run. Returns a sentence if it cannot be.
   * @param code of a run that came so far; '' for the historical position
   */
  async startChapter(chapter: number, code: string): Promise<string | null> {
    const { historicalStart, startIn } = await import('./teaching/chapter-start.ts');
    const points = READING.points();
    // The position is that of the record with the weather of the record, unless the address asks for another.
    const seed = seedOfPage() ?? this.#world.data.rules.weather.referenceSeed;
    let start = historicalStart(this.#world, chapter, seed, points);
    if (code.trim() !== '') {
      const { decodeRun } = await import('./session/run-code.ts');
      const decoded = decodeRun(this.#world, code);
      if (!decoded.ok) return decoded.say;
      start = startIn(this.#world, chapter, decoded.record, points);
    }
    return start.ok ? this.#playFrom(start.record, start.kept) : start.say;
  }

  /** Plays the run of a code from where it ends. Returns a sentence, and leaves the saved run alone, if it cannot be. */
  async enterCode(code: string): Promise<string | null> {
    const { decodeRun } = await import('./session/run-code.ts');
    const decoded = decodeRun(this.#world, code);
    if (!decoded.ok) return decoded.say;
    return this.#playFrom(decoded.record, decoded.record.choices.length);
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

  async #playFrom(record: RunRecord, kept: number): Promise<string | null> {
    const say = await playFrom(this.#world, record, kept);
    if (say === null) this.#place.hidden = false;
    return say;
  }

  #play(session: Session): void {
    put(session);
    this.#place.hidden = false;
  }

  #leave(): void {
    this.#place.hidden = true;
    shown.value = null;
    this.#onTitle();
  }

  async #fork(kept: number): Promise<void> {
    const record = this.record();
    if (!record) return;
    notice.value = await this.#playFrom(record, kept);
  }
}
