/**
 * The content of a game as plain data: who there is, what can be decided, and the numbers of the rules. It is checked
 * against a schema when the story is built (src/content) and indexed once by `createWorld`. The engine knows politics;
 * it does not know Khrushchev: everything that is about him comes in through this door.
 */
import type { Grade, IssueId, OfficeId, Signals, SupportId } from './vocabulary.ts';

/** Something that may be true of a state. Exactly one subject key is present. */
export type Condition =
  | { kind: 'support'; support: SupportId; atLeast?: number | undefined; below?: number | undefined }
  | { kind: 'loyalty'; holder: string; atLeast?: number | undefined; below?: number | undefined }
  | { kind: 'indicator'; indicator: string; atLeast?: number | undefined; below?: number | undefined }
  | { kind: 'chose'; option: string; is: boolean }
  | { kind: 'remembers'; memory: string; is: boolean }
  | { kind: 'seated'; person: string; is: boolean }
  | { kind: 'candidate'; person: string; is: boolean }
  | { kind: 'office'; office: OfficeId; person: string; is: boolean }
  | { kind: 'stance'; person: string; stance: 'for' | 'against' }
  | { kind: 'votes'; vote: string; against: number; is: boolean }
  | { kind: 'plenum'; percent: number; is: boolean }
  /** so many of the three supports stand below a bar */
  | { kind: 'fallen'; count: number; below: number; is: boolean }
  /** the Presidium would vote against you on a question, if it were put now */
  | { kind: 'majority'; question: string; is: 'for' | 'against' }
  | { kind: 'removal'; step: RemovalStep; is: string }
  /** the person was drawn into the plot of September 1964 */
  | { kind: 'recruited'; person: string; is: boolean }
  | { kind: 'chance'; purpose: string; permille: number };

export type RemovalStep = 'plot' | 'security' | 'army' | 'appeal' | 'mood';

/**
 * The right side of a yearly equation, in whole numbers (thousandths). `last` is the level at the year-end before;
 * `weather` is that of a region in a year, as a part of a normal harvest.
 */
export type Expression =
  | { kind: 'number'; thousandths: number }
  | { kind: 'indicator'; indicator: string; last: boolean }
  | { kind: 'weather'; region: string }
  | {
      kind: 'operation';
      operator: '+' | '-' | '*' | '/' | 'min' | 'max';
      left: Expression;
      right: Expression;
    };

export interface SeatChange {
  person: string;
  /** a full seat, or that of a candidate: who has one loses the other */
  joins?: 'presidium' | 'candidates' | undefined;
  leaves?: 'presidium' | undefined;
  takes?: OfficeId | undefined;
  if: Condition[];
}

export interface Departure {
  indicator: string;
  /** in the indicator's unit, added to every year-end from `from` to `to` */
  add: number;
  from: number;
  to: number;
}

/** What an option, talk, event or delayed effect does. Loyalties in points, indicators in their units. */
export interface Effect {
  signals: Signals;
  loyalty: Record<string, number>;
  indicators: Record<string, number>;
  departures: Departure[];
  seats: SeatChange[];
  remember: string[];
  /** for so many weeks the reports do not flatter */
  candour: number;
}

export interface LaterEffect extends Effect {
  /** `YYYY-MM-DD` */
  at: string;
  because: string;
  if: Condition[];
}

export interface Outcome extends Effect {
  if: Condition[];
  ends?: string | undefined;
}

export interface Requirement {
  condition: Condition;
  why: string;
}

export interface OptionData extends Effect {
  id: string;
  label: string;
  note: string;
  grade: Grade;
  requires: Requirement[];
  later: LaterEffect[];
  outcomes: Outcome[];
}

export interface TalkData extends Effect {
  id: string;
}

export interface DecisionData {
  id: string;
  title: string;
  date: string;
  place: string;
  chapter: number;
  /** whether it is decided even by a player who decides only what matters most */
  turningPoint: boolean;
  kicker: string;
  plate: string;
  historical: string;
  when: Condition[];
  vote?: { body: 'presidium'; question: string } | undefined;
  options: OptionData[];
  talks: TalkData[];
  /** after which options, and if what is so, the human cost is to be read before the run goes on */
  cost?: { option: string; if: Condition[] }[] | undefined;
}

export interface ChronicleData extends Effect {
  id: string;
  date: string;
  label: string;
  when: Condition[];
}

/** Something that happens on any of its dates on which all its conditions hold, and that may end the run. */
export interface CrisisData extends Effect {
  id: string;
  dates: string[];
  label: string;
  when: Condition[];
  /** the Presidium votes, and the roll-call is kept */
  vote?: { question: string } | undefined;
  ends?: string | undefined;
}

/** What can be done between decisions, at a price in weeks. */
export interface MoveData extends Effect {
  id: string;
  label: string;
  /** the label in the past tense, after "You" */
  did: string;
  note: string;
  weeks: number;
  /** whether it takes you out of Moscow */
  away: boolean;
  to: 'nobody' | 'member';
  /** points of loyalty for the member to whom it goes */
  gains: number;
  requires: Requirement[];
}

/** One reading of the fall: what counts for how much on the last days. */
export interface ModelData {
  id: string;
  name: string;
  says: string;
  /** how much of a loyalty earned by results, by style and in person counts, in permille */
  weights: { policy: number; style: number; personal: number };
  /** what everybody sees of the country as it stands: a signal of 1 on an issue for every `per` units above what was expected */
  sees: { issue: IssueId; indicator: string; expected: number; per: number }[];
  /** points that a signal of 1, so seen, moves for each unit of interest */
  force: number;
  /** points by which luck can move a member's vote either way */
  luck: number;
  removal: { [K in keyof RemovalNumbers]?: RemovalNumbers[K] | undefined };
}

/** Something outside your choices that might have been otherwise. */
export interface CircumstanceData {
  id: string;
  label: string;
  weather: { region: string; year: number; permille: number }[];
  absent: { person: string; vote: string }[];
  warning?: 'never' | 'always' | undefined;
}

/** How a simulated player weighs things. Each way of surviving has one. */
export interface PlayerData {
  id: string;
  name: string;
  says: string;
  /** how much he cares for an issue: his choice sends signals that he likes */
  issues: Signals;
  /** how much he minds what his choice does to each support */
  supports: { [support in SupportId]?: number | undefined };
  /** options that he takes wherever they are open */
  prefers: string[];
}

export interface HolderData {
  id: string;
  name: string;
  /** name and patronymic, as others say it to his face; '' for a bloc */
  address: string;
  /** "Minister of Defence", "first deputy premier": for the panel */
  role: string;
  kind: 'person' | 'bloc';
  /** in points, on the night of 5 March 1953 */
  opening: number;
  /** in points: where feelings settle when nothing happens */
  settles: number;
  /** weights -3 to 3 */
  interests: Signals;
  /** how strongly a person feels, and how easily he yields in a vote (rules.tempers); '' for a bloc */
  temper: string;
}

export interface IndicatorData {
  id: string;
  name: string;
  unit: string;
  /** what the record gives for each year-end, in the unit; the key is the year */
  series: Record<string, number>;
  low: number;
  high: number;
  /** a stock carries over what a year added to it; a flow begins each year anew */
  kind: 'flow' | 'stock';
  /** permille of what a choice moved that is still there a year later */
  keeps: number;
  /** what makes it differ from the record in a year: the equation over this run less the same over the record */
  equation?: Expression | undefined;
  /** what a year-end says to everybody: a signal of 1 on `issue` for every `per` units above what was expected */
  pulses: { issue: IssueId; per: number; expected: 'last-year' | number }[];
}

/** A part of the campaign that can be started by itself. */
export interface ChapterData {
  number: number;
  title: string;
  years: string;
  says: string;
  /** what it speaks of that a reader may want to know before */
  content: string;
}

export interface EndingData {
  id: string;
  /** the day on which it is over, if later than the decision that led to it */
  date?: string | undefined;
  family: string;
  class: 'removed' | 'in-power' | 'early';
  /** endings whose place it takes when all its conditions hold */
  insteadOf: string[];
  when: Condition[];
  title: string;
  summary: string;
  historical: boolean;
}

/** The numbers of the rules, all in `story/world/rules.yaml`, where a reader can find and question them. */
export interface Weather {
  /** permille of a normal harvest, by year */
  recorded: Record<string, number>;
  spread: number;
}

/** What too much favour does at a year's end: so much for every `per` points of a support above a bar. */
export interface FavourData {
  id: string;
  label: string;
  support: SupportId;
  above: number;
  per: number;
  signals: Signals;
  indicators: Record<string, number>;
}

export interface ReportRules {
  /** the indicator that breeds flattery, and the level from which it does */
  indicator: string;
  from: number;
  /** permille of the way to 100 that reports add for each unit above it */
  per: number;
  /** permille that each member of a candid temper takes off */
  candid: number;
  /** a Party this content reports bad news less: permille added */
  contentAbove: number;
  content: number;
  most: number;
}

export interface RulesData {
  /** hundredths of a point of loyalty for one unit of interest x signal */
  opinionStep: number;
  /** permille of the distance to where feelings settle that goes in a year */
  fading: number;
  supports: Record<SupportId, { of: string; weight: number }[]>;
  presidium: string[];
  candidates: string[];
  tempers: Record<string, { feels: number; yields: number; says: string }>;
  /** which issues are results and which are manner */
  accounts: { policy: IssueId[]; style: IssueId[] };
  reports: ReportRules;
  favour: FavourData[];
  /** free weeks by chapter */
  weeks: Record<string, number>;
  offices: Record<OfficeId, string>;
  centralCommittee: { bloc: string; seats: number }[];
  questions: Record<string, Signals>;
  weather: { referenceSeed: number; regions: Record<string, Weather> };
  removal: RemovalRules;
}

/** The bars and weights of October 1964, which a model may set otherwise. */
export interface RemovalNumbers {
  organisersNeeded: number;
  recruitsNeeded: number;
  /** points added to every recruit's bar: how little it takes */
  ambition: number;
  /** points added to every recruit's bar for each week that you were away in the last chapter */
  absence: number;
  warningPermille: number;
  securityLoyal: number;
  newChiefNeeds: number;
  armyYours: number;
  armyTheirs: number;
  /** loyalty of the regional secretaries that opens the way to the Central Committee, with and without somebody to bring them */
  appealNeeds: number;
  appealUnaided: number;
  moodHesitates: number;
  /** points added to (hesitate) or taken from (hurry) every vote in the roll-call */
  moodSwing: number;
  /** points that a promise given to the organisers takes from a member's vote for you */
  promise: number;
}

/** Somebody who can be drawn into the plot. */
export interface RecruitData {
  person: string;
  /** he joins below this loyalty, in points */
  below: number;
  organiser: boolean;
  /** what he owes you or fears: points added to his bar while it is so */
  because: { if: Condition[]; points: number; why: string }[];
}

export interface RemovalRules extends RemovalNumbers {
  /** the day on which the plot either exists or does not, and the day on which its strength is counted */
  plotDay: string;
  musterDay: string;
  endDay: string;
  recruits: RecruitData[];
  endings: { noPlot: string; uncovered: string };
}

export interface WorldData {
  contentVersion: string;
  opens: string;
  holders: HolderData[];
  indicators: IndicatorData[];
  decisions: DecisionData[];
  chronicle: ChronicleData[];
  crises: CrisisData[];
  moves: MoveData[];
  /** the first is the default */
  models: ModelData[];
  circumstances: CircumstanceData[];
  players: PlayerData[];
  endings: EndingData[];
  chapters: ChapterData[];
  rules: RulesData;
}
