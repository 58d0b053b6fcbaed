/** The door to a worker thread: threads do not inherit the loader of TypeScript, so it is registered here first. */
import { register } from 'tsx/esm/api';

register();
const { default: play } = await import('./worker.ts');
export default play;
