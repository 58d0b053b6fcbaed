/** Holds the story's files against each other: data against data, ink against data. */
import { OFFICES, PRESIDIUM, SUPPORTS } from '../engine/vocabulary.ts';
import type { Effect } from '../engine/world-data.ts';
import { checkInk } from './check-ink.ts';
import type { InkSource } from './ink-source.ts';
import { nearest, type Problem, unknownName } from './problem.ts';
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

/** Every name that the content defines. */
export function namesOf(files: StoryFiles): Names {
  const people = ids(files.cast.value);
  const blocs = ids(files.blocs.value);
  const decisions = files.decisions.flatMap(pair => pair.data.value ?? []);
  return {
    holders: new Set([...people, ...blocs]),
    people: new Set(people),
    blocs: new Set(blocs),
    indicators: new Set(ids(files.indicators.value)),
    options: new Set(decisions.flatMap(decision => ids(decision.options))),
    decisions: new Set(ids(decisions)),
    memories: memoriesOf(files),
    endings: new Set(ids(files.endings.value)),
    sources: new Set((files.sources.value ?? []).map(source => source.key)),
    topics: new Set(Object.keys(files.topics.value ?? {})),
    questions: new Set(Object.keys(files.rules.value?.questions ?? {})),
  };
}

function checkDecision(pair: DecisionPair, names: Names, primary: ReadonlySet<string>): Problem[] {
  const decision = pair.data.value;
  if (!decision) return [];
  const check = new Checker(pair.dataFile, pair.data, names);
  if (!pair.dataFile.endsWith(`/${decision.id}.yaml`)) {
    check.add(['id'], `The file should be called '${decision.id}.yaml', like the decision.`);
  }
  if (!pair.ink) check.add(['id'], `Its prose is missing: ${pair.inkFile} does not exist.`);
  decision.topics.forEach((topic, i) => {
    check.name(['topics', i], 'topics', 'topic', topic);
  });
  check.conditions(['when'], decision.when);
  if (decision.vote) check.name(['vote', 'question'], 'questions', 'question', decision.vote.question);
  const own = ids(decision.options);
  if (!own.includes(decision.historical)) {
    const meant = nearest(decision.historical, own);
    check.add(
      ['historical'],
      `'${decision.historical}' is not an option of this decision.${meant ? ` Did you mean '${meant}'?` : ''}`,
    );
  }
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
      check.condition([...at, 'requires', j], requirement.condition);
    });
    option.later.forEach((later, j) => {
      check.notBefore([...at, 'later', j, 'at'], later.at, decision.date);
      check.conditions([...at, 'later', j, 'if'], later.if);
      check.effect([...at, 'later', j], later);
    });
    option.outcomes.forEach((outcome, j) => {
      check.conditions([...at, 'outcomes', j, 'if'], outcome.if);
      check.effect([...at, 'outcomes', j], outcome);
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

function checkWorld(files: StoryFiles, names: Names): Problem[] {
  const problems: Problem[] = [];
  const chronicle = new Checker(PATHS.chronicle, files.chronicle, names);
  files.chronicle.value?.forEach((event, i) => {
    chronicle.effect([i], event);
    chronicle.conditions([i, 'when'], event.when);
    event.sources.forEach((key, j) => {
      chronicle.name([i, 'sources', j], 'sources', 'source', key);
    });
  });
  const endings = new Checker(PATHS.endings, files.endings, names);
  files.endings.value?.forEach((ending, i) => {
    ending.sources.forEach((key, j) => {
      endings.name([i, 'sources', j], 'sources', 'source', key);
    });
  });
  const rules = new Checker(PATHS.rules, files.rules, names);
  const data = files.rules.value;
  if (data) {
    const parts = new Set([...names.holders, ...OFFICES, PRESIDIUM]);
    for (const support of SUPPORTS) {
      data.supports[support].forEach((part, i) => {
        if (!parts.has(part.of)) rules.add(['supports', support, i], unknownName('holder', part.of, parts));
      });
    }
    data.presidium.forEach((id, i) => {
      rules.name(['presidium', i], 'people', 'person', id);
    });
    for (const office of OFFICES) rules.name(['offices', office], 'people', 'person', data.offices[office]);
    data.centralCommittee.forEach((bloc, i) => {
      rules.name(['centralCommittee', i, 'bloc'], 'blocs', 'bloc', bloc.bloc);
    });
    data.removal.recruits.forEach((recruit, i) => {
      rules.name(['removal', 'recruits', i, 'person'], 'people', 'person', recruit.person);
    });
    rules.name(['removal', 'endings', 'noPlot'], 'endings', 'ending', data.removal.endings.noPlot);
    rules.name(['removal', 'endings', 'uncovered'], 'endings', 'ending', data.removal.endings.uncovered);
  }
  problems.push(...chronicle.problems, ...endings.problems, ...rules.problems);
  return problems;
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

/** Ids that are given to two people or blocs, or to two decisions. A decision may be called like a person. */
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
  for (const { data, dataFile } of files.decisions) {
    if (data.value) take('decisions', data.value.id, dataFile, data.lineOf(['id']));
  }
  return problems;
}

/** Every problem of the story, in the order of files. Empty means that the world can be built. */
export function checkStory(files: StoryFiles): Problem[] {
  const { cast, blocs, indicators, chronicle, endings, rules, sources, topics } = files;
  const shared = [cast, blocs, indicators, chronicle, endings, rules, sources, topics].flatMap(
    file => file.problems,
  );
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
    ...checkWorld(files, names),
    ...files.decisions.flatMap(pair => checkDecision(pair, names, primary)),
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
  ];
}
