/** Whether something that the content asks for is true of a state. Names are resolved when the world is made. */
import { hashWith, purposeHash } from '../chance.ts';
import { CANDIDATE_SEAT, FULL_SEAT, isRecruited, removalOutcome, rollCall, type State } from '../state.ts';
import { OFFICES, POINT, SUPPORTS, UNIT } from '../vocabulary.ts';
import type { Test, World } from '../world.ts';
import type { Condition } from '../world-data.ts';
import { countPlenum } from './plenum.ts';
import { supportValue } from './support.ts';
import { wouldBeAgainst } from './vote.ts';

/** The indexes that a condition needs. */
export type Names = Pick<World, 'holderIndex' | 'indicatorIndex' | 'optionIndex' | 'memories'>;

interface Bounds {
  atLeast?: number | undefined;
  below?: number | undefined;
}

function within({ atLeast, below }: Bounds, unit: number): (value: number) => boolean {
  const low = atLeast === undefined ? -Infinity : atLeast * unit;
  const high = below === undefined ? Infinity : below * unit;
  return value => value >= low && value < high;
}

function found(index: ReadonlyMap<string, number>, name: string): number {
  const number = index.get(name);
  if (number === undefined) throw new Error(`The world has nothing called '${name}'.`);
  return number;
}

/** How a member voted in the latest roll-call in which he took part, or null. */
export function latestStance(state: State, holder: number): 'for' | 'against' | null {
  for (let i = state.rollCalls.length - 1; i >= 0; i--) {
    const vote = state.rollCalls[i]!.votes.find(v => v.holder === holder);
    if (vote) return vote.for ? 'for' : 'against';
  }
  return null;
}

/** How many voted against you in a roll-call; 0 if it was not taken. */
export function votesAgainst(state: State, id: string): number {
  return rollCall(state, id)?.votes.filter(vote => !vote.for).length ?? 0;
}

/**
 * Resolves the names of a condition.
 * @throws Error for a name that does not exist, which the story check should have found
 */
export function compileCondition(names: Names, condition: Condition): Test {
  switch (condition.kind) {
    case 'support': {
      const fits = within(condition, POINT);
      const support = SUPPORTS.indexOf(condition.support);
      return (world, state) => fits(supportValue(world, state, support));
    }
    case 'loyalty': {
      const fits = within(condition, POINT);
      const holder = found(names.holderIndex, condition.holder);
      return (_, state) => fits(state.loyalty[holder]!);
    }
    case 'indicator': {
      const fits = within(condition, UNIT);
      const indicator = found(names.indicatorIndex, condition.indicator);
      return (_, state) => fits(state.indicators[indicator]!);
    }
    case 'chose': {
      const option = found(names.optionIndex, condition.option);
      return (_, state) => (state.chosen[option] === 1) === condition.is;
    }
    case 'remembers': {
      const memory = found(names.memories, condition.memory);
      return (_, state) => (state.remembered[memory] === 1) === condition.is;
    }
    case 'seated':
    case 'candidate': {
      const person = found(names.holderIndex, condition.person);
      const seat = condition.kind === 'seated' ? FULL_SEAT : CANDIDATE_SEAT;
      return (_, state) => (state.seated[person] === seat) === condition.is;
    }
    case 'office': {
      const person = found(names.holderIndex, condition.person);
      const office = OFFICES.indexOf(condition.office);
      return (_, state) => (state.offices[office] === person) === condition.is;
    }
    case 'stance': {
      const person = found(names.holderIndex, condition.person);
      return (_, state) => latestStance(state, person) === condition.stance;
    }
    case 'votes':
      return (_, state) => votesAgainst(state, condition.vote) >= condition.against === condition.is;
    case 'plenum':
      return (world, state) => countPlenum(world, state).percent >= condition.percent === condition.is;
    case 'fallen':
      return (world, state) => {
        let fallen = 0;
        for (let support = 0; support < SUPPORTS.length; support++) {
          if (supportValue(world, state, support) < condition.below * POINT) fallen++;
        }
        return fallen >= condition.count === condition.is;
      };
    case 'majority':
      return (world, state) =>
        wouldBeAgainst(world, state, condition.question) === (condition.is === 'against');
    case 'removal':
      return (_, state) => removalOutcome(state, condition.step) === condition.is;
    case 'recruited': {
      const person = found(names.holderIndex, condition.person);
      return (_, state) => isRecruited(state, person) === condition.is;
    }
    case 'chance': {
      const purpose = purposeHash(condition.purpose);
      return (_, state) => hashWith(purpose, state.seed, 0) % 1000 < condition.permille;
    }
  }
}

const ALWAYS: Test = () => true;

/** One test for all of them. */
export function compileConditions(names: Names, conditions: readonly Condition[]): Test {
  const tests = conditions.map(condition => compileCondition(names, condition));
  if (tests.length === 0) return ALWAYS;
  if (tests.length === 1) return tests[0]!;
  return (world, state) => {
    for (const test of tests) if (!test(world, state)) return false;
    return true;
  };
}
