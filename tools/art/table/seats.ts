/**
 * Where people sit: one layout for each size of the cast, six to ten besides Khrushchev.
 *
 * Why it exists: the row obeys the perspective of the table edge (near = left = large, far = right = small) and
 * has to stay inside the part of the picture that is visible beside the open text sheet.
 */

export interface Seat {
  /** Neck point on the 1280x720 plate. */
  x: number;
  y: number;
  /** CSS pixels per unit (10 cm) here; draw a sprite at seat.scale / sprite.scale. */
  scale: number;
  /** Paint order: higher is nearer and drawn later. */
  z: number;
  /** The head turn that makes the row look alive before the story asks for another one. */
  turn: 'l' | 'c' | 'r';
  /** Whether he throws a shadow on the wall. */
  shadow: boolean;
}

/** Scale of a seat whose neck is at x: the perspective of the reference picture. */
const scaleAt = (x: number): number => 56 - 0.0286 * (x - 101);

/** Height of the neck at x: the necks of the reference row lie on this line. */
const neckYAt = (x: number): number => 455 - 0.18 * (x - 101);

/** Farther right a sitter is in front of the window: his wall shadow would fall on the panes. */
const LAST_SHADOW_X = 885;

/** First and last neck of each layout. */
const SPAN: Readonly<Record<number, readonly [number, number]>> = {
  6: [330, 880],
  7: [318, 890],
  8: [316, 905],
  9: [314, 930],
  10: [312, 945],
};

/** How far each sitter leans out of the row, in units: (sideways, towards the table). */
const LEAN: readonly (readonly [number, number])[] = [
  [0, 0.05],
  [0.08, -0.1],
  [-0.08, 0.08],
  [0.1, 0],
  [-0.05, -0.12],
  [0.05, 0.1],
  [-0.08, 0],
  [0.06, -0.1],
  [-0.04, 0.08],
  [0, 0],
];

const TURNS_IN_ROW = ['r', 'c', 'r', 'l', 'c', 'l', 'r', 'c', 'l', 'r'] as const;

/** Positions with equal spacing in the perspective: the gap shrinks with the scale. */
const spread = (n: number, from: number, to: number): number[] => {
  const ratio = (scaleAt(to) / scaleAt(from)) ** (1 / (n - 1));
  return Array.from({ length: n }, (_, i) => {
    const scale = scaleAt(from) * ratio ** i;
    return 101 + (56 - scale) / 0.0286;
  });
};

const round1 = (v: number): number => Math.round(v * 10) / 10;

/** Seats of a cast of n, nearest first. Throws for casts the table does not seat. */
export const seatsFor = (n: number): Seat[] => {
  const span = SPAN[n];
  if (!span) throw new Error(`the table seats six to ten besides Khrushchev, not ${n}`);
  return spread(n, ...span).map((x0, i) => {
    const [dx, dy] = LEAN[i]!;
    const s = scaleAt(x0);
    return {
      x: round1(x0 + dx * s),
      y: round1(neckYAt(x0) + dy * s),
      scale: round1(s + dy * 1.5),
      z: n - i,
      turn: TURNS_IN_ROW[i]!,
      shadow: x0 <= LAST_SHADOW_X,
    };
  });
};

export const CAST_SIZES = [6, 7, 8, 9, 10] as const;

/** All layouts, for the manifest. */
export const allSeats = (): { n: number; seats: Seat[] }[] =>
  CAST_SIZES.map(n => ({ n, seats: seatsFor(n) }));
