/** The same run under other circumstances: a harvest, an absent ally, a warning that never comes. */
import type { RunRecord } from '../engine/record.ts';
import type { World } from '../engine/world.ts';
import { rewrite } from './rewrite.ts';

export interface Counterfactual {
  readonly circumstance: string;
  readonly outcome: string;
  readonly changes: boolean;
  readonly rewriteDistance: number;
}

/** What each circumstance of the world, changed alone, would have made of a run. */
export function underOtherCircumstances(world: World, record: RunRecord): Counterfactual[] {
  const held = record.circumstances ?? [];
  const base = rewrite(world, record, {});
  return [...world.otherwise.keys()]
    .filter(id => !held.includes(id))
    .map(id => {
      const run = rewrite(world, record, { circumstances: [...held, id] });
      return {
        circumstance: id,
        outcome: run.ending,
        changes: run.ending !== base.ending,
        rewriteDistance: run.distance,
      };
    });
}
