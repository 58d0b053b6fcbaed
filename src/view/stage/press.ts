/**
 * Print quality: the litho filter and its boil where hardware allows, and the watchdog that gives them up.
 */
import type * as Phaser from 'phaser';
import { FrameWatch } from './frame-watch.ts';
import { Litho } from './litho.ts';
import { BOIL_MS } from './motion.ts';
import type { Pulse } from './pulse.ts';

export class Press {
  readonly #pulse: Pulse;
  readonly #watch = new FrameWatch();
  readonly #slow: () => void;
  #litho: Litho | null = null;
  #boil = 0;

  /** @param slow called when drawing is too slow and there is no filter left to drop */
  constructor(scene: Phaser.Scene, pulse: Pulse, webgl: boolean, slow: () => void) {
    this.#pulse = pulse;
    this.#slow = slow;
    if (webgl) this.#fit(scene.cameras.main);
    scene.game.events.on('postrender', () => this.#frame(scene.game.loop.running));
    pulse.onRest = () => this.#watch.rest();
  }

  get filtered(): boolean {
    return this.#litho !== null;
  }

  setBoil(on: boolean): void {
    window.clearInterval(this.#boil);
    this.#boil = 0;
    if (!on || this.#litho === null) return;
    this.#boil = window.setInterval(() => {
      this.#litho?.stir();
      if (!document.hidden) this.#pulse.poke();
    }, BOIL_MS);
  }

  destroy(): void {
    this.setBoil(false);
  }

  #fit(camera: Phaser.Cameras.Scene2D.Camera): void {
    const list = camera.filters?.external;
    if (!list) return;
    this.#litho = new Litho(camera);
    list.add(this.#litho);
  }

  #frame(running: boolean): void {
    if (!running || !this.#watch.frame(performance.now())) return;
    if (this.#litho === null) {
      this.#slow();
      return;
    }
    this.#litho.setActive(false);
    this.setBoil(false);
    this.#litho = null;
  }
}
