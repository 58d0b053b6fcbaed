/** Turns checked files into the world that the engine runs and the history that the panel shows. */
import type { DecisionData, WorldData } from '../engine/world-data.ts';
import type { CodexFile, DecisionFile, DocumentFile, Source } from './schema.ts';
import type { CodexKind, StoryFiles } from './story-files.ts';
import { typeset } from './typeset.ts';
import { WORDS } from './words.ts';

/** What the history panel shows after a decision: loaded when it is first opened. */
export interface History {
  readonly decisions: Readonly<Record<string, DecisionFile['record'] & { topics: readonly string[] }>>;
  /** what a decision cost in lives, by its id */
  readonly costs: Readonly<Record<string, HumanCost>>;
  readonly documents: readonly DocumentFile[];
  /** keys of the sources of events and endings, by id */
  readonly events: Readonly<Record<string, readonly string[]>>;
  readonly sources: Readonly<Record<string, Source>>;
}

/** A card on what a decision cost. */
export type HumanCost = Omit<NonNullable<DecisionFile['cost']>, 'after'>;

/** Something that the texts name, as the reader may look it up. */
export interface CodexEntry extends Omit<CodexFile[number], 'sources'> {
  readonly kind: CodexKind;
  /** author, title and year of each source */
  readonly sources: readonly string[];
}

function present<T>(value: T | null): T {
  if (value === null)
    throw new Error('The world can only be assembled from files that have been read without problems.');
  return value;
}

function decisionData(file: DecisionFile): DecisionData {
  const { record: _record, topics: _topics, talks, cost, ...rest } = file;
  return { ...rest, cost: cost?.after, talks: Object.entries(talks).map(([id, talk]) => ({ id, ...talk })) };
}

/** The same value with every text under a key of `WORDS` as it is printed. */
function printed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    typeof inner === 'string' && WORDS.has(key) ? typeset(inner) : inner,
  ) as T;
}

/**
 * The world's data. `contentVersion` is given by `hash` over everything that the rules read, so that a change of prose
 * alone leaves saves and codes valid.
 * @throws Error if the files have problems
 */
export function assembleWorld(files: StoryFiles, hash: (text: string) => string): WorldData {
  const { opens, ...rules } = present(files.rules.value);
  const decisions = files.decisions
    .map(pair => decisionData(present(pair.data.value)))
    .sort((a, b) => a.date.localeCompare(b.date));
  const world = {
    opens,
    holders: [
      ...present(files.cast.value).map(person => ({ ...person, kind: 'person' as const })),
      ...present(files.blocs.value).map(bloc => ({ ...bloc, kind: 'bloc' as const })),
    ],
    indicators: present(files.indicators.value),
    decisions,
    chronicle: present(files.chronicle.value).map(({ sources: _sources, ...event }) => event),
    crises: present(files.crises.value).map(({ sources: _sources, ...crisis }) => crisis),
    moves: present(files.moves.value),
    models: present(files.models.value),
    circumstances: present(files.circumstances.value),
    players: present(files.players.value),
    endings: present(files.endings.value).map(({ sources: _sources, ...ending }) => ending),
    chapters: present(files.chapters.value),
    rules,
  };
  return {
    contentVersion: hash(JSON.stringify(world, (key, value) => (WORDS.has(key) ? undefined : value))),
    ...printed(world),
  };
}

/** What really happened, disputes and sources, by decision. */
export function assembleHistory(files: StoryFiles): History {
  return {
    decisions: Object.fromEntries(
      files.decisions.map(pair => {
        const decision = present(pair.data.value);
        const { happened, dispute, sources } = decision.record;
        const positions = dispute.map(({ position, works }) => ({ position: typeset(position), works }));
        return [
          decision.id,
          { happened: typeset(happened), dispute: positions, sources, topics: decision.topics },
        ];
      }),
    ),
    costs: Object.fromEntries(
      files.decisions.flatMap(pair => {
        const { id, cost } = present(pair.data.value);
        if (!cost) return [];
        const { after: _after, sources, ...words } = cost;
        const set = Object.entries(words).map(([key, text]) => [key, typeset(text)]);
        return [[id, { ...(Object.fromEntries(set) as typeof words), sources }]];
      }),
    ),
    documents: present(files.documents.value).map(one => ({
      ...one,
      title: typeset(one.title),
      maker: typeset(one.maker),
      quote: typeset(one.quote),
      body: one.body.map(typeset),
    })),
    events: Object.fromEntries(
      [
        ...present(files.chronicle.value),
        ...present(files.crises.value),
        ...present(files.endings.value),
      ].map(item => [item.id, item.sources]),
    ),
    sources: Object.fromEntries(
      present(files.sources.value).map(source => [
        source.key,
        { ...source, title: typeset(source.title), note: typeset(source.note) },
      ]),
    ),
  };
}

/** Everything that can be looked up, by kind and name. */
export function assembleCodex(files: StoryFiles): CodexEntry[] {
  const sources = new Map(present(files.sources.value).map(source => [source.key, source]));
  const cite = (key: string): string => {
    const { author, title, year } = sources.get(key)!;
    return typeset(`${author}, ${title} (${year})`);
  };
  const kinds = Object.keys(files.codex) as CodexKind[];
  return kinds.flatMap(kind =>
    present(files.codex[kind].value)
      .map(entry => ({
        ...entry,
        kind,
        name: typeset(entry.name),
        forms: entry.forms.map(typeset),
        says: typeset(entry.says),
        later: typeset(entry.later),
        sources: entry.sources.map(cite),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  );
}
