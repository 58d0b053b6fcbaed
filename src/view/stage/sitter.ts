/**
 * What one person at the table does: turns, rises, raises a hand, leaves.
 */
import type * as Phaser from 'phaser';
import type { Costume } from './casting.ts';
import { Figure, type RowTools, type ShadowRule } from './figure.ts';
import type { SeatArt } from './manifest.ts';
import { LEAVE, STAND, TABLE_DIAGONAL } from './motion.ts';
import { headHeight } from './seating.ts';
import { turnSteps } from './turns.ts';
import type { Seat, Turn } from './view-model.ts';

/** Who raises a hand sits up by this share of a head, so that the hand is seen between the others. */
const SIT_UP = 0.2;
/** Where the picture ends at the left, for somebody who leaves. */
const OUTSIDE = -160;
/** Who walks behind the chairs is taller than when he sits, in heads, and further back, in units. */
const WALK = { lift: 0.45, back: 0.5 } as const;

export class Sitter {
  readonly #tools: RowTools;
  readonly #seat: SeatArt;
  readonly #figure: Figure;
  #motion: Phaser.Tweens.Tween | null = null;
  #state: Seat;

  constructor(tools: RowTools, costume: Costume, seat: SeatArt, state: Seat, shadow: ShadowRule | null) {
    this.#tools = tools;
    this.#seat = seat;
    this.#state = state;
    this.#figure = new Figure(tools, costume, seat, state.turn, shadow);
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
    this.halt();
    this.#state = state;
    this.#figure.wear(state.hand);
    this.#figure.face(state.turn);
    this.#figure.sitAtTable();
    this.#figure.moveTo(0, -this.rise);
    this.#figure.setPresent(state.present);
  }

  turn(from: Turn, to: Turn): void {
    this.#state = { ...this.#state, turn: to };
    for (const step of turnSteps(from, to, this.#tools.reduced())) {
      this.#tools.pulse.later(step.at, () => this.#figure.face(step.pose));
    }
  }

  hand(up: boolean, at: number): void {
    this.#state = { ...this.#state, hand: up };
    this.#tools.pulse.later(at, () => {
      this.halt();
      this.#figure.wear(up);
      this.#figure.moveTo(0, -this.rise);
    });
  }

  stand(up: boolean): void {
    this.#state = { ...this.#state, standing: up };
    if (this.#tools.reduced()) this.#figure.moveTo(0, -this.rise);
    else this.#slide(0, -this.rise, STAND.ms, STAND.ease, () => {});
  }

  /** Sits on his chair again, as a view has him. */
  comeBack(state: Seat): void {
    this.settle(state);
  }

  /** Behind his chair, then off along the table to the left; the chair stays. */
  leave(): void {
    this.#state = { ...this.#state, present: false };
    if (this.#tools.reduced()) {
      this.#figure.setPresent(false);
      return;
    }
    this.#figure.goBehindChairs();
    const lift = headHeight(this.#seat) * WALK.lift;
    const back = this.#seat.scale * WALK.back;
    this.#slide(back, -lift, LEAVE.behindMs, 'Quad.easeOut', () => this.#walkOff(lift));
  }

  /** Ends a movement where it is, without its consequences. */
  halt(): void {
    const motion = this.#motion;
    this.#motion = null;
    motion?.stop();
  }

  #walkOff(lift: number): void {
    const gone = (): void => this.#figure.setPresent(false);
    if (this.#tools.reduced()) {
      gone();
      return;
    }
    const away = OUTSIDE - this.#seat.x;
    const down = away * Math.tan(TABLE_DIAGONAL);
    this.#slide(away, down - lift, LEAVE.ms - LEAVE.behindMs, 'Quad.easeIn', gone);
  }

  #slide(x: number, y: number, duration: number, ease: string, done: () => void): void {
    this.halt();
    const at = { x: this.#figure.x, y: this.#figure.y };
    const onUpdate = (): void => this.#figure.moveTo(at.x, at.y);
    let mine: Phaser.Tweens.Tween | null = null;
    const finish = (): void => {
      if (mine !== this.#motion) return;
      this.#figure.moveTo(x, y);
      done();
    };
    mine = this.#tools.pulse.tween({ targets: at, x, y, duration, ease, onUpdate }, finish);
    this.#motion = mine;
  }
}
