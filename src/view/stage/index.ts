/**
 * The stage: draws a `StageView` on a canvas that fills its parent. Loaded on demand, after the first choice is on the
 * page; if it cannot come up, the page keeps its poster and nothing else changes.
 */
import type * as Phaser from 'phaser';
import { Director } from './director.ts';
import type { Insets, Size } from './fit.ts';
import { startEngine } from './game.ts';
import { pixelRatio, type RendererKind, rendererFor, rendererName } from './hardware.ts';
import { loadManifest, type Manifest } from './manifest.ts';
import { Pictures } from './pictures.ts';
import { PointerDrift } from './pointer.ts';
import { Press } from './press.ts';
import { Pulse } from './pulse.ts';
import type { StageView } from './view-model.ts';

export interface Stage {
  show(view: StageView): void;
  setReducedMotion(on: boolean): void;
  resize(): void;
  destroy(): void;
}

export interface StageOptions {
  /** folder of the pictures, with a slash at its end */
  assetBase: string;
  reducedMotion: boolean;
  /** the first picture has been drawn: the poster may go */
  onReady(): void;
  onFailure(reason: string): void;
  /** CSS pixels of the parent that are covered for good (a bar at the foot, a sheet at the right) */
  insets?(): Insets;
  /** for tests: instead of the choice by hardware */
  renderer?: RendererKind;
}

const INERT: Stage = { show: () => {}, setReducedMotion: () => {}, resize: () => {}, destroy: () => {} };
const NO_INSETS: Insets = { right: 0, bottom: 0 };

const sizeOf = (parent: HTMLElement): Size => ({
  w: Math.max(1, parent.clientWidth),
  h: Math.max(1, parent.clientHeight),
});

/** Mounts the stage. Never rejects: a stage that cannot come up reports to `onFailure` and ignores its calls. */
export async function mountStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  try {
    const name = rendererName();
    const kind = options.renderer ?? rendererFor(name);
    const ratio = pixelRatio(window.devicePixelRatio, name !== null && rendererFor(name) === 'canvas');
    const manifest = await loadManifest(options.assetBase);
    const engine = await startEngine(parent, kind, sizeOf(parent), ratio);
    return new PhaserStage(parent, options, engine.scene, manifest, engine.kind, ratio);
  } catch (error) {
    parent.querySelector('canvas')?.remove();
    options.onFailure(error instanceof Error ? error.message : String(error));
    return INERT;
  }
}

class PhaserStage implements Stage {
  readonly #parent: HTMLElement;
  readonly #options: StageOptions;
  readonly #scene: Phaser.Scene;
  readonly #pulse: Pulse;
  readonly #director: Director;
  readonly #press: Press;
  readonly #pointer: PointerDrift;
  readonly #observer: ResizeObserver;
  #ratio: number;
  #reduced: boolean;

  constructor(
    parent: HTMLElement,
    options: StageOptions,
    scene: Phaser.Scene,
    manifest: Manifest,
    kind: RendererKind,
    ratio: number,
  ) {
    this.#parent = parent;
    this.#options = options;
    this.#scene = scene;
    this.#ratio = ratio;
    this.#reduced = options.reducedMotion;
    this.#pulse = new Pulse(scene);
    this.#press = new Press(scene, this.#pulse, kind === 'webgl', () => this.#coarsen());
    this.#director = this.#makeDirector(manifest);
    this.#pointer = new PointerDrift(parent, this.#pulse, (u, v) => this.#director.look(u, v));
    scene.events.on('preupdate', () => this.#pointer.step());
    this.#observer = new ResizeObserver(() => this.resize());
    this.#observer.observe(parent);
    this.#start();
  }

  show(view: StageView): void {
    this.#director.show(view);
  }

  setReducedMotion(on: boolean): void {
    this.#reduced = on;
    this.#pointer.allow(!on);
    this.#press.setBoil(!on);
    if (on) this.#pulse.endAll();
  }

  resize(): void {
    const { w, h } = sizeOf(this.#parent);
    const { scale, game } = this.#scene;
    const wide = Math.round(w * this.#ratio);
    const high = Math.round(h * this.#ratio);
    if (scale.width !== wide || scale.height !== high) {
      scale.resize(wide, high);
      game.canvas.style.width = `${w}px`;
      game.canvas.style.height = `${h}px`;
    }
    this.#director.setBox({ w, h }, this.#options.insets?.() ?? NO_INSETS, this.#ratio);
    this.#pulse.now();
  }

  destroy(): void {
    this.#observer.disconnect();
    this.#director.end();
    this.#pointer.destroy();
    this.#press.destroy();
    this.#pulse.destroy();
    this.#scene.game.destroy(true);
    this.#scene.game.loop.tick();
  }

  #makeDirector(manifest: Manifest): Director {
    return new Director({
      scene: this.#scene,
      pulse: this.#pulse,
      pictures: new Pictures(this.#scene.textures, this.#options.assetBase),
      manifest,
      reduced: () => this.#reduced,
      first: () => this.#unveil(),
      failed: reason => this.#options.onFailure(reason),
    });
  }

  #start(): void {
    this.#pulse.hold();
    this.resize();
    this.setReducedMotion(this.#reduced);
    this.#pulse.release();
  }

  #unveil(): void {
    this.#scene.game.canvas.style.visibility = 'visible';
    this.#pointer.apply();
    this.#options.onReady();
  }

  /** The last resort of a slow machine: fewer pixels. */
  #coarsen(): void {
    if (this.#ratio <= 1) return;
    this.#ratio = 1;
    this.resize();
  }
}
