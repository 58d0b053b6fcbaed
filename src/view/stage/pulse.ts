/**
 * When the engine draws. Scenes are mostly still: the loop sleeps unless somebody holds it, and single frames are asked
 * for by `poke`. Timers and tweens of a scene go through here, so that they can all be ended together.
 */
import type * as Phaser from 'phaser';

export type TweenConfig = Phaser.Types.Tweens.TweenBuilderConfig;

export class Pulse {
  readonly #game: Phaser.Game;
  readonly #tweens: Phaser.Tweens.TweenManager;
  readonly #timers = new Map<number, () => void>();
  readonly #running = new Set<Phaser.Tweens.Tween>();
  #holds = 0;
  #frame = 0;
  #ended = false;
  /** called when the loop goes to sleep */
  onRest: () => void = () => {};

  constructor(scene: Phaser.Scene) {
    this.#game = scene.game;
    this.#tweens = scene.tweens;
  }

  /** Keeps the loop awake until `release`. */
  hold(): void {
    this.#holds += 1;
    if (!this.#ended && !this.#game.loop.running) this.#game.loop.wake();
  }

  release(): void {
    this.#holds = Math.max(0, this.#holds - 1);
    if (this.#holds > 0 || this.#ended) return;
    this.#game.loop.sleep();
    this.onRest();
    this.poke();
  }

  /** Draws one frame soon, even asleep. */
  poke(): void {
    if (this.#frame !== 0 || this.#ended) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.now();
    });
  }

  /** Draws one frame at once, for instance because a resize has blanked the canvas. */
  now(): void {
    if (!this.#ended && !this.#game.loop.running) this.#game.loop.tick();
  }

  /** Does something later, or at once if `endAll` comes first. */
  later(ms: number, action: () => void): void {
    if (ms <= 0) {
      action();
      this.poke();
      return;
    }
    const timer = window.setTimeout(() => {
      this.#timers.delete(timer);
      action();
      this.poke();
    }, ms);
    this.#timers.set(timer, action);
  }

  /** Runs a tween with the loop awake; `done` follows also when it is cut short. */
  tween(config: TweenConfig, done: () => void = () => {}): Phaser.Tweens.Tween {
    this.hold();
    let open = true;
    const close = (): void => {
      if (!open) return;
      open = false;
      this.#running.delete(tween);
      this.release();
      done();
    };
    const tween = this.#tweens.add({ ...config, onComplete: close, onStop: close });
    this.#running.add(tween);
    return tween;
  }

  /** A number from 0 to 1 over some time. */
  ramp(ms: number, ease: string, step: (progress: number) => void): Promise<void> {
    const state = { p: 0 };
    const { promise, resolve } = promiseOf();
    const onUpdate = (): void => step(state.p);
    this.tween({ targets: state, p: 1, duration: ms, ease, onUpdate }, () => {
      step(1);
      resolve();
    });
    return promise;
  }

  /** Ends every tween (whoever started it puts things at their end) and does at once what was to come. */
  endAll(): void {
    const waiting = [...this.#timers.values()];
    this.forget();
    for (const action of waiting) action();
    for (const tween of [...this.#running]) tween.stop();
    this.poke();
  }

  /** Drops everything that was to come later. */
  forget(): void {
    for (const timer of this.#timers.keys()) window.clearTimeout(timer);
    this.#timers.clear();
  }

  destroy(): void {
    this.#ended = true;
    this.forget();
    this.#running.clear();
    cancelAnimationFrame(this.#frame);
  }
}

/** A promise and the function that keeps it (Promise.withResolvers is not in every school's browser). */
export function promiseOf(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => {};
  const promise = new Promise<void>(kept => {
    resolve = kept;
  });
  return { promise, resolve };
}
