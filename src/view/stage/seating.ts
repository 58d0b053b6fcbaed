/**
 * Who sits where on the plate, and where a sprite lies on its seat.
 */
import type { PlateArt, SeatArt } from './manifest.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Something drawn at `scale` pixels per unit whose point (ax, ay) belongs on the neck of the sitter. */
export interface Anchored {
  readonly w: number;
  readonly h: number;
  readonly scale: number;
  readonly ax: number;
  readonly ay: number;
}

/** Seats for n people, nearest first: the layout of that size, or the middle of the smallest, or all of the largest. */
export function seatsFor(n: number, plate: Pick<PlateArt, 'seats'>): readonly SeatArt[] {
  const layouts = [...(plate.seats ?? [])].sort((a, b) => a.n - b.n);
  const layout = layouts.find(l => l.n >= n) ?? layouts.at(-1);
  if (!layout || n <= 0) return [];
  const start = Math.max(0, Math.floor((layout.n - n) / 2));
  return layout.seats.slice(start, start + n);
}

/** Indexes of seats in painting order, far to near. */
export function farToNear(seats: readonly SeatArt[]): number[] {
  return seats.map((_, i) => i).sort((a, b) => seats[a]!.z - seats[b]!.z);
}

/** Where an anchored sprite lies on a seat, moved by (dx, dy) units. */
export function boxOn(seat: SeatArt, sprite: Anchored, dx = 0, dy = 0): Box {
  const k = seat.scale / sprite.scale;
  return {
    x: seat.x + dx * seat.scale - sprite.ax * k,
    y: seat.y + dy * seat.scale - sprite.ay * k,
    w: sprite.w * k,
    h: sprite.h * k,
  };
}

/** Heads are this many units (10 cm) high, and the crown lies this far above the neck. */
const HEAD_UNITS = 2.3;
const CROWN_UNITS = 2.75;

export const headHeight = (seat: SeatArt): number => HEAD_UNITS * seat.scale;

/** The point over somebody's head at which a name tag points. */
export function crownOf(seat: SeatArt): { x: number; y: number } {
  return { x: seat.x + 0.15 * seat.scale, y: seat.y - CROWN_UNITS * seat.scale };
}

/** How much of a box lies left of a border, 0 to 1: wall shadows may not fall on the window. */
export function shareLeftOf(box: Box, border: number): number {
  return Math.min(1, Math.max(0, (border - box.x) / box.w));
}
