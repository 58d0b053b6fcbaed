/** The shape of the story's data files (docs/story-format.md). Missing parts that have an obvious empty value get it here. */
import * as v from 'valibot';
import { parseDay } from '../engine/calendar.ts';
import { GRADES, ISSUES, OFFICES, SUPPORTS } from '../engine/vocabulary.ts';
import type { Condition } from '../engine/world-data.ts';
import { parseEquation } from './equation.ts';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'An id is small letters, digits, dots and hyphens.'),
);
const whole = v.pipe(v.number(), v.integer());
const date = v.pipe(
  v.string(),
  v.isoDate('A date is written like 1953-06-26.'),
  v.check(text => parseDay(text) !== null, 'There is no such day in the calendar.'),
);
/** A text that may be left out. */
const noteText = v.optional(v.pipe(v.string(), v.trim()), '');
const text = v.pipe(v.string(), v.trim(), v.nonEmpty('Some text is needed here.'));
const bounds = { atLeast: v.optional(whole), below: v.optional(whole) };
const is = v.optional(v.boolean(), true);
const between = (low: number, high: number) =>
  v.pipe(whole, v.minValue(low, `At least ${low}.`), v.maxValue(high, `At most ${high}.`));

const signals = v.optional(v.strictObject(v.entriesFromList(ISSUES, v.optional(between(-3, 3)))), {});

/** One shape per subject; the key that names the subject decides which. */
const CONDITIONS = {
  support: v.pipe(
    v.strictObject({ support: v.picklist(SUPPORTS), ...bounds }),
    v.transform(c => ({ kind: 'support', ...c }) as Condition),
  ),
  loyalty: v.pipe(
    v.strictObject({ loyalty: id, ...bounds }),
    v.transform(({ loyalty, ...c }) => ({ kind: 'loyalty', holder: loyalty, ...c }) as Condition),
  ),
  indicator: v.pipe(
    v.strictObject({ indicator: id, ...bounds }),
    v.transform(c => ({ kind: 'indicator', ...c }) as Condition),
  ),
  chose: v.pipe(
    v.strictObject({ chose: id, is }),
    v.transform(({ chose, is }) => ({ kind: 'chose', option: chose, is }) as Condition),
  ),
  remembers: v.pipe(
    v.strictObject({ remembers: id, is }),
    v.transform(({ remembers, is }) => ({ kind: 'remembers', memory: remembers, is }) as Condition),
  ),
  seated: v.pipe(
    v.strictObject({ seated: id, is }),
    v.transform(({ seated, is }) => ({ kind: 'seated', person: seated, is }) as Condition),
  ),
  candidate: v.pipe(
    v.strictObject({ candidate: id, is }),
    v.transform(({ candidate, is }) => ({ kind: 'candidate', person: candidate, is }) as Condition),
  ),
  fallen: v.pipe(
    v.strictObject({ fallen: between(1, 3), below: between(0, 100), is }),
    v.transform(({ fallen, below, is }) => ({ kind: 'fallen', count: fallen, below, is }) as Condition),
  ),
  majority: v.pipe(
    v.strictObject({ majority: id, is: v.picklist(['for', 'against']) }),
    v.transform(({ majority, is }) => ({ kind: 'majority', question: majority, is }) as Condition),
  ),
  office: v.pipe(
    v.strictObject({ office: v.picklist(OFFICES), holder: id, is }),
    v.transform(({ office, holder, is }) => ({ kind: 'office', office, person: holder, is }) as Condition),
  ),
  stance: v.pipe(
    v.strictObject({ stance: id, is: v.picklist(['for', 'against']) }),
    v.transform(({ stance, is }) => ({ kind: 'stance', person: stance, stance: is }) as Condition),
  ),
  votes: v.pipe(
    v.strictObject({ votes: id, against: whole, is }),
    v.transform(({ votes, against, is }) => ({ kind: 'votes', vote: votes, against, is }) as Condition),
  ),
  plenum: v.pipe(
    v.strictObject({ plenum: v.literal('atLeast'), percent: whole, is }),
    v.transform(({ percent, is }) => ({ kind: 'plenum', percent, is }) as Condition),
  ),
  removal: v.pipe(
    v.strictObject({ removal: v.picklist(['plot', 'security', 'army', 'appeal', 'mood']), is: v.string() }),
    v.transform(({ removal, is }) => ({ kind: 'removal', step: removal, is }) as Condition),
  ),
  recruited: v.pipe(
    v.strictObject({ recruited: id, is }),
    v.transform(({ recruited, is }) => ({ kind: 'recruited', person: recruited, is }) as Condition),
  ),
  chance: v.pipe(
    v.strictObject({ chance: id, permille: between(1, 999) }),
    v.transform(({ chance, permille }) => ({ kind: 'chance', purpose: chance, permille }) as Condition),
  ),
};

type Subject = keyof typeof CONDITIONS;

const condition = v.pipe(
  v.record(v.string(), v.unknown()),
  v.rawTransform(({ dataset, addIssue, NEVER }): Condition => {
    const subject = Object.keys(dataset.value).find((key): key is Subject => Object.hasOwn(CONDITIONS, key));
    if (!subject) {
      addIssue({ message: `A condition asks for one of ${Object.keys(CONDITIONS).join(', ')}.` });
      return NEVER;
    }
    const parsed = v.safeParse(CONDITIONS[subject] as v.GenericSchema<unknown, Condition>, dataset.value);
    if (parsed.success) return parsed.output;
    for (const issue of parsed.issues) {
      const key = issue.path?.map(item => String(item.key)).join('.') ?? subject;
      addIssue({ message: `In the condition on '${subject}', '${key}': ${issue.message}` });
    }
    return NEVER;
  }),
);

const conditions = v.optional(v.array(condition), []);

const requirement = v.pipe(
  v.looseObject({ why: text }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const { why, ...rest } = dataset.value;
    const parsed = v.safeParse(condition, rest);
    if (parsed.success) return { condition: parsed.output, why };
    for (const issue of parsed.issues) addIssue({ message: issue.message });
    return NEVER;
  }),
);

const seat = v.strictObject({
  person: id,
  joins: v.optional(v.picklist(['presidium', 'candidates'])),
  leaves: v.optional(v.literal('presidium')),
  takes: v.optional(v.picklist(OFFICES)),
  if: conditions,
});

const year = between(1953, 1964);

const effect = {
  signals,
  loyalty: v.optional(v.record(id, between(-60, 60)), {}),
  indicators: v.optional(v.record(id, v.number()), {}),
  departures: v.optional(
    v.array(v.strictObject({ indicator: id, add: v.number(), from: year, to: year })),
    [],
  ),
  seats: v.optional(v.array(seat), []),
  remember: v.optional(v.array(id), []),
  candour: v.optional(between(0, 200), 0),
};

const option = v.strictObject({
  id,
  label: text,
  note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(70, 'A note is at most 70 characters.')), ''),
  grade: v.picklist(GRADES),
  requires: v.optional(v.array(requirement), []),
  ...effect,
  later: v.optional(v.array(v.strictObject({ at: date, because: text, if: conditions, ...effect })), []),
  outcomes: v.optional(v.array(v.strictObject({ if: conditions, ends: v.optional(id), ...effect })), []),
});

const points = between(-100, 100);
const removalNumbers = {
  organisersNeeded: between(1, 10),
  recruitsNeeded: between(1, 30),
  ambition: between(-50, 50),
  absence: between(0, 10),
  warningPermille: between(0, 1000),
  securityLoyal: points,
  newChiefNeeds: points,
  armyYours: points,
  armyTheirs: points,
  appealNeeds: points,
  appealUnaided: points,
  moodHesitates: between(0, 100),
  moodSwing: between(0, 50),
  promise: between(0, 100),
};

/** A decision's data file. */
export const decisionSchema = v.strictObject({
  id,
  title: text,
  date,
  place: text,
  chapter: whole,
  turningPoint: v.optional(v.boolean(), false),
  kicker: text,
  plate: id,
  topics: v.array(id),
  historical: id,
  when: conditions,
  vote: v.optional(v.strictObject({ body: v.literal('presidium'), question: id })),
  talks: v.optional(v.record(id, v.strictObject(effect)), {}),
  options: v.pipe(
    v.array(option),
    v.minLength(2, 'A decision has two options or more.'),
    v.maxLength(5, 'At most five options.'),
  ),
  cost: v.optional(
    v.strictObject({
      after: v.pipe(v.array(v.strictObject({ option: id, if: conditions })), v.minLength(1)),
      title: text,
      summary: text,
      text,
      named: text,
      absent: text,
      sources: v.pipe(v.array(id), v.minLength(1, 'One source or more.')),
    }),
  ),
  record: v.strictObject({
    happened: text,
    dispute: v.pipe(
      v.array(v.strictObject({ position: text, works: v.pipe(v.array(id), v.minLength(1)) })),
      v.minLength(2, 'Two positions or more.'),
    ),
    sources: v.pipe(v.array(id), v.minLength(2, 'Two sources or more.')),
  }),
});
export type DecisionFile = v.InferOutput<typeof decisionSchema>;

export const chronicleSchema = v.array(
  v.strictObject({
    id,
    date,
    label: text,
    when: conditions,
    sources: v.optional(v.array(id), []),
    ...effect,
  }),
);

export const crisesSchema = v.array(
  v.strictObject({
    id,
    dates: v.pipe(v.array(date), v.minLength(1, 'One date or more.')),
    label: text,
    when: v.pipe(v.array(condition), v.minLength(1, 'A crisis has a condition: it does not come by itself.')),
    vote: v.optional(v.strictObject({ question: id })),
    ends: v.optional(id),
    sources: v.optional(v.array(id), []),
    ...effect,
  }),
);

export const movesSchema = v.array(
  v.strictObject({
    id,
    label: text,
    did: text,
    note: text,
    weeks: between(1, 12),
    away: v.optional(v.boolean(), false),
    to: v.optional(v.picklist(['nobody', 'member']), 'nobody'),
    gains: v.optional(between(0, 20), 0),
    requires: v.optional(v.array(requirement), []),
    ...effect,
  }),
);

const permille = between(0, 5000);

export const modelsSchema = v.pipe(
  v.array(
    v.strictObject({
      id,
      name: text,
      says: text,
      weights: v.strictObject({ policy: permille, style: permille, personal: permille }),
      sees: v.optional(
        v.array(
          v.strictObject({
            issue: v.picklist(ISSUES),
            indicator: id,
            expected: v.number(),
            per: v.pipe(v.number(), v.notValue(0)),
          }),
        ),
        [],
      ),
      force: v.optional(between(0, 20), 0),
      luck: v.optional(between(0, 50), 0),
      removal: v.optional(v.partial(v.strictObject(removalNumbers)), {}),
    }),
  ),
  v.minLength(1, 'There is a model at least: the default.'),
);

export const circumstancesSchema = v.array(
  v.strictObject({
    id,
    label: text,
    weather: v.optional(v.array(v.strictObject({ region: id, year, permille: between(-600, 600) })), []),
    absent: v.optional(v.array(v.strictObject({ person: id, vote: id })), []),
    warning: v.optional(v.picklist(['never', 'always'])),
  }),
);

export const playersSchema = v.array(
  v.strictObject({
    id,
    name: text,
    says: text,
    issues: signals,
    supports: v.optional(v.strictObject(v.entriesFromList(SUPPORTS, v.optional(between(-10, 10)))), {}),
    prefers: v.optional(v.array(id), []),
  }),
);

export const sourcesSchema = v.array(
  v.strictObject({
    key: id,
    author: text,
    title: text,
    year: v.union([whole, text]),
    kind: v.picklist(['primary', 'secondary']),
    note: text,
  }),
);
export type Source = v.InferOutput<typeof sourcesSchema>[number];

/** A yearly equation as text: `0.27 * old-grain + 0.6 * virgin-grain`, `last(growth)`, `weather(steppe)`, `max(0, ...)`. */
const equation = v.pipe(
  text,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseEquation(dataset.value);
    if (parsed.ok) return parsed.expression;
    addIssue({ message: parsed.say });
    return NEVER;
  }),
);

const interests = v.optional(v.strictObject(v.entriesFromList(ISSUES, v.optional(between(-3, 3)))), {});

export const castSchema = v.array(
  v.strictObject({
    id,
    name: text,
    address: noteText,
    role: text,
    opening: between(-100, 100),
    settles: between(-100, 100),
    interests,
    temper: v.optional(v.union([id, v.literal('')]), ''),
  }),
);

export const indicatorsSchema = v.array(
  v.strictObject({
    id,
    name: text,
    unit: text,
    low: v.number(),
    high: v.number(),
    kind: v.optional(v.picklist(['flow', 'stock']), 'flow'),
    keeps: v.optional(between(0, 1000), 1000),
    equation: v.optional(equation),
    series: v.record(v.pipe(v.string(), v.regex(/^19\d\d$/)), v.number()),
    pulses: v.optional(
      v.array(
        v.strictObject({
          issue: v.picklist(ISSUES),
          per: v.pipe(v.number(), v.notValue(0)),
          expected: v.union([v.literal('last-year'), v.number()]),
        }),
      ),
      [],
    ),
    note: noteText,
  }),
);

export const endingsSchema = v.array(
  v.strictObject({
    id,
    /** the day on which it is over, if later than the decision that led to it */
    date: v.optional(date),
    family: id,
    class: v.picklist(['removed', 'in-power', 'early']),
    insteadOf: v.optional(v.array(id), []),
    when: conditions,
    title: text,
    summary: text,
    historical: v.optional(v.boolean(), false),
    sources: v.optional(v.array(id), []),
  }),
);

/** People, places or terms that the texts name. */
export const codexSchema = v.array(
  v.strictObject({
    id,
    name: text,
    forms: v.optional(v.array(text), []),
    /** what a reader may know when the name is met */
    says: text,
    /** what became of it in the record: shown on demand, since it gives the plot away */
    later: noteText,
    invented: v.optional(v.boolean(), false),
    sources: v.optional(v.array(id), []),
  }),
);
export type CodexFile = v.InferOutput<typeof codexSchema>;

/** Something that was decided without a choice of yours, to be read as a document. */
export const documentsSchema = v.array(
  v.strictObject({
    id,
    date,
    title: text,
    maker: text,
    quote: text,
    body: v.pipe(v.array(text), v.minLength(1)),
    sources: v.pipe(v.array(id), v.minLength(2, 'Two sources or more.')),
  }),
);
export type DocumentFile = v.InferOutput<typeof documentsSchema>[number];

export const chaptersSchema = v.array(
  v.strictObject({ number: between(1, 20), title: text, years: text, says: text, content: text }),
);

const supportParts = v.array(v.strictObject({ of: id, weight: between(1, 100) }));
const optionalIds = v.array(id);

export const rulesSchema = v.strictObject({
  opens: date,
  // More could carry a loyalty past its limit at one stroke.
  opinionStep: between(1, 150),
  fading: between(0, 1000),
  supports: v.strictObject(v.entriesFromList(SUPPORTS, supportParts)),
  presidium: optionalIds,
  offices: v.strictObject(v.entriesFromList(OFFICES, id)),
  centralCommittee: v.array(v.strictObject({ bloc: id, seats: between(1, 500) })),
  questions: v.record(id, signals),
  candidates: optionalIds,
  tempers: v.record(id, v.strictObject({ feels: permille, yields: permille, says: text })),
  accounts: v.strictObject({ policy: v.array(v.picklist(ISSUES)), style: v.array(v.picklist(ISSUES)) }),
  reports: v.strictObject({
    indicator: id,
    from: whole,
    per: between(0, 100),
    candid: between(0, 1000),
    contentAbove: between(0, 100),
    content: between(0, 1000),
    most: between(0, 1000),
  }),
  favour: v.array(
    v.strictObject({
      id,
      label: text,
      support: v.picklist(SUPPORTS),
      above: between(0, 100),
      per: between(1, 100),
      signals,
      indicators: v.optional(v.record(id, v.number()), {}),
    }),
  ),
  weeks: v.record(v.string(), between(0, 52)),
  weather: v.strictObject({
    referenceSeed: whole,
    regions: v.record(
      id,
      v.strictObject({ recorded: v.record(v.string(), between(-900, 900)), spread: between(0, 900) }),
    ),
  }),
  removal: v.strictObject({
    plotDay: date,
    musterDay: date,
    endDay: date,
    ...removalNumbers,
    recruits: v.array(
      v.strictObject({
        person: id,
        below: points,
        organiser: v.optional(v.boolean(), false),
        because: v.optional(v.array(v.strictObject({ if: conditions, points, why: text })), []),
      }),
    ),
    endings: v.strictObject({ noPlot: id, uncovered: id }),
  }),
});
export type RulesFile = v.InferOutput<typeof rulesSchema>;
