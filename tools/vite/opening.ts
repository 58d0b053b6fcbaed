/** Vite plugin: draws the opening picture into the page itself, so that it is there with the first paint. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Replaces the mark `<!-- opening -->` in index.html by `assets/art/opening.svg`. */
export function openingPicture(root: string): Plugin {
  return {
    name: 'first-secretary-opening',
    transformIndexHtml: html =>
      html.replace('<!-- opening -->', readFileSync(resolve(root, 'assets/art/opening.svg'), 'utf8')),
  };
}
