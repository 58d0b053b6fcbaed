/**
 * The slight parallax: planes follow the pointer a little late. Only where there is a fine pointer and motion is wanted.
 */
import { PARALLAX } from './motion.ts';
import type { Pulse } from './pulse.ts';

const NEAR = 0.004;

const clamp = (value: number): number => Math.min(1, Math.max(-1, value));

export class PointerDrift {
  readonly #parent: HTMLElement;
  readonly #pulse: Pulse;
  readonly #look: (u: number, v: number) => void;
  readonly #fine = window.matchMedia('(pointer: fine)').matches;
  #allowed = true;
  #moving = false;
  #at = { u: 0, v: 0 };
  #goal = { u: 0, v: 0 };

  constructor(parent: HTMLElement, pulse: Pulse, look: (u: number, v: number) => void) {
    this.#parent = parent;
    this.#pulse = pulse;
    this.#look = look;
    if (this.#fine) window.addEventListener('pointermove', this.#follow, { passive: true });
  }

  allow(on: boolean): void {
    this.#allowed = on;
    if (!on) this.#go(0, 0);
  }

  /** One frame nearer; call before each drawing. */
  step(): void {
    if (!this.#moving) return;
    const { u, v } = this.#at;
    const ease = this.#allowed ? PARALLAX.ease : 1;
    this.#at = { u: u + (this.#goal.u - u) * ease, v: v + (this.#goal.v - v) * ease };
    this.#look(this.#at.u, this.#at.v);
    const left = Math.abs(this.#goal.u - this.#at.u) + Math.abs(this.#goal.v - this.#at.v);
    if (left > NEAR) return;
    this.#moving = false;
    this.#pulse.release();
  }

  /** Puts a new picture where the pointer already is. */
  apply(): void {
    this.#look(this.#at.u, this.#at.v);
  }

  destroy(): void {
    window.removeEventListener('pointermove', this.#follow);
  }

  readonly #follow = (event: PointerEvent): void => {
    if (!this.#allowed) return;
    const box = this.#parent.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return;
    this.#go(
      clamp(((event.clientX - box.left) / box.width) * 2 - 1),
      clamp(((event.clientY - box.top) / box.height) * 2 - 1),
    );
  };

  #go(u: number, v: number): void {
    this.#goal = { u, v };
    if (this.#moving) return;
    this.#moving = true;
    this.#pulse.hold();
  }
}
