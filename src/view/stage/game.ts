/**
 * Starts the engine: one scene, no sound, no input, no banner; Canvas unless real hardware is there.
 */
import * as Phaser from 'phaser';
import type { Size } from './fit.ts';
import type { RendererKind } from './hardware.ts';
import { LITHO_NODES } from './litho.ts';

const INK = '#15110E';
const START_MS = 8000;

class Room extends Phaser.Scene {
  readonly #ready: () => void;

  constructor(ready: () => void) {
    super('room');
    this.#ready = ready;
  }

  create(): void {
    this.#ready();
  }
}

function configure(parent: HTMLElement, kind: RendererKind, size: Size, ratio: number, scene: Phaser.Scene) {
  return {
    type: kind === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
    parent,
    width: Math.round(size.w * ratio),
    height: Math.round(size.h * ratio),
    backgroundColor: INK,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { zoom: 1 / ratio, expandParent: false },
    render: kind === 'webgl' ? { renderNodes: LITHO_NODES } : {},
    scene,
  } satisfies Phaser.Types.Core.GameConfig;
}

/** One attempt; rejects with a sentence if the engine does not come up. */
function start(parent: HTMLElement, kind: RendererKind, size: Size, ratio: number): Promise<Phaser.Scene> {
  return new Promise((resolve, reject) => {
    const late = window.setTimeout(() => reject(new Error('the picture engine did not start')), START_MS);
    const room = new Room(() => {
      window.clearTimeout(late);
      resolve(room);
    });
    const game = new Phaser.Game(configure(parent, kind, size, ratio, room));
    game.canvas.setAttribute('aria-hidden', 'true');
    game.canvas.style.display = 'block';
    game.canvas.style.visibility = 'hidden';
  });
}

export interface Engine {
  readonly scene: Phaser.Scene;
  readonly kind: RendererKind;
}

/** The engine with the wished renderer, or with Canvas if that one fails. */
export async function startEngine(
  parent: HTMLElement,
  kind: RendererKind,
  size: Size,
  ratio: number,
): Promise<Engine> {
  if (kind === 'webgl') {
    try {
      return { scene: await start(parent, 'webgl', size, ratio), kind: 'webgl' };
    } catch {
      parent.querySelector('canvas')?.remove();
    }
  }
  return { scene: await start(parent, 'canvas', size, ratio), kind: 'canvas' };
}
