/**
 * What the page asks the worker and what the worker answers. Both sides parse what comes from the other: the page so that a
 * bad answer is a sentence on the screen, the worker so that a bad question is a refusal. Ids are checked against the world.
 */
import * as v from 'valibot';
import type { World } from '../../engine/world.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

export const questionSchemas = {
  address: v.pipe(v.string(), v.url()),
  record: v.object({
    contentVersion: v.string(),
    seed: v.pipe(whole, v.maxValue(0xffffffff)),
    choices: v.pipe(v.array(v.string()), v.maxLength(1000)),
    circumstances: v.optional(v.pipe(v.array(v.string()), v.maxLength(100))),
  }),
  seeds: v.pipe(whole, v.minValue(1), v.maxValue(10_000)),
  name: v.string(),
};

/** The shapes of the answers in a world: every id in them is one of its own. */
export function answerSchemas(world: World) {
  const ending = v.pipe(
    v.string(),
    v.check(id => world.endings.has(id)),
  );
  const decision = v.pipe(
    v.string(),
    v.check(id => world.decisionIndex.has(id)),
  );
  const option = v.pipe(
    v.string(),
    v.check(id => world.optionIndex.has(id)),
  );
  const counted = { survives: whole, of: v.pipe(whole, v.minValue(1)), standardError: v.number() };
  const answered = <T extends v.GenericSchema>(value: T) =>
    v.object({ milliseconds: v.pipe(v.number(), v.minValue(0)), value });
  return {
    pivotal: answered(
      v.object({
        outcome: ending,
        pivotal: v.array(
          v.object({
            decision,
            from: option,
            to: option,
            outcome: ending,
            rewriteDistance: whole,
            code: v.pipe(v.string(), v.nonEmpty()),
          }),
        ),
      }),
    ),
    circumstances: answered(
      v.array(
        v.object({
          circumstance: v.pipe(
            v.string(),
            v.check(id => world.otherwise.has(id)),
          ),
          outcome: ending,
          changes: v.boolean(),
          rewriteDistance: whole,
          /** where to go back to, and the code of the changed run; null where nothing changes */
          replay: v.nullable(v.object({ decision, code: v.pipe(v.string(), v.nonEmpty()) })),
        }),
      ),
    ),
    verdicts: answered(
      v.array(
        v.pipe(
          v.object({
            model: v.pipe(
              v.string(),
              v.check(id => world.modelIndex.has(id)),
            ),
            ending,
            inPower: v.boolean(),
            ...counted,
          }),
          v.check(({ survives, of }) => survives <= of),
        ),
      ),
    ),
    odds: answered(
      v.nullable(
        v.array(
          v.pipe(
            v.object({ id: option, ...counted }),
            v.check(({ survives, of }) => survives <= of),
          ),
        ),
      ),
    ),
  };
}

type Schemas = ReturnType<typeof answerSchemas>;
/** What a question is answered with. */
export type Value<Q extends keyof Schemas> = v.InferOutput<Schemas[Q]>['value'];
export type Pivots = Value<'pivotal'>;
export type Pivot = Pivots['pivotal'][number];
export type Counterfactuals = Value<'circumstances'>;
export type Verdicts = Value<'verdicts'>;
export type Odds = Value<'odds'>;

interface Timed<T> {
  /** the worker's own compute time */
  readonly milliseconds: number;
  readonly value: T;
}

/** The worker as it can be asked. What is asked and answered is parsed, so nothing is taken on trust. */
export interface Oracle {
  open(address: string): Promise<void>;
  pivotal(record: unknown): Promise<Timed<unknown>>;
  circumstances(record: unknown): Promise<Timed<unknown>>;
  verdicts(record: unknown, seeds: unknown): Promise<Timed<unknown>>;
  odds(record: unknown, decision: unknown, player: unknown, seeds: unknown): Promise<Timed<unknown>>;
}
