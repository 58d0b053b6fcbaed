/** Parses the story's files. Nothing is thrown: what cannot be read is a problem of its file. */
import * as v from 'valibot';
import { scanInk } from './ink-source.ts';
import {
  castSchema,
  chaptersSchema,
  chronicleSchema,
  circumstancesSchema,
  codexSchema,
  crisesSchema,
  decisionSchema,
  documentsSchema,
  endingsSchema,
  indicatorsSchema,
  modelsSchema,
  movesSchema,
  playersSchema,
  rulesSchema,
  sourcesSchema,
} from './schema.ts';
import {
  CODEX_PATHS,
  type DecisionPair,
  ORDINARY_PATH,
  PATHS,
  type StoryFiles,
  type StoryTexts,
} from './story-files.ts';
import { type Parsed, parseYaml } from './yaml.ts';

function read<T>(texts: StoryTexts, file: string, schema: v.GenericSchema<unknown, T>): Parsed<T> {
  const text = texts.get(file);
  if (text !== undefined) return parseYaml(file, text, schema);
  return { value: null, problems: [{ file, line: 1, message: 'This file is missing.' }], lineOf: () => 1 };
}

function readInk(texts: StoryTexts, file: string) {
  const text = texts.get(file);
  return text === undefined ? null : scanInk(file, text);
}

function readPairs(texts: StoryTexts): DecisionPair[] {
  const dataFiles = [...texts.keys()].filter(
    file => file.startsWith(PATHS.decisions) && file.endsWith('.yaml'),
  );
  return dataFiles.sort().map(dataFile => {
    const inkFile = dataFile.replace(/\.yaml$/, '.ink');
    return {
      dataFile,
      inkFile,
      data: read(texts, dataFile, decisionSchema),
      ink: readInk(texts, inkFile),
    };
  });
}

/** Reads all story files. `texts` maps paths relative to the project to their text. */
export function readStory(texts: StoryTexts): StoryFiles {
  return {
    decisions: readPairs(texts),
    cast: read(texts, PATHS.cast, castSchema),
    blocs: read(texts, PATHS.blocs, castSchema),
    indicators: read(texts, PATHS.indicators, indicatorsSchema),
    chronicle: read(texts, PATHS.chronicle, chronicleSchema),
    crises: read(texts, PATHS.crises, crisesSchema),
    moves: read(texts, PATHS.moves, movesSchema),
    models: read(texts, PATHS.models, modelsSchema),
    circumstances: read(texts, PATHS.circumstances, circumstancesSchema),
    players: read(texts, PATHS.players, playersSchema),
    endings: read(texts, PATHS.endings, endingsSchema),
    chapters: read(texts, PATHS.chapters, chaptersSchema),
    rules: read(texts, PATHS.rules, rulesSchema),
    documents: read(texts, PATHS.documents, documentsSchema),
    sources: read(texts, PATHS.sources, sourcesSchema),
    topics: read(texts, PATHS.topics, v.record(v.string(), v.string())),
    years: readInk(texts, PATHS.years),
    endingTexts: readInk(texts, PATHS.endingTexts),
    epilogue: readInk(texts, PATHS.epilogue),
    moveTexts: readInk(texts, PATHS.moveTexts),
    codex: {
      people: read(texts, CODEX_PATHS.people, codexSchema),
      places: read(texts, CODEX_PATHS.places, codexSchema),
      terms: read(texts, CODEX_PATHS.terms, codexSchema),
    },
    ordinary: read(texts, ORDINARY_PATH, v.array(v.string())),
  };
}
