/** Small worlds in plain data: every builder fills in what a test does not care about. */

import { open, type Reduced } from '../../src/engine/reduce.ts';
import { type Draft, draftOf, type State } from '../../src/engine/state.ts';
import { createWorld, type World } from '../../src/engine/world.ts';
import type {
  ChronicleData,
  DecisionData,
  Effect,
  HolderData,
  IndicatorData,
  LaterEffect,
  OptionData,
  Outcome,
  RemovalRules,
  RulesData,
  TalkData,
  WorldData,
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
    folder: 'chapter',
    kicker: 'Presidium',
    plate: 'table',
    topics: [],
    historical: options[0]!.id,
    when: [],
    options,
    talks: [],
    ...part,
  };
}

export function chronicle(id: string, date: string, part: Partial<ChronicleData> = {}): ChronicleData {
  return { ...effect(), id, date, label: id, when: [], sources: [], ...part };
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

export const HOLDERS: readonly HolderData[] = [
  person('khrushchev'),
  person('orlov'),
  person('petrov'),
  person('sokolov'),
  bloc('secretaries'),
  bloc('regional-secretaries'),
  bloc('high-command'),
  bloc('state-security'),
  bloc('workers'),
];

const REMOVAL: RemovalRules = {
  plotDay: '1955-09-24',
  musterDay: '1955-10-11',
  endDay: '1955-10-14',
  recruits: [
    { person: 'orlov', below: 0, organiser: true },
    { person: 'petrov', below: 0, organiser: false },
  ],
  organisersNeeded: 1,
  recruitsNeeded: 2,
  warningPermille: 0,
  securityLoyal: 10,
  newChiefNeeds: 10,
  armyYours: 20,
  armyTheirs: -20,
  appealNeeds: 5,
  appealUnaided: 30,
  moodHesitates: 50,
  moodSwing: 6,
  promise: 15,
  endings: { noPlot: 'calm', uncovered: 'uncovered' },
};

const RULES: RulesData = {
  opinionStep: 50,
  fading: 0,
  supports: {
    party: [
      { of: 'presidium', weight: 3 },
      { of: 'secretaries', weight: 1 },
    ],
    military: [
      { of: 'high-command', weight: 1 },
      { of: 'defence-minister', weight: 1 },
    ],
    public: [{ of: 'workers', weight: 1 }],
  },
  presidium: ['khrushchev', 'orlov', 'petrov'],
  offices: {
    premier: 'orlov',
    'second-secretary': 'khrushchev',
    'defence-minister': 'sokolov',
    'security-chief': 'petrov',
  },
  centralCommittee: [
    { bloc: 'secretaries', seats: 60 },
    { bloc: 'workers', seats: 40 },
  ],
  questions: { 'keep-him': {} },
  weather: { recorded: {}, spread: 100, referenceSeed: 1953 },
  removal: REMOVAL,
};

type RulesPart = Partial<Omit<RulesData, 'removal'>> & { removal?: Partial<RemovalRules> };
export type WorldPart = Partial<Omit<WorldData, 'rules'>> & { rules?: RulesPart };

/** A country of four people and five blocs, with one decision in June 1953 and its end in October 1955. */
export function worldData({ rules, ...part }: WorldPart = {}): WorldData {
  return {
    contentVersion: 'small-1',
    opens: '1953-03-05',
    holders: [...HOLDERS],
    indicators: [indicator('grain')],
    decisions: [decision('first', '1953-06-26')],
    chronicle: [],
    endings: ['calm', 'uncovered', 'fallen'].map(id => ({
      id,
      family: id,
      class: id === 'fallen' ? 'removed' : 'in-power',
      title: id,
      summary: id,
      historical: id === 'fallen',
      sources: [],
    })),
    ...part,
    rules: { ...RULES, ...rules, removal: { ...REMOVAL, ...rules?.removal } },
  };
}

export function smallWorld(part: WorldPart = {}): World {
  return createWorld(worldData(part));
}

/** The holders of the small world with other openings, in points. */
export function feeling(openings: Readonly<Record<string, number>>): HolderData[] {
  return HOLDERS.map(holder => ({ ...holder, opening: openings[holder.id] ?? 0 }));
}

/** A state that a rule may change, as the run opens. */
export function opened(world: World, seed = 1): Draft {
  return draftOf(open(world, seed));
}

/** The loyalty of somebody, in hundredths. */
export function loyaltyOf(world: World, state: State, holder: string): number {
  return state.loyalty[world.holderIndex.get(holder)!]!;
}

/** The state of a step that must have been taken. */
export function taken(reduced: Reduced): State {
  if (!reduced.ok) throw new Error(reduced.refusal.say);
  return reduced.state;
}
