/** The story's files by role, as texts: what the build reads from disk and what a test makes up. */

import type {
  ChronicleData,
  CircumstanceData,
  CrisisData,
  EndingData,
  HolderData,
  IndicatorData,
  ModelData,
  MoveData,
  PlayerData,
} from '../engine/world-data.ts';
import type { InkSource } from './ink-source.ts';
import type { DecisionFile, RulesFile, Source } from './schema.ts';
import type { Parsed } from './yaml.ts';

/** Path relative to the project -> text. */
export type StoryTexts = ReadonlyMap<string, string>;

export interface DecisionPair {
  readonly dataFile: string;
  readonly inkFile: string;
  readonly data: Parsed<DecisionFile>;
  readonly ink: InkSource | null;
}

/** Everything parsed, each file beside its problems. */
export interface StoryFiles {
  readonly decisions: readonly DecisionPair[];
  readonly cast: Parsed<Omit<HolderData, 'kind'>[]>;
  readonly blocs: Parsed<Omit<HolderData, 'kind'>[]>;
  readonly indicators: Parsed<IndicatorData[]>;
  readonly chronicle: Parsed<(ChronicleData & { sources: string[] })[]>;
  readonly crises: Parsed<(CrisisData & { sources: string[] })[]>;
  readonly moves: Parsed<MoveData[]>;
  readonly models: Parsed<ModelData[]>;
  readonly circumstances: Parsed<CircumstanceData[]>;
  readonly players: Parsed<PlayerData[]>;
  readonly endings: Parsed<(EndingData & { sources: string[] })[]>;
  readonly rules: Parsed<RulesFile>;
  readonly sources: Parsed<Source[]>;
  readonly topics: Parsed<Record<string, string>>;
  readonly years: InkSource | null;
  readonly endingTexts: InkSource | null;
  readonly moveTexts: InkSource | null;
}

export const PATHS = {
  cast: 'story/world/cast.yaml',
  blocs: 'story/world/blocs.yaml',
  indicators: 'story/world/indicators.yaml',
  chronicle: 'story/world/chronicle.yaml',
  crises: 'story/world/crises.yaml',
  moves: 'story/world/moves.yaml',
  models: 'story/world/models.yaml',
  circumstances: 'story/world/circumstances.yaml',
  players: 'story/world/players.yaml',
  endings: 'story/world/endings.yaml',
  rules: 'story/world/rules.yaml',
  sources: 'story/sources.yaml',
  topics: 'story/topics.yaml',
  years: 'story/years.ink',
  endingTexts: 'story/endings.ink',
  moveTexts: 'story/moves.ink',
  chapters: 'story/chapters/',
} as const;
