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
  | { kind: 'office'; office: OfficeId; person: string; is: boolean }
  | { kind: 'stance'; person: string; stance: 'for' | 'against' }
  | { kind: 'votes'; vote: string; against: number; is: boolean }
  | { kind: 'plenum'; percent: number; is: boolean }
  | { kind: 'removal'; step: RemovalStep; is: string }
  | { kind: 'chance'; purpose: string; permille: number };

export type RemovalStep = 'plot' | 'security' | 'army' | 'appeal' | 'mood';

export interface SeatChange {
  person: string;
  joins?: 'presidium' | undefined;
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
  kicker: string;
  plate: string;
  historical: string;
  when: Condition[];
  vote?: { body: 'presidium'; question: string } | undefined;
  options: OptionData[];
  talks: TalkData[];
}

export interface ChronicleData extends Effect {
  id: string;
  date: string;
  label: string;
  when: Condition[];
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
}

export interface IndicatorData {
  id: string;
  name: string;
  unit: string;
  /** what the record gives for each year-end, in the unit; the key is the year */
  series: Record<string, number>;
  low: number;
  high: number;
  /** whether the weather of the seed moves it */
  weather: boolean;
  /** what a year-end says to everybody: a signal of 1 on `issue` for every `per` units above what was expected */
  pulses: { issue: IssueId; per: number; expected: 'last-year' | number }[];
}

export interface EndingData {
  id: string;
  /** the day on which it is over, if later than the decision that led to it */
  date?: string | undefined;
  family: string;
  class: 'removed' | 'in-power' | 'early';
  title: string;
  summary: string;
  historical: boolean;
}

/** The numbers of the rules, all in `story/world/rules.yaml`, where a reader can find and question them. */
export interface RulesData {
  /** hundredths of a point of loyalty for one unit of interest x signal */
  opinionStep: number;
  /** permille of the distance to where feelings settle that goes in a year */
  fading: number;
  supports: Record<SupportId, { of: string; weight: number }[]>;
  presidium: string[];
  offices: Record<OfficeId, string>;
  centralCommittee: { bloc: string; seats: number }[];
  questions: Record<string, Signals>;
  weather: { recorded: Record<string, number>; spread: number; referenceSeed: number };
  removal: RemovalRules;
}

export interface RemovalRules {
  /** the day on which the plot either exists or does not, and the day on which its strength is counted */
  plotDay: string;
  musterDay: string;
  endDay: string;
  /** people who can be recruited; a threshold of loyalty in points below which each joins */
  recruits: { person: string; below: number; organiser: boolean }[];
  organisersNeeded: number;
  recruitsNeeded: number;
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
  endings: { noPlot: string; uncovered: string };
}

export interface WorldData {
  contentVersion: string;
  opens: string;
  holders: HolderData[];
  indicators: IndicatorData[];
  decisions: DecisionData[];
  chronicle: ChronicleData[];
  endings: EndingData[];
  rules: RulesData;
}
