/** Holds the story's files against each other: data against data, ink against data. */
import type { Effect } from '../engine/world-data.ts';
import { checkInk } from './check-ink.ts';
import { checkWorld } from './check-world.ts';
import type { InkSource } from './ink-source.ts';
import { nearest, type Problem } from './problem.ts';
import { Checker, type Names } from './references.ts';
import { type DecisionPair, PATHS, type StoryFiles } from './story-files.ts';

function ids<T extends { id: string }>(items: readonly T[] | null): string[] {
  return (items ?? []).map(item => item.id);
}

function memoriesOf(files: StoryFiles): Set<string> {
  const memories = new Set(['warned']);
  const from = (effect: Effect): void => {
    for (const memory of effect.remember) memories.add(memory);
  };
  files.chronicle.value?.forEach(from);
  files.crises.value?.forEach(from);
  files.moves.value?.forEach(from);
  for (const { data } of files.decisions) {
    Object.values(data.value?.talks ?? {}).forEach(from);
    for (const option of data.value?.options ?? []) {
      from(option);
      option.later.forEach(from);
      option.outcomes.forEach(from);
    }
  }
  return memories;
}

/** Every name there could be: what a decision that cannot be read may have defined. */
class AnyName extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/** Every name that the content defines. */
export function namesOf(files: StoryFiles): Names {
  const people = ids(files.cast.value);
  const blocs = ids(files.blocs.value);
  const decisions = files.decisions.flatMap(pair => pair.data.value ?? []);
  const hidden = decisions.length < files.decisions.length;
  return {
    holders: new Set([...people, ...blocs]),
    people: new Set(people),
    blocs: new Set(blocs),
    indicators: new Set(ids(files.indicators.value)),
    options: hidden ? new AnyName() : new Set(decisions.flatMap(decision => ids(decision.options))),
    optionDates: new Map(
      decisions.flatMap(({ date, options }) => options.map(({ id }) => [id, date] as const)),
    ),
    decisions: hidden ? new AnyName() : new Set(ids(decisions)),
    votes: hidden
      ? new AnyName()
      : new Set(ids([...decisions, ...(files.crises.value ?? [])].filter(one => one.vote !== undefined))),
    memories: hidden ? new AnyName() : memoriesOf(files),
    endings: new Set(ids(files.endings.value)),
    sources: new Set((files.sources.value ?? []).map(source => source.key)),
    topics: new Set(Object.keys(files.topics.value ?? {})),
    questions: new Set(Object.keys(files.rules.value?.questions ?? {})),
    tempers: new Set(Object.keys(files.rules.value?.tempers ?? {})),
    regions: new Set(Object.keys(files.rules.value?.weather.regions ?? {})),
  };
}

function checkDecision(
  pair: DecisionPair,
  names: Names,
  primary: ReadonlySet<string>,
  opens: string,
): Problem[] {
  const decision = pair.data.value;
  if (!decision) return [];
  const check = new Checker(pair.dataFile, pair.data, names);
  if (!pair.dataFile.endsWith(`/${decision.id}.yaml`)) {
    check.add(['id'], `The file should be called '${decision.id}.yaml', like the decision.`);
  }
  if (!pair.ink) check.add(['id'], `Its prose is missing: ${pair.inkFile} does not exist.`);
  check.notBefore(['date'], decision.date, opens, 'the night on which the story opens', true);
  decision.topics.forEach((topic, i) => {
    check.name(['topics', i], 'topics', 'topic', topic);
  });
  check.conditions(['when'], decision.when, decision.date);
  if (decision.vote) check.name(['vote', 'question'], 'questions', 'question', decision.vote.question);
  const own = ids(decision.options);
  if (!own.includes(decision.historical)) {
    const meant = nearest(decision.historical, own);
    check.add(
      ['historical'],
      `'${decision.historical}' is not an option of this decision.${meant ? ` Did you mean '${meant}'?` : ''}`,
    );
  }
  decision.cost?.after.forEach(({ option, if: when }, i) => {
    check.name(['cost', 'after', i, 'option'], 'options', 'option', option);
    check.conditions(['cost', 'after', i, 'if'], when, decision.date);
  });
  if (decision.cost) check.sources(['cost', 'sources'], decision.cost.sources);
  for (const [id, talk] of Object.entries(decision.talks)) check.effect(['talks', id], talk);
  decision.options.forEach((option, i) => {
    const at = ['options', i];
    if (!option.id.startsWith(`${decision.id}.`)) {
      check.add([...at, 'id'], `The option's id should begin with '${decision.id}.'.`);
    }
    if (own.indexOf(option.id) !== i)
      check.add([...at, 'id'], `There are two options called '${option.id}'.`);
    check.effect(at, option);
    option.requires.forEach((requirement, j) => {
      check.condition([...at, 'requires', j], requirement.condition, decision.date);
    });
    option.later.forEach((later, j) => {
      check.notBefore([...at, 'later', j, 'at'], later.at, decision.date);
      check.conditions([...at, 'later', j, 'if'], later.if, later.at);
      check.effect([...at, 'later', j], later, later.at);
    });
    option.outcomes.forEach((outcome, j) => {
      check.conditions([...at, 'outcomes', j, 'if'], outcome.if, decision.date);
      check.effect([...at, 'outcomes', j], outcome, decision.date);
      if (outcome.ends) check.name([...at, 'outcomes', j, 'ends'], 'endings', 'ending', outcome.ends);
      if (outcome.if.length === 0 && j < option.outcomes.length - 1) {
        check.add(
          [...at, 'outcomes', j],
          'Nothing after this outcome can happen: it has no condition and is not the last.',
        );
      }
      if (
        outcome.ends &&
        outcome.if.length > 0 &&
        outcome.if.every(condition => condition.kind === 'chance')
      ) {
        check.add(
          [...at, 'outcomes', j],
          'Chance alone may not end a run: add a condition that the player can influence.',
        );
      }
    });
  });
  decision.record.sources.forEach((key, i) => {
    check.name(['record', 'sources', i], 'sources', 'source', key);
  });
  decision.record.dispute.forEach((dispute, i) => {
    dispute.works.forEach((key, j) => {
      check.name(['record', 'dispute', i, 'works', j], 'sources', 'source', key);
    });
  });
  if (!decision.record.sources.some(key => primary.has(key))) {
    check.add(['record', 'sources'], 'One of the sources must be a primary one.');
  }
  return check.problems;
}

function checkKnots(
  source: InkSource | null,
  file: string,
  wanted: readonly string[],
  what: string,
): Problem[] {
  if (!source) return [{ file, line: 1, message: 'This file is missing.' }];
  const knots = new Set(source.sections.map(section => section.knot));
  return wanted
    .filter(knot => !knots.has(knot))
    .map(knot => ({ file, line: 1, message: `${what} '=== ${knot}' is missing.` }));
}

/** Ids that are given to two things of a kind. A decision may be called like a person. */
function twice(files: StoryFiles): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const take = (kind: string, id: string, file: string, line: number): void => {
    if (seen.has(kind + id)) problems.push({ file, line, message: `There are two ${kind} called '${id}'.` });
    seen.add(kind + id);
  };
  files.cast.value?.forEach(({ id }, i) => {
    take('people or blocs', id, PATHS.cast, files.cast.lineOf([i, 'id']));
  });
  files.blocs.value?.forEach(({ id }, i) => {
    take('people or blocs', id, PATHS.blocs, files.blocs.lineOf([i, 'id']));
  });
  const lists = ['moves', 'crises', 'models', 'circumstances', 'players', 'indicators', 'endings'] as const;
  for (const list of lists) {
    files[list].value?.forEach(({ id }, i) => {
      take(list, id, PATHS[list], files[list].lineOf([i, 'id']));
    });
  }
  files.sources.value?.forEach(({ key }, i) => {
    take('sources', key, PATHS.sources, files.sources.lineOf([i, 'key']));
  });
  for (const { data, dataFile } of files.decisions) {
    if (data.value) take('decisions', data.value.id, dataFile, data.lineOf(['id']));
  }
  return problems;
}

/** Every decision belongs to a chapter that is described. */
function checkChapters(files: StoryFiles): Problem[] {
  const numbers = new Set((files.chapters.value ?? []).map(({ number }) => number));
  return files.decisions.flatMap(({ data, dataFile }) =>
    data.value && !numbers.has(data.value.chapter)
      ? [
          {
            file: dataFile,
            line: data.lineOf(['chapter']),
            message: `There is no chapter ${data.value.chapter}: ${PATHS.chapters} describes ${[...numbers].join(', ')}.`,
          },
        ]
      : [],
  );
}

/** Every problem of the story, in the order of files. Empty means that the world can be built. */
export function checkStory(files: StoryFiles): Problem[] {
  const { cast, blocs, indicators, chronicle, crises, moves, models, circumstances, players } = files;
  const { endings, chapters, documents, rules, sources, topics } = files;
  const shared = [
    ...[cast, blocs, indicators, chronicle, crises, moves, models, circumstances, players],
    ...[endings, chapters, documents, rules, sources, topics],
  ].flatMap(file => file.problems);
  const unreadable = [...shared, ...files.decisions.flatMap(pair => pair.data.problems)];
  // Without the lists of names every name would look wrong: say what hides them, and no more.
  if (shared.length > 0) return unreadable;
  const names = namesOf(files);
  const primary = new Set((files.sources.value ?? []).filter(s => s.kind === 'primary').map(s => s.key));
  const years = Object.keys(files.indicators.value?.[0]?.series ?? {})
    .map(Number)
    .sort()
    .slice(0, -1);
  return [
    ...unreadable,
    ...twice(files),
    ...checkChapters(files),
    ...checkWorld(files, names),
    ...files.decisions.flatMap(pair => checkDecision(pair, names, primary, files.rules.value?.opens ?? '')),
    ...files.decisions.flatMap(pair =>
      pair.ink && pair.data.value ? checkInk(pair.ink, names, pair.data.value) : [],
    ),
    ...checkKnots(
      files.years,
      PATHS.years,
      years.map(year => `year_${year}`),
      "The year's text",
    ),
    ...(files.years ? checkInk(files.years, names, null) : []),
    ...checkKnots(
      files.endingTexts,
      PATHS.endingTexts,
      [...names.endings].map(id => `ending_${id.replaceAll('-', '_')}`),
      "The ending's text",
    ),
    ...(files.endingTexts ? checkInk(files.endingTexts, names, null) : []),
    ...checkKnots(files.epilogue, PATHS.epilogue, ['epilogue'], 'The epilogue'),
    ...(files.epilogue ? checkInk(files.epilogue, names, null) : []),
    ...checkKnots(
      files.moveTexts,
      PATHS.moveTexts,
      ids(files.moves.value).map(id => `move_${id.replaceAll('-', '_')}`),
      "The move's text",
    ),
    ...(files.moveTexts ? checkInk(files.moveTexts, names, null) : []),
  ];
}
