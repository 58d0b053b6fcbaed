/** Finds names in the data files that refer to nothing. */
import { parseDay } from '../engine/calendar.ts';
import type { Condition, Effect, RemovalStep } from '../engine/world-data.ts';
import { type Problem, unknownName } from './problem.ts';
import type { Parsed } from './yaml.ts';

/** Every name that content may refer to, by kind. */
export interface Names {
  readonly holders: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly blocs: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly options: ReadonlySet<string>;
  /** the date of the decision to which an option belongs */
  readonly optionDates: ReadonlyMap<string, string>;
  readonly decisions: ReadonlySet<string>;
  /** decisions and crises at which the Presidium votes */
  readonly votes: ReadonlySet<string>;
  readonly memories: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly tempers: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
}

/** How the steps of October 1964 can come out (src/engine/rules/removal.ts). */
const REMOVAL_OUTCOMES: Readonly<Record<RemovalStep, readonly string[]>> = {
  plot: ['organised', 'none'],
  security: ['yours', 'theirs'],
  army: ['yours', 'aside', 'theirs'],
  appeal: ['open', 'shut'],
  mood: ['hesitate', 'hurry'],
};

type Path = readonly (string | number)[];

/** Collects problems of one file; every check names the path that is wrong. */
export class Checker {
  readonly problems: Problem[] = [];
  readonly file: string;
  readonly #parsed: Pick<Parsed<unknown>, 'lineOf'>;
  readonly #names: Names;
  /** whether what stands in this file happens before the decision of its day */
  readonly #early: boolean;

  constructor(file: string, parsed: Pick<Parsed<unknown>, 'lineOf'>, names: Names, early = false) {
    this.file = file;
    this.#parsed = parsed;
    this.#names = names;
    this.#early = early;
  }

  /** Adds a problem at a path. */
  add(path: Path, message: string): void {
    this.problems.push({ file: this.file, line: this.#parsed.lineOf(path), message });
  }

  /** Checks that a name exists. */
  name(path: Path, kind: Exclude<keyof Names, 'optionDates'>, what: string, name: string): void {
    if (!this.#names[kind].has(name)) this.add(path, unknownName(what, name, this.#names[kind]));
  }

  /** @param at the date on which it is asked, if it is asked on one */
  condition(path: Path, condition: Condition, at?: string): void {
    switch (condition.kind) {
      case 'loyalty':
        this.name(path, 'holders', 'person or bloc', condition.holder);
        break;
      case 'indicator':
        this.name(path, 'indicators', 'indicator', condition.indicator);
        break;
      case 'chose':
        this.name(path, 'options', 'option', condition.option);
        this.#alreadyChosen(path, condition.option, at);
        break;
      case 'remembers':
        this.name(path, 'memories', 'memory', condition.memory);
        break;
      case 'majority':
        this.name(path, 'questions', 'question', condition.question);
        break;
      case 'seated':
      case 'candidate':
      case 'office':
      case 'stance':
      case 'recruited':
        this.name(path, 'people', 'person', condition.person);
        break;
      case 'votes':
        this.name(path, 'votes', 'decision or crisis with a vote', condition.vote);
        break;
      case 'removal':
        if (!REMOVAL_OUTCOMES[condition.step].includes(condition.is)) {
          this.add(
            path,
            unknownName(`outcome of '${condition.step}'`, condition.is, REMOVAL_OUTCOMES[condition.step]),
          );
        }
        break;
      case 'support':
      case 'plenum':
      case 'fallen':
      case 'chance':
        break;
    }
  }

  /** What is decided later cannot be asked for now. */
  #alreadyChosen(path: Path, option: string, at: string | undefined): void {
    const decided = this.#names.optionDates.get(option);
    if (at === undefined || decided === undefined) return;
    const sameDay = decided === at && this.#early;
    if (decided <= at && !sameDay) return;
    const when = sameDay ? 'later on that day' : `after ${at}`;
    this.add(path, `'${option}' is decided on ${decided}, ${when}: nobody can have chosen it by then.`);
  }

  conditions(path: Path, conditions: readonly Condition[], at?: string): void {
    conditions.forEach((condition, i) => {
      this.condition([...path, i], condition, at);
    });
  }

  effect(path: Path, effect: Effect, at?: string): void {
    for (const holder of Object.keys(effect.loyalty)) {
      this.name([...path, 'loyalty', holder], 'holders', 'person or bloc', holder);
    }
    for (const indicator of Object.keys(effect.indicators)) {
      this.name([...path, 'indicators', indicator], 'indicators', 'indicator', indicator);
    }
    effect.departures.forEach((departure, i) => {
      this.name([...path, 'departures', i, 'indicator'], 'indicators', 'indicator', departure.indicator);
      if (departure.from > departure.to) this.add([...path, 'departures', i], 'It ends before it begins.');
    });
    effect.seats.forEach((seat, i) => {
      this.name([...path, 'seats', i, 'person'], 'people', 'person', seat.person);
      this.conditions([...path, 'seats', i, 'if'], seat.if, at);
    });
  }

  /** Checks that every key is a source. */
  sources(path: Path, keys: readonly string[]): void {
    keys.forEach((key, i) => {
      this.name([...path, i], 'sources', 'source', key);
    });
  }

  /** Checks that a date exists and comes after another, or on the same day where that is enough. */
  notBefore(
    path: Path,
    date: string,
    earliest: string,
    what = `the decision of ${earliest}`,
    sameDay = false,
  ): void {
    const day = parseDay(date);
    const first = parseDay(earliest);
    if (day === null) this.add(path, `'${date}' is not a date of the calendar.`);
    else if (first !== null && (sameDay ? day < first : day <= first)) {
      this.add(path, `This would happen on ${date}, which is not after ${what}.`);
    }
  }
}
