/** The parts of the model page that come from the data: a text for every slot of the template. */

import { isoDate } from '../../src/engine/calendar.ts';
import { countPlenum, percentFor } from '../../src/engine/rules/plenum.ts';
import { flattery, reportedValues } from '../../src/engine/rules/reports.ts';
import { supportValues } from '../../src/engine/rules/support.ts';
import { rollCall, type State } from '../../src/engine/state.ts';
import {
  ISSUES,
  OFFICES,
  type OfficeId,
  PLAYER,
  PRESIDIUM,
  SUPPORTS,
  UNIT,
} from '../../src/engine/vocabulary.ts';
import type { World } from '../../src/engine/world.ts';
import type {
  Condition,
  HolderData,
  IndicatorData,
  OptionData,
  RemovalNumbers,
  WorldData,
} from '../../src/engine/world-data.ts';
import { underOtherCircumstances } from '../../src/insight/circumstances.ts';
import { historical } from '../../src/simulate/players.ts';
import { playRun } from '../../src/simulate/simulate.ts';
import type { Tally } from '../../src/simulate/tally.ts';
import { conditionsText, conditionText, endingName, type Memories } from './conditions.ts';
import { effectParts } from './effects.ts';
import { expressionText } from './equations.ts';
import {
  atYearEnd,
  booked,
  type Example,
  FIRST_SEED,
  HISTORICAL_SEEDS,
  type Measured,
  type Moved,
  RANDOM_RUNS,
  recruitFacts,
  remains,
  stateAt,
  votesLike,
} from './facts.ts';
import { list, type Row, table } from './table.ts';
import {
  capital,
  counted,
  dated,
  ISSUE_WORDS,
  indicatorOf,
  inMonth,
  joined,
  nameOf,
  number,
  OFFICE_WORDS,
  plain,
  points,
  REMOVAL_WORDS,
  share,
  signalsText,
  signed,
  titleOf,
} from './words.ts';

/** Everything that a slot may draw on. */
export interface Facts {
  readonly world: World;
  readonly data: WorldData;
  readonly memories: Memories;
  readonly states: readonly State[];
  readonly end: State;
  readonly example: Example;
  readonly measured: readonly Measured[];
  readonly fares: ReadonlyMap<string, Tally>;
}

export type Slot = (facts: Facts) => string;

const JUNE_1957 = 'june-1957';
const OCTOBER_1964 = 'october-1964';

/* Supports, issues, people */

function isOffice(id: string): id is OfficeId {
  return (OFFICES as readonly string[]).includes(id);
}

function partName(data: WorldData, part: string): string {
  if (part === PRESIDIUM) return 'full members of the Presidium, the mean of all but you';
  return isOffice(part) ? `${OFFICE_WORDS[part]}, whoever he is` : nameOf(data, part);
}

const supports: Slot = ({ data }) =>
  table(
    ['support', 'held by', 'weight'],
    SUPPORTS.flatMap(support =>
      data.rules.supports[support].map(({ of, weight }, i) => [
        i === 0 ? capital(support) : '',
        partName(data, of),
        weight,
      ]),
    ),
  );

const issues: Slot = ({ data }) =>
  table(
    ['issue', 'more of it means', 'counts as'],
    ISSUES.map(issue => [
      issue,
      ISSUE_WORDS[issue],
      data.rules.accounts.policy.includes(issue) ? 'results' : 'manner',
    ]),
  );

const blocs: Slot = ({ data }) =>
  table(
    ['group', 'who they are', 'at the start', 'settles at', 'interests'],
    data.holders
      .filter(holder => holder.kind === 'bloc')
      .map(({ name, role, opening, settles, interests }) => [
        name,
        role,
        number(opening),
        number(settles),
        signalsText(interests, false),
      ]),
  );

function peopleIn(data: WorldData): HolderData[] {
  return data.holders.filter(holder => holder.kind === 'person' && holder.id !== PLAYER);
}

const people: Slot = ({ data }) =>
  table(
    ['person', 'in March 1953', 'at the start', 'settles at', 'temper', 'interests'],
    peopleIn(data).map(({ name, role, opening, settles, temper, interests }) => [
      name,
      role,
      number(opening),
      number(settles),
      temper === '' ? '–' : temper,
      signalsText(interests, false) || '–',
    ]),
  );

const tempers: Slot = ({ data }) =>
  table(
    ['temper', 'what it means', 'feels of a signal', 'yields to pressure', 'who'],
    Object.entries(data.rules.tempers).map(([id, { says, feels, yields }]) => [
      id,
      says,
      `${number(feels / 10)} %`,
      `${number(yields / 10)} %`,
      peopleIn(data)
        .filter(person => person.temper === id)
        .map(person => person.name)
        .join(', ') || 'nobody',
    ]),
  );

const presidium: Slot = ({ data }) => {
  const { presidium: full, candidates, offices } = data.rules;
  const office = (person: string): string =>
    OFFICES.filter(one => offices[one] === person)
      .map(one => OFFICE_WORDS[one])
      .join('; ') || '–';
  const row = (seat: string) => (person: string) => [nameOf(data, person), seat, office(person)];
  return table(
    ['person', 'seat', 'office that the rules ask for'],
    [...full.map(row('full member')), ...candidates.map(row('candidate, without a vote'))],
  );
};

/* Opinion */

function reckoning({ parts, sum, impulse }: Moved, step: number, feels: number): string {
  const products = parts.map(
    ({ issue, interest, signal }) =>
      `${issue} ${number(interest)} × ${number(signal)} = ${number(interest * signal)}`,
  );
  const temper = feels === 1000 ? '' : ` × ${number(feels / 1000)}`;
  const total = products.length > 1 ? `, sum ${number(sum)}` : '';
  return `${products.join(', ')}${total}; × ${number(step / 100)}${temper} = ${points(impulse)}`;
}

const example: Slot = ({ world, data, example: { option, decision, before, after, moved } }) => {
  const rows = moved.map(one => {
    const { id, temper } = world.holders[one.holder]!;
    const feels = data.rules.tempers[temper]?.feels ?? 1000;
    return [
      capital(nameOf(data, id)),
      points(one.before),
      reckoning(one, data.rules.opinionStep, feels),
      `${number(one.room / 100, 2)} %`,
      points(one.felt),
      points(one.direct),
      points(one.after),
    ];
  });
  const stood = supportValues(world, before);
  const stands = supportValues(world, after);
  const changes = SUPPORTS.flatMap((support, i) =>
    stood[i] === stands[i]
      ? []
      : [`${support} support goes from ${points(stood[i]!)} to ${points(stands[i]!)}`],
  );
  return [
    `On ${dated(decision.data.date)} you ${option.data.label} (\`${option.data.id}\`). It sends ${signalsText(option.data.signals)}. In the historical run:`,
    table(['who', 'before', 'interest × signal', 'room left', 'so it counts', 'directly', 'after'], rows),
    `${capital(joined(changes))}. The ledger behind _Why?_ has a line for each, under this decision.`,
  ].join('\n\n');
};

function optionsOf(data: WorldData): OptionData[] {
  return data.decisions.flatMap(decision => decision.options);
}

/* The year */

function years(world: World): number[] {
  return Array.from({ length: world.span }, (_, i) => world.firstYear + i);
}

const record: Slot = ({ world, data }) =>
  table(
    ['figure', 'short name', 'unit', ...years(world).map(String)],
    data.indicators.map(({ id, name, unit, series }) => [
      name,
      plain(id),
      unit,
      ...years(world).map(year => {
        const value = series[String(year)];
        return value === undefined ? '–' : number(value);
      }),
    ]),
  );

/** What the series rests on, in the words of the data file. */
const notes: Slot = ({ data }) =>
  list(
    data.indicators.map((indicator: IndicatorData & { readonly note?: string }) => {
      const note = (indicator.note ?? '').replace(/\s+/g, ' ').trim();
      return `**${indicator.name}.** ${note === '' ? 'No note.' : note}`;
    }),
  );

const equations: Slot = ({ world, data }) =>
  table(
    ['figure', 'kind', 'its equation', 'carried over', 'after 1 year', 'after 4 years'],
    data.indicators.map(({ id, kind, equation, keeps }, i) => {
      const { one, four } = remains(world, i);
      return [
        plain(id),
        kind,
        equation ? expressionText(equation) : 'none: choices and events alone move it',
        `${number(keeps / 10)} %`,
        `${number(one)} %`,
        `${number(four)} %`,
      ];
    }),
  );

const pulses: Slot = ({ data }) =>
  table(
    ['figure', 'issue', 'a signal of 1 for every', 'above'],
    data.indicators.flatMap(({ name, unit, pulses: spoken }) =>
      spoken.map(({ issue, per, expected }) => [
        name,
        issue,
        `${number(per)} (${unit})${per < 0 ? ': more of it, less of the issue' : ''}`,
        expected === 'last-year' ? 'last year' : number(expected),
      ]),
    ),
  );

const silent: Slot = ({ data }) =>
  joined(data.indicators.filter(one => one.pulses.length === 0).map(one => plain(one.id)));

const weather: Slot = ({ world, data }) =>
  table(
    ['region', 'at most, either way', ...years(world).map(String)],
    Object.entries(data.rules.weather.regions).map(([id, { spread, recorded }]) => [
      plain(id),
      `${number(spread / 10)} %`,
      ...years(world).map(year => {
        const permille = recorded[String(year)];
        return permille === undefined ? '–' : signed(permille / 10);
      }),
    ]),
  );

const yearExample: Slot = ({ world, data, states, end }) => {
  const [before, after] = [atYearEnd(states, 1962), atYearEnd(states, 1963)];
  const grain = world.indicatorIndex.get('grain') ?? -1;
  const indicator = world.indicators[grain];
  if (!before || !after || !indicator) return 'No year serves as an example here.';
  const [then, now] = [before.indicators[grain]!, after.indicators[grain]!];
  const said = indicator.pulses.map(pulse => {
    const tenths = Math.max(
      -30,
      Math.min(30, Math.trunc(((now - (pulse.expected ?? then)) * 10) / pulse.per)),
    );
    return `${ISSUES[pulse.issue]} ${number(tenths / 10, 1)}`;
  });
  const peasants = world.holderIndex.get('peasants') ?? -1;
  const moved = booked(
    end,
    peasants,
    cause => cause.kind === 'indicator' && cause.id === 'grain' && cause.year === 1963,
  );
  return `In 1963 of the historical run the harvest goes from ${number(then / UNIT)} to ${number(now / UNIT)} million tonnes: ${said.join(', ')}. For that alone the ${nameOf(data, 'peasants')} move by ${points(moved)} points.`;
};

const fadingExample: Slot = ({ world, data, end }) => {
  const holder = world.holderIndex.get('regional-secretaries') ?? -1;
  const lines = end.ledger!.loyalties.filter(line => line.holder === holder);
  const fadings = lines.flatMap((line, at) =>
    line.cause.kind === 'fading' ? [{ line, at, year: line.cause.year }] : [],
  );
  const most = fadings.reduce((a, b) => (Math.abs(b.line.amount) > Math.abs(a.line.amount) ? b : a));
  const stood = lines.slice(0, most.at).reduce((sum, line) => sum + line.amount, 0);
  const { settles } = world.holders[holder]!;
  const verb = most.line.amount < 0 ? 'lose' : 'gain';
  return `In the historical run the ${nameOf(data, 'regional-secretaries')} stand at ${points(stood, 1)} at the end of ${most.year}, settle at ${number(settles)}, and ${verb} ${points(Math.abs(most.line.amount), 1)} points in one night without anybody having done anything.`;
};

/* Reports and favour */

const reports: Slot = ({ world, states }) => {
  const rows = years(world).flatMap((year): Row[] => {
    const state = atYearEnd(states, year);
    if (!state) return [];
    const told = reportedValues(world, state);
    const gap = flattery(world, state);
    return [
      [
        String(year),
        `${number(gap / 10, 1)} %`,
        ...supportValues(world, state).map((value, i) => `${points(value, 1)} → ${points(told[i]!, 1)}`),
      ],
    ];
  });
  return table(['end of', 'part of the way to 100', ...SUPPORTS.map(capital)], rows);
};

const favour: Slot = ({ data, end }) =>
  table(
    ['danger', 'support', 'above', 'for every', 'what it does', 'in the historical run'],
    data.rules.favour.map(one => {
      const came = new Set(
        end.ledger!.loyalties.flatMap(({ cause }) =>
          cause.kind === 'favour' && cause.id === one.id ? [cause.year] : [],
        ),
      );
      const does = [
        ...(signalsText(one.signals) === '' ? [] : [`signals: ${signalsText(one.signals)}`]),
        ...Object.entries(one.indicators).map(
          ([id, by]) => `“${indicatorOf(data, id).name}” ${signed(by)} (${indicatorOf(data, id).unit})`,
        ),
      ];
      const silentDanger = signalsText(one.signals) === '';
      return [
        one.label,
        one.support,
        one.above,
        counted(one.per, 'point'),
        does.join('; '),
        came.size > 0
          ? `felt in ${[...came].join(', ')}`
          : silentDanger
            ? 'moves no opinion itself'
            : 'never',
      ];
    }),
  );

/* Moves and crises */

const moves: Slot = ({ data, memories }) =>
  table(
    ['move', 'weeks', 'away', 'what it does', 'open'],
    data.moves.map(move => {
      const parts = [
        ...(move.gains > 0 ? [`the member to whom it goes ${signed(move.gains)}`] : []),
        ...effectParts(data, memories, move),
      ];
      const needs = move.requires.map(({ condition }) => conditionText(data, memories, condition));
      return [
        move.label,
        move.weeks,
        move.away ? 'yes' : 'no',
        parts.join('; ') || '–',
        needs.length === 0 ? 'always' : `if ${joined(needs)}`,
      ];
    }),
  );

const weeks: Slot = ({ data }) =>
  joined(Object.entries(data.rules.weeks).map(([chapter, free]) => `${free} in chapter ${chapter}`));

function datesText(dates: readonly string[]): string {
  const days = new Set(dates.map(date => date.slice(5)));
  if (dates.length > 2 && days.size === 1) {
    const list = dates.map(date => date.slice(0, 4));
    return `${dated(dates[0]!).replace(/ \d{4}$/, '')} of ${joined(list, 'or')}`;
  }
  return joined(dates.map(dated), 'or');
}

const crises: Slot = ({ data, memories }) =>
  data.crises
    .map(crisis => {
      const parts = effectParts(data, memories, crisis);
      return [
        `**${capital(crisis.label)}** (\`${crisis.id}\`), on ${datesText(crisis.dates)}, if all of this holds:`,
        '',
        list(crisis.when.map(condition => conditionText(data, memories, condition))),
        '',
        [
          crisis.vote
            ? `Then the Presidium votes on “${plain(crisis.vote.question)}” and the roll-call is kept.`
            : '',
          parts.length > 0 ? `It does this: ${parts.join('; ')}.` : '',
          crisis.ends ? `It ends the run: ${endingName(data, crisis.ends)}.` : 'The run goes on.',
        ]
          .filter(text => text !== '')
          .join(' '),
      ].join('\n');
    })
    .join('\n\n');

/* Chance */

interface Roll {
  readonly purpose: string;
  readonly permille: number;
  readonly where: string;
  readonly besides: readonly Condition[];
}

function rollsIn(conditions: readonly Condition[], where: string): Roll[] {
  return conditions.flatMap(condition =>
    condition.kind === 'chance'
      ? [
          {
            purpose: condition.purpose,
            permille: condition.permille,
            where,
            besides: conditions.filter(other => other.kind !== 'chance'),
          },
        ]
      : [],
  );
}

function rolls(data: WorldData): Roll[] {
  return [
    ...data.decisions.flatMap(decision => [
      ...rollsIn(decision.when, titleOf(data, decision.id)),
      ...decision.options.flatMap(option => {
        const where = `${titleOf(data, decision.id)}: you ${option.label}`;
        return [
          ...option.requires.flatMap(({ condition }) => rollsIn([condition], where)),
          ...option.later.flatMap(later => rollsIn(later.if, `${where} (in ${inMonth(later.at)})`)),
          ...option.outcomes.flatMap(outcome => rollsIn(outcome.if, where)),
        ];
      }),
    ]),
    ...data.chronicle.flatMap(event => rollsIn(event.when, `${event.label} (${inMonth(event.date)})`)),
    ...data.crises.flatMap(crisis => rollsIn(crisis.when, crisis.label)),
    ...data.rules.removal.recruits.flatMap(recruit =>
      recruit.because.flatMap(reason => rollsIn(reason.if, `${nameOf(data, recruit.person)}: ${reason.why}`)),
    ),
  ];
}

const chances: Slot = ({ data, memories }) => {
  const found = rolls(data);
  if (found.length === 0) return 'No decision, event or crisis rolls for anything at present.';
  return table(
    ['roll', 'in 100', 'where', 'and only if'],
    found.map(({ purpose, permille, where, besides }) => [
      plain(purpose),
      number(permille / 10),
      where,
      conditionsText(data, memories, besides) || 'nothing else',
    ]),
  );
};

const lucky: Slot = ({ data }) =>
  joined(
    data.models
      .filter(model => model.luck > 0)
      .map(model => `by up to ${counted(model.luck, 'point')} either way under _${model.name}_`),
  ) || 'under no model';

/* Votes */

const questions: Slot = ({ data }) =>
  table(
    ['question', 'what it says'],
    Object.entries(data.rules.questions).map(([id, signals]) => [
      plain(id),
      signalsText(signals) || 'nothing of its own: loyalty alone decides',
    ]),
  );

function tallyText(call: { readonly votes: readonly { readonly for: boolean }[] } | undefined): string {
  if (!call) return 'no vote';
  const noes = call.votes.filter(vote => !vote.for).length;
  return `${noes} against, ${call.votes.length - noes} for`;
}

function rollCallTable({ world, data, end }: Facts, id: string): string {
  const call = rollCall(end, id);
  if (!call) return 'The historical run does not come to this vote.';
  const rows = call.votes
    .filter(vote => vote.holder !== world.player)
    .sort((a, b) => b.score - a.score)
    .map(({ holder, score, leaning, pressure, luck, for: yes }) => [
      nameOf(data, world.holders[holder]!.id),
      points(score - leaning - pressure - luck, 1),
      points(leaning, 1),
      points(pressure, 1),
      points(score, 1),
      yes ? 'for' : 'against',
    ]);
  return table(['member', 'attitude', 'the question', 'mood and promise', 'score', 'vote'], rows);
}

const plenum: Slot = ({ world, data, states }) => {
  const held = [JUNE_1957, OCTOBER_1964].flatMap(id => {
    const state = stateAt(world, states, id);
    return state ? [{ id, state }] : [];
  });
  const rows: Row[] = world.plenum.map(({ holder, seats }) => [
    capital(nameOf(data, world.holders[holder]!.id)),
    seats,
    ...held.flatMap(({ state }) => [
      points(state.loyalty[holder]!, 1),
      `${percentFor(world, state, holder)} %`,
    ]),
  ]);
  const count = (state: State) => countPlenum(world, state);
  return [
    table(
      [
        'group',
        'seats',
        ...held.flatMap(({ id }) => [
          `loyalty, ${plain(id).replace(/^\w/, c => c.toUpperCase())}`,
          'for you',
        ]),
      ],
      rows,
    ),
    `Together ${joined(
      held.map(
        ({ id, state }) =>
          `${count(state).for} of ${count(state).seats} seats, or ${count(state).percent} %, in ${capital(plain(id))}`,
      ),
    )}.`,
  ].join('\n\n');
};

/* October 1964 */

function removalNumbers({ world }: Facts, model = 0): RemovalNumbers {
  return world.models[model]!.removal;
}

const recruits: Slot = ({ world, data, memories }) => {
  const facts = recruitFacts(world);
  const rows = data.rules.removal.recruits.map((recruit, i): Row => {
    const { loyalty, bar, joins } = facts[i]!;
    return [
      nameOf(data, recruit.person),
      recruit.organiser ? 'yes' : '',
      number(recruit.below),
      points(loyalty, 1),
      points(bar, 0),
      joins ? 'joins' : 'stays out',
    ];
  });
  const reasons = data.rules.removal.recruits.flatMap((recruit, i) =>
    recruit.because.map(
      (reason, j) =>
        `${nameOf(data, recruit.person)}, ${signed(reason.points)}: ${reason.why} _If ${conditionsText(data, memories, reason.if) || 'nothing else is asked'}._${facts[i]!.holds[j] ? ' Holds in the historical run.' : ''}`,
    ),
  );
  return [
    table(['person', 'organiser', 'bar', 'loyalty in the historical run', 'bar there', 'so he'], rows),
    'What each of them owes you or fears, added to his bar while it is so (a higher bar makes him easier to win):',
    list(reasons),
  ].join('\n\n');
};

const STEP_WORDS: Readonly<Record<string, string>> = {
  recruited: 'recruits',
  plot: 'organisers among them',
  security: 'state security',
  warning: 'the warning',
  army: 'the army',
  appeal: 'the way to the Central Committee',
  mood: 'the mood',
};

const steps: Slot = ({ world, data, end }) => {
  if (end.removal.length === 0) return 'The historical run does not come to October 1964.';
  return table(
    ['day', 'step', 'measured', 'bar', 'outcome', 'who'],
    end.removal.map(({ step, day, outcome, holders, measured, bar }) => [
      dated(isoDate(day)),
      STEP_WORDS[step] ?? step,
      number(measured),
      number(bar),
      outcome,
      holders.map(holder => nameOf(data, world.holders[holder]!.id)).join(', ') || '–',
    ]),
  );
};

const lastChoices: Slot = ({ data, memories }) => {
  const decision = data.decisions.find(one => one.id === OCTOBER_1964);
  if (!decision) return 'This edition has no last decision.';
  return decision.options
    .map(option => {
      const needs = option.requires.map(({ condition }) => conditionText(data, memories, condition));
      const ways = option.outcomes.map(outcome => {
        const end = outcome.ends ? endingName(data, outcome.ends) : 'the run goes on';
        const only = conditionsText(data, memories, outcome.if);
        return only === '' ? `otherwise: ${end}` : `if ${only}: ${end}`;
      });
      const open = needs.length === 0 ? '' : ` (open only if ${joined(needs)})`;
      return `- You ${option.label}${open}.\n${ways.map(way => `  - ${capital(way)}.`).join('\n')}`;
    })
    .join('\n');
};

/* Models */

const modelWords: Slot = ({ data }) =>
  list(data.models.map(model => `**${model.name}.** ${model.says.replace(/\s+/g, ' ').trim()}`));

const models: Slot = facts => {
  const { data, world, measured } = facts;
  const row = (name: string, of: (model: number) => string): Row => [
    name,
    ...data.models.map((_, model) => of(model)),
  ];
  const otherwise = (model: number, text: string, base: string): string =>
    model > 0 && text !== base ? `**${text}**` : text;
  const numbers = (Object.keys(REMOVAL_WORDS) as (keyof RemovalNumbers)[]).map(key =>
    row(REMOVAL_WORDS[key], model =>
      otherwise(model, number(removalNumbers(facts, model)[key]), number(removalNumbers(facts)[key])),
    ),
  );
  const weight = (name: string, key: 'policy' | 'style' | 'personal') =>
    row(name, model =>
      otherwise(
        model,
        `${number(data.models[model]!.weights[key] / 10)} %`,
        `${number(data.models[0]!.weights[key] / 10)} %`,
      ),
    );
  const result = (name: string, of: (one: Measured) => string) => row(name, model => of(measured[model]!));
  return table(
    ['', ...data.models.map(model => model.name)],
    [
      weight('Results count', 'policy'),
      weight('Manner counts', 'style'),
      weight('What is personal counts', 'personal'),
      row('Points that a signal seen moves for each unit of interest', model =>
        otherwise(model, number(data.models[model]!.force), number(data.models[0]!.force)),
      ),
      row('Luck in a vote, points either way at most', model =>
        otherwise(model, number(data.models[model]!.luck), number(data.models[0]!.luck)),
      ),
      ...numbers,
      result('Historical run: recruits', ({ reference }) =>
        number(reference.removal.find(event => event.step === 'recruited')?.measured ?? 0),
      ),
      result('Historical run: the vote', ({ reference }) => tallyText(rollCall(reference, OCTOBER_1964))),
      result('Historical run: the end', ({ referenceEnding }) => world.endings.get(referenceEnding)!.title),
      result(`${HISTORICAL_SEEDS} seeds of it: removed in 1964`, ({ historical: { removed1964, runs } }) =>
        share(removed1964, runs),
      ),
      result('A random player: in power after 1964', ({ random: { inPowerAfter1964, runs } }) =>
        share(inPowerAfter1964, runs),
      ),
    ],
  );
};

const seen: Slot = ({ data }) => {
  const rows = data.models.flatMap(model =>
    model.sees.map(({ issue, indicator, expected, per }): Row => {
      const { name, unit } = indicatorOf(data, indicator);
      return [model.name, name, unit, issue, number(expected), number(per)];
    }),
  );
  if (rows.length === 0) return 'At present no model looks at the country directly.';
  return table(['model', 'figure', 'unit', 'issue', 'expected', 'a signal of 1 for every'], rows);
};

/* Players, circumstances, history, calibration */

const KNOWN_PLAYERS: Readonly<Record<string, string>> = {
  historical: 'Does what Khrushchev did; where that is closed, the first thing that is open.',
  random: 'Takes any open option with the same chance.',
  cautious:
    'Looks at what each option would do to the three supports, and takes the one whose worst is least bad.',
  advised:
    'Asks the most loyal member of the Presidium, where candour counts as loyalty, and does what he would like and the supports can bear.',
};

const players: Slot = ({ data, fares }) => {
  const fate = (id: string): string[] => {
    const { inPowerAfter1964, removed1964, endedEarlier, runs } = fares.get(id)!;
    return [inPowerAfter1964, removed1964, endedEarlier].map(count => share(count, runs));
  };
  return table(
    [
      'player',
      'what he does',
      'cares for',
      'minds support',
      'takes if open',
      'in power',
      'removed 1964',
      'earlier',
    ],
    [
      ...Object.entries(KNOWN_PLAYERS).map(([id, says]): Row => [id, says, '–', '–', '–', ...fate(id)]),
      ...data.players.map(
        ({ id, name, says, issues: cares, supports: minds, prefers }): Row => [
          `${id}: ${name}`,
          says,
          signalsText(cares, false) || '–',
          SUPPORTS.flatMap(support => (minds[support] ? [`${support} ${number(minds[support])}`] : [])).join(
            ', ',
          ) || '–',
          prefers.map(option => optionLabel(data, option)).join('; ') || '–',
          ...fate(id),
        ],
      ),
    ],
  );
};

function optionLabel(data: WorldData, id: string): string {
  return optionsOf(data).find(option => option.id === id)?.label ?? id;
}

const circumstances: Slot = ({ world, data }) => {
  const { record: history } = playRun(world, data.rules.weather.referenceSeed, historical);
  const outcomes = new Map(underOtherCircumstances(world, history).map(one => [one.circumstance, one]));
  return table(
    ['circumstance', 'what is held', 'the historical choices then end in'],
    data.circumstances.map(({ id, label, weather: held, absent, warning }) => {
      const parts = [
        ...held.map(
          ({ region, year, permille }) => `weather ${year}, ${plain(region)}: ${signed(permille / 10)} %`,
        ),
        ...absent.map(
          ({ person, vote }) => `${nameOf(data, person)} does not vote in ${capital(plain(vote))}`,
        ),
        ...(warning ? [`the warning of 1964: ${warning}`] : []),
      ];
      const outcome = outcomes.get(id);
      const end = outcome ? endingName(data, outcome.outcome) : '–';
      return [capital(label), parts.join('; '), outcome && !outcome.changes ? `${end}, as without it` : end];
    }),
  );
};

const history: Slot = ({ data }) =>
  table(
    ['date', 'decision', 'you', 'option'],
    data.decisions.map(decision => [
      dated(decision.date),
      titleOf(data, decision.id),
      optionLabel(data, decision.historical),
      `\`${decision.historical}\``,
    ]),
  );

const calibration: Slot = ({ data, measured }) =>
  table(
    ['model', 'player', 'runs', 'removed in 1964', 'in power after 1964', 'ended earlier', 'most often'],
    measured.flatMap(one => {
      const { name } = data.models.find(model => model.id === one.model)!;
      return (['historical', 'random'] as const).map((player): Row => {
        const tally = one[player];
        const [most] = Object.entries(tally.outcomes).sort(([, a], [, b]) => b - a);
        return [
          name,
          player,
          number(tally.runs),
          share(tally.removed1964, tally.runs),
          share(tally.inPowerAfter1964, tally.runs),
          share(tally.endedEarlier, tally.runs),
          most ? `${endingName(data, most[0])}, ${share(most[1], tally.runs)}` : '–',
        ];
      });
    }),
  );

const juneLike: Slot = ({ world, end }) => {
  const call = rollCall(end, JUNE_1957);
  if (!call) return 'The historical run does not come to June 1957.';
  const noes = call.votes.filter(vote => !vote.for).length;
  const like = votesLike(world, JUNE_1957, noes, call.votes.length - noes);
  return `${tallyText(call)} in the historical run, and the same count in ${like} of ${HISTORICAL_SEEDS} seeds`;
};

function startOf(facts: Facts): string {
  const values = supportValues(facts.world, facts.states[0]!);
  return joined(SUPPORTS.map((support, i) => `${support} ${points(values[i]!, 0)}`));
}

/** A single number or name inside a sentence: the template may use it or not. */
export const VALUES: Readonly<Record<string, Slot>> = {
  edition: ({ data }) => `\`${data.contentVersion}\``,
  start: startOf,
  opens: ({ data }) => dated(data.opens),
  'opinion-step': ({ data }) => number(data.rules.opinionStep / 100),
  fading: ({ data }) => number(data.rules.fading / 10),
  people: ({ data }) => number(peopleIn(data).length),
  decisions: ({ data }) => number(data.decisions.length),
  options: ({ data }) => number(optionsOf(data).length),
  'options-later': ({ data }) => number(optionsOf(data).filter(option => option.later.length > 0).length),
  events: ({ data }) => number(data.chronicle.length),
  figures: ({ data }) => number(data.indicators.length),
  endings: ({ data }) => number(data.endings.length),
  'reference-seed': ({ data }) => String(data.rules.weather.referenceSeed),
  'report-figure': ({ data }) => indicatorOf(data, data.rules.reports.indicator).name.toLowerCase(),
  'report-from': ({ data }) => number(data.rules.reports.from),
  'report-per': ({ data }) => number(data.rules.reports.per / 10),
  'report-candid': ({ data }) => number(data.rules.reports.candid / 10),
  'report-content': ({ data }) => number(data.rules.reports.content / 10),
  'report-content-above': ({ data }) => number(data.rules.reports.contentAbove),
  'report-most': ({ data }) => number(data.rules.reports.most / 10),
  'committee-seats': ({ data }) =>
    number(data.rules.centralCommittee.reduce((sum, { seats }) => sum + seats, 0)),
  'june-1957': juneLike,
  'october-1964': ({ end }) => tallyText(rollCall(end, OCTOBER_1964)),
  'plot-day': ({ data }) => dated(data.rules.removal.plotDay),
  'muster-day': ({ data }) => dated(data.rules.removal.musterDay),
  'ending-no-plot': ({ data }) => endingName(data, data.rules.removal.endings.noPlot),
  'ending-uncovered': ({ data }) => endingName(data, data.rules.removal.endings.uncovered),
  'recruits-needed': facts => counted(removalNumbers(facts).recruitsNeeded, 'recruit'),
  'organisers-needed': facts => counted(removalNumbers(facts).organisersNeeded, 'organiser'),
  organisers: ({ data }) =>
    joined(
      data.rules.removal.recruits.filter(one => one.organiser).map(one => nameOf(data, one.person)),
      'or',
    ),
  ambition: facts => number(removalNumbers(facts).ambition),
  absence: facts => counted(removalNumbers(facts).absence, 'point'),
  'warning-chance': facts => number(removalNumbers(facts).warningPermille / 10),
  'security-loyal': facts => number(removalNumbers(facts).securityLoyal),
  'new-chief-needs': facts => number(removalNumbers(facts).newChiefNeeds),
  'army-yours': facts => number(removalNumbers(facts).armyYours),
  'army-theirs': facts => number(removalNumbers(facts).armyTheirs),
  'appeal-needs': facts => number(removalNumbers(facts).appealNeeds),
  'appeal-unaided': facts => number(removalNumbers(facts).appealUnaided),
  'mood-hesitates': facts => number(removalNumbers(facts).moodHesitates),
  'mood-swing': facts => number(removalNumbers(facts).moodSwing),
  promise: facts => number(removalNumbers(facts).promise),
  'default-model': ({ data }) => data.models[0]!.name,
  'historical-seeds': () => number(HISTORICAL_SEEDS),
  'random-runs': () => number(RANDOM_RUNS),
  'first-seed': () => number(FIRST_SEED),
  'last-seed': () => number(FIRST_SEED + HISTORICAL_SEEDS - 1),
  'random-error': () => number(98 / Math.sqrt(RANDOM_RUNS), 1),
};

/** Tables, lists and worked examples: each has to stand somewhere in the template. */
export const BLOCKS: Readonly<Record<string, Slot>> = {
  supports,
  issues,
  blocs,
  'people-table': people,
  tempers,
  presidium,
  'worked-example': example,
  record,
  notes,
  equations,
  pulses,
  silent,
  weather,
  'year-example': yearExample,
  'fading-example': fadingExample,
  'reports-table': reports,
  favour,
  moves,
  weeks,
  crises,
  chances,
  luck: lucky,
  questions,
  'june-vote': facts => rollCallTable(facts, JUNE_1957),
  plenum,
  recruits,
  steps,
  'october-vote': facts => rollCallTable(facts, OCTOBER_1964),
  'last-choices': lastChoices,
  'model-words': modelWords,
  models,
  seen,
  players,
  circumstances,
  history,
  calibration,
};
