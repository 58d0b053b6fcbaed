/** Holds the files of `story/world/` against each other. */
import { ISSUES, OFFICES, PRESIDIUM, SUPPORTS } from '../engine/vocabulary.ts';
import type { Expression } from '../engine/world-data.ts';
import { type Problem, unknownName } from './problem.ts';
import { Checker, type Names } from './references.ts';
import { PATHS, type StoryFiles } from './story-files.ts';

type Path = readonly (string | number)[];

function checkEvents(files: StoryFiles, names: Names): Problem[] {
  const chronicle = new Checker(PATHS.chronicle, files.chronicle, names, true);
  const opens = files.rules.value?.opens ?? '';
  files.chronicle.value?.forEach((event, i) => {
    chronicle.notBefore([i, 'date'], event.date, opens, 'the night on which the story opens');
    chronicle.effect([i], event, event.date);
    chronicle.conditions([i, 'when'], event.when, event.date);
    chronicle.sources([i, 'sources'], event.sources);
  });
  const crises = new Checker(PATHS.crises, files.crises, names);
  files.crises.value?.forEach((crisis, i) => {
    crisis.dates.forEach((date, j) => {
      crises.notBefore([i, 'dates', j], date, opens, 'the night on which the story opens');
    });
    crises.effect([i], crisis);
    crises.conditions([i, 'when'], crisis.when);
    crises.sources([i, 'sources'], crisis.sources);
    if (crisis.vote) crises.name([i, 'vote', 'question'], 'questions', 'question', crisis.vote.question);
    if (crisis.ends) crises.name([i, 'ends'], 'endings', 'ending', crisis.ends);
    if (crisis.ends && crisis.when.every(condition => condition.kind === 'chance')) {
      crises.add(
        [i, 'when'],
        'Chance alone may not end a run: add a condition that the player can influence.',
      );
    }
  });
  const endings = new Checker(PATHS.endings, files.endings, names);
  files.endings.value?.forEach((ending, i) => {
    endings.sources([i, 'sources'], ending.sources);
    endings.conditions([i, 'when'], ending.when);
    ending.insteadOf.forEach((base, j) => {
      endings.name([i, 'insteadOf', j], 'endings', 'ending', base);
    });
    if (ending.insteadOf.length > 0 && ending.when.length === 0) {
      endings.add([i, 'insteadOf'], 'It would always come instead: say when.');
    }
  });
  const documents = new Checker(PATHS.documents, files.documents, names);
  files.documents.value?.forEach((document, i) => {
    documents.sources([i, 'sources'], document.sources);
  });
  return [...chronicle.problems, ...crises.problems, ...endings.problems, ...documents.problems];
}

function checkMoves(files: StoryFiles, names: Names): Problem[] {
  const check = new Checker(PATHS.moves, files.moves, names);
  files.moves.value?.forEach((move, i) => {
    check.effect([i], move);
    move.requires.forEach((requirement, j) => {
      check.condition([i, 'requires', j], requirement.condition);
    });
    if (move.gains > 0 && move.to === 'nobody') {
      check.add([i, 'gains'], 'This move goes to nobody, so nobody gains: add `to: member`.');
    }
  });
  return check.problems;
}

/** Names in an equation, and the order of reckoning: an indicator may use only those above it, or `last(...)`. */
function checkEquation(
  check: Checker,
  path: Path,
  expression: Expression,
  above: ReadonlySet<string>,
  names: Names,
): void {
  switch (expression.kind) {
    case 'number':
      return;
    case 'weather':
      check.name(path, 'regions', 'region with weather', expression.region);
      return;
    case 'operation':
      checkEquation(check, path, expression.left, above, names);
      checkEquation(check, path, expression.right, above, names);
      return;
    case 'indicator': {
      const { indicator, last } = expression;
      check.name(path, 'indicators', 'indicator', indicator);
      if (!last && names.indicators.has(indicator) && !above.has(indicator)) {
        check.add(
          path,
          `'${indicator}' is reckoned later in this file: move it up, or write last(${indicator}).`,
        );
      }
    }
  }
}

function checkIndicators(files: StoryFiles, names: Names): Problem[] {
  const check = new Checker(PATHS.indicators, files.indicators, names);
  const above = new Set<string>();
  const years = Object.keys(files.indicators.value?.[0]?.series ?? {}).join();
  files.indicators.value?.forEach((indicator, i) => {
    if (indicator.equation) checkEquation(check, [i, 'equation'], indicator.equation, above, names);
    if (indicator.low > indicator.high) check.add([i, 'low'], 'The lowest level is above the highest.');
    if (Object.keys(indicator.series).join() !== years) {
      check.add([i, 'series'], 'Its years differ from those of the first indicator of the file.');
    }
    above.add(indicator.id);
  });
  return check.problems;
}

function checkRules(files: StoryFiles, names: Names): Problem[] {
  const data = files.rules.value;
  if (!data) return [];
  const check = new Checker(PATHS.rules, files.rules, names);
  const parts = new Set([...names.holders, ...OFFICES, PRESIDIUM]);
  for (const support of SUPPORTS) {
    data.supports[support].forEach((part, i) => {
      if (!parts.has(part.of)) check.add(['supports', support, i], unknownName('holder', part.of, parts));
    });
  }
  for (const list of ['presidium', 'candidates'] as const) {
    data[list].forEach((id, i) => {
      check.name([list, i], 'people', 'person', id);
    });
  }
  for (const office of OFFICES) check.name(['offices', office], 'people', 'person', data.offices[office]);
  data.centralCommittee.forEach((bloc, i) => {
    check.name(['centralCommittee', i, 'bloc'], 'blocs', 'bloc', bloc.bloc);
  });
  const accounts = [...data.accounts.policy, ...data.accounts.style];
  for (const issue of ISSUES) {
    if (accounts.filter(one => one === issue).length !== 1) {
      check.add(['accounts'], `'${issue}' should stand once, under policy or under style.`);
    }
  }
  check.name(['reports', 'indicator'], 'indicators', 'indicator', data.reports.indicator);
  data.favour.forEach((favour, i) => {
    for (const indicator of Object.keys(favour.indicators)) {
      check.name(['favour', i, 'indicators', indicator], 'indicators', 'indicator', indicator);
    }
  });
  for (const chapter of Object.keys(data.weeks)) {
    if (!/^[1-9]$/.test(chapter)) {
      check.add(['weeks', chapter], `'${chapter}' is not the number of a chapter.`);
    }
  }
  const { plotDay, musterDay, endDay } = data.removal;
  check.notBefore(['removal', 'musterDay'], musterDay, plotDay, `the plot of ${plotDay}`);
  check.notBefore(['removal', 'endDay'], endDay, musterDay, `the muster of ${musterDay}`);
  data.removal.recruits.forEach((recruit, i) => {
    check.name(['removal', 'recruits', i, 'person'], 'people', 'person', recruit.person);
    recruit.because.forEach((reason, j) => {
      check.conditions(['removal', 'recruits', i, 'because', j, 'if'], reason.if);
    });
  });
  check.name(['removal', 'endings', 'noPlot'], 'endings', 'ending', data.removal.endings.noPlot);
  check.name(['removal', 'endings', 'uncovered'], 'endings', 'ending', data.removal.endings.uncovered);
  return check.problems;
}

function checkReplays(files: StoryFiles, names: Names): Problem[] {
  const circumstances = new Checker(PATHS.circumstances, files.circumstances, names);
  files.circumstances.value?.forEach((circumstance, i) => {
    circumstance.weather.forEach((weather, j) => {
      circumstances.name([i, 'weather', j, 'region'], 'regions', 'region with weather', weather.region);
    });
    circumstance.absent.forEach((absent, j) => {
      circumstances.name([i, 'absent', j, 'person'], 'people', 'person', absent.person);
      circumstances.name([i, 'absent', j, 'vote'], 'votes', 'decision or crisis with a vote', absent.vote);
    });
  });
  const models = new Checker(PATHS.models, files.models, names);
  files.models.value?.forEach((model, i) => {
    model.sees.forEach((seen, j) => {
      models.name([i, 'sees', j, 'indicator'], 'indicators', 'indicator', seen.indicator);
    });
  });
  const players = new Checker(PATHS.players, files.players, names);
  files.players.value?.forEach((player, i) => {
    player.prefers.forEach((option, j) => {
      players.name([i, 'prefers', j], 'options', 'option', option);
    });
  });
  return [...circumstances.problems, ...models.problems, ...players.problems];
}

function checkPeople(files: StoryFiles, names: Names): Problem[] {
  return (['cast', 'blocs'] as const).flatMap(part => {
    const check = new Checker(PATHS[part], files[part], names);
    files[part].value?.forEach(({ temper }, i) => {
      if (temper !== '') check.name([i, 'temper'], 'tempers', 'temper', temper);
    });
    return check.problems;
  });
}

/** Every problem of the files in `story/world/`. */
export function checkWorld(files: StoryFiles, names: Names): Problem[] {
  return [
    ...checkPeople(files, names),
    ...checkIndicators(files, names),
    ...checkEvents(files, names),
    ...checkMoves(files, names),
    ...checkRules(files, names),
    ...checkReplays(files, names),
  ];
}
