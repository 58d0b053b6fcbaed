/** Small worlds in plain data, and runs that open in them. */
import { createWorld } from '../../src/engine/compile.ts';
import { open, type Reduced, type RunOptions } from '../../src/engine/reduce.ts';
import { type Draft, draftOf, type RemovalEvent, type RollCall, type State } from '../../src/engine/state.ts';
import { ISSUES } from '../../src/engine/vocabulary.ts';
import type { World } from '../../src/engine/world.ts';
import type { HolderData, RemovalRules, RulesData, WorldData } from '../../src/engine/world-data.ts';
import { bloc, decision, indicator, model, person, recruit } from './data.ts';

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
  recruits: [recruit('orlov', { organiser: true }), recruit('petrov')],
  organisersNeeded: 1,
  recruitsNeeded: 2,
  ambition: 0,
  absence: 0,
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

/** Results; the other issues are manner. */
const POLICY: RulesData['accounts']['policy'] = ['arms', 'plan', 'living', 'land', 'standing', 'peace'];

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
  candidates: [],
  tempers: {},
  accounts: { policy: POLICY, style: ISSUES.filter(issue => !POLICY.includes(issue)) },
  // What is told is the truth.
  reports: { indicator: 'grain', from: 0, per: 0, candid: 0, contentAbove: 100, content: 0, most: 0 },
  favour: [],
  weeks: {},
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
  weather: { referenceSeed: 1953, regions: {} },
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
    crises: [],
    moves: [],
    models: [model('blend')],
    circumstances: [],
    players: [],
    endings: ['calm', 'uncovered', 'fallen'].map(id => ({
      id,
      family: id,
      class: id === 'fallen' ? 'removed' : 'in-power',
      title: id,
      summary: id,
      historical: id === 'fallen',
      insteadOf: [],
      when: [],
    })),
    chapters: [],
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
export function opened(world: World, seed = 1, options: RunOptions = {}): Draft {
  return draftOf(open(world, seed, options));
}

/** The number of a holder. */
export function at(world: World, holder: string): number {
  const found = world.holderIndex.get(holder);
  if (found === undefined) throw new Error(`The small world has no '${holder}'.`);
  return found;
}

/** A roll-call that has been taken: who was for you. */
export function rollCallOf(world: World, id: string, votes: Readonly<Record<string, boolean>>): RollCall {
  return {
    id,
    day: 0,
    lines: 0,
    votes: Object.entries(votes).map(([name, isFor]) => ({
      holder: at(world, name),
      for: isFor,
      score: isFor ? 100 : -100,
      leaning: 0,
      pressure: 0,
      luck: 0,
    })),
  };
}

/** A step of the autumn that has been taken. */
export function stepped(part: Pick<RemovalEvent, 'step' | 'outcome'> & Partial<RemovalEvent>): RemovalEvent {
  return { day: 0, holders: [], measured: 0, bar: 0, ...part };
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
