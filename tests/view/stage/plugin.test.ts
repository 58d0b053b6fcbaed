import { expect, test } from 'vitest';
import { liteSource } from '../../../tools/phaser/plugin.ts';

test('the flags of the engine become plain booleans', () => {
  const code = 'if (typeof WEBGL_RENDERER) a(); if (typeof FEATURE_SOUND) b(); typeof x;';
  expect(liteSource('/n/phaser/src/core/Game.js', code)).toBe('if (true) a(); if (false) b(); typeof x;');
});

test('nothing but the engine is touched', () => {
  expect(liteSource('/n/other/src/a.js', 'typeof WEBGL_RENDERER')).toBeNull();
});
