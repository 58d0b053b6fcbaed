/**
 * What lies over the whole canvas for a moment: the ink wipe, the cross-fade, the line of light round the border.
 */
import type * as Phaser from 'phaser';
import { wipeShape } from './cuts.ts';
import { FADE_MS, SHOCK, WIPE } from './motion.ts';
import { fillPolygon } from './polygon.ts';
import type { Pulse } from './pulse.ts';
import { addSheet } from './sheet.ts';

const INK = 0x15110e;
const PAPER = 0xf2e6cb;
const KEY = 'before';
/** Above every picture. */
const DEPTH = 10;

export class Curtain {
  readonly #scene: Phaser.Scene;
  readonly #pulse: Pulse;
  readonly #ink: Phaser.GameObjects.Graphics;

  constructor(scene: Phaser.Scene, pulse: Pulse) {
    this.#scene = scene;
    this.#pulse = pulse;
    this.#ink = scene.add.graphics().setDepth(DEPTH);
  }

  /** First half of the wipe: ink covers everything. */
  close(): Promise<void> {
    return this.#pulse.ramp(WIPE.ms / 2, 'Sine.easeIn', p => this.#wipe(p / 2));
  }

  /** Second half: the ink leaves on the other side. */
  async open(): Promise<void> {
    await this.#pulse.ramp(WIPE.ms / 2, 'Sine.easeOut', p => this.#wipe(0.5 + p / 2));
    this.#ink.clear();
  }

  /** Keeps what is on the canvas as a sheet over it, and returns how to let it fade. */
  hold(): () => Promise<void> {
    this.#pulse.now();
    const shown = this.#scene.game.canvas;
    const copy = document.createElement('canvas');
    copy.width = shown.width;
    copy.height = shown.height;
    copy.getContext('2d')?.drawImage(shown, 0, 0);
    addSheet(this.#scene.textures, KEY, copy);
    const sheet = this.#scene.add.image(0, 0, KEY).setOrigin(0).setDepth(DEPTH);
    return async () => {
      await this.#pulse.ramp(FADE_MS, 'Linear', p => sheet.setAlpha(1 - p));
      sheet.destroy();
      this.#scene.textures.remove(KEY);
    };
  }

  /** The shock for people who asked for stillness: one line round the border, once. */
  flashBorder(ratio: number): void {
    const { width, height } = this.#scene.scale;
    this.#ink.clear().lineStyle(ratio, PAPER, 1);
    this.#ink.strokeRect(ratio / 2, ratio / 2, width - ratio, height - ratio);
    this.#pulse.poke();
    this.#pulse.later(SHOCK.ms, () => this.#ink.clear());
  }

  #wipe(progress: number): void {
    const { width, height } = this.#scene.scale;
    fillPolygon(this.#ink.clear(), INK, 1, wipeShape(progress, width, height, WIPE.degrees));
  }
}
