/** Whether something that the content asks for is true of a state. */
import { keyedHash } from '../chance.ts';
import { removalOutcome, rollCall, type State } from '../state.ts';
import { OFFICES, POINT, SUPPORTS, UNIT } from '../vocabulary.ts';
import type { World } from '../world.ts';
import type { Condition } from '../world-data.ts';
import { countPlenum } from './plenum.ts';
import { supportValue } from './support.ts';

function within(
  value: number,
  unit: number,
  bounds: { atLeast?: number | undefined; below?: number | undefined },
): boolean {
  return (
    (bounds.atLeast === undefined || value >= bounds.atLeast * unit) &&
    (bounds.below === undefined || value < bounds.below * unit)
  );
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

/** Whether one condition holds. Names have been checked when the story was built. */
export function holds(world: World, state: State, condition: Condition): boolean {
  switch (condition.kind) {
    case 'support':
      return within(supportValue(world, state, SUPPORTS.indexOf(condition.support)), POINT, condition);
    case 'loyalty':
      return within(state.loyalty[world.holderIndex.get(condition.holder)!]!, POINT, condition);
    case 'indicator':
      return within(state.indicators[world.indicatorIndex.get(condition.indicator)!]!, UNIT, condition);
    case 'chose':
      return (state.chosen[world.optionIndex.get(condition.option)!] === 1) === condition.is;
    case 'remembers':
      return (state.remembered[world.memories.get(condition.memory)!] === 1) === condition.is;
    case 'seated':
      return (state.seated[world.holderIndex.get(condition.person)!] === 1) === condition.is;
    case 'office': {
      const holder = world.holderIndex.get(condition.person)!;
      return (state.offices[OFFICES.indexOf(condition.office)] === holder) === condition.is;
    }
    case 'stance':
      return latestStance(state, world.holderIndex.get(condition.person)!) === condition.stance;
    case 'votes':
      return votesAgainst(state, condition.vote) >= condition.against === condition.is;
    case 'plenum':
      return countPlenum(world, state).percent >= condition.percent === condition.is;
    case 'removal':
      return removalOutcome(state, condition.step) === condition.is;
    case 'chance':
      return keyedHash(state.seed, condition.purpose, 0) % 1000 < condition.permille;
  }
}

/** Whether all of them hold. */
export function allHold(world: World, state: State, conditions: readonly Condition[]): boolean {
  return conditions.every(condition => holds(world, state, condition));
}
