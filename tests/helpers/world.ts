/** Small worlds in plain data, and runs that open in them. */
import { open, type Reduced } from '../../src/engine/reduce.ts';
import { type Draft, draftOf, type State } from '../../src/engine/state.ts';
import { createWorld, type World } from '../../src/engine/world.ts';
import type { HolderData, RemovalRules, RulesData, WorldData } from '../../src/engine/world-data.ts';
import { bloc, decision, indicator, person } from './data.ts';

export * from './data.ts';

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
