/** Content in plain data: every builder fills in what a test does not care about. */
import type {
  ChronicleData,
  DecisionData,
  Effect,
  HolderData,
  IndicatorData,
  LaterEffect,
  OptionData,
  Outcome,
  TalkData,
} from '../../src/engine/world-data.ts';

export function effect(part: Partial<Effect> = {}): Effect {
  return { signals: {}, loyalty: {}, indicators: {}, departures: [], seats: [], remember: [], ...part };
}

export function later(at: string, part: Partial<LaterEffect> = {}): LaterEffect {
  return { ...effect(), at, because: 'it was remembered', if: [], ...part };
}

export function outcome(part: Partial<Outcome> = {}): Outcome {
  return { ...effect(), if: [], ...part };
}

export function option(id: string, part: Partial<OptionData> = {}): OptionData {
  return {
    ...effect(),
    id,
    label: `took ${id}`,
    note: '',
    grade: 'A',
    requires: [],
    later: [],
    outcomes: [],
    ...part,
  };
}

export function talk(id: string, part: Partial<Effect> = {}): TalkData {
  return { ...effect(part), id };
}

export function decision(
  id: string,
  date: string,
  options: OptionData[] = [option(`${id}.yes`), option(`${id}.no`)],
  part: Partial<DecisionData> = {},
): DecisionData {
  return {
    id,
    title: id,
    date,
    place: 'Moscow',
    chapter: 1,
    kicker: 'Presidium',
    plate: 'table',
    historical: options[0]!.id,
    when: [],
    options,
    talks: [],
    ...part,
  };
}

export function chronicle(id: string, date: string, part: Partial<ChronicleData> = {}): ChronicleData {
  return { ...effect(), id, date, label: id, when: [], ...part };
}

export function person(id: string, part: Partial<HolderData> = {}): HolderData {
  return {
    id,
    name: id,
    address: '',
    role: '',
    kind: 'person',
    opening: 0,
    settles: 0,
    interests: {},
    ...part,
  };
}

export function bloc(id: string, part: Partial<HolderData> = {}): HolderData {
  return person(id, { kind: 'bloc', ...part });
}

export function indicator(id: string, part: Partial<IndicatorData> = {}): IndicatorData {
  return {
    id,
    name: id,
    unit: 'tonnes',
    series: { 1953: 100, 1954: 100, 1955: 100 },
    low: 0,
    high: 1000,
    weather: false,
    pulses: [],
    ...part,
  };
}
