/**
 * One person at the table: body, head, the shadow on the wall, and what he can do.
 */
import type * as Phaser from 'phaser';
import type { Costume } from './casting.ts';
import type { SeatArt } from './manifest.ts';
import { LEAVE, STAND, TABLE_DIAGONAL } from './motion.ts';
import type { Pictures } from './pictures.ts';
import { fillPolygon } from './polygon.ts';
import type { Pulse } from './pulse.ts';
import { type Box, boxOn, headHeight, shareLeftOf } from './seating.ts';
import type { Point } from './tag.ts';
import { turnSteps } from './turns.ts';
import type { Seat, Turn } from './view-model.ts';

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
/** Who raises a hand sits up by this share of a head, so that the hand is seen between the others. */
const SIT_UP = 0.2;
/** Where the picture ends at the left, for somebody who leaves. */
const OUTSIDE = -160;

export class Sitter {
  readonly #tools: RowTools;
  readonly #costume: Costume;
  readonly #seat: SeatArt;
  readonly #figure: Phaser.GameObjects.Container;
  readonly #body: Phaser.GameObjects.Image;
  readonly #head: Phaser.GameObjects.Image;
  readonly #lap: Phaser.GameObjects.Graphics;
  readonly #shadow: Shadow | null;
  #motion: Phaser.Tweens.Tween | null = null;
  #state: Seat;

  constructor(tools: RowTools, costume: Costume, seat: SeatArt, state: Seat, shadow: ShadowRule | null) {
    this.#tools = tools;
    this.#costume = costume;
    this.#seat = seat;
    this.#state = state;
    const { w, h, scale, neckX, neckY } = costume.art.sprite;
    const sprite = { w, h, scale, ax: neckX, ay: neckY };
    const box = boxOn(seat, sprite);
    this.#lap = this.#drawLap();
    this.#body = this.#image(this.#key(costume.body), box);
    this.#head = this.#image(this.#key(costume.heads[state.turn]), box);
    this.#figure = tools.scene.add.container(0, 0, [this.#body, this.#head]);
    this.#shadow = shadow ? this.#castShadow(boxOn(seat, sprite, shadow.dx, shadow.dy), shadow.border) : null;
    this.settle(state);
  }

  /** How far the figure stands above its seat now. */
  get rise(): number {
    const { standing, hand } = this.#state;
    const heads = standing ? STAND.heads : 0;
    return headHeight(this.#seat) * (hand ? heads + SIT_UP : heads);
  }

  /** Takes a state at once, without moving. */
  settle(state: Seat): void {
    this.#halt();
    this.#state = state;
    this.#wear(state.hand);
    this.#face(state.turn);
    this.#tools.planes.laps.add(this.#lap);
    this.#tools.planes.people.add(this.#figure);
    this.#moveTo(0, -this.rise);
    this.#setPresent(state.present);
  }

  turn(from: Turn, to: Turn): void {
    this.#state = { ...this.#state, turn: to };
    for (const step of turnSteps(from, to, this.#tools.reduced())) {
      this.#tools.pulse.later(step.at, () => this.#face(step.pose));
    }
  }

  hand(up: boolean, at: number): void {
    this.#state = { ...this.#state, hand: up };
    this.#tools.pulse.later(at, () => {
      this.#halt();
      this.#wear(up);
      this.#moveTo(0, -this.rise);
    });
  }

  stand(up: boolean): void {
    this.#state = { ...this.#state, standing: up };
    if (this.#tools.reduced()) {
      this.#moveTo(0, -this.rise);
      return;
    }
    this.#slide(0, -this.rise, STAND.ms, STAND.ease, () => {});
  }

  comeBack(): void {
    this.settle({ ...this.#state, present: true });
  }

  /** Behind his chair, then off along the table to the left; the chair stays. */
  leave(): void {
    this.#state = { ...this.#state, present: false };
    if (this.#tools.reduced()) {
      this.#setPresent(false);
      return;
    }
    this.#tools.planes.aisle.add([this.#lap, this.#figure]);
    const lift = headHeight(this.#seat) * 0.45;
    this.#slide(this.#seat.scale * 0.5, -lift, LEAVE.behindMs, 'Quad.easeOut', () => this.#walkOff(lift));
  }

  destroy(): void {
    this.#halt();
    this.#figure.destroy();
    this.#lap.destroy();
    this.#shadow?.image.destroy();
  }

  /** Ends a movement where it is, without its consequences. */
  #halt(): void {
    const motion = this.#motion;
    this.#motion = null;
    motion?.stop();
  }

  #walkOff(lift: number): void {
    if (this.#tools.reduced()) {
      this.#setPresent(false);
      return;
    }
    const away = OUTSIDE - this.#seat.x;
    const down = away * Math.tan(TABLE_DIAGONAL);
    const gone = (): void => this.#setPresent(false);
    this.#slide(away, down - lift, LEAVE.ms - LEAVE.behindMs, 'Quad.easeIn', gone);
  }

  #slide(x: number, y: number, duration: number, ease: string, done: () => void): void {
    this.#halt();
    const at = { x: this.#figure.x, y: this.#figure.y };
    const onUpdate = (): void => this.#moveTo(at.x, at.y);
    let mine: Phaser.Tweens.Tween | null = null;
    const finish = (): void => {
      if (mine !== this.#motion) return;
      this.#moveTo(x, y);
      done();
    };
    mine = this.#tools.pulse.tween({ targets: at, x, y, duration, ease, onUpdate }, finish);
    this.#motion = mine;
  }

  #moveTo(x: number, y: number): void {
    this.#figure.setPosition(x, y);
    this.#lap.setPosition(x, y).setVisible(this.#figure.visible && y !== 0);
    this.#shadow?.image.setPosition(this.#shadow.x + x, this.#shadow.y + y);
  }

  #setPresent(present: boolean): void {
    this.#figure.setVisible(present);
    this.#shadow?.image.setVisible(present);
    this.#lap.setVisible(present && this.#figure.y !== 0);
  }

  #face(pose: Turn): void {
    this.#head.setTexture(this.#key(this.#costume.heads[pose]));
  }

  #wear(hand: boolean): void {
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
  #drawLap(): Phaser.GameObjects.Graphics {
    const { x, y, scale } = this.#seat;
    const at = (u: number, v: number): Point => [x + u * scale, y + v * scale];
    const lap = this.#tools.scene.add.graphics();
    fillPolygon(lap, INK, 1, [at(-1.05, 2.2), at(1.7, 2.2), at(1.5, 6), at(-1.2, 6)]);
    return lap;
  }
}
