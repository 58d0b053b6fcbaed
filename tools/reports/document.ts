/** A report as a file of its own: one page of HTML with its style in it. */
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { pressCss } from './press.ts';

/** The page. The same body gives the same bytes. */
export function documentOf(title: string, body: VNode): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${pressCss()}</style>`,
    '</head>',
    render(body),
    '</html>',
    '',
  ].join('\n');
}
