/** Cuts a passage into pages that fit the sheet of paper, at paragraphs. */
import type { Beat } from './beat.ts';

/** Words on a page: what the sheet holds at 1366 x 768 above three choices. */
const FULL = 92;
/** The last page shares the sheet with the choices. */
const LAST = 70;

function words(beat: Beat): number {
  return beat.text.split(/\s+/).length;
}

/** A change of picture opens a page, so that text and picture turn together. */
function turnsPicture(beat: Beat): boolean {
  return beat.cues.some(cue => cue.kind === 'plate');
}

/**
 * Pages of whole paragraphs. No page is empty unless the passage is.
 * @param withChoices whether real choices follow, which need room on the last page
 */
export function paginate(beats: readonly Beat[], withChoices: boolean): readonly (readonly Beat[])[] {
  const pages: Beat[][] = [];
  let page: Beat[] = [];
  let count = 0;
  for (const beat of beats) {
    const length = words(beat);
    if (page.length > 0 && (count + length > FULL || turnsPicture(beat))) {
      pages.push(page);
      page = [];
      count = 0;
    }
    page.push(beat);
    count += length;
  }
  pages.push(page);
  const last = pages.at(-1)!;
  if (withChoices && last.length > 1 && last.reduce((sum, beat) => sum + words(beat), 0) > LAST) {
    pages.splice(-1, 1, last.slice(0, -1), last.slice(-1));
  }
  return pages;
}
