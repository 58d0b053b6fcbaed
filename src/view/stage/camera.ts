/**
 * How the picture lies on the canvas: fitted to its box, pushed slowly towards whoever speaks.
 */
import {
  BASE,
  type Fit,
  fitPicture,
  framingOf,
  frontShift,
  type Insets,
  pushed,
  roomAbove,
  type Size,
} from './fit.ts';
import { PUSH } from './motion.ts';
import type { Picture } from './picture.ts';
import type { Pulse } from './pulse.ts';

export interface Target {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  /** CSS pixels by which the picture is lowered, for the tag of a standing man */
  readonly down: number;
}

const MIDDLE: Target = { zoom: 1, x: BASE.w / 2, y: BASE.h / 2, down: 0 };

/** A fit as a target leaves it. */
function aimed(fit: Fit, target: Target): Fit {
  const near = pushed(fit, target.zoom, target);
  return { ...near, y: near.y + target.down };
}

export class Camera {
  readonly #pulse: Pulse;
  #box: Size = BASE;
  #insets: Insets = { right: 0, bottom: 0 };
  #ratio = 1;
  #picture: Picture | null = null;
  #now: Target = MIDDLE;
  #goal: Target = MIDDLE;
  #run = 0;

  constructor(pulse: Pulse) {
    this.#pulse = pulse;
  }

  get ratio(): number {
    return this.#ratio;
  }

  get box(): Size {
    return this.#box;
  }

  get insets(): Insets {
    return this.#insets;
  }

  /** The fit of a picture with or without a row in the present box. */
  fitOf(hasRow: boolean): Fit {
    return fitPicture(this.#box, this.#insets, framingOf(hasRow, this.#box.w));
  }

  /** Where the picture will lie when the push has ended: tags are hung by it. */
  get settled(): Fit {
    return aimed(this.fitOf(this.#hasRow), this.#goal);
  }

  setBox(box: Size, insets: Insets, ratio: number): void {
    this.#box = box;
    this.#insets = insets;
    this.#ratio = ratio;
    this.#lay();
  }

  /** Shows another picture, unpushed. */
  frame(picture: Picture): void {
    this.#picture = picture;
    this.#run += 1;
    this.#now = MIDDLE;
    this.#goal = MIDDLE;
    this.#lay();
  }

  /** Pushes towards a point of the plate, or back to the whole picture. */
  pushTo(at: { x: number; y: number } | null, reduced: boolean): void {
    const goal = this.#goalFor(at, reduced ? 1 : PUSH.zoom);
    if (same(goal, this.#goal)) return;
    this.#goal = goal;
    this.#run += 1;
    const run = this.#run;
    const from = this.#now;
    const step = (p: number): void => {
      if (run !== this.#run) return;
      this.#now = between(from, goal, p);
      this.#lay();
    };
    if (reduced) step(1);
    else void this.#pulse.ramp(PUSH.ms, PUSH.ease, step);
  }

  #goalFor(at: { x: number; y: number } | null, zoom: number): Target {
    if (at === null) return { ...this.#goal, zoom: 1, down: 0 };
    const near = pushed(this.fitOf(this.#hasRow), zoom, at);
    return { zoom, x: at.x, y: at.y, down: roomAbove(near, at) };
  }

  get #hasRow(): boolean {
    return this.#picture?.row != null;
  }

  #lay(): void {
    const fit = this.fitOf(this.#hasRow);
    const front = frontShift(fit, this.#box, this.#insets);
    this.#picture?.place(aimed(fit, this.#now), this.#ratio, front);
  }
}

const same = (a: Target, b: Target): boolean =>
  a.zoom === b.zoom && a.x === b.x && a.y === b.y && a.down === b.down;

function between(from: Target, to: Target, p: number): Target {
  const mix = (a: number, b: number): number => a + (b - a) * p;
  return {
    zoom: mix(from.zoom, to.zoom),
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    down: mix(from.down, to.down),
  };
}
