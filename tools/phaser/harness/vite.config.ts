/**
 * Looking at the stage while working on it: `npx vite --config tools/phaser/harness/vite.config.ts`, with the plain
 * Phaser package; `shoot.ts` and `measure.ts` use the build with the lite engine.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { phaserLite } from '../plugin.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

export default defineConfig({
  root: HERE,
  publicDir: join(HERE, '..', '..', '..', 'assets'),
  plugins: [phaserLite()],
  server: { host: '127.0.0.1' },
});
