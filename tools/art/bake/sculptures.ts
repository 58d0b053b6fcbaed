/**
 * Runs sculpture jobs through two worker processes with a cache on disk.
 *
 * Why it exists: rendering is the slow part; a job whose numbers and code did not change is read from
 * `.cache/art`.
 */
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf, sourceHash } from './hash.ts';
import { type BakedSculpture, jobInput, type SculptureJob } from './jobs.ts';

export const CACHE_DIR = join('.cache', 'art');
const WORKERS = 2;
/** A change in any of these folders makes every rendering stale. */
const RENDER_SOURCES = ['sculpt', 'render', 'poster'];

export type Sculptures = ReadonlyMap<string, BakedSculpture>;

const runWorker = (queue: SculptureJob[], done: (job: SculptureJob, result: BakedSculpture) => void) =>
  new Promise<void>((resolve, reject) => {
    let current = queue.shift();
    if (!current) {
      resolve();
      return;
    }
    // The child inherits this process's loader, so it can run TypeScript.
    const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)));
    worker.on('message', message => {
      if (current) done(current, message as BakedSculpture);
      current = queue.shift();
      if (current) worker.send(current);
      else worker.disconnect();
    });
    worker.on('error', reject);
    worker.on('exit', code =>
      current ? reject(new Error(`a worker ended with code ${code} at ${current.key}`)) : resolve(),
    );
    worker.send(current);
  });

/** Bakes all jobs; the map has one entry per job key. Prints counts and time. */
export const bakeSculptures = async (jobs: readonly SculptureJob[]): Promise<Sculptures> => {
  const started = Date.now();
  const code = sourceHash(...RENDER_SOURCES);
  mkdirSync(CACHE_DIR, { recursive: true });
  const out = new Map<string, BakedSculpture>();
  const queue: SculptureJob[] = [];
  const fileOf = (job: SculptureJob): string =>
    join(CACHE_DIR, `${hashOf(code, JSON.stringify(jobInput(job)))}.json`);
  for (const job of jobs) {
    if (out.has(job.key)) throw new Error(`two sculptures are called ${job.key}`);
    const file = fileOf(job);
    if (existsSync(file)) out.set(job.key, JSON.parse(readFileSync(file, 'utf8')) as BakedSculpture);
    else queue.push(job);
  }
  const todo = queue.length;
  await Promise.all(
    Array.from({ length: WORKERS }, () =>
      runWorker(queue, (job, result) => {
        writeFileSync(fileOf(job), JSON.stringify(result));
        out.set(job.key, result);
      }),
    ),
  );
  console.log(
    `sculptures: ${todo} rendered, ${jobs.length - todo} from cache, ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  return out;
};
