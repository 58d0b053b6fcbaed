/**
 * How the 1280x720 picture lies in its box: it always covers the part of the box that can be seen, and the figures that
 * matter stay inside it. `css = base * scale + offset`.
 */

export const BASE = { w: 1280, h: 720 } as const;

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Size {
  readonly w: number;
  readonly h: number;
}

/** CSS pixels of the box that something else covers for good, such as a bar of meters at the foot. */
export interface Insets {
  readonly right: number;
  readonly bottom: number;
}

export interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** What should be seen at best, and what must be seen. */
export interface Framing {
  readonly ideal: Rect;
  readonly keep: Rect;
}

/** The table beside an open sheet: exactly the window of the interface mock (884x590 at scale 0.875). */
const TABLE: Framing = {
  ideal: { x: 242, y: 46, w: 1010, h: 674 },
  keep: { x: 236, y: 190, w: 766, h: 400 },
};

/** On a telephone heads must stay readable: the row fills the width and the room is cropped away. */
const TABLE_SMALL: Framing = {
  ideal: { x: 222, y: 150, w: 820, h: 450 },
  keep: { x: 222, y: 190, w: 780, h: 380 },
};

/** Posters: as much as possible, and always the safe area of art bible 4.8. */
const POSTER: Framing = {
  ideal: { x: 0, y: 0, w: BASE.w, h: BASE.h },
  keep: { x: 60, y: 110, w: 740, h: 450 },
};

const SMALL_WIDTH = 600;

export function framingOf(hasRow: boolean, width: number): Framing {
  if (!hasRow) return POSTER;
  return width < SMALL_WIDTH ? TABLE_SMALL : TABLE;
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** Start of a window of length `view` along one axis. */
function place(view: number, ideal: [number, number], keep: [number, number], whole: number): number {
  const centred = ideal[0] + ideal[1] / 2 - view / 2;
  const lowest = keep[0] + keep[1] - view;
  const seen = lowest <= keep[0] ? clamp(centred, lowest, keep[0]) : keep[0];
  return clamp(seen, 0, Math.max(0, whole - view));
}

/** The fit for a box; covers what is seen of it, then shows the ideal window if there is room. */
export function fitPicture(box: Size, insets: Insets, framing: Framing): Fit {
  const w = Math.max(1, box.w - insets.right);
  const h = Math.max(1, box.h - insets.bottom);
  const { ideal, keep } = framing;
  const cover = Math.max(w / BASE.w, h / BASE.h);
  const scale = Math.max(cover, Math.min(w / ideal.w, h / ideal.h));
  const left = place(w / scale, [ideal.x, ideal.w], [keep.x, keep.w], BASE.w);
  const top = place(h / scale, [ideal.y, ideal.h], [keep.y, keep.h], BASE.h);
  return { scale, x: -left * scale + 0, y: -top * scale + 0 };
}

/** The same fit pushed towards a point of the picture, which stays where it is on the screen. */
export function pushed(fit: Fit, zoom: number, at: { x: number; y: number }): Fit {
  const grown = fit.scale * zoom;
  return { scale: grown, x: fit.x + at.x * (fit.scale - grown), y: fit.y + at.y * (fit.scale - grown) };
}

/** Room over a head for a name tag, in CSS pixels. */
const TAG_ROOM = 64;

/** How far a picture moves down so that the tag over a point is seen, as far as the picture reaches. */
export function roomAbove(fit: Fit, at: { x: number; y: number }): number {
  return clamp(TAG_ROOM - (fit.y + at.y * fit.scale), 0, Math.max(0, -fit.y));
}

/** The player's own head (x 1040 to 1250) should be seen up to here; it may come nearer by so much, no more. */
const FRONT = { seen: 1150, most: 96 } as const;

/** How far the foreground of the table moves to the left in a box that would cut it off. */
export function frontShift(fit: Fit, box: Size, insets: Insets): number {
  const right = (box.w - insets.right - fit.x) / fit.scale;
  return clamp(right - FRONT.seen, -FRONT.most, 0);
}
