/**
 * The band of light that crosses the room once, parallel to the shafts: in Canvas a hard polygon one step lighter.
 */
import type * as Phaser from 'phaser';
import { sweepShape } from './cuts.ts';
import { BASE } from './fit.ts';
import { SWEEP } from './motion.ts';
import { fillPolygon } from './polygon.ts';
import type { Pulse } from './pulse.ts';

const WARM = 0xffc58a;

export async function sweepLight(
  scene: Phaser.Scene,
  pulse: Pulse,
  over: Phaser.GameObjects.Container,
): Promise<void> {
  const band = scene.add.graphics();
  over.add(band);
  await pulse.ramp(SWEEP.ms, 'Linear', p => {
    if (!band.active) return;
    fillPolygon(band.clear(), WARM, SWEEP.alpha, sweepShape(p, SWEEP.width, BASE.w, BASE.h));
  });
  band.destroy();
}
