/** Cuts a passage into pages that fit the sheet of paper, at paragraphs. */
import type { Beat } from './beat.ts';

/** Words on a page: what the sheet holds at 1366 x 768 above a single choice. */
const FULL = 118;
/** Words on the last page, which shares the sheet with that many choices. */
const ABOVE_CHOICES = [FULL, FULL, 100, 90, 70, 48];

function words(beat: Beat): number {
  return beat.text.split(/\s+/).length;
}

function sum(beats: readonly Beat[]): number {
  return beats.reduce((total, beat) => total + words(beat), 0);
}

/** A change of picture opens a page, so that text and picture turn together. */
function turnsPicture(beat: Beat): boolean {
  return beat.cues.some(cue => cue.kind === 'plate');
}

/** Fills pages from the front. */
function fill(beats: readonly Beat[]): Beat[][] {
  const pages: Beat[][] = [[]];
  for (const beat of beats) {
    const page = pages.at(-1)!;
    if (page.length > 0 && (sum(page) + words(beat) > FULL || turnsPicture(beat))) pages.push([beat]);
    else page.push(beat);
  }
  return pages;
}

/** Moves paragraphs from the page before the last to the last, so that the choices do not stand below a line or two. */
function fillLast(pages: Beat[][], room: number): void {
  const before = pages.at(-2);
  const last = pages.at(-1)!;
  while (
    before &&
    before.length > 1 &&
    !turnsPicture(last[0]!) &&
    sum(last) + words(before.at(-1)!) <= room
  ) {
    last.unshift(before.pop()!);
  }
}

/**
 * Pages of whole paragraphs. No page is empty unless the passage is.
 * @param choices how many choices follow, which need room on the last page
 */
export function paginate(beats: readonly Beat[], choices: number): readonly (readonly Beat[])[] {
  const pages = fill(beats);
  const room = ABOVE_CHOICES[Math.min(choices, ABOVE_CHOICES.length - 1)]!;
  const last = pages.at(-1)!;
  let kept = last.length - 1;
  while (kept > 0 && sum(last.slice(kept - 1)) <= room) kept--;
  if (kept > 0 && sum(last) > room) pages.splice(-1, 1, last.slice(0, kept), last.slice(kept));
  if (choices > 1) fillLast(pages, room);
  return pages;
}
