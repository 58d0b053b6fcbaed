/**
 * One playthrough: the engine decides, the narrator tells, the record remembers. The view shows `page` and calls
 * `press` with the id of a choice; nothing else changes a run.
 */
import { isMove, type RunRecord } from '../engine/record.ts';
import { lockedBecause, open, openDecision, reduce } from '../engine/reduce.ts';
import { freeWeeks, moveKey, moveLocked, movesTo, parseMove } from '../engine/rules/moves.ts';
import type { State } from '../engine/state.ts';
import type { CompiledDecision, World } from '../engine/world.ts';
import type { Beat, Passage } from '../narrative/beat.ts';
import { type CompiledInk, Narrator } from '../narrative/narrator.ts';
import { paginate } from '../narrative/pages.ts';
import { questionsAbout, type Reading, WHOLE } from './questions.ts';
import { restore, type Save, saveOf } from './save.ts';

/** Loads a part of the story: a decision by its id, or `between` for the years and the endings. */
export type StoryLoader = (part: string) => Promise<CompiledInk>;

export interface PageChoice {
  readonly id: string;
  readonly kind: 'option' | 'talk' | 'go-on';
  readonly text: string;
  readonly note: string;
  /** why it cannot be taken, or null */
  readonly locked: string | null;
}

/** What is on the sheet of paper now. */
export interface Page {
  /** differs whenever the page differs */
  readonly key: string;
  readonly kind: 'decision' | 'aftermath' | 'move' | 'year' | 'ending' | 'epilogue';
  /** decision id, move id, year, or ending id */
  readonly of: string;
  readonly day: number;
  readonly beats: readonly Beat[];
  /** whether this is the first page of its text */
  readonly first: boolean;
  /** none on the last page of an ending that has been read: then the run is over */
  readonly choices: readonly PageChoice[];
  /** what can be done before going on, at a price in weeks; null where no time passes */
  readonly interval: Interval | null;
  /** options taken as they were taken in the record since the page before, where only turning points are decided */
  readonly passed: readonly Passed[];
  /** whether this ends the aftermath of a choice whose human cost is to be read before the run goes on */
  readonly cost: boolean;
}

/** An option that was taken without being asked for. */
export interface Passed {
  readonly day: number;
  readonly option: string;
}

/** The free weeks between two decisions and what they can be used for. */
export interface Interval {
  readonly weeks: number;
  readonly moves: readonly OfferedMove[];
}

export interface OfferedMove {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly weeks: number;
  /** why it cannot be made, or null; a move to a member says so for each of them */
  readonly locked: string | null;
  /** the members to whom it can go, in the order of the cast; null if it goes to nobody */
  readonly to:
    | readonly { readonly id: string; readonly name: string; readonly locked: string | null }[]
    | null;
}

export const GO_ON = 'go-on';
/** The part of the story that holds what is not a decision. */
export const BETWEEN = 'between';

/** The knot that is told after an ending, and the family of endings after which it is not. */
const EPILOGUE = 'epilogue';
const WAR = 'war';

const GO_ON_CHOICE: PageChoice = { id: GO_ON, kind: 'go-on', text: 'Go on', note: '', locked: null };
const VERDICT_CHOICE: PageChoice = { ...GO_ON_CHOICE, text: 'See how it was decided' };

type Fork = { readonly ok: true; readonly session: Session } | { readonly ok: false; readonly say: string };

export class Session {
  readonly world: World;
  readonly #load: StoryLoader;
  readonly #reading: Reading;
  readonly #narrators = new Map<string, Promise<Narrator>>();
  #state: State;
  #record: RunRecord;
  #wentOn = 0;
  /** talks had at the open decision, in order */
  #heard: readonly string[] = [];
  #pages: readonly (readonly Beat[])[] = [[]];
  #at = 0;
  #turns = 0;
  /** a page is being turned: a part of the story may have to be fetched for it */
  #turning = false;
  /** the page with which the epilogue begins; beyond the last if there is none */
  #epilogueAt = Number.POSITIVE_INFINITY;
  /** the last page of an ending and of its epilogue has been read */
  #concluded = false;
  #passage: Passage = { beats: [], choices: [] };
  #passed: readonly Passed[] = [];
  /** the move whose text is on the page, if one is */
  #moving: string | null = null;

  private constructor(world: World, load: StoryLoader, reading: Reading, state: State, save: Save) {
    this.world = world;
    this.#load = load;
    this.#reading = reading;
    this.#state = state;
    this.#record = save.record;
    this.#wentOn = save.wentOn;
    this.#heard = save.heard;
  }

  /** A new run. */
  static async begin(
    world: World,
    load: StoryLoader,
    seed: number,
    reading: Reading = WHOLE,
  ): Promise<Session> {
    const record = { contentVersion: world.data.contentVersion, seed: seed >>> 0, choices: [] };
    const session = new Session(world, load, reading, open(world, seed), saveOf(record, 0));
    await session.#tell();
    return session;
  }

  /** The run of a save, where it stood. Refused with a sentence if the save does not fit. */
  static async resume(
    world: World,
    load: StoryLoader,
    raw: unknown,
    reading: Reading = WHOLE,
  ): Promise<Fork> {
    const restored = restore(world, raw);
    if (!restored.ok) return restored;
    const session = new Session(world, load, reading, restored.state, restored.save);
    await session.#tell();
    return { ok: true, session };
  }

  /** A run that has taken the first `kept` choices of a record and stands before the next. */
  static async fork(
    world: World,
    load: StoryLoader,
    record: RunRecord,
    kept: number,
    reading: Reading = WHOLE,
  ): Promise<Fork> {
    const choices = record.choices.slice(0, kept);
    return Session.resume(world, load, saveOf({ ...record, choices }, kept === 0 ? 0 : 100), reading);
  }

  get state(): State {
    return this.#state;
  }

  get record(): RunRecord {
    return this.#record;
  }

  get save(): Save {
    return saveOf(this.#record, this.#wentOn, this.#heard);
  }

  /** The decision that the text is about, open or just taken; null between decisions. */
  get decision(): CompiledDecision | null {
    const { stop } = this.#state;
    return stop.kind === 'decision' ? this.world.decisions[stop.decision]! : null;
  }

  get page(): Page {
    const { stop } = this.#state;
    const last = this.#at === this.#pages.length - 1;
    const base = {
      key: `${this.#record.choices.length}.${this.#wentOn}.${this.#turns}.${this.#at}`,
      day: this.#state.day,
      beats: this.#pages[this.#at]!,
      first: this.#at === 0,
      interval: null,
      cost: false,
      passed: this.#at === 0 ? this.#passed : [],
    };
    if (stop.kind === 'ending') {
      const choices = this.#concluded ? [] : [last ? VERDICT_CHOICE : GO_ON_CHOICE];
      const kind = this.#at >= this.#epilogueAt && !this.#concluded ? 'epilogue' : 'ending';
      return { ...base, kind, of: stop.ending, choices };
    }
    const choices = [GO_ON_CHOICE];
    if (stop.kind === 'year') return { ...base, kind: 'year', of: String(stop.year), choices };
    const of = this.world.decisions[stop.decision]!.data.id;
    if (stop.chosen !== null) {
      const interval = last ? this.#interval() : null;
      if (this.#moving !== null) return { ...base, kind: 'move', of: this.#moving, choices, interval };
      return { ...base, kind: 'aftermath', of, choices, interval, cost: last && this.costly };
    }
    const offered = last ? this.#offered(this.world.decisions[stop.decision]!) : choices;
    return { ...base, kind: 'decision', of, choices: offered };
  }

  /**
   * Takes a choice of the page by its id. A locked choice, one that is not on the page, and one during a turn of
   * the page change nothing.
   * @returns whether the page changed
   */
  async press(id: string): Promise<boolean> {
    if (this.#turning) return false;
    this.#turning = true;
    try {
      return await this.#press(id);
    } finally {
      this.#turning = false;
    }
  }

  async #press(id: string): Promise<boolean> {
    const choice = this.page.choices.find(c => c.id === id);
    if (!choice || choice.locked !== null) return false;
    this.#expectMore();
    if (choice.kind === 'go-on') await this.#goOn();
    else await this.#take(choice.kind, id);
    return true;
  }

  /**
   * Makes a standing move from the page of an aftermath, and tells it.
   * @param to the member to whom it goes, or null
   * @returns whether the page changed
   */
  async move(id: string, to: string | null): Promise<boolean> {
    if (this.#turning || this.page.interval === null) return false;
    this.#turning = true;
    try {
      const moved = reduce(this.world, this.#state, { kind: 'move', move: id, to });
      if (!moved.ok) return false;
      this.#state = moved.state;
      this.#record = { ...this.#record, choices: [...this.#record.choices, moveKey(id, to)] };
      this.#heard = [];
      this.#turns++;
      await this.#tellMove(id);
      return true;
    } finally {
      this.#turning = false;
    }
  }

  /** Whether what was chosen at the decision on the page has a card on its human cost. */
  get costly(): boolean {
    const { world, state } = this;
    const chosen = (id: string) => state.chosen[world.optionIndex.get(id) ?? -1] === 1;
    return this.decision?.cost.some(({ option, if: when }) => chosen(option) && when(world, state)) ?? false;
  }

  async #tellMove(id: string): Promise<void> {
    this.#moving = id;
    this.#show((await this.#narrator(BETWEEN)).enter(`move_${id.replaceAll('-', '_')}`));
  }

  #interval(): Interval | null {
    const weeks = freeWeeks(this.world, this.#state);
    if (weeks === 0) return null;
    const members = movesTo(this.world, this.#state);
    const moves = [...this.world.moves.values()].map((move): OfferedMove => {
      const { id, label, note, weeks: price } = move.data;
      const lockedFor = (to: string | null) => moveLocked(this.world, this.#state, move, to);
      if (move.data.to === 'nobody') {
        return { id, label, note, weeks: price, locked: lockedFor(null), to: null };
      }
      const to = members.map(member => {
        const { id: person, name } = this.world.holders[member]!;
        return { id: person, name, locked: lockedFor(person) };
      });
      const open = to.some(one => one.locked === null);
      return { id, label, note, weeks: price, locked: open ? null : (to[0]?.locked ?? null), to };
    });
    return { weeks, moves };
  }

  #offered(decision: CompiledDecision): PageChoice[] {
    return this.#passage.choices.map((choice): PageChoice => {
      const option = decision.options.find(o => o.data.id === choice.id);
      return {
        id: choice.id,
        kind: choice.kind,
        text: choice.text,
        note: option?.data.note ?? '',
        locked: option ? lockedBecause(this.world, this.#state, option) : null,
      };
    });
  }

  async #goOn(): Promise<void> {
    if (this.#at < this.#pages.length - 1) {
      this.#at++;
      return;
    }
    if (this.#state.stop.kind === 'ending') {
      this.#concluded = true;
      return;
    }
    this.#moving = null;
    this.#passed = [];
    this.#advance();
    while (this.#passes()) this.#advance();
    await this.#tell();
  }

  /** On to the next stop. */
  #advance(): void {
    const next = reduce(this.world, this.#state, { kind: 'go-on' });
    if (!next.ok) throw new Error(next.refusal.say);
    this.#state = next.state;
    this.#wentOn++;
  }

  /** Takes what was taken in the record, or what is open, at a decision that is not to be asked about. */
  #passes(): boolean {
    const decision = openDecision(this.world, this.#state);
    if (!decision || decision.data.turningPoint || !this.#reading.points()) return false;
    const open = decision.options.filter(option => lockedBecause(this.world, this.#state, option) === null);
    const taken = open.find(option => option.data.id === decision.data.historical) ?? open[0]!;
    this.#passed = [...this.#passed, { day: this.#state.day, option: taken.data.id }];
    this.#choose(taken.data.id);
    return true;
  }

  #talk(choice: string, talk: string): void {
    const talked = reduce(this.world, this.#state, { kind: 'talk', talk });
    if (!talked.ok) throw new Error(talked.refusal.say);
    this.#state = talked.state;
    this.#record = { ...this.#record, choices: [...this.#record.choices, choice] };
    this.#wentOn = 0;
  }

  #choose(option: string): void {
    const chosen = reduce(this.world, this.#state, { kind: 'choose', option });
    if (!chosen.ok) throw new Error(chosen.refusal.say);
    this.#state = chosen.state;
    this.#record = { ...this.#record, choices: [...this.#record.choices, option] };
    this.#wentOn = 0;
  }

  async #take(kind: 'option' | 'talk', id: string): Promise<void> {
    const decision = openDecision(this.world, this.#state);
    if (!decision) throw new Error('There is no decision to take.');
    if (kind === 'option') this.#choose(id);
    else if (decision.talks.some(talk => talk.id === id)) this.#talk(`${decision.data.id}/${id}`, id);
    const narrator = await this.#narrator(decision.data.id);
    this.#heard = kind === 'talk' ? [...this.#heard, id] : [];
    this.#turns++;
    this.#show(narrator.choose(id));
  }

  #show(passage: Passage): void {
    this.#passage = passage;
    this.#pages = paginate(passage.beats, passage.choices.length);
    this.#at = 0;
  }

  /** Fetches what will probably be told next while a scene is read. If it fails it is fetched again when it is needed. */
  #expectMore(): void {
    const { stop } = this.#state;
    if (stop.kind !== 'decision') return;
    for (const part of [BETWEEN, this.world.decisions[stop.decision + 1]?.data.id]) {
      if (part !== undefined) this.#load(part).catch(() => undefined);
    }
  }

  #narrator(part: string): Promise<Narrator> {
    let narrator = this.#narrators.get(part);
    if (!narrator) {
      narrator = this.#load(part).then(
        ink =>
          new Narrator(
            ink,
            questionsAbout(this.world, () => this.#state, this.#reading),
          ),
      );
      this.#narrators.set(part, narrator);
    }
    return narrator;
  }

  /** Tells what belongs to the stop at which the run stands. */
  async #tell(): Promise<void> {
    const { stop } = this.#state;
    if (stop.kind === 'year') this.#show((await this.#narrator(BETWEEN)).enter(`year_${stop.year}`));
    else if (stop.kind === 'ending') await this.#tellEnding(stop.ending);
    else await this.#tellDecision(stop.decision, stop.chosen);
  }

  /** The ending, and after it what became of what was done. After a war there is nobody to tell it. */
  async #tellEnding(id: string): Promise<void> {
    const narrator = await this.#narrator(BETWEEN);
    this.#show(narrator.enter(`ending_${id.replaceAll('-', '_')}`));
    if (this.world.endings.get(id)!.family === WAR) return;
    const { beats } = narrator.enter(EPILOGUE);
    if (beats.length === 0) return;
    this.#epilogueAt = this.#pages.length;
    this.#pages = [...this.#pages, ...paginate(beats, 1)];
  }

  async #tellDecision(index: number, chosen: number | null): Promise<void> {
    const decision = this.world.decisions[index]!;
    const knot = decision.data.id.replaceAll('-', '_');
    const narrator = await this.#narrator(decision.data.id);
    if (chosen !== null && this.#wentOn === 0 && isMove(this.#record.choices.at(-1) ?? '')) {
      await this.#tellMove(parseMove(this.#record.choices.at(-1)!).move);
      return;
    }
    if (chosen !== null) {
      const option = this.world.options[chosen]!.data.id;
      const stitch = option.slice(option.indexOf('.') + 1).replaceAll('-', '_');
      this.#show(narrator.enter(`${knot}.aftermath_${stitch}`));
      return;
    }
    this.#show(narrator.enter(knot));
    for (const talk of this.#heard) {
      if (!this.#passage.choices.some(choice => choice.id === talk)) return;
      this.#show(narrator.choose(talk));
    }
  }
}
