/**
 * The pictures in the engine's memory: loaded as decoded images, or printed from those in another ink.
 */
import type * as Phaser from 'phaser';
import { type Accent, reink, toneTable } from './accents.ts';
import { addSheet } from './sheet.ts';

const INK = '#15110E';
/** A man turned from the lamp: ink over his own tones, of which a trace stays. */
const TURNED_AWAY = 0.86;

type Paint = (pen: CanvasRenderingContext2D, w: number, h: number) => void;

async function decoded(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

function sheetOf(width: number, height: number, willReadFrequently: boolean): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { willReadFrequently });
  if (pen === null) throw new Error('this browser has no canvas to draw on');
  return pen;
}

export class Pictures {
  readonly #textures: Phaser.Textures.TextureManager;
  readonly #base: string;
  readonly #mine = new Set<string>();
  /** reprints asked for since the last scene */
  readonly #reprints = new Set<string>();

  constructor(textures: Phaser.Textures.TextureManager, assetBase: string) {
    this.#textures = textures;
    this.#base = assetBase;
  }

  has(key: string): boolean {
    return this.#mine.has(key);
  }

  /** Loads the files not yet there. Returns those that could not be had. */
  async load(files: Iterable<string>): Promise<string[]> {
    const wanted = [...new Set(files)].filter(file => !this.has(file));
    const results = await Promise.allSettled(wanted.map(file => decoded(this.#base + file)));
    results.forEach((result, i) => {
      if (result.status === 'fulfilled') this.#keep(wanted[i]!, result.value);
    });
    return wanted.filter((_, i) => results[i]!.status === 'rejected');
  }

  /** A sprite printed as the figure of a man turned from the lamp. */
  dark(file: string): string {
    return this.#reprint(file, `${file}#dark`, (pen, w, h) => {
      pen.globalCompositeOperation = 'source-atop';
      pen.globalAlpha = TURNED_AWAY;
      pen.fillStyle = INK;
      pen.fillRect(0, 0, w, h);
    });
  }

  /** The baked cloth printed in another accent. */
  inked(file: string, accent: Accent): string {
    return this.#reprint(file, `${file}#${accent.join('')}`, (pen, w, h) => {
      const sheet = pen.getImageData(0, 0, w, h);
      reink(sheet.data, toneTable(accent));
      pen.putImageData(sheet, 0, 0);
    });
  }

  /** Forgets all but these files and the reprints made of them for the scene on show. */
  keepOnly(files: ReadonlySet<string>): void {
    for (const key of [...this.#mine]) {
      if (files.has(key) || this.#reprints.has(key)) continue;
      this.#textures.remove(key);
      this.#mine.delete(key);
    }
    this.#reprints.clear();
  }

  #keep(key: string, image: HTMLImageElement): void {
    if (this.has(key)) return;
    this.#textures.addImage(key, image);
    this.#mine.add(key);
  }

  #source(file: string): HTMLImageElement {
    return this.#textures.get(file).getSourceImage() as HTMLImageElement;
  }

  #reprint(file: string, key: string, paint: Paint): string {
    this.#reprints.add(key);
    if (this.has(key) || !this.has(file)) return key;
    const source = this.#source(file);
    const { naturalWidth: w, naturalHeight: h } = source;
    // The reading of pixels happens on a sheet of its own, which the browser may keep off the graphics card.
    const sheet = sheetOf(w, h, true);
    const canvas = sheetOf(w, h, false);
    sheet.drawImage(source, 0, 0);
    try {
      paint(sheet, w, h);
      canvas.drawImage(sheet.canvas, 0, 0);
    } catch {
      // Opened from a disk, a page may not read pixels: the sprite then stays as it was baked.
      canvas.drawImage(source, 0, 0);
    }
    addSheet(this.#textures, key, canvas.canvas);
    this.#mine.add(key);
    return key;
  }
}
