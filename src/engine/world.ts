/**
 * The content indexed: names become numbers once, so that a step of the engine touches only typed arrays. Made by
 * `createWorld` (compile.ts).
 */
import type { Otherwise, State } from './state.ts';
import type { Signals } from './vocabulary.ts';
import type {
  ChronicleData,
  CrisisData,
  DecisionData,
  EndingData,
  FavourData,
  HolderData,
  IndicatorData,
  LaterEffect,
  ModelData,
  MoveData,
  OptionData,
  RemovalNumbers,
  Requirement,
  WorldData,
} from './world-data.ts';

/** A condition with its names resolved. */
export type Test = (world: World, state: State) => boolean;

/**
 * What signals do to those who care for them, before saturation: who, by how much in all, and how much of it by
 * results (`policy`). In hundredths of a point; three arrays of one length.
 */
export interface Impulses {
  readonly signals: Signals;
  readonly holders: Int32Array;
  readonly amounts: Int32Array;
  readonly policy: Int32Array;
}

/** An effect with every name resolved. */
export interface CompiledEffect {
  readonly impulses: Impulses | null;
  /** pairs of holder and hundredths of a point */
  readonly loyalty: readonly (readonly [holder: number, amount: number])[];
  /** pairs of indicator and tenths of its unit */
  readonly indicators: readonly (readonly [indicator: number, amount: number])[];
  /** a difference in tenths for a cell of the table of years: row per indicator, column per year */
  readonly departures: readonly (readonly [cell: number, amount: number])[];
  readonly seats: readonly CompiledSeat[];
  readonly remember: readonly number[];
  /** days during which the reports do not flatter */
  readonly candour: number;
}

export interface CompiledSeat {
  readonly person: number;
  /** the seat that he has afterwards, or -1 if it stays as it is */
  readonly seat: number;
  /** the office that he takes, or -1 */
  readonly takes: number;
  readonly if: Test;
}

export interface CompiledRequirement {
  readonly holds: Test;
  readonly data: Requirement;
}

export interface CompiledLater {
  readonly day: number;
  readonly if: Test;
  readonly effect: CompiledEffect;
  readonly data: LaterEffect;
}

export interface CompiledOption {
  readonly index: number;
  readonly decision: number;
  readonly data: OptionData;
  readonly requires: readonly CompiledRequirement[];
  readonly effect: CompiledEffect;
  readonly later: readonly CompiledLater[];
  readonly outcomes: readonly {
    readonly if: Test;
    readonly effect: CompiledEffect;
    readonly ends: string | null;
  }[];
}

export interface CompiledTalk {
  readonly id: string;
  readonly effect: CompiledEffect;
}

export interface CompiledDecision {
  readonly index: number;
  readonly day: number;
  readonly data: DecisionData;
  readonly when: Test;
  readonly options: readonly CompiledOption[];
  readonly talks: readonly CompiledTalk[];
  readonly cost: readonly { readonly option: string; readonly if: Test }[];
}

export interface CompiledMove {
  readonly data: MoveData;
  readonly requires: readonly CompiledRequirement[];
  readonly effect: CompiledEffect;
}

export type AgendaItem =
  | {
      readonly kind: 'later';
      readonly day: number;
      readonly option: number;
      readonly index: number;
      readonly later: CompiledLater;
    }
  | {
      readonly kind: 'chronicle';
      readonly day: number;
      readonly data: ChronicleData;
      readonly when: Test;
      readonly effect: CompiledEffect;
    }
  | {
      readonly kind: 'crisis';
      readonly day: number;
      readonly data: CrisisData;
      readonly when: Test;
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

/** A yearly equation in thousandths of a unit. `now` and `last` hold levels in tenths, `weather` regions in thousandths. */
export type Equation = (now: Int32Array, last: Int32Array, weather: Int32Array) => number;

export interface CompiledIndicator {
  readonly data: IndicatorData;
  readonly low: number;
  readonly high: number;
  readonly equation: Equation | null;
  readonly pulses: readonly {
    readonly issue: number;
    readonly per: number;
    /** in tenths, or null for the level before */
    readonly expected: number | null;
  }[];
}

export interface Region {
  readonly id: string;
  /** hashed purposes of the two rolls */
  readonly rolls: readonly [number, number];
  /** permille of a normal harvest, by year from the first */
  readonly recorded: Int32Array;
  readonly spread: number;
}

export interface CompiledFavour {
  readonly data: FavourData;
  readonly support: number;
  /** pairs of issue and signal */
  readonly signals: readonly (readonly [issue: number, signal: number])[];
  readonly indicators: readonly (readonly [indicator: number, amount: number])[];
}

export interface CompiledModel {
  readonly data: ModelData;
  /** whether every loyalty counts as it is */
  readonly plain: boolean;
  readonly sees: readonly {
    readonly issue: number;
    readonly indicator: number;
    /** in tenths of the unit */
    readonly expected: number;
    readonly per: number;
  }[];
  readonly removal: RemovalNumbers;
}

export interface CompiledRecruit {
  readonly holder: number;
  /** hundredths of a point */
  readonly below: number;
  readonly organiser: boolean;
  readonly because: readonly { readonly if: Test; readonly amount: number; readonly why: string }[];
}

export interface World {
  readonly data: WorldData;
  readonly opensOn: number;
  /** what a run begins with: copied, never changed */
  readonly opening: {
    readonly loyalty: Int32Array;
    readonly levels: Int32Array;
    readonly seated: Uint8Array;
    readonly offices: Int16Array;
  };
  readonly holders: readonly HolderData[];
  readonly holderIndex: ReadonlyMap<string, number>;
  /** weights -3 to 3, row per holder, column per issue */
  readonly interests: Int32Array;
  /** who cares for an issue, and by how much a signal of 1 moves him: by issue */
  readonly caring: readonly { readonly holders: Int32Array; readonly amounts: Int32Array }[];
  /** hundredths of a point that a signal of 1 moves, row per holder, column per issue */
  readonly weights: Int32Array;
  /** 1 if an issue is a matter of results, by issue */
  readonly isPolicy: Uint8Array;
  /** permille of pressure in a vote that moves him, by holder */
  readonly yields: Int32Array;
  readonly candid: Uint8Array;
  /** hashed purpose of a holder's luck */
  readonly luck: Int32Array;
  readonly settles: Int32Array;
  readonly indicators: readonly CompiledIndicator[];
  readonly indicatorIndex: ReadonlyMap<string, number>;
  readonly regions: readonly Region[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** years from first to last */
  readonly span: number;
  /** the recorded level in tenths, and the equation over the record in tenths: row per indicator, column per year */
  readonly series: Int32Array;
  readonly recorded: Int32Array;
  readonly memories: ReadonlyMap<string, number>;
  readonly decisions: readonly CompiledDecision[];
  readonly decisionIndex: ReadonlyMap<string, number>;
  readonly options: readonly CompiledOption[];
  readonly optionIndex: ReadonlyMap<string, number>;
  readonly moves: ReadonlyMap<string, CompiledMove>;
  readonly agenda: readonly AgendaItem[];
  readonly supports: readonly (readonly SupportPart[])[];
  readonly supportWeights: readonly number[];
  readonly favour: readonly CompiledFavour[];
  readonly questions: ReadonlyMap<string, Int32Array>;
  readonly plenum: readonly { readonly holder: number; readonly seats: number }[];
  readonly models: readonly CompiledModel[];
  readonly modelIndex: ReadonlyMap<string, number>;
  readonly otherwise: ReadonlyMap<string, Otherwise>;
  readonly recruits: readonly CompiledRecruit[];
  /** holders and memories that the rules of October 1964 look up; -1 where the world has none */
  readonly known: {
    readonly regionalSecretaries: number;
    readonly highCommand: number;
    readonly stateSecurity: number;
    readonly warned: number;
    readonly newSecurityChief: number;
  };
  readonly endings: ReadonlyMap<string, EndingData>;
  /** what may take the place of an ending, in the order in which it is asked */
  readonly endingVariants: ReadonlyMap<string, readonly { readonly id: string; readonly when: Test }[]>;
  /** the day on which an ending comes, for those that name one */
  readonly endingDays: ReadonlyMap<string, number>;
  readonly player: number;
}
