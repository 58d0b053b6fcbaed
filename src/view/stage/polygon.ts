/** Fills a polygon of plain points. */
import type * as Phaser from 'phaser';
import type { Point } from './tag.ts';

export function fillPolygon(
  pen: Phaser.GameObjects.Graphics,
  colour: number,
  alpha: number,
  points: readonly Point[],
): void {
  pen.fillStyle(colour, alpha).beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.closePath().fillPath();
}
