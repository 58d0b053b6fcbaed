/**
 * The name tag: an ink parallelogram that follows the table's diagonal, with a pointer to the speaker's head.
 * Geometry of the interface mock (124x26, rising 14, pointer 20 down), in CSS pixels.
 */

export type Point = readonly [x: number, y: number];

export interface Tag {
  /** the four corners, clockwise from the upper left */
  readonly plate: readonly Point[];
  readonly pointer: readonly Point[];
  /** middle of the lettering */
  readonly middle: Point;
  /** radians by which the lettering is turned */
  readonly angle: number;
}

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

const HEIGHT = 26;
const PADDING = 22;
const DROP = 24;
const POINTER_WIDTH = 16;
/** The pointer's root lies this deep inside the plate. */
const ROOT = 4;
export const TAG_SLOPE = -14 / 124;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** The tag for lettering of a width whose pointer ends at `tip`, kept inside the bounds where they allow it. */
export function tagAt(lettering: number, tip: Point, bounds: Bounds): Tag {
  const width = lettering + 2 * PADDING;
  const [tipX, tipY] = tip;
  const left = clamp(tipX - width * 0.57, bounds.left, Math.max(bounds.left, bounds.right - width));
  const rise = TAG_SLOPE * width;
  const root = clamp(tipX - 3, left + POINTER_WIDTH, left + width - POINTER_WIDTH);
  const atRoot = TAG_SLOPE * (root - left);
  const wanted = tipY - DROP - HEIGHT - atRoot + ROOT;
  const top = Math.max(wanted, bounds.top - rise);
  const foot = top + HEIGHT;
  const edge = (x: number): number => foot - ROOT + TAG_SLOPE * (x - left);
  const half = POINTER_WIDTH / 2;
  return {
    plate: [
      [left, top],
      [left + width, top + rise],
      [left + width, foot + rise],
      [left, foot],
    ],
    pointer: [
      [root - half, edge(root - half)],
      [root + half, edge(root + half)],
      [tipX, tipY],
    ],
    middle: [left + width / 2, top + HEIGHT / 2 + rise / 2],
    angle: Math.atan(TAG_SLOPE),
  };
}

/** The smallest box of whole pixels around a tag. */
export function tagBox(tag: Tag): { x: number; y: number; w: number; h: number } {
  const points = [...tag.plate, ...tag.pointer];
  const xs = points.map(p => p[0]);
  const ys = points.map(p => p[1]);
  const x = Math.floor(Math.min(...xs)) - 1;
  const y = Math.floor(Math.min(...ys)) - 1;
  return { x, y, w: Math.ceil(Math.max(...xs)) + 1 - x, h: Math.ceil(Math.max(...ys)) + 1 - y };
}
