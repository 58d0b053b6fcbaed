/** What the page measures by running the model: the historical run, the worked example, how often things come out. */
import { scaled } from '../../src/engine/arithmetic.ts';
import { parseDay } from '../../src/engine/calendar.ts';
import type { Cause } from '../../src/engine/ledger.ts';
import { open, openDecision, openDraft, reduce } from '../../src/engine/reduce.ts';
import { weighed } from '../../src/engine/rules/attitude.ts';
import { closeIndicators, shiftIndicator } from '../../src/engine/rules/indicators.ts';
import { moved } from '../../src/engine/rules/opinion.ts';
import { recruitBar } from '../../src/engine/rules/removal.ts';
import { type Draft, draftOf, rollCall, type State } from '../../src/engine/state.ts';
import { ISSUES, LOYALTY_LIMIT, POINT } from '../../src/engine/vocabulary.ts';
import type { CompiledDecision, CompiledOption, World } from '../../src/engine/world.ts';
import { historical, type Player, playersOf, random } from '../../src/simulate/players.ts';
import { playOn, playRun } from '../../src/simulate/simulate.ts';
import { simulate, type Tally } from '../../src/simulate/tally.ts';

export const HISTORICAL_SEEDS = 100;
export const RANDOM_RUNS = 2000;
export const FIRST_SEED = 1;

/** The historical options with the recorded weather, at every stop, with the ledger. */
export function historicalRun(world: World): readonly State[] {
  const states = [open(world, world.data.rules.weather.referenceSeed)];
  for (let state = states[0]!; state.stop.kind !== 'ending'; states.push(state)) {
    const decision = openDecision(world, state);
    const reduced = reduce(
      world,
      state,
      decision ? { kind: 'choose', option: historical(world, state, decision).data.id } : { kind: 'go-on' },
    );
    if (!reduced.ok) throw new Error(reduced.refusal.say);
    state = reduced.state;
  }
  return states;
}

/** The state of a run in which a decision is open. */
export function stateAt(world: World, states: readonly State[], decision: string): State | undefined {
  const index = world.decisionIndex.get(decision);
  return states.find(
    ({ stop }) => stop.kind === 'decision' && stop.decision === index && stop.chosen === null,
  );
}

/** The state at the end of a year. */
export function atYearEnd(states: readonly State[], year: number): State | undefined {
  return states.find(({ stop }) => stop.kind === 'year' && stop.year === year);
}

/** One holder in the worked example. */
export interface Moved {
  readonly holder: number;
  readonly before: number;
  readonly parts: readonly { readonly issue: string; readonly interest: number; readonly signal: number }[];
  readonly sum: number;
  readonly impulse: number;
  /** what is left of the way, in hundredths of a percent */
  readonly room: number;
  readonly felt: number;
  readonly direct: number;
  readonly after: number;
}

export interface Example {
  readonly decision: CompiledDecision;
  readonly option: CompiledOption;
  readonly before: State;
  readonly after: State;
  readonly moved: readonly Moved[];
}

const EXAMPLE = 'virgin-lands';
const EXAMPLE_HOLDERS = ['regional-secretaries', 'peasants', 'molotov'];

function exampleOption(world: World): CompiledOption {
  const options = world.decisions.flatMap(decision =>
    decision.options.filter(option => option.data.id === decision.data.historical),
  );
  const fits = options.filter(
    option => option.outcomes.length === 0 && Object.keys(option.data.signals).length > 1,
  );
  const named = fits.find(option => world.decisions[option.decision]!.data.id === EXAMPLE);
  const chosen = named ?? fits[0];
  if (!chosen) throw new Error('No historical option sends two signals, so there is no example to work.');
  return chosen;
}

function movedBy(world: World, option: CompiledOption, before: State, after: State, holder: number): Moved {
  const { signals, loyalty } = option.data;
  const { id, interests } = world.holders[holder]!;
  const parts = ISSUES.flatMap(issue => {
    const interest = interests[issue] ?? 0;
    const signal = signals[issue] ?? 0;
    return interest * signal === 0 ? [] : [{ issue, interest, signal }];
  });
  const impulse = ISSUES.reduce(
    (sum, issue, i) => sum + world.weights[holder * ISSUES.length + i]! * (signals[issue] ?? 0),
    0,
  );
  const stood = before.loyalty[holder]!;
  const towards = impulse < 0 ? -stood : stood;
  const room = LOYALTY_LIMIT - Math.max(0, towards);
  const felt = moved(stood, impulse) - stood;
  const direct = (loyalty[id] ?? 0) * POINT;
  const reckoned = Math.max(-LOYALTY_LIMIT, Math.min(LOYALTY_LIMIT, stood + felt + direct));
  if (reckoned !== after.loyalty[holder] || felt !== scaled(impulse, room, LOYALTY_LIMIT)) {
    throw new Error(`The worked example does not come out for '${id}': the rule on the page is out of date.`);
  }
  const sum = parts.reduce((total, part) => total + part.interest * part.signal, 0);
  return { holder, before: stood, parts, sum, impulse, room, felt, direct, after: reckoned };
}

/** A decision of the historical run, reckoned by hand and held against the engine. */
export function workedExample(world: World, states: readonly State[]): Example {
  const option = exampleOption(world);
  const decision = world.decisions[option.decision]!;
  const before = stateAt(world, states, decision.data.id);
  if (!before) throw new Error(`The historical run does not come to '${decision.data.id}'.`);
  const after = states[states.indexOf(before) + 1]!;
  const holders = EXAMPLE_HOLDERS.map(id => world.holderIndex.get(id) ?? -1).filter(holder => holder >= 0);
  const moves = holders.map(holder => movedBy(world, option, before, after, holder));
  return { decision, option, before, after, moved: moves };
}

/** The sum of what a cause did to a holder, in hundredths of a point. */
export function booked(state: State, holder: number, isIt: (cause: Cause, day: number) => boolean): number {
  return state.ledger!.loyalties.reduce(
    (sum, line) => (line.holder === holder && isIt(line.cause, line.day) ? sum + line.amount : sum),
    0,
  );
}

/** What is left of a change of an indicator, one and four years later, in percent, with all that follows from it. */
export function remains(world: World, indicator: number): { one: number; four: number } {
  const { data } = world.indicators[indicator]!;
  const change = Math.max(10, Math.round((data.high - data.low) / 2));
  const draft = openDraft(world, world.data.rules.weather.referenceSeed, { ledger: false });
  const row = indicator * world.span;
  const left = (year: number): number =>
    Math.round(((draft.indicators[indicator]! - world.series[row + year - world.firstYear]!) * 100) / change);
  const made = world.firstYear + 3;
  const results: number[] = [];
  for (let year = world.firstYear; year <= made + 4; year++) {
    if (year === made) shiftIndicator(world, draft, indicator, change);
    closeIndicators(world, draft, year);
    if (year === made + 1 || year === made + 4) results.push(left(year));
  }
  return { one: results[0]!, four: results[1]! };
}

export interface RecruitFact {
  readonly holder: number;
  readonly loyalty: number;
  readonly bar: number;
  /** which of his reasons hold */
  readonly holds: readonly boolean[];
  readonly joins: boolean;
}

/** The historical run on the morning of the day on which recruits are counted. */
export function recruitFacts(world: World): RecruitFact[] {
  const at = world.agenda.findIndex(item => item.kind === 'plot');
  const short: World = {
    ...world,
    agenda: [...world.agenda.slice(0, at), { kind: 'end', day: parseDay(world.data.rules.removal.plotDay)! }],
  };
  const draft = openDraft(short, world.data.rules.weather.referenceSeed, { ledger: false });
  playOn(short, draft, historical);
  return world.recruits.map(recruit => {
    const loyalty = weighed(world, draft, recruit.holder);
    const bar = recruitBar(world, draft, recruit);
    const holds = recruit.because.map(reason => reason.if(world, draft));
    return { holder: recruit.holder, loyalty, bar, holds, joins: loyalty < bar };
  });
}

export type Counts = Pick<Tally, 'runs' | 'outcomes' | 'removed1964' | 'inPowerAfter1964' | 'endedEarlier'>;

function counts(world: World, endings: readonly string[]): Counts {
  const outcomes: Record<string, number> = {};
  const classes = { removed: 0, 'in-power': 0, early: 0 };
  for (const ending of endings) {
    outcomes[ending] = (outcomes[ending] ?? 0) + 1;
    classes[world.endings.get(ending)!.class]++;
  }
  return {
    runs: endings.length,
    outcomes,
    removed1964: classes.removed,
    inPowerAfter1964: classes['in-power'],
    endedEarlier: classes.early,
  };
}

/**
 * How each random run ends, by model. Until the plot is counted a run is the same under every model, so it is played once up
 * to its last decision before that day, and from there on under each.
 */
function randomEndings(world: World): string[][] {
  const plotDay = parseDay(world.data.rules.removal.plotDay)!;
  const endings: string[][] = world.models.map(() => []);
  for (let seed = FIRST_SEED; seed < FIRST_SEED + RANDOM_RUNS; seed++) {
    const draft = openDraft(world, seed, { ledger: false });
    let fork: Draft | null = null;
    const ending = playOn(world, draft, (_, state, decision) => {
      if (decision.day < plotDay) fork = draftOf(state);
      return random(world, state, decision);
    });
    const reached = draft.removal.length > 0;
    world.models.forEach((_, model) => {
      endings[model]!.push(
        reached && fork && model > 0 ? playOn(world, { ...draftOf(fork), model }, random) : ending,
      );
    });
  }
  return endings;
}

export interface Measured {
  readonly model: string;
  readonly historical: Counts;
  readonly random: Counts;
  /** the historical options with the recorded weather */
  readonly reference: State;
  readonly referenceEnding: string;
}

/** The calibration under every model. */
export function measure(world: World): Measured[] {
  const endings = randomEndings(world);
  return world.data.models.map(({ id: model }, i) => {
    const run = playRun(world, world.data.rules.weather.referenceSeed, historical, { ledger: false, model });
    return {
      model,
      historical: simulate(world, HISTORICAL_SEEDS, historical, FIRST_SEED, { model }, 0),
      random: counts(world, endings[i]!),
      reference: run.state,
      referenceEnding: run.ending,
    };
  });
}

/** How each simulated player fares under the default model. */
export function fares(world: World): ReadonlyMap<string, Tally> {
  const players: [string, Player][] = Object.entries(playersOf(world));
  return new Map(
    players.map(([id, player]) => [id, simulate(world, HISTORICAL_SEEDS, player, FIRST_SEED, {}, 0)]),
  );
}

/** Over how many of the historical seeds the vote of June 1957 came out as in the record: for and against. */
export function votesLike(world: World, vote: string, against: number, forYou: number): number {
  let like = 0;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + HISTORICAL_SEEDS; seed++) {
    const call = rollCall(playRun(world, seed, historical).state, vote);
    const noes = call?.votes.filter(one => !one.for).length ?? -1;
    if (call && noes === against && call.votes.length - noes === forYou) like++;
  }
  return like;
}
