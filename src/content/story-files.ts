/** The story's files by role, as texts: what the build reads from disk and what a test makes up. */

import type {
  ChapterData,
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
import type { CodexFile, DecisionFile, DocumentFile, RulesFile, Source } from './schema.ts';
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
  readonly chapters: Parsed<ChapterData[]>;
  readonly rules: Parsed<RulesFile>;
  readonly documents: Parsed<DocumentFile[]>;
  readonly sources: Parsed<Source[]>;
  readonly topics: Parsed<Record<string, string>>;
  readonly years: InkSource | null;
  readonly endingTexts: InkSource | null;
  readonly epilogue: InkSource | null;
  readonly moveTexts: InkSource | null;
  readonly codex: Readonly<Record<CodexKind, Parsed<CodexFile>>>;
  /** words that have a capital letter and are no names */
  readonly ordinary: Parsed<string[]>;
}

export type CodexKind = 'people' | 'places' | 'terms';

export const CODEX_PATHS: Readonly<Record<CodexKind, string>> = {
  people: 'story/codex/people.yaml',
  places: 'story/codex/places.yaml',
  terms: 'story/codex/terms.yaml',
};
export const ORDINARY_PATH = 'story/codex/ordinary.yaml';

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
  chapters: 'story/world/chapters.yaml',
  rules: 'story/world/rules.yaml',
  documents: 'story/documents.yaml',
  sources: 'story/sources.yaml',
  topics: 'story/topics.yaml',
  years: 'story/years.ink',
  endingTexts: 'story/endings.ink',
  epilogue: 'story/epilogue.ink',
  moveTexts: 'story/moves.ink',
  decisions: 'story/chapters/',
} as const;
