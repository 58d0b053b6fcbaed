/** The roll-call of the Presidium: each full member for or against you, with the score that decided it. */
import { divide } from '../arithmetic.ts';
import { hashWith } from '../chance.ts';
import { FULL_SEAT, type RollCall, removalOutcome, type State, type Vote } from '../state.ts';
import { POINT } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { attitude } from './attitude.ts';

/** In October 1964: what the public mood adds to every vote, and the promise that a recruited member has given. */
function pressure(world: World, state: State, holder: number): number {
  if (state.removal.length === 0) return 0;
  const { moodSwing, promise } = world.models[state.model]!.removal;
  const mood = removalOutcome(state, 'mood');
  const swing = mood === 'hesitate' ? moodSwing : mood === 'hurry' ? -moodSwing : 0;
  const promised = state.removal.some(event => event.step === 'recruited' && event.holders.includes(holder));
  return divide((swing - (promised ? promise : 0)) * POINT * world.yields[holder]!, 1000);
}

/** In October 1964: what a model leaves to accident, for each member by the run's seed. */
function luck(world: World, state: State, holder: number): number {
  const most = world.models[state.model]!.data.luck * POINT;
  if (most === 0 || state.removal.length === 0) return 0;
  return (hashWith(world.luck[holder]!, state.seed, 1964) % (2 * most + 1)) - most;
}

function voteOf(world: World, state: State, holder: number, question: string): Vote {
  if (holder === world.player) return { holder, for: true, score: 0, leaning: 0, pressure: 0, luck: 0 };
  const parts = {
    leaning: world.questions.get(question)?.[holder] ?? 0,
    pressure: pressure(world, state, holder),
    luck: luck(world, state, holder),
  };
  const score = attitude(world, state, holder) + parts.leaning + parts.pressure + parts.luck;
  return { holder, for: score >= 0, score, ...parts };
}

function isAbsent(state: State, person: number, vote: string): boolean {
  return state.otherwise?.absent.some(one => one.person === person && one.vote === vote) ?? false;
}

/** Takes the vote. You vote for yourself. */
export function callRoll(world: World, state: State, id: string, question: string): RollCall {
  const votes: Vote[] = [];
  for (let holder = 0; holder < world.holders.length; holder++) {
    if (state.seated[holder] !== FULL_SEAT || isAbsent(state, holder, id)) continue;
    votes.push(voteOf(world, state, holder, question));
  }
  return { id, day: state.day, votes, lines: state.ledger?.loyalties.length ?? 0 };
}

/** Whether the Presidium would vote against you, if it were asked now. */
export function wouldBeAgainst(world: World, state: State, question: string): boolean {
  let balance = 0;
  for (let holder = 0; holder < world.holders.length; holder++) {
    if (state.seated[holder] !== FULL_SEAT) continue;
    balance += voteOf(world, state, holder, question).for ? 1 : -1;
  }
  return balance < 0;
}
