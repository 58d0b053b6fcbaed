/**
 * Halftone dot fields on a turned grid.
 *
 * Why it exists: tone on large fields is made of dots growing out of a corner or round a light (art bible 4.5),
 * never of a gradient, and never on a face.
 */

export interface DotField {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** Pitch in CSS pixels, 8 to 10. */
  step: number;
  fill: string;
  /** Angle of the grid in radians; about 27 degrees unless stated. */
  angle?: number;
  /** Tone 0..1 at a point. */
  tone: (x: number, y: number) => number;
}

const DEFAULT_ANGLE = 0.5;
/** Radius of a dot of tone 1, in pitches: neighbours just overlap. */
const FULL_DOT = 0.72;
/** Smaller dots would not print. */
const MIN_RADIUS = 0.35;

export const halftone = ({ x0, y0, x1, y1, step, fill, tone, angle = DEFAULT_ANGLE }: DotField): string => {
  const c = Math.cos(angle);
  const n = Math.sin(angle);
  const reach = Math.hypot(x1 - x0, y1 - y0);
  const mx = (x0 + x1) / 2;
  const my = (y0 + y1) / 2;
  let d = '';
  for (let a = -reach; a < reach; a += step)
    for (let b = -reach; b < reach; b += step) {
      const x = mx + a * c - b * n;
      const y = my + a * n + b * c;
      if (x < x0 || x > x1 || y < y0 || y > y1) continue;
      const r = tone(x, y) * step * FULL_DOT;
      if (r < MIN_RADIUS) continue;
      const f = (v: number): string => v.toFixed(1);
      d += `M${f(x - r)},${f(y)}a${f(r)},${f(r)} 0 1,0 ${f(2 * r)},0a${f(r)},${f(r)} 0 1,0 ${f(-2 * r)},0`;
    }
  return `<path d="${d}" fill="${fill}"/>`;
};
