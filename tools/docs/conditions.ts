/** Conditions in words: one function for every kind that the story may ask for. */
import type { Condition, RemovalStep, WorldData } from '../../src/engine/world-data.ts';
import {
  deed,
  endingOf,
  indicatorOf,
  inMonth,
  joined,
  nameOf,
  number,
  OFFICE_WORDS,
  plain,
  titleOf,
} from './words.ts';

/** What sets a memory, as clauses: `in June 1953 you ...`, `October 1957 brought ...`. */
export type Memories = ReadonlyMap<string, readonly string[]>;

/** More origins than this are not told one by one. */
const MOST_ORIGINS = 3;

/** Collects what every memory comes from. */
export function memoriesOf(data: WorldData): Memories {
  const origins = new Map<string, string[]>();
  const from = (memories: readonly string[], clause: (memory: string) => string): void => {
    for (const memory of memories) {
      const clauses = origins.get(memory) ?? [];
      const text = clause(memory);
      if (!clauses.includes(text)) origins.set(memory, [...clauses, text]);
    }
  };
  from(['warned'], () => 'the warning has reached you');
  for (const event of data.chronicle) {
    from(event.remember, () => `${inMonth(event.date)} brought ${event.label}`);
  }
  for (const crisis of data.crises) from(crisis.remember, () => `the run has seen ${crisis.label}`);
  for (const move of data.moves) from(move.remember, () => `you have made the move “${move.label}”`);
  for (const decision of data.decisions) {
    for (const talk of decision.talks) {
      from(
        talk.remember,
        memory => `before “${titleOf(data, decision.id)}” you had the talk “${plain(memory)}”`,
      );
    }
    for (const option of decision.options) {
      from(option.remember, () => deed(data, option.id));
      for (const later of option.later) {
        from(later.remember, () => `in ${inMonth(later.at)} it told that ${later.because}`);
      }
      for (const outcome of option.outcomes) {
        const certain = outcome.if.length === 0 && option.outcomes.length === 1;
        from(outcome.remember, memory =>
          certain ? deed(data, option.id) : `${deed(data, option.id)} and it came out so (${plain(memory)})`,
        );
      }
    }
  }
  return origins;
}

interface Bounds {
  atLeast?: number | undefined;
  below?: number | undefined;
}

function bounds({ atLeast, below }: Bounds, unit = ''): string {
  if (atLeast !== undefined && below !== undefined) {
    return `from ${number(atLeast)} to below ${number(below)}${unit}`;
  }
  if (atLeast !== undefined) return `${number(atLeast)}${unit} or more`;
  if (below !== undefined) return `below ${number(below)}${unit}`;
  return 'anything';
}

const REMOVAL: Readonly<Record<RemovalStep, Readonly<Record<string, string>>>> = {
  plot: { organised: 'there is a plot', none: 'there is no plot' },
  security: { yours: 'state security is yours', theirs: 'state security is theirs' },
  army: { yours: 'the army is yours', aside: 'the army stands aside', theirs: 'the army is theirs' },
  appeal: {
    open: 'the way to the Central Committee is open',
    shut: 'the way to the Central Committee is shut',
  },
  mood: { hesitate: 'the mood makes waverers hesitate', hurry: 'the mood makes waverers hurry' },
};

function remembered(memories: Memories, memory: string): string {
  const origins = memories.get(memory) ?? [];
  return origins.length === 0 || origins.length > MOST_ORIGINS
    ? `it has come to what the files call “${plain(memory)}”`
    : joined(origins, 'or');
}

function not(is: boolean, clause: string): string {
  return is ? clause : `it is not so that ${clause}`;
}

/** A condition as a clause without a full stop. */
export function conditionText(data: WorldData, memories: Memories, condition: Condition): string {
  switch (condition.kind) {
    case 'support':
      return `${condition.support} support is ${bounds(condition)}`;
    case 'loyalty':
      return `the loyalty of ${nameOf(data, condition.holder)} is ${bounds(condition)}`;
    case 'indicator': {
      const { name, unit } = indicatorOf(data, condition.indicator);
      return `“${name}” is ${bounds(condition, ` (${unit})`)}`;
    }
    case 'chose':
      return not(condition.is, deed(data, condition.option));
    case 'remembers':
      return not(condition.is, remembered(memories, condition.memory));
    case 'seated':
      return `${nameOf(data, condition.person)} ${condition.is ? 'has a' : 'has no'} full seat in the Presidium`;
    case 'candidate':
      return `${nameOf(data, condition.person)} ${condition.is ? 'is' : 'is not'} a candidate of the Presidium`;
    case 'office':
      return `${nameOf(data, condition.person)} ${condition.is ? 'is' : 'is not'} ${OFFICE_WORDS[condition.office]}`;
    case 'stance':
      return `${nameOf(data, condition.person)} voted ${condition.stance} you in the latest roll-call`;
    case 'votes': {
      const bar = condition.is ? `${condition.against} or more` : `fewer than ${condition.against}`;
      return `${bar} voted against you in “${titleOf(data, condition.vote)}”`;
    }
    case 'plenum':
      return `the Central Committee, asked now, would give you ${condition.is ? `${condition.percent} % or more` : `less than ${condition.percent} %`}`;
    case 'fallen':
      return `${condition.is ? `${condition.count} or more` : `fewer than ${condition.count}`} of the three supports are below ${condition.below}`;
    case 'majority':
      return condition.is === 'against'
        ? `a majority of the Presidium, asked now (“${plain(condition.question)}”), would vote against you`
        : `no majority of the Presidium, asked now (“${plain(condition.question)}”), would vote against you`;
    case 'removal':
      return REMOVAL[condition.step][condition.is] ?? `${condition.step}: ${condition.is}`;
    case 'recruited':
      return `${nameOf(data, condition.person)} ${condition.is ? 'was' : 'was not'} drawn into the plot`;
    case 'chance':
      return `chance has it (${plain(condition.purpose)}, ${number(condition.permille / 10)} in 100)`;
  }
}

/** Conditions that must all hold, as one clause; `''` if there is none. */
export function conditionsText(
  data: WorldData,
  memories: Memories,
  conditions: readonly Condition[],
): string {
  return joined(
    conditions.map(condition => conditionText(data, memories, condition)),
    'and',
  );
}

/** How an ending is named in a sentence. */
export function endingName(data: WorldData, ending: string): string {
  return `_${endingOf(data, ending).title}_`;
}
