/**
 * The row at the table: chairs that never move, and the people on them.
 */
import type * as Phaser from 'phaser';
import type { Cast } from './casting.ts';
import type { RowTools, ShadowRule } from './figure.ts';
import type { Density, PlateArt, SeatArt } from './manifest.ts';
import type { Move } from './plan.ts';
import { boxOn, crownOf, farToNear, seatsFor } from './seating.ts';
import { Sitter } from './sitter.ts';
import type { Seat } from './view-model.ts';

function shadowRule(plate: PlateArt, seat: SeatArt): ShadowRule | null {
  if (!plate.shadowOffset || seat.shadow === false) return null;
  const border = Math.max(0, ...(plate.shadowClip ?? [[1280, 0]]).map(point => point[0]));
  return { ...plate.shadowOffset, border };
}

export class Row {
  readonly #tools: RowTools;
  readonly #seats: readonly SeatArt[];
  readonly #sitters: (Sitter | null)[] = [];
  #people: readonly Seat[];

  constructor(
    tools: RowTools,
    chairs: Phaser.GameObjects.Container,
    cast: Cast,
    people: readonly Seat[],
    density: Density,
  ) {
    this.#tools = tools;
    this.#people = people;
    this.#seats = seatsFor(people.length, cast.art);
    for (const i of farToNear(this.#seats)) {
      const seat = this.#seats[i]!;
      this.#addChair(chairs, cast, seat, density);
      this.#sitters[i] = this.#seatPerson(cast, i, seat);
    }
  }

  #addChair(chairs: Phaser.GameObjects.Container, cast: Cast, seat: SeatArt, density: Density): void {
    const chair = cast.art.chair;
    if (!chair || !this.#tools.pictures.has(chair[density])) return;
    const box = boxOn(seat, { ...chair, ax: chair.anchorX, ay: chair.anchorY });
    const image = this.#tools.scene.add.image(box.x, box.y, chair[density]);
    chairs.add(image.setOrigin(0).setDisplaySize(box.w, box.h));
  }

  #seatPerson(cast: Cast, i: number, seat: SeatArt): Sitter | null {
    const costume = cast.costumes[i];
    const person = this.#people[i];
    if (!costume || !person || !this.#tools.pictures.has(costume.body)) return null;
    return new Sitter(this.#tools, costume, seat, person, shadowRule(cast.art, seat));
  }

  /** Carries out what the plan says. */
  play(moves: readonly Move[], people: readonly Seat[]): void {
    this.#people = people;
    for (const move of moves) {
      const sitter = this.#sitters[move.seat];
      if (!sitter) continue;
      if (move.kind === 'turn') sitter.turn(move.from, move.to);
      else if (move.kind === 'stand') sitter.stand(move.up);
      else if (move.kind === 'hand') sitter.hand(move.up, move.at);
      else if (move.kind === 'leave') sitter.leave();
      else sitter.comeBack(people[move.seat]!);
    }
  }

  /** Over whose head the tag hangs: his crown on the plate, or null if he is not to be seen. */
  crownOf(person: string | null): { x: number; y: number } | null {
    const i = this.#people.findIndex(seat => seat.person === person && seat.present);
    const seat = this.#seats[i];
    if (!seat) return null;
    const crown = crownOf(seat);
    return { x: crown.x, y: crown.y - (this.#sitters[i]?.rise ?? 0) };
  }

  nameOf(person: string): string {
    return this.#people.find(seat => seat.person === person)?.name ?? '';
  }

  /** Ends all movements; the figures go with the picture. */
  halt(): void {
    for (const sitter of this.#sitters) sitter?.halt();
  }
}
