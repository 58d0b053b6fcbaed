/**
 * One whole picture: three planes, the row on the middle one, all in the coordinates of the 1280x720 plate.
 */
import type * as Phaser from 'phaser';
import { type Accent, clothAccent } from './accents.ts';
import { type Cast, layersOf } from './casting.ts';
import { BASE, type Fit } from './fit.ts';
import type { Density } from './manifest.ts';
import { ENTER, enterFrom, type Plane, parallaxOf, planeOf } from './motion.ts';
import type { Pictures } from './pictures.ts';
import type { Pulse } from './pulse.ts';
import { Row } from './row.ts';
import type { StageView } from './view-model.ts';

export interface PictureTools {
  readonly scene: Phaser.Scene;
  readonly pulse: Pulse;
  readonly pictures: Pictures;
  readonly reduced: () => boolean;
}

type Container = Phaser.GameObjects.Container;
type Offset = { x: number; y: number };

const PLANES: readonly Plane[] = ['back', 'actors', 'front'];
/** Edges are drawn out this far, so that a sliding plane never shows its border. */
const BLEED = 72;
/** Phaser's name for the frame that is all of a texture; without it, an image shows the frame added first. */
const WHOLE = '__BASE';

export class Picture {
  readonly world: Container;
  readonly row: Row | null;
  readonly #tools: PictureTools;
  readonly #planes: Readonly<Record<Plane, Container>>;
  readonly #slots = new Map<string, Container>();
  readonly #enter: Record<Plane, Offset> = {
    back: { x: 0, y: 0 },
    actors: { x: 0, y: 0 },
    front: { x: 0, y: 0 },
  };
  readonly #jolt: Record<Plane, number> = { back: 0, actors: 0, front: 0 };
  #pointer: Offset = { x: 0, y: 0 };
  #front = 0;

  constructor(tools: PictureTools, cast: Cast, view: StageView, density: Density) {
    this.#tools = tools;
    const add = (): Container => tools.scene.add.container(0, 0);
    this.#planes = { back: add(), actors: add(), front: add() };
    this.world = tools.scene.add.container(
      0,
      0,
      PLANES.map(plane => this.#planes[plane]),
    );
    const hasRow = cast.art.seats !== undefined && view.seats.length > 0;
    if (hasRow) this.#openSlot('shadows');
    if (hasRow) this.#openSlot('aisle');
    for (const layer of layersOf(cast.art, view.winter)) {
      const accent = layer.key === 'cloth' ? clothAccent(view.accent) : null;
      this.#addLayer(layer.key, layer[density], accent);
      if (hasRow && layer.key === 'chairs') for (const slot of ['chairs', 'laps']) this.#openSlot(slot);
      if (hasRow && layer.key === 'cloth') this.#openSlot('people');
    }
    this.row = hasRow ? this.#seatRow(cast, view, density) : null;
  }

  /** The plane on which light and tags are put, above people and below the foreground. */
  get actors(): Container {
    return this.#planes.actors;
  }

  /**
   * Lays the picture on the canvas.
   * @param ratio device pixels per CSS pixel
   * @param front how far the foreground moves sideways, so that a narrow box does not lose it
   */
  place(fit: Fit, ratio: number, front: number): void {
    this.#front = front;
    this.#arrange();
    this.world.setPosition(fit.x * ratio, fit.y * ratio).setScale(fit.scale * ratio);
  }

  /** The planes slide in along the diagonal and stop hard. */
  enter(): void {
    if (this.#tools.reduced()) return;
    const step = (p: number): void => {
      for (const plane of PLANES) {
        const from = enterFrom(plane);
        this.#enter[plane] = { x: from.x * (1 - p), y: from.y * (1 - p) };
      }
      this.#arrange();
    };
    step(0);
    void this.#tools.pulse.ramp(ENTER.ms, ENTER.ease, step);
  }

  /** The pointer from the middle of the picture, each -1 to 1. */
  look(u: number, v: number): void {
    this.#pointer = { x: u, y: v };
    this.#arrange();
  }

  /** The plates misregister: back and front slip apart by so many base pixels. */
  slip(px: number): void {
    this.#jolt.back = -px;
    this.#jolt.front = px;
    this.#arrange();
  }

  destroy(): void {
    this.row?.halt();
    this.world.destroy();
  }

  #arrange(): void {
    for (const plane of PLANES) {
      const drift = parallaxOf(plane, this.#pointer.x, this.#pointer.y);
      const enter = this.#enter[plane];
      const aside = plane === 'front' && this.row !== null ? this.#front : 0;
      this.#planes[plane].setPosition(drift.x + enter.x + this.#jolt[plane] + aside, drift.y + enter.y);
    }
  }

  #openSlot(name: string): Container {
    const slot = this.#tools.scene.add.container(0, 0);
    this.#planes.actors.add(slot);
    this.#slots.set(name, slot);
    return slot;
  }

  #slot(name: string): Container {
    return this.#slots.get(name) ?? this.#openSlot(name);
  }

  #seatRow(cast: Cast, view: StageView, density: Density): Row {
    const planes = {
      shadows: this.#slot('shadows'),
      aisle: this.#slot('aisle'),
      laps: this.#slot('laps'),
      people: this.#slot('people'),
    };
    return new Row({ ...this.#tools, planes }, this.#slot('chairs'), cast, view.seats, density);
  }

  #addLayer(name: string, file: string, accent: Accent | null): void {
    if (!this.#tools.pictures.has(file)) return;
    const key = accent === null ? file : this.#tools.pictures.inked(file, accent);
    const plane = this.#planes[planeOf(name)];
    plane.add(this.#tools.scene.add.image(0, 0, key, WHOLE).setOrigin(0).setDisplaySize(BASE.w, BASE.h));
    plane.add(this.#edges(key));
  }

  /** The outermost row of pixels of each side, drawn out. */
  #edges(key: string): Phaser.GameObjects.Image[] {
    const texture = this.#tools.scene.textures.get(key);
    const { width, height } = texture.get(WHOLE);
    const strip = (name: string, cut: readonly number[], at: readonly number[]): Phaser.GameObjects.Image => {
      const [x, y, w, h] = cut as [number, number, number, number];
      const [left, top, across, down] = at as [number, number, number, number];
      if (!texture.has(name)) texture.add(name, 0, x, y, w, h);
      return this.#tools.scene.add.image(left, top, key, name).setOrigin(0).setDisplaySize(across, down);
    };
    return [
      strip('west', [0, 0, 1, height], [-BLEED, 0, BLEED + 0.5, BASE.h]),
      strip('east', [width - 1, 0, 1, height], [BASE.w - 0.5, 0, BLEED, BASE.h]),
      strip('north', [0, 0, width, 1], [0, -BLEED, BASE.w, BLEED + 0.5]),
      strip('south', [0, height - 1, width, 1], [0, BASE.h - 0.5, BASE.w, BLEED]),
    ];
  }
}
