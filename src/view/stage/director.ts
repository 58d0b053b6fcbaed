/**
 * Brings the stage from what it shows to what it is asked to show, one view after another; a view that is overtaken
 * by a newer one is skipped.
 */
import type * as Phaser from 'phaser';
import { Camera } from './camera.ts';
import { type Cast, castOf } from './casting.ts';
import { Curtain } from './curtain.ts';
import type { Insets, Size } from './fit.ts';
import { densityFor } from './hardware.ts';
import { sweepLight } from './light.ts';
import type { Density, Manifest } from './manifest.ts';
import { SHOCK } from './motion.ts';
import { NameTag } from './name-tag.ts';
import { Picture } from './picture.ts';
import type { Pictures } from './pictures.ts';
import { beforeVote, type Effect, type Plan, planOf } from './plan.ts';
import type { Pulse } from './pulse.ts';
import type { StageView } from './view-model.ts';

export interface DirectorTools {
  readonly scene: Phaser.Scene;
  readonly pulse: Pulse;
  readonly pictures: Pictures;
  readonly manifest: Manifest;
  readonly reduced: () => boolean;
  /** the first picture is on the canvas */
  readonly first: () => void;
  readonly failed: (reason: string) => void;
}

const TAG_MARGIN = 8;

export class Director {
  readonly #tools: DirectorTools;
  readonly #camera: Camera;
  readonly #curtain: Curtain;
  readonly #tag: NameTag;
  #picture: Picture | null = null;
  #shown: StageView | null = null;
  #wanted: StageView | null = null;
  #busy = false;
  #ended = false;

  constructor(tools: DirectorTools) {
    this.#tools = tools;
    this.#camera = new Camera(tools.pulse);
    this.#curtain = new Curtain(tools.scene, tools.pulse);
    this.#tag = new NameTag(tools.scene, tools.pulse);
    void this.#tag.prepare(() => this.#hangTag());
  }

  show(view: StageView): void {
    this.#wanted = view;
    void this.#advance();
  }

  setBox(box: Size, insets: Insets, ratio: number): void {
    this.#camera.setBox(box, insets, ratio);
    this.#hangTag();
  }

  look(u: number, v: number): void {
    this.#picture?.look(u, v);
  }

  /** Nothing is shown any more; what is under way comes to nothing. */
  end(): void {
    this.#ended = true;
    this.#wanted = null;
  }

  async #advance(): Promise<void> {
    if (this.#busy || this.#ended) return;
    this.#busy = true;
    try {
      while (this.#wanted !== null && this.#wanted !== this.#shown) await this.#step(this.#wanted);
    } catch (error) {
      if (!this.#ended) this.#fail(error);
    } finally {
      this.#busy = false;
    }
  }

  async #step(view: StageView): Promise<void> {
    const plan = planOf(this.#shown, view, this.#tools.reduced());
    if (plan.scene) await this.#change(view, plan);
    else this.#picture?.row?.play(plan.moves, view.seats);
    if (this.#ended) return;
    this.#shown = view;
    this.#address(view);
    for (const effect of plan.effects) this.#play(effect);
    this.#tools.pulse.poke();
  }

  /** Another picture: at once the first time, then behind the ink, or by a cross-fade for those who want stillness. */
  async #change(view: StageView, plan: Plan): Promise<void> {
    const { manifest, pictures, reduced } = this.#tools;
    const { density, cast } = this.#castFor(manifest, view);
    const missing = await pictures.load(cast.files);
    if (this.#ended) return;
    if (missing.length === cast.files.length) throw new Error('the pictures could not be loaded');
    if (this.#shown === null) {
      this.#swap(view, cast, density, plan);
      this.#tools.pulse.now();
      this.#tools.first();
    } else if (reduced()) {
      const fade = this.#curtain.hold();
      this.#swap(view, cast, density, plan);
      await fade();
    } else {
      await this.#curtain.close();
      if (this.#ended) return;
      this.#swap(view, cast, density, plan);
      this.#picture?.enter();
      await this.#curtain.open();
    }
  }

  /** A picture that cannot be had: the page is told and shows its poster; the next view begins anew. */
  #fail(error: unknown): void {
    this.#wanted = null;
    this.#shown = null;
    this.#tools.failed(error instanceof Error ? error.message : String(error));
  }

  #castFor(manifest: Manifest, view: StageView): { density: Density; cast: Cast } {
    const rough = castOf(manifest, view, '1x');
    const fit = this.#camera.fitOf(rough.art.seats !== undefined && view.seats.length > 0);
    const density = densityFor(fit.scale * this.#camera.ratio);
    return { density, cast: density === '1x' ? rough : castOf(manifest, view, density) };
  }

  #swap(view: StageView, cast: Cast, density: Density, plan: Plan): void {
    const { pulse, pictures } = this.#tools;
    this.#tag.remove();
    pulse.forget();
    this.#picture?.destroy();
    const start = beforeVote(view, plan.effects);
    this.#picture = new Picture(this.#tools, cast, start, density);
    this.#camera.frame(this.#picture);
    pictures.keepOnly(new Set(cast.files));
    if (start === view) return;
    const raise = planOf(start, { ...view, key: `${view.key}+` }, this.#tools.reduced());
    this.#picture.row?.play(raise.moves, view.seats);
  }

  /** Turns to whoever speaks. */
  #address(view: StageView): void {
    this.#camera.pushTo(this.#picture?.row?.crownOf(view.speaker) ?? null, this.#tools.reduced());
    this.#hangTag();
  }

  #hangTag(): void {
    const row = this.#picture?.row;
    const speaker = this.#shown?.speaker ?? null;
    const crown = row?.crownOf(speaker) ?? null;
    if (!row || speaker === null || crown === null || this.#picture === null) {
      this.#tag.remove();
      return;
    }
    const { box, insets, ratio, settled } = this.#camera;
    const bounds = { left: TAG_MARGIN, right: box.w - insets.right - TAG_MARGIN, top: TAG_MARGIN };
    this.#tag.hang(this.#picture.actors, row.nameOf(speaker), crown, settled, ratio, bounds);
  }

  #play(effect: Effect): void {
    if (effect === 'shock') this.#shock();
    if (effect === 'sweep' && !this.#tools.reduced() && this.#picture) {
      void sweepLight(this.#tools.scene, this.#tools.pulse, this.#picture.actors);
    }
  }

  #shock(): void {
    const { pulse, reduced } = this.#tools;
    if (reduced()) {
      this.#curtain.flashBorder(this.#camera.ratio);
      return;
    }
    const frame = SHOCK.ms / SHOCK.frames;
    const picture = this.#picture;
    pulse.later(0, () => picture?.slip(SHOCK.px));
    pulse.later(frame, () => picture?.slip(-SHOCK.px));
    pulse.later(SHOCK.ms, () => picture?.slip(0));
  }
}
