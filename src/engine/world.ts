/**
 * The content indexed: names become numbers once, so that a step of the engine touches only typed arrays.
 */
import { dayOf, parseDay } from './calendar.ts';
import { ISSUES, OFFICES, PLAYER, POINT, PRESIDIUM, type Signals, SUPPORTS, UNIT } from './vocabulary.ts';
import type {
  ChronicleData,
  Condition,
  DecisionData,
  Effect,
  EndingData,
  HolderData,
  IndicatorData,
  LaterEffect,
  OptionData,
  Outcome,
  WorldData,
} from './world-data.ts';

/** An effect with every name resolved. Impulses are interest x signal x step, in hundredths of a point, per holder. */
export interface CompiledEffect {
  readonly impulses: Int32Array | null;
  /** pairs of holder and hundredths of a point */
  readonly loyalty: readonly (readonly [holder: number, amount: number])[];
  /** pairs of indicator and tenths of its unit */
  readonly indicators: readonly (readonly [indicator: number, amount: number])[];
  readonly departures: readonly { indicator: number; from: number; to: number; amount: number }[];
  readonly seats: readonly {
    person: number;
    joins: boolean;
    leaves: boolean;
    takes: number;
    if: readonly Condition[];
  }[];
  readonly remember: readonly number[];
}

export interface CompiledOption {
  readonly index: number;
  readonly decision: number;
  readonly data: OptionData;
  readonly effect: CompiledEffect;
  readonly later: readonly {
    day: number;
    if: readonly Condition[];
    effect: CompiledEffect;
    data: LaterEffect;
  }[];
  readonly outcomes: readonly { if: readonly Condition[]; effect: CompiledEffect; ends: string | null }[];
}

export interface CompiledTalk {
  readonly id: string;
  readonly effect: CompiledEffect;
}

export interface CompiledDecision {
  readonly index: number;
  readonly day: number;
  readonly data: DecisionData;
  readonly options: readonly CompiledOption[];
  readonly talks: readonly CompiledTalk[];
}

export type AgendaItem =
  | {
      readonly kind: 'chronicle';
      readonly day: number;
      readonly data: ChronicleData;
      readonly effect: CompiledEffect;
    }
  | { readonly kind: 'decision'; readonly day: number; readonly decision: CompiledDecision }
  | { readonly kind: 'year-end'; readonly day: number; readonly year: number }
  | { readonly kind: 'plot' | 'muster' | 'end'; readonly day: number };

/** A part of a support: one bloc, the holder of an office, or the mean of the Presidium. */
export interface SupportPart {
  readonly kind: 'holder' | 'office' | 'presidium';
  readonly index: number;
  readonly weight: number;
}

export interface World {
  readonly data: WorldData;
  readonly opensOn: number;
  readonly holders: readonly HolderData[];
  readonly holderIndex: ReadonlyMap<string, number>;
  /** weights -3 to 3, row per holder, column per issue */
  readonly interests: Int32Array;
  readonly settles: Int32Array;
  readonly indicators: readonly IndicatorData[];
  readonly indicatorIndex: ReadonlyMap<string, number>;
  readonly firstYear: number;
  readonly lastYear: number;
  /** the recorded level in tenths, row per indicator, column per year from `firstYear` */
  readonly series: Int32Array;
  readonly memories: ReadonlyMap<string, number>;
  readonly decisions: readonly CompiledDecision[];
  readonly decisionIndex: ReadonlyMap<string, number>;
  readonly options: readonly CompiledOption[];
  readonly optionIndex: ReadonlyMap<string, number>;
  readonly agenda: readonly AgendaItem[];
  readonly supports: readonly (readonly SupportPart[])[];
  readonly endings: ReadonlyMap<string, EndingData>;
  readonly player: number;
}

/** The number behind a name that the content check has already found to exist. */
function indexOf(index: ReadonlyMap<string, number>, name: string, what: string): number {
  const found = index.get(name);
  if (found === undefined) throw new Error(`The world has no ${what} called '${name}'.`);
  return found;
}

function dayOrThrow(iso: string): number {
  const day = parseDay(iso);
  if (day === null) throw new Error(`'${iso}' is not a date.`);
  return day;
}

/** What a set of signals means to every holder, in hundredths of a point before saturation. */
export function impulsesOf(
  interests: Int32Array,
  holders: number,
  signals: Signals,
  step: number,
): Int32Array | null {
  const sent = ISSUES.map(issue => signals[issue] ?? 0);
  if (sent.every(signal => signal === 0)) return null;
  const impulses = new Int32Array(holders);
  for (let h = 0; h < holders; h++) {
    let sum = 0;
    for (let i = 0; i < ISSUES.length; i++) sum += interests[h * ISSUES.length + i]! * sent[i]!;
    impulses[h] = sum * step;
  }
  return impulses;
}

function indexed<T>(items: readonly T[], name: (item: T) => string): Map<string, number> {
  return new Map(items.map((item, i) => [name(item), i]));
}

/** Every memory that any part of the content can set. */
function collectMemories(data: WorldData): Map<string, number> {
  const names = new Set<string>(['warned']);
  const from = (effect: Effect): void => {
    for (const memory of effect.remember) names.add(memory);
  };
  data.chronicle.forEach(from);
  for (const decision of data.decisions) {
    decision.talks.forEach(from);
    for (const option of decision.options) {
      from(option);
      option.later.forEach(from);
      option.outcomes.forEach(from);
    }
  }
  return indexed([...names], name => name);
}

/**
 * Indexes the content.
 * @param data content that has passed the story check
 * @throws Error if a name does not exist, which the story check should have found
 */
export function createWorld(data: WorldData): World {
  const holderIndex = indexed(data.holders, holder => holder.id);
  const indicatorIndex = indexed(data.indicators, indicator => indicator.id);
  const memories = collectMemories(data);
  const interests = new Int32Array(data.holders.length * ISSUES.length);
  data.holders.forEach((holder, h) => {
    ISSUES.forEach((issue, i) => {
      interests[h * ISSUES.length + i] = holder.interests[issue] ?? 0;
    });
  });
  const years = data.indicators.flatMap(indicator => Object.keys(indicator.series).map(Number));
  const firstYear = Math.min(...years);
  const lastYear = Math.max(...years);
  const span = lastYear - firstYear + 1;
  const series = new Int32Array(data.indicators.length * span);
  data.indicators.forEach((indicator, i) => {
    for (const [year, value] of Object.entries(indicator.series)) {
      series[i * span + Number(year) - firstYear] = Math.round(value * UNIT);
    }
  });

  const holder = (name: string): number => indexOf(holderIndex, name, 'person or bloc');
  const compile = (effect: Effect): CompiledEffect => ({
    impulses: impulsesOf(interests, data.holders.length, effect.signals, data.rules.opinionStep),
    loyalty: Object.entries(effect.loyalty).map(([id, points]) => [holder(id), points * POINT] as const),
    indicators: Object.entries(effect.indicators).map(
      ([id, amount]) => [indexOf(indicatorIndex, id, 'indicator'), Math.round(amount * UNIT)] as const,
    ),
    departures: effect.departures.map(departure => ({
      indicator: indexOf(indicatorIndex, departure.indicator, 'indicator'),
      from: departure.from,
      to: departure.to,
      amount: Math.round(departure.add * UNIT),
    })),
    seats: effect.seats.map(seat => ({
      person: holder(seat.person),
      joins: seat.joins !== undefined,
      leaves: seat.leaves !== undefined,
      takes: seat.takes === undefined ? -1 : OFFICES.indexOf(seat.takes),
      if: seat.if,
    })),
    remember: effect.remember.map(name => indexOf(memories, name, 'memory')),
  });
  const compileOutcome = (outcome: Outcome) => ({
    if: outcome.if,
    effect: compile(outcome),
    ends: outcome.ends ?? null,
  });

  const options: CompiledOption[] = [];
  const decisions = data.decisions.map((decision, d): CompiledDecision => {
    const compiled = decision.options.map((option): CompiledOption => {
      const made: CompiledOption = {
        index: options.length,
        decision: d,
        data: option,
        effect: compile(option),
        later: option.later.map(later => ({
          day: dayOrThrow(later.at),
          if: later.if,
          effect: compile(later),
          data: later,
        })),
        outcomes: option.outcomes.map(compileOutcome),
      };
      options.push(made);
      return made;
    });
    return {
      index: d,
      day: dayOrThrow(decision.date),
      data: decision,
      options: compiled,
      talks: decision.talks.map(talk => ({ id: talk.id, effect: compile(talk) })),
    };
  });

  const { removal } = data.rules;
  const opensOn = dayOrThrow(data.opens);
  const agenda: AgendaItem[] = [
    ...data.chronicle.map(item => ({
      kind: 'chronicle' as const,
      day: dayOrThrow(item.date),
      data: item,
      effect: compile(item),
    })),
    { kind: 'plot', day: dayOrThrow(removal.plotDay) },
    { kind: 'muster', day: dayOrThrow(removal.musterDay) },
    ...decisions.map(decision => ({ kind: 'decision' as const, day: decision.day, decision })),
    ...Array.from({ length: lastYear - firstYear }, (_, i) => ({
      kind: 'year-end' as const,
      day: dayOf({ year: firstYear + i, month: 12, day: 31 }),
      year: firstYear + i,
    })),
    { kind: 'end', day: dayOrThrow(removal.endDay) },
  ];
  // A stable sort keeps the order above among items of one day: what happened, then the decision, then the year's end.
  agenda.sort((a, b) => a.day - b.day);

  return {
    data,
    opensOn,
    holders: data.holders,
    holderIndex,
    interests,
    settles: Int32Array.from(data.holders, h => h.settles * POINT),
    indicators: data.indicators,
    indicatorIndex,
    firstYear,
    lastYear,
    series,
    memories,
    decisions,
    decisionIndex: indexed(decisions, decision => decision.data.id),
    options,
    optionIndex: indexed(options, option => option.data.id),
    agenda,
    supports: SUPPORTS.map(support =>
      data.rules.supports[support].map((part): SupportPart => {
        if (part.of === PRESIDIUM) return { kind: 'presidium', index: -1, weight: part.weight };
        const office = (OFFICES as readonly string[]).indexOf(part.of);
        if (office >= 0) return { kind: 'office', index: office, weight: part.weight };
        return { kind: 'holder', index: holder(part.of), weight: part.weight };
      }),
    ),
    endings: new Map(data.endings.map(ending => [ending.id, ending])),
    player: holder(PLAYER),
  };
}
