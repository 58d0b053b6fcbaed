/**
 * The times and distances of the art bible, section 8. Things slide or move in steps; nothing bounces.
 * Milliseconds and base pixels (1280x720).
 */

export const ENTER = { ms: 500, ease: 'Cubic.easeOut', back: 24, actors: 40, front: 64 } as const;
export const TURN_STEP_MS = 90;
export const STAND = { ms: 420, ease: 'Cubic.easeOut', heads: 0.9 } as const;
export const LEAVE = { ms: 700, behindMs: 200 } as const;
export const SWEEP = { ms: 2600, width: 110, alpha: 0.13 } as const;
export const SHOCK = { frames: 2, px: 4, ms: 120 } as const;
export const WIPE = { ms: 450, degrees: 68 } as const;
export const FADE_MS = 200;
export const PUSH = { ms: 1600, zoom: 1.12, ease: 'Sine.easeInOut' } as const;
/** Parallax: how a plane follows the pointer, as in a camera that drifts at most this far. */
export const PARALLAX = { back: 0.96, actors: 1, front: 1.12, drift: 66, ease: 0.1 } as const;
/** The paper grain is redrawn this often where a real graphics card does the work. */
export const BOIL_MS = 125;

/** The table edge of the reference picture, in radians: the diagonal along which its plates slide. */
export const TABLE_DIAGONAL = Math.atan2(402 - 640, 930 + 40);

/** The far edge of the table at a given x: bodies must not show below it. */
export const tableEdgeY = (x: number): number => 640 + Math.tan(TABLE_DIAGONAL) * (x + 40);

export type Plane = 'back' | 'actors' | 'front';

/** Which of the three depths a layer belongs to. */
export function planeOf(layer: string): Plane {
  if (/^(bg|background|window|sky)/.test(layer)) return 'back';
  if (/^(front|foreground)/.test(layer)) return 'front';
  return 'actors';
}

/** Displacement of a plane when the pointer is at (u, v), each -1 to 1 from the middle of the picture. */
export function parallaxOf(plane: Plane, u: number, v: number): { x: number; y: number } {
  const factor = 1 - PARALLAX[plane];
  return { x: u * PARALLAX.drift * factor + 0, y: (v * PARALLAX.drift * factor) / 2 + 0 };
}

/** Where a plane comes from when a scene enters: up the diagonal, so that it slides down to the left. */
export function enterFrom(plane: Plane): { x: number; y: number } {
  const distance = ENTER[plane];
  return { x: Math.cos(TABLE_DIAGONAL) * distance, y: Math.sin(TABLE_DIAGONAL) * distance };
}
