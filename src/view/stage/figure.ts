/**
 * The paper figure of one person: body, head, the jacket below the table's edge, the shadow on the wall. It knows how
 * to look; `sitter.ts` knows what to do.
 */
import type * as Phaser from 'phaser';
import type { Costume } from './casting.ts';
import type { SeatArt } from './manifest.ts';
import type { Pictures } from './pictures.ts';
import { fillPolygon } from './polygon.ts';
import type { Pulse } from './pulse.ts';
import { type Box, boxOn, shareLeftOf } from './seating.ts';
import type { Point } from './tag.ts';
import type { Turn } from './view-model.ts';

/** The planes of the row, from the wall to the table. */
export interface RowPlanes {
  readonly shadows: Phaser.GameObjects.Container;
  /** behind the chairs: where people walk when they leave */
  readonly aisle: Phaser.GameObjects.Container;
  /** before the chairs and under the cloth: what a standing man shows below his jacket */
  readonly laps: Phaser.GameObjects.Container;
  readonly people: Phaser.GameObjects.Container;
}

export interface RowTools {
  readonly scene: Phaser.Scene;
  readonly pulse: Pulse;
  readonly pictures: Pictures;
  readonly planes: RowPlanes;
  readonly reduced: () => boolean;
}

export interface ShadowRule {
  readonly dx: number;
  readonly dy: number;
  /** shadows end at this x: beyond is the window */
  readonly border: number;
}

/** The shadow on the wall and where it lies while he sits. */
interface Shadow {
  readonly image: Phaser.GameObjects.Image;
  readonly x: number;
  readonly y: number;
}

const INK = 0x15110e;

export class Figure {
  readonly #tools: RowTools;
  readonly #costume: Costume;
  readonly #figure: Phaser.GameObjects.Container;
  readonly #body: Phaser.GameObjects.Image;
  readonly #head: Phaser.GameObjects.Image;
  readonly #lap: Phaser.GameObjects.Graphics;
  readonly #shadow: Shadow | null;

  constructor(tools: RowTools, costume: Costume, seat: SeatArt, turn: Turn, shadow: ShadowRule | null) {
    this.#tools = tools;
    this.#costume = costume;
    const { w, h, scale, neckX, neckY } = costume.art.sprite;
    const sprite = { w, h, scale, ax: neckX, ay: neckY };
    const box = boxOn(seat, sprite);
    this.#body = this.#image(this.#key(costume.body), box);
    this.#head = this.#image(this.#key(costume.heads[turn]), box);
    this.#figure = tools.scene.add.container(0, 0, [this.#body, this.#head]);
    this.#lap = this.#drawLap(seat);
    this.#shadow = shadow ? this.#castShadow(boxOn(seat, sprite, shadow.dx, shadow.dy), shadow.border) : null;
    this.sitAtTable();
  }

  get x(): number {
    return this.#figure.x;
  }

  get y(): number {
    return this.#figure.y;
  }

  sitAtTable(): void {
    this.#tools.planes.laps.add(this.#lap);
    this.#tools.planes.people.add(this.#figure);
  }

  goBehindChairs(): void {
    this.#tools.planes.aisle.add([this.#lap, this.#figure]);
  }

  /** Moves everything by so much from the seat; the shadow goes along. */
  moveTo(x: number, y: number): void {
    this.#figure.setPosition(x, y);
    this.#lap.setPosition(x, y).setVisible(this.#figure.visible && y !== 0);
    this.#shadow?.image.setPosition(this.#shadow.x + x, this.#shadow.y + y);
  }

  setPresent(present: boolean): void {
    this.#figure.setVisible(present);
    this.#shadow?.image.setVisible(present);
    this.#lap.setVisible(present && this.#figure.y !== 0);
  }

  face(pose: Turn): void {
    this.#head.setTexture(this.#key(this.#costume.heads[pose]));
  }

  wear(hand: boolean): void {
    this.#body.setTexture(this.#key(hand ? this.#costume.bodyVote : this.#costume.body));
  }

  #key(file: string): string {
    return this.#costume.dark ? this.#tools.pictures.dark(file) : file;
  }

  #image(key: string, box: Box): Phaser.GameObjects.Image {
    return this.#tools.scene.add.image(box.x, box.y, key).setOrigin(0).setDisplaySize(box.w, box.h);
  }

  #castShadow(box: Box, border: number): Shadow {
    const image = this.#image(this.#costume.shadow, box);
    const share = shareLeftOf(box, border);
    if (share < 1) image.setCrop(0, 0, image.frame.realWidth * share, image.frame.realHeight);
    this.#tools.planes.shadows.add(image);
    return { image, x: box.x, y: box.y };
  }

  /** The jacket below the cut of the sculpture, as one plane of ink; the cloth covers its foot. */
  #drawLap({ x, y, scale }: SeatArt): Phaser.GameObjects.Graphics {
    const at = (u: number, v: number): Point => [x + u * scale, y + v * scale];
    const lap = this.#tools.scene.add.graphics();
    fillPolygon(lap, INK, 1, [at(-1.05, 2.2), at(1.7, 2.2), at(1.5, 6), at(-1.2, 6)]);
    return lap;
  }
}
