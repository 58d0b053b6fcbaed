/**
 * Counts frames itself, because the engine's own average reads 15 when the truth is 3. Tells once when drawing has been
 * slower than the limit for three seconds of moving pictures.
 */
const SLOW_FPS = 25;
const WINDOW_MS = 3000;
/** Longer gaps are a hidden tab, not a slow frame. */
const GAP_MS = 1500;

export class FrameWatch {
  #last: number | null = null;
  #ms = 0;
  #frames = 0;

  /** A frame was drawn at `now`; true if the last three seconds were too slow. */
  frame(now: number): boolean {
    const passed = this.#last === null ? 0 : now - this.#last;
    this.#last = now;
    if (passed <= 0 || passed > GAP_MS) return false;
    this.#ms += passed;
    this.#frames += 1;
    if (this.#ms < WINDOW_MS) return false;
    const fps = (this.#frames * 1000) / this.#ms;
    this.#ms = 0;
    this.#frames = 0;
    return fps < SLOW_FPS;
  }

  /** The picture stands still: what follows is not a slow frame. */
  rest(): void {
    this.#last = null;
  }
}
