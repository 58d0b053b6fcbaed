/**
 * Vite plugin: in a build, `phaser` means our own small entry instead of the whole package (345 KB gzip, which does not
 * tree-shake). In dev the plain package is used, because the dev server cannot serve these CommonJS files.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));
const PACKAGE = dirname(createRequire(import.meta.url).resolve('phaser/package.json'));

/** What webpack's DefinePlugin replaces in Phaser's own build; left alone, `typeof X` is a truthy string. */
const FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
  EXPERIMENTAL: false,
};

const FLAG = new RegExp(`typeof\\s+(${Object.keys(FLAGS).join('|')})\\b`, 'g');

/** Parts Phaser always requires and the stage never reaches, by path below phaser/src, replaced by an empty module. */
const UNUSED: readonly RegExp[] = [];

const SOURCE = /[\\/]phaser[\\/]src[\\/](.+)\.js$/;

/** The source of one Phaser module as our build wants it. */
export function liteSource(id: string, code: string): string | null {
  const path = SOURCE.exec(id)?.[1]?.replaceAll('\\', '/');
  if (path === undefined) return null;
  if (UNUSED.some(unused => unused.test(path))) return 'module.exports = {};';
  return code.replace(FLAG, (_, name: string) => String(FLAGS[name]));
}

/** Use in vite.config.ts: `plugins: [phaserLite()]`. */
export function phaserLite(): Plugin {
  return {
    name: 'phaser-lite',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: join(HERE, 'entry.ts') },
          { find: /^phaser-src\//, replacement: `${join(PACKAGE, 'src')}/` },
        ],
      },
    }),
    transform: {
      filter: { id: SOURCE },
      handler: (code, id) => {
        const lite = liteSource(id, code);
        return lite === null ? null : { code: lite, map: null };
      },
    },
  };
}
