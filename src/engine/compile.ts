/** Indexes the content: `createWorld` turns plain data into the world that the rules run on. */
import { dayOf, parseDay } from './calendar.ts';
import { purposeHash } from './chance.ts';
import { compileCondition, compileConditions, type Names } from './rules/conditions.ts';
import { compileEquation, reckon } from './rules/indicators.ts';
import { CANDIDATE_SEAT, FULL_SEAT, NO_SEAT, type Otherwise } from './state.ts';
import { ISSUES, OFFICES, PLAYER, POINT, PRESIDIUM, type Signals, SUPPORTS, UNIT } from './vocabulary.ts';
import type {
  AgendaItem,
  CompiledDecision,
  CompiledEffect,
  CompiledIndicator,
  CompiledOption,
  CompiledRequirement,
  Impulses,
  Region,
  SupportPart,
  Test,
  World,
} from './world.ts';
import type {
  DecisionData,
  Effect,
  EndingData,
  ModelData,
  RemovalNumbers,
  Requirement,
  SeatChange,
  WorldData,
} from './world-data.ts';

/** Memories that the rules of October 1964 ask for by name. */
const WARNED = 'warned';
const NEW_SECURITY_CHIEF = 'new-security-chief';
const CANDID = 'candid';

function dayOrThrow(iso: string): number {
  const day = parseDay(iso);
  if (day === null) throw new Error(`'${iso}' is not a date.`);
  return day;
}

function indexed<T>(items: readonly T[], name: (item: T) => string): Map<string, number> {
  return new Map(items.map((item, i) => [name(item), i]));
}

/** The number behind a name that the content check has already found to exist. */
function indexOf(index: ReadonlyMap<string, number>, name: string, what: string): number {
  const found = index.get(name);
  if (found === undefined) throw new Error(`The world has no ${what} called '${name}'.`);
  return found;
}

/** Every effect that any part of the content can have. */
function effectsOf(data: WorldData): Effect[] {
  return [
    ...data.chronicle,
    ...data.crises,
    ...data.moves,
    ...data.decisions.flatMap(decision => [
      ...decision.talks,
      ...decision.options.flatMap(option => [option, ...option.later, ...option.outcomes]),
    ]),
  ];
}

function collectMemories(data: WorldData): Map<string, number> {
  const names = new Set([WARNED, ...effectsOf(data).flatMap(effect => effect.remember)]);
  return indexed([...names], name => name);
}

/** What holders care for, as matrices of holder x issue. */
function compileInterests(data: WorldData) {
  const width = ISSUES.length;
  const interests = new Int32Array(data.holders.length * width);
  const weights = new Int32Array(data.holders.length * width);
  data.holders.forEach((holder, h) => {
    const feels = data.rules.tempers[holder.temper]?.feels ?? 1000;
    ISSUES.forEach((issue, i) => {
      const interest = holder.interests[issue] ?? 0;
      interests[h * width + i] = interest;
      weights[h * width + i] = Math.trunc((interest * data.rules.opinionStep * feels) / 1000);
    });
  });
  const player = data.holders.findIndex(holder => holder.id === PLAYER);
  const caring = ISSUES.map((_, i) => {
    const holders = data.holders.flatMap((_, h) => (weights[h * width + i] !== 0 && h !== player ? [h] : []));
    return {
      holders: Int32Array.from(holders),
      amounts: Int32Array.from(holders, h => weights[h * width + i]!),
    };
  });
  return { interests, weights, caring, player };
}

/** What a set of signals does to every holder who cares. Null if nobody does. */
export function impulsesOf(
  weights: Int32Array,
  isPolicy: Uint8Array,
  player: number,
  signals: Signals,
): Impulses | null {
  const sent = ISSUES.map(issue => signals[issue] ?? 0);
  const moved: { holder: number; amount: number; policy: number }[] = [];
  for (let holder = 0; holder * ISSUES.length < weights.length; holder++) {
    if (holder === player) continue;
    let amount = 0;
    let policy = 0;
    for (let i = 0; i < ISSUES.length; i++) {
      const part = weights[holder * ISSUES.length + i]! * sent[i]!;
      amount += part;
      if (isPolicy[i] === 1) policy += part;
    }
    if (amount !== 0 || policy !== 0) moved.push({ holder, amount, policy });
  }
  if (moved.length === 0) return null;
  return {
    signals,
    holders: Int32Array.from(moved, one => one.holder),
    amounts: Int32Array.from(moved, one => one.amount),
    policy: Int32Array.from(moved, one => one.policy),
  };
}

/** The indicators with their series, and their equations reckoned over the record. */
function compileIndicators(data: WorldData, indicatorIndex: ReadonlyMap<string, number>) {
  const years = data.indicators.flatMap(indicator => Object.keys(indicator.series).map(Number));
  const firstYear = Math.min(...years);
  const lastYear = Math.max(...years);
  const span = lastYear - firstYear + 1;
  const regions = Object.entries(data.rules.weather.regions).map(
    ([id, { recorded, spread }]): Region => ({
      id,
      rolls: [purposeHash(`weather-spring:${id}`), purposeHash(`weather-summer:${id}`)],
      recorded: Int32Array.from({ length: span }, (_, column) => recorded[String(firstYear + column)] ?? 0),
      spread,
    }),
  );
  const regionIndex = indexed(regions, region => region.id);
  const series = new Int32Array(data.indicators.length * span);
  data.indicators.forEach((indicator, i) => {
    for (const [year, value] of Object.entries(indicator.series)) {
      series[i * span + Number(year) - firstYear] = Math.round(value * UNIT);
    }
  });
  const indicators = data.indicators.map(
    (indicator): CompiledIndicator => ({
      data: indicator,
      low: Math.round(indicator.low * UNIT),
      high: Math.round(indicator.high * UNIT),
      equation: indicator.equation ? compileEquation(indicator.equation, indicatorIndex, regionIndex) : null,
      pulses: indicator.pulses.map(pulse => ({
        issue: ISSUES.indexOf(pulse.issue),
        per: Math.round(pulse.per * UNIT),
        expected: pulse.expected === 'last-year' ? null : Math.round(pulse.expected * UNIT),
      })),
    }),
  );
  const recorded = new Int32Array(series.length);
  for (let column = 0; column < span; column++) {
    const levels = (at: number) => Int32Array.from(indicators, (_, i) => series[i * span + at]!);
    const now = levels(column);
    const last = levels(Math.max(0, column - 1));
    const fractions = Int32Array.from(regions, region => 1000 + region.recorded[column]!);
    indicators.forEach(({ equation }, i) => {
      if (equation) recorded[i * span + column] = reckon(equation, now, last, fractions);
    });
  }
  return { indicators, regions, regionIndex, firstYear, lastYear, span, series, recorded };
}

function supportParts(data: WorldData, holderIndex: ReadonlyMap<string, number>): SupportPart[][] {
  return SUPPORTS.map(support =>
    data.rules.supports[support].map((part): SupportPart => {
      if (part.of === PRESIDIUM) return { kind: 'presidium', index: -1, weight: part.weight };
      const office = (OFFICES as readonly string[]).indexOf(part.of);
      if (office >= 0) return { kind: 'office', index: office, weight: part.weight };
      return { kind: 'holder', index: indexOf(holderIndex, part.of, 'person or bloc'), weight: part.weight };
    }),
  );
}

/** What each question means to each holder: its signals weighed with his interests, in hundredths. */
function compileQuestions(data: WorldData, interests: Int32Array): Map<string, Int32Array> {
  return new Map(
    Object.entries(data.rules.questions).map(([id, signals]) => [
      id,
      Int32Array.from(data.holders, (_, h) =>
        ISSUES.reduce(
          (sum, issue, i) => sum + interests[h * ISSUES.length + i]! * (signals[issue] ?? 0) * POINT,
          0,
        ),
      ),
    ]),
  );
}

function seatAfter(seat: SeatChange): number {
  if (seat.joins === 'presidium') return FULL_SEAT;
  if (seat.joins === 'candidates') return CANDIDATE_SEAT;
  return seat.leaves ? NO_SEAT : -1;
}

/**
 * Indexes the content.
 * @param data content that has passed the story check
 * @throws Error if a name does not exist, which the story check should have found
 */
export function createWorld(data: WorldData): World {
  const { rules } = data;
  const holderIndex = indexed(data.holders, holder => holder.id);
  const indicatorIndex = indexed(data.indicators, indicator => indicator.id);
  const memories = collectMemories(data);
  const optionIndex = indexed(
    data.decisions.flatMap(decision => decision.options),
    option => option.id,
  );
  const names: Names = { holderIndex, indicatorIndex, optionIndex, memories };
  const { interests, weights, caring, player } = compileInterests(data);
  const isPolicy = Uint8Array.from(ISSUES, issue => (rules.accounts.policy.includes(issue) ? 1 : 0));
  const country = compileIndicators(data, indicatorIndex);
  const holder = (name: string): number => indexOf(holderIndex, name, 'person or bloc');
  const shifts = (amounts: Readonly<Record<string, number>>) =>
    Object.entries(amounts).map(
      ([id, amount]) => [indexOf(indicatorIndex, id, 'indicator'), Math.round(amount * UNIT)] as const,
    );

  const compile = (effect: Effect): CompiledEffect => ({
    impulses: impulsesOf(weights, isPolicy, player, effect.signals),
    loyalty: Object.entries(effect.loyalty).map(([id, points]) => [holder(id), points * POINT] as const),
    indicators: shifts(effect.indicators),
    departures: effect.departures.flatMap(({ indicator, add, from, to }) => {
      const row = indexOf(indicatorIndex, indicator, 'indicator') * country.span;
      const first = Math.max(from, country.firstYear);
      const cells = Math.max(0, Math.min(to, country.lastYear) - first + 1);
      return Array.from(
        { length: cells },
        (_, i) => [row + first - country.firstYear + i, Math.round(add * UNIT)] as const,
      );
    }),
    seats: effect.seats.map(seat => ({
      person: holder(seat.person),
      seat: seatAfter(seat),
      takes: seat.takes === undefined ? -1 : OFFICES.indexOf(seat.takes),
      if: compileConditions(names, seat.if),
    })),
    remember: effect.remember.map(name => indexOf(memories, name, 'memory')),
    candour: effect.candour * 7,
  });
  const requirements = (required: readonly Requirement[]): CompiledRequirement[] =>
    required.map(data => ({ holds: compileCondition(names, data.condition), data }));

  const compileDecision = (decision: DecisionData, d: number): CompiledDecision => ({
    index: d,
    day: dayOrThrow(decision.date),
    data: decision,
    when: compileConditions(names, decision.when),
    options: decision.options.map(
      (option): CompiledOption => ({
        index: indexOf(optionIndex, option.id, 'option'),
        decision: d,
        data: option,
        requires: requirements(option.requires),
        effect: compile(option),
        later: option.later.map(later => ({
          day: dayOrThrow(later.at),
          if: compileConditions(names, later.if),
          effect: compile(later),
          data: later,
        })),
        outcomes: option.outcomes.map(outcome => ({
          if: compileConditions(names, outcome.if),
          effect: compile(outcome),
          ends: outcome.ends ?? null,
        })),
      }),
    ),
    talks: decision.talks.map(talk => ({ id: talk.id, effect: compile(talk) })),
    cost: (decision.cost ?? []).map(({ option, if: when }) => ({
      option,
      if: compileConditions(names, when),
    })),
  });

  const decisions = data.decisions.map(compileDecision);
  const options = decisions.flatMap(decision => decision.options);
  const supports = supportParts(data, holderIndex);
  const agenda: AgendaItem[] = [
    ...options.flatMap(option =>
      option.later.map((later, index) => ({
        kind: 'later' as const,
        day: later.day,
        option: option.index,
        index,
        later,
      })),
    ),
    ...data.chronicle.map(event => ({
      kind: 'chronicle' as const,
      day: dayOrThrow(event.date),
      data: event,
      when: compileConditions(names, event.when),
      effect: compile(event),
    })),
    ...data.crises.flatMap(crisis => {
      const shared = { data: crisis, when: compileConditions(names, crisis.when), effect: compile(crisis) };
      return crisis.dates.map(date => ({ kind: 'crisis' as const, day: dayOrThrow(date), ...shared }));
    }),
    { kind: 'plot', day: dayOrThrow(rules.removal.plotDay) },
    { kind: 'muster', day: dayOrThrow(rules.removal.musterDay) },
    ...decisions.map(decision => ({ kind: 'decision' as const, day: decision.day, decision })),
    ...Array.from({ length: country.lastYear - country.firstYear }, (_, i) => ({
      kind: 'year-end' as const,
      day: dayOf({ year: country.firstYear + i, month: 12, day: 31 }),
      year: country.firstYear + i,
    })),
    { kind: 'end', day: dayOrThrow(rules.removal.endDay) },
  ];
  // A stable sort keeps the order above among items of one day: what arrives, what happens, the decision, the year's end.
  agenda.sort((a, b) => a.day - b.day);

  return {
    data,
    opensOn: dayOrThrow(data.opens),
    opening: {
      loyalty: Int32Array.from(data.holders, one => one.opening * POINT),
      levels: Int32Array.from(data.indicators, (_, i) => country.series[i * country.span]!),
      seated: Uint8Array.from(data.holders, one =>
        rules.presidium.includes(one.id)
          ? FULL_SEAT
          : rules.candidates.includes(one.id)
            ? CANDIDATE_SEAT
            : NO_SEAT,
      ),
      offices: Int16Array.from(OFFICES, office => holderIndex.get(rules.offices[office]) ?? -1),
    },
    holders: data.holders,
    holderIndex,
    interests,
    weights,
    caring,
    isPolicy,
    yields: Int32Array.from(data.holders, one => rules.tempers[one.temper]?.yields ?? 1000),
    candid: Uint8Array.from(data.holders, one => (one.temper === CANDID ? 1 : 0)),
    luck: Int32Array.from(data.holders, one => purposeHash(`luck:${one.id}`)),
    settles: Int32Array.from(data.holders, one => one.settles * POINT),
    ...country,
    indicatorIndex,
    memories,
    decisions,
    decisionIndex: indexed(decisions, decision => decision.data.id),
    options,
    optionIndex,
    moves: new Map(
      data.moves.map(move => [
        move.id,
        { data: move, requires: requirements(move.requires), effect: compile(move) },
      ]),
    ),
    agenda,
    supports,
    supportWeights: supports.map(parts => parts.reduce((sum, part) => sum + part.weight, 0)),
    favour: rules.favour.map(favour => ({
      data: favour,
      support: SUPPORTS.indexOf(favour.support),
      signals: ISSUES.flatMap((issue, i) =>
        favour.signals[issue] === undefined ? [] : [[i, favour.signals[issue]] as const],
      ),
      indicators: shifts(favour.indicators),
    })),
    questions: compileQuestions(data, interests),
    plenum: rules.centralCommittee.map(({ bloc, seats }) => ({ holder: holder(bloc), seats })),
    models: data.models.map(model => ({
      data: model,
      plain: Object.values(model.weights).every(weight => weight === 1000) && model.sees.length === 0,
      sees: model.sees.map(({ issue, indicator, expected, per }) => ({
        issue: ISSUES.indexOf(issue),
        indicator: indexOf(indicatorIndex, indicator, 'indicator'),
        expected: Math.round(expected * UNIT),
        per: Math.round(per * UNIT),
      })),
      removal: { ...rules.removal, ...defined(model.removal) },
    })),
    modelIndex: indexed(data.models, model => model.id),
    otherwise: new Map(
      data.circumstances.map(({ id, weather, absent, warning }): [string, Otherwise] => [
        id,
        {
          weather: weather.map(({ region, year, permille }) => ({
            region: indexOf(country.regionIndex, region, 'region'),
            year,
            permille,
          })),
          absent: absent.map(({ person, vote }) => ({ person: holder(person), vote })),
          warning: warning ?? null,
        },
      ]),
    ),
    recruits: rules.removal.recruits.map(recruit => ({
      holder: holder(recruit.person),
      below: recruit.below * POINT,
      organiser: recruit.organiser,
      because: recruit.because.map(reason => ({
        if: compileConditions(names, reason.if),
        amount: reason.points * POINT,
        why: reason.why,
      })),
    })),
    known: {
      regionalSecretaries: holderIndex.get('regional-secretaries') ?? -1,
      highCommand: holderIndex.get('high-command') ?? -1,
      stateSecurity: holderIndex.get('state-security') ?? -1,
      warned: memories.get(WARNED) ?? -1,
      newSecurityChief: memories.get(NEW_SECURITY_CHIEF) ?? -1,
    },
    endings: new Map(data.endings.map(ending => [ending.id, ending])),
    endingVariants: endingVariants(names, data.endings),
    endingDays: new Map(data.endings.flatMap(({ id, date }) => (date ? [[id, dayOrThrow(date)]] : []))),
    player,
  };
}

function endingVariants(names: Names, endings: readonly EndingData[]): World['endingVariants'] {
  const variants = new Map<string, { id: string; when: Test }[]>();
  for (const { id, insteadOf, when } of endings) {
    const variant = { id, when: compileConditions(names, when) };
    for (const base of insteadOf) variants.set(base, [...(variants.get(base) ?? []), variant]);
  }
  return variants;
}

/** An object without the keys that are undefined, so that they do not hide what they are spread over. */
function defined(numbers: ModelData['removal']): Partial<RemovalNumbers> {
  return Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined));
}
