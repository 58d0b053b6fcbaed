/** The worker behind the autopsy: fetches the world's data, builds the world once, and answers. It never touches the page. */
import { expose } from 'comlink';
import * as v from 'valibot';
import { createWorld } from '../../engine/compile.ts';
import type { WorldData } from '../../engine/world-data.ts';
import { answersOf } from './answers.ts';
import { type Oracle, questionSchemas } from './messages.ts';

type Answers = ReturnType<typeof answersOf>;

/** The data are those of our own build, as on the page. A page knows where they lie; a worker's bundle does not. */
async function answersFrom(address: string): Promise<Answers> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The world could not be loaded (${response.status}).`);
  return answersOf(createWorld((await response.json()) as WorldData), () => performance.now());
}

let opened: Promise<Answers> | null = null;

function answers(): Promise<Answers> {
  if (!opened) throw new Error('The worker has not been told where the world is.');
  return opened;
}

const oracle: Oracle = {
  open: async address => {
    opened ??= answersFrom(v.parse(questionSchemas.address, address));
    await opened;
  },
  pivotal: async record => (await answers()).pivotal(record),
  circumstances: async record => (await answers()).circumstances(record),
  verdicts: async (record, seeds) => (await answers()).verdicts(record, seeds),
  odds: async (record, decision, player, seeds) => (await answers()).odds(record, decision, player, seeds),
};

expose(oracle);
