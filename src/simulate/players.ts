/** Players for simulations: who decides when nobody plays. Each is a pure function of the state and the seed. */
import { hashWith, purposeHash } from '../engine/chance.ts';
import { lockedBecause } from '../engine/reduce.ts';
import { NO_SEAT, type State } from '../engine/state.ts';
import { ISSUES, POINT, SUPPORTS } from '../engine/vocabulary.ts';
import type { CompiledDecision, CompiledOption, World } from '../engine/world.ts';
import type { PlayerData } from '../engine/world-data.ts';
import { endsEarly, expectedOf, expectedSupports } from './expectations.ts';

/** Chooses among the open options of a decision. There is always at least one open option (a test holds that). */
export type Player = (world: World, state: State, decision: CompiledDecision) => CompiledOption;

function openOptions(world: World, state: State, decision: CompiledDecision): CompiledOption[] {
  return decision.options.filter(option => lockedBecause(world, state, option) === null);
}

/** The option with the highest score; the first of equals. */
function best(options: readonly CompiledOption[], score: (option: CompiledOption) => number): CompiledOption {
  let chosen = options[0]!;
  let highest = -Infinity;
  for (const option of options) {
    const value = score(option);
    if (value <= highest) continue;
    chosen = option;
    highest = value;
  }
  return chosen;
}

/** Does what Khrushchev did; if that is closed, the first open option. */
export const historical: Player = (world, state, decision) => {
  const options = openOptions(world, state, decision);
  return options.find(option => option.data.id === decision.data.historical) ?? options[0]!;
};

const purposes = new WeakMap<CompiledDecision, number>();

function purposeOf(decision: CompiledDecision): number {
  let purpose = purposes.get(decision);
  if (purpose === undefined) {
    purpose = purposeHash(`player:${decision.data.id}`);
    purposes.set(decision, purpose);
  }
  return purpose;
}

/** Any open option with the same chance, by the run's seed. */
export const random: Player = (world, state, decision) => {
  const options = openOptions(world, state, decision);
  return options[hashWith(purposeOf(decision), state.seed, 0) % options.length]!;
};

/** Points that an option loses which would end the run before 1964. */
const FEAR = 1000 * POINT;

/** Looks at what each option would do to the three supports, and takes the one whose worst result is the least bad. */
export const cautious: Player = (world, state, decision) =>
  best(openOptions(world, state, decision), option => {
    const worst = Math.min(...expectedSupports(world, state, option));
    return endsEarly(world, state, option) ? worst - FEAR : worst;
  });

/** How many advisers are worth asking, and what a candid temper is worth in one, in hundredths of a point of loyalty. */
const ADVISERS = 3;
const CANDOUR = 15 * POINT;

/** The members of the Presidium, full or candidate, whose advice is worth most: loyal, and better if they are candid. */
export function advisersOf(world: World, state: State): number[] {
  const worth = (h: number) => state.loyalty[h]! + (world.candid[h] === 1 ? CANDOUR : 0);
  return world.holders
    .flatMap((_, h) => (h !== world.player && state.seated[h] !== NO_SEAT ? [h] : []))
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, ADVISERS);
}

/** Asks whoever of the best advisers is at hand, and does what he would like best and thinks the Party will bear. */
export const advised: Player = (world, state, decision) => {
  const advisers = advisersOf(world, state);
  const adviser = advisers[hashWith(purposeOf(decision), state.seed, 1) % Math.max(1, advisers.length)] ?? -1;
  return best(openOptions(world, state, decision), option => {
    if (endsEarly(world, state, option)) return -FEAR;
    const liked = adviser < 0 ? 0 : expectedOf(world, state, option)[adviser]!;
    return liked + expectedSupports(world, state, option)[0]!;
  });
};

/** One decision in so many a player with a mind of his own leaves to whoever spoke last, so that his runs differ by seed. */
const WAVERS = 6;

/** A player with a mind of his own (story/world/players.yaml). */
export function styled(data: PlayerData): Player {
  const cares = ISSUES.map(issue => data.issues[issue] ?? 0);
  const minds = SUPPORTS.map(support => data.supports[support] ?? 0);
  const prefers = new Set(data.prefers);
  return (world, state, decision) => {
    if (hashWith(purposeOf(decision), state.seed, 2) % WAVERS === 0) return random(world, state, decision);
    return best(openOptions(world, state, decision), option => {
      if (endsEarly(world, state, option)) return -FEAR;
      const liking = ISSUES.reduce((sum, issue, i) => sum + cares[i]! * (option.data.signals[issue] ?? 0), 0);
      const supports = expectedSupports(world, state, option);
      const effects = minds.reduce((sum, mind, i) => sum + mind * supports[i]!, 0);
      return liking * POINT + effects + (prefers.has(option.data.id) ? FEAR : 0);
    });
  };
}

const KNOWN: Readonly<Record<string, Player>> = { historical, random, cautious, advised };

/** The players of a world by name: the four that every world has, and those of its data. */
export function playersOf(world: World): Readonly<Record<string, Player>> {
  return { ...KNOWN, ...Object.fromEntries(world.data.players.map(data => [data.id, styled(data)])) };
}
