/**
 * Timetables: the poses of a turning head, and when each hand of a vote goes up.
 */
import { TURN_STEP_MS } from './motion.ts';
import type { Turn } from './view-model.ts';

const ORDER: readonly Turn[] = ['l', 'c', 'r'];

export interface TurnStep {
  readonly pose: Turn;
  readonly at: number;
}

/** From one pose to another through the middle; at once with reduced motion. */
export function turnSteps(from: Turn, to: Turn, reduced: boolean): TurnStep[] {
  if (from === to) return [];
  if (reduced) return [{ pose: to, at: 0 }];
  const start = ORDER.indexOf(from);
  const end = ORDER.indexOf(to);
  const way = Math.sign(end - start);
  return Array.from({ length: Math.abs(end - start) }, (_, i) => ({
    pose: ORDER[start + way * (i + 1)]!,
    at: i * TURN_STEP_MS,
  }));
}

const HAND_GAP_MS = 120;
/** The last hand hesitates. */
const LAST_HAND_MS = 900;

/** When each of `count` hands rises, in the order in which they are named. */
export function handTimes(count: number, reduced: boolean): number[] {
  return Array.from({ length: count }, (_, i) => {
    if (reduced) return 0;
    const hesitates = count > 1 && i === count - 1;
    return hesitates ? (i - 1) * HAND_GAP_MS + LAST_HAND_MS : i * HAND_GAP_MS;
  });
}
