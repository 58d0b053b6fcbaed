/**
 * The two moving cuts: the ink wipe between scenes and the band of light parallel to the shafts.
 */
import type { Point } from './tag.ts';

/** Horizontal run of a cut of some degrees over a height. */
const runOf = (degrees: number, height: number): number => height / Math.tan((degrees * Math.PI) / 180);

/**
 * The ink over a box at a moment of the wipe. From 0 to 0.5 its front crosses the box until all is covered, from 0.5 to 1
 * its back follows and uncovers it. It leans like a 68 degree cut, from the left to the right.
 */
export function wipeShape(progress: number, w: number, h: number, degrees: number): Point[] {
  const run = runOf(degrees, h);
  const reach = w + run;
  const front = Math.min(1, progress * 2) * reach;
  const back = Math.max(0, progress * 2 - 1) * reach;
  return [
    [back, 0],
    [front, 0],
    [front - run, h],
    [back - run, h],
  ];
}

/** The narrow shaft of the reference picture falls from (700,-10) to (150,520); everything that moves follows it. */
const SHAFT_RUN = -550 / 530;

/** The band of light at a moment 0 to 1, on the base picture; outside of it at both ends. */
export function sweepShape(progress: number, width: number, w: number, h: number): Point[] {
  const lean = SHAFT_RUN * h;
  const start = -width;
  const end = w - lean;
  const x = start + (end - start) * progress;
  return [
    [x, 0],
    [x + width, 0],
    [x + width + lean, h],
    [x + lean, h],
  ];
}
