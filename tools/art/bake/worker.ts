/**
 * Worker process: renders the sculptures it is sent, one at a time.
 *
 * Why it exists: a full bake is some two hundred renderings; two of them can run at once. (A process, not a
 * thread: tsx does not register itself in worker threads on Node 20.)
 */
import { runJob, type SculptureJob } from './jobs.ts';

process.on('message', (job: SculptureJob) => {
  process.send?.(runJob(job));
});
