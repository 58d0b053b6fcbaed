/**
 * The pictures in the engine's memory: loaded as decoded images, or printed from those in another ink.
 */
import type * as Phaser from 'phaser';

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

export class Pictures {
  readonly #textures: Phaser.Textures.TextureManager;
  readonly #base: string;
  readonly #mine = new Set<string>();

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

  /** A layer printed in another ink: its tones stay, its colour changes. */
  inked(file: string, colour: string): string {
    return this.#reprint(file, `${file}${colour}`, (pen, w, h) => {
      pen.globalCompositeOperation = 'color';
      pen.fillStyle = colour;
      pen.fillRect(0, 0, w, h);
      pen.globalCompositeOperation = 'destination-in';
      pen.drawImage(this.#source(file), 0, 0);
    });
  }

  /** Forgets all that is not in use. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const key of [...this.#mine].filter(mine => !keys.has(mine))) {
      this.#textures.remove(key);
      this.#mine.delete(key);
    }
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
    if (this.has(key) || !this.has(file)) return key;
    const source = this.#source(file);
    const canvas = document.createElement('canvas');
    canvas.width = source.naturalWidth;
    canvas.height = source.naturalHeight;
    const pen = canvas.getContext('2d');
    if (pen === null) return file;
    pen.drawImage(source, 0, 0);
    paint(pen, canvas.width, canvas.height);
    this.#textures.addCanvas(key, canvas);
    this.#mine.add(key);
    return key;
  }
}
