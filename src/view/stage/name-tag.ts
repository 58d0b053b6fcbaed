/**
 * Draws the speaker's name tag as a small picture of its own. The name is also in the page; this is lettering.
 */
import type * as Phaser from 'phaser';
import type { Fit } from './fit.ts';
import type { Pulse } from './pulse.ts';
import { addSheet } from './sheet.ts';
import { type Bounds, type Point, type Tag, tagAt, tagBox } from './tag.ts';

const INK = '#15110E';
const PAPER = '#F2E6CB';
const SPACING = 1.6;
const KEY = 'name-tag';

type Pen = CanvasRenderingContext2D;

const fontOf = (): string => "600 14px Oswald, 'Arial Narrow', sans-serif";

/** Letters are set one by one: letter spacing on a canvas is too young for a school's browser. */
function letteringWidth(pen: Pen, text: string): number {
  return [...text].reduce((sum, letter) => sum + pen.measureText(letter).width + SPACING, -SPACING);
}

function trace(pen: Pen, points: readonly Point[]): void {
  pen.beginPath();
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.closePath();
  pen.fill();
}

function letter(pen: Pen, text: string, tag: Tag, width: number): void {
  pen.save();
  pen.translate(tag.middle[0], tag.middle[1] + 1);
  pen.rotate(tag.angle);
  pen.textBaseline = 'middle';
  let x = -width / 2;
  for (const one of text) {
    pen.fillText(one, x, 0);
    x += pen.measureText(one).width + SPACING;
  }
  pen.restore();
}

export class NameTag {
  readonly #scene: Phaser.Scene;
  readonly #pulse: Pulse;
  readonly #canvas = document.createElement('canvas');
  #image: Phaser.GameObjects.Image | null = null;
  #fontReady = false;

  constructor(scene: Phaser.Scene, pulse: Pulse) {
    this.#scene = scene;
    this.#pulse = pulse;
  }

  /** Loads the lettering once; `again` is called if it came after the first tag was drawn. */
  async prepare(again: () => void): Promise<void> {
    try {
      await document.fonts.load(fontOf(), 'МОЛОТОВ Molotov');
    } catch {
      return;
    }
    if (this.#fontReady) return;
    this.#fontReady = true;
    again();
  }

  /** Hangs the tag over a point of the plate, inside `bounds` (CSS pixels of the box). */
  hang(
    over: Phaser.GameObjects.Container,
    name: string,
    crown: { x: number; y: number },
    fit: Fit,
    ratio: number,
    bounds: Bounds,
  ): void {
    this.remove();
    const pen = this.#canvas.getContext('2d');
    if (pen === null) return;
    const text = name.toLocaleUpperCase();
    pen.font = fontOf();
    const width = letteringWidth(pen, text);
    const tip: Point = [crown.x * fit.scale + fit.x, crown.y * fit.scale + fit.y];
    const tag = tagAt(width, tip, bounds);
    const box = tagBox(tag);
    this.#draw(pen, text, tag, width, box, ratio);
    addSheet(this.#scene.textures, KEY, this.#canvas);
    const image = this.#scene.add.image((box.x - fit.x) / fit.scale, (box.y - fit.y) / fit.scale, KEY);
    over.add(image.setOrigin(0).setScale(1 / (fit.scale * ratio)));
    this.#image = image;
    this.#pulse.poke();
  }

  remove(): void {
    this.#image?.destroy();
    this.#image = null;
    if (this.#scene.textures.exists(KEY)) this.#scene.textures.remove(KEY);
  }

  #draw(
    pen: Pen,
    text: string,
    tag: Tag,
    width: number,
    box: { x: number; y: number; w: number; h: number },
    ratio: number,
  ): void {
    this.#canvas.width = Math.ceil(box.w * ratio);
    this.#canvas.height = Math.ceil(box.h * ratio);
    pen.setTransform(ratio, 0, 0, ratio, -box.x * ratio, -box.y * ratio);
    pen.font = fontOf();
    pen.fillStyle = INK;
    trace(pen, tag.plate);
    trace(pen, tag.pointer);
    pen.fillStyle = PAPER;
    letter(pen, text, tag, width);
  }
}
