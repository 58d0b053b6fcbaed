/** One run before the three readings of the fall: how it ends under each model, and how often over other weathers and chances. */
import type { RunRecord } from '../engine/record.ts';
import type { World } from '../engine/world.ts';
import { standardError } from './odds.ts';
import { rewrite } from './rewrite.ts';

export interface Verdict {
  readonly model: string;
  readonly ending: string;
  readonly inPower: boolean;
  /** the same choices with other seeds: how many of them are in power after October 1964 */
  readonly survives: number;
  readonly of: number;
  readonly standardError: number;
}

const FIRST_SEED = 200_001;

/** The verdict of every model of the world, the default first. */
export function verdictsOf(world: World, record: RunRecord, seeds: number): Verdict[] {
  return world.models.map(({ data: { id: model } }) => {
    const inPower = (ending: string) => world.endings.get(ending)!.class === 'in-power';
    const { ending } = rewrite(world, record, { model });
    let survives = 0;
    for (let i = 0; i < seeds; i++) {
      if (inPower(rewrite(world, { ...record, seed: FIRST_SEED + i }, { model }).ending)) survives++;
    }
    return {
      model,
      ending,
      inPower: inPower(ending),
      survives,
      of: seeds,
      standardError: standardError(survives, seeds),
    };
  });
}
