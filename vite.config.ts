import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { phaserLite } from './tools/phaser/plugin.ts';
import { storyPlugin } from './tools/story/plugin.ts';
import { artPlugin } from './tools/vite/art.ts';
import { openingPicture } from './tools/vite/opening.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  base: './',
  publicDir: 'assets',
  plugins: [storyPlugin(root), artPlugin(root), openingPicture(root), phaserLite()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.md' },
    chunkSizeWarningLimit: 1000,
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**'],
    testTimeout: 30_000,
  },
});
