/** Content in plain data: every builder fills in what a test does not care about. */
import { parseEquation } from '../../src/content/equation.ts';
import type {
  ChronicleData,
  CircumstanceData,
  CrisisData,
  DecisionData,
  Effect,
  Expression,
  HolderData,
  IndicatorData,
  LaterEffect,
  ModelData,
  MoveData,
  OptionData,
  Outcome,
  RecruitData,
  TalkData,
} from '../../src/engine/world-data.ts';

const NOTHING: Effect = {
  signals: {},
  loyalty: {},
  indicators: {},
  departures: [],
  seats: [],
  remember: [],
  candour: 0,
};

export function effect(part: Partial<Effect> = {}): Effect {
  return { ...NOTHING, ...part };
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
    turningPoint: false,
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

/** A crisis that breaks out whenever its day comes; a test says what it waits for. */
export function crisis(id: string, dates: string[], part: Partial<CrisisData> = {}): CrisisData {
  return { ...effect(), id, dates, label: id, when: [], ...part };
}

export function move(id: string, part: Partial<MoveData> = {}): MoveData {
  return {
    ...effect(),
    id,
    label: id,
    note: '',
    did: `${id}ed`,
    weeks: 1,
    away: false,
    to: 'nobody',
    gains: 0,
    requires: [],
    ...part,
  };
}

/** A reading under which every loyalty counts as it is. */
export function model(id: string, part: Partial<ModelData> = {}): ModelData {
  return {
    id,
    name: id,
    says: '',
    weights: { policy: 1000, style: 1000, personal: 1000 },
    sees: [],
    force: 0,
    luck: 0,
    removal: {},
    ...part,
  };
}

export function circumstance(id: string, part: Partial<CircumstanceData> = {}): CircumstanceData {
  return { id, label: id, weather: [], absent: [], ...part };
}

export function recruit(person: string, part: Partial<RecruitData> = {}): RecruitData {
  return { person, below: 0, organiser: false, because: [], ...part };
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
    temper: '',
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
    kind: 'flow',
    keeps: 1000,
    pulses: [],
    ...part,
  };
}

/** An equation as the story writes it. */
export function equation(text: string): Expression {
  const parsed = parseEquation(text);
  if (!parsed.ok) throw new Error(parsed.say);
  return parsed.expression;
}
