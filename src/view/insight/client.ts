/**
 * The page's side of the worker: started when somebody asks, ended when the asker goes. A question is answered, or refused
 * with a sentence: when the worker cannot start, when it fails, when its answer cannot be read, and after 20 seconds.
 */
import addresses from 'virtual:story';
import { type Remote, releaseProxy, wrap } from 'comlink';
import * as v from 'valibot';
import type { RunRecord } from '../../engine/record.ts';
import type { World } from '../../engine/world.ts';
import { answerSchemas, type Oracle, type Value } from './messages.ts';

export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly milliseconds: number }
  | { readonly ok: false; readonly say: string };

/** An answer, or null while it is being worked out. */
export type Waiting<T> = Answer<T> | null;

export const PATIENCE_MS = 20_000;

export const LATE =
  'This was given up after twenty seconds. Enter the run code on a faster machine to see it; nothing else on this page depends on it.';
export const FAILED =
  'This could not be computed in this browser. Reload the page and enter the run code to try again; nothing else on this page depends on it.';
export const UNREADABLE =
  'What was computed cannot be read. Reload the page and enter the run code to try again; nothing else on this page depends on it.';

/** A worker that has been started. */
export interface Started {
  readonly oracle: Oracle;
  /** rejects if the worker breaks down; never resolves */
  readonly broken: Promise<never>;
  readonly stop: () => void;
}

/** Starts the worker. */
export function startWorker(): Started {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const oracle: Remote<Oracle> = wrap<Oracle>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', event => {
      event.preventDefault();
      reject(new Error(event.message));
    });
    worker.addEventListener('messageerror', () => reject(new Error('A message could not be read.')));
  });
  return {
    oracle,
    broken,
    stop: () => {
      oracle[releaseProxy]();
      worker.terminate();
    },
  };
}

type Asked = ReturnType<typeof answerSchemas>;

/** Asks about one run. Nothing is started before the first question. */
export class Insight {
  readonly #start: () => Started;
  readonly #record: RunRecord;
  readonly #schemas: Asked;
  #started: { readonly worker: Started; readonly opened: Promise<void> } | null = null;

  constructor(world: World, record: RunRecord, start: () => Started = startWorker) {
    this.#start = start;
    this.#record = record;
    this.#schemas = answerSchemas(world);
  }

  /** The single decisions that would have changed the outcome. */
  pivotal(): Promise<Answer<Value<'pivotal'>>> {
    return this.#ask(this.#schemas.pivotal, oracle => oracle.pivotal(this.#record));
  }

  /** The run under each other circumstance. */
  circumstances(): Promise<Answer<Value<'circumstances'>>> {
    return this.#ask(this.#schemas.circumstances, oracle => oracle.circumstances(this.#record));
  }

  /** The run under every model, and over so many other weathers and chances. */
  verdicts(seeds: number): Promise<Answer<Value<'verdicts'>>> {
    return this.#ask(this.#schemas.verdicts, oracle => oracle.verdicts(this.#record, seeds));
  }

  /** The odds of each option of a decision of the run, played on by a named player. */
  odds(decision: string, player: string, seeds: number): Promise<Answer<Value<'odds'>>> {
    return this.#ask(this.#schemas.odds, oracle => oracle.odds(this.#record, decision, player, seeds));
  }

  /** Ends the worker. What is still being computed is given up. */
  close(): void {
    this.#started?.worker.stop();
    this.#started = null;
  }

  #open() {
    if (!this.#started) {
      const worker = this.#start();
      const opened = worker.oracle.open(new URL(addresses.world ?? '', location.href).href);
      // Each question waits for both and says what went wrong.
      opened.catch(() => undefined);
      worker.broken.catch(() => undefined);
      this.#started = { worker, opened };
    }
    return this.#started;
  }

  async #ask<T>(
    schema: v.GenericSchema<unknown, { milliseconds: number; value: T }>,
    question: (oracle: Oracle) => Promise<unknown>,
  ): Promise<Answer<T>> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<'late'>(resolve => {
      timer = setTimeout(() => resolve('late'), PATIENCE_MS);
    });
    try {
      const { worker, opened } = this.#open();
      const answered = opened.then(() => question(worker.oracle));
      const answer = await Promise.race([answered, worker.broken, late]);
      if (answer === 'late') return { ok: false, say: LATE };
      const parsed = v.safeParse(schema, answer);
      return parsed.success ? { ok: true, ...parsed.output } : { ok: false, say: UNREADABLE };
    } catch (error) {
      console.warn(error);
      return { ok: false, say: FAILED };
    } finally {
      clearTimeout(timer);
    }
  }
}
