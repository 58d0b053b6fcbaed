/** `npm start`: builds the game and serves it on this machine. */
import { run } from './process.mjs';

/** @returns {Promise<number>} */
export async function start() {
  const built = await run('vite', ['build', '--logLevel', 'warn']);
  if (built !== 0) return built;
  // vite preview prints the address and serves until it is interrupted.
  return run('vite', ['preview', '--host', '127.0.0.1']);
}
