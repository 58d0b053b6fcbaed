/** The roll-call of the Presidium: each full member for or against you, with the score that decided it. */
import { type Draft, type RollCall, removalOutcome } from '../state.ts';
import { ISSUES, POINT, type Signals } from '../vocabulary.ts';
import type { World } from '../world.ts';

/** What a question means to a member: its signals weighed with his interests, in hundredths. */
function leaning(world: World, holder: number, signals: Signals): number {
  let sum = 0;
  for (let i = 0; i < ISSUES.length; i++) {
    sum += world.interests[holder * ISSUES.length + i]! * (signals[ISSUES[i]!] ?? 0);
  }
  return sum * POINT;
}

/** In October 1964: what the public mood adds to every vote, and the promise that a recruited member has given. */
function pressure(world: World, draft: Draft, holder: number): number {
  const { moodSwing, promise } = world.data.rules.removal;
  const mood = removalOutcome(draft, 'mood');
  const swing = mood === 'hesitate' ? moodSwing : mood === 'hurry' ? -moodSwing : 0;
  const promised = draft.removal.some(event => event.step === 'recruited' && event.holders.includes(holder));
  return (swing - (promised ? promise : 0)) * POINT;
}

/** Takes the vote. You vote for yourself. */
export function callRoll(world: World, draft: Draft, id: string, question: string): RollCall {
  const signals = world.data.rules.questions[question] ?? {};
  const votes: { holder: number; for: boolean; score: number }[] = [];
  for (let holder = 0; holder < world.holders.length; holder++) {
    if (draft.seated[holder] !== 1) continue;
    if (holder === world.player) {
      votes.push({ holder, for: true, score: 0 });
      continue;
    }
    const score = draft.loyalty[holder]! + leaning(world, holder, signals) + pressure(world, draft, holder);
    votes.push({ holder, for: score >= 0, score });
  }
  return { id, day: draft.day, votes };
}
