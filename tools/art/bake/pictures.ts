/**
 * Prints pictures into assets/art at 1x and 2x, with a cache and within budgets.
 *
 * Why it exists: every file of the product's art goes through this one door, so that sizes are counted and
 * nothing is written that the manifest does not know.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GrainStrength } from '../print/grain.ts';
import { printPicture, svgDocument } from '../print/raster.ts';
import { hashOf, sourceHash } from './hash.ts';
import { CACHE_DIR } from './sculptures.ts';

export const OUT_DIR = join('assets', 'art');

/** Relative file names for the two densities. */
export interface Densities {
  '1x': string;
  '2x': string;
}

/** Bytes allowed per kind of picture, at 1x and 2x. */
export const BUDGETS = {
  layer: { '1x': 64_000, '2x': 130_000 },
  poster: { '1x': 72_000, '2x': 130_000 },
  sprite: { '1x': 5_500, '2x': 12_000 },
  stamp: { '1x': 3_000, '2x': 6_000 },
  closeUp: { '1x': 9_000, '2x': 22_000 },
} as const;

export type PictureKind = keyof typeof BUDGETS;

const ZOOMS = { '1x': 1, '2x': 2 } as const;

export interface PictureSpec {
  kind: PictureKind;
  /** Path below assets/art, without extension. */
  name: string;
  /** Drawing code. */
  svg: string;
  w: number;
  h: number;
  viewBox?: string;
  grain: GrainStrength | null;
}

export class PictureStore {
  readonly #code = sourceHash('print');
  readonly #written = new Set<string>();
  readonly #started = Date.now();
  printed = 0;
  cached = 0;
  bytes = 0;
  /** Lowest quality used so far and for which file: the first place to look when something looks bad. */
  worst = { quality: 101, file: '' };

  /** Prints (or fetches) both densities of a picture and returns their names. */
  async add(spec: PictureSpec): Promise<Densities> {
    return { '1x': await this.#one(spec, '1x'), '2x': await this.#one(spec, '2x') };
  }

  /** Copies a finished file (an SVG, the paper tile) into the assets. */
  addFile(name: string, content: string | Buffer): string {
    this.#write(name, Buffer.from(content));
    return name;
  }

  async #one(spec: PictureSpec, density: '1x' | '2x'): Promise<string> {
    const file = `${spec.name}${density === '2x' ? '@2x' : ''}.webp`;
    const svg = svgDocument(spec.svg, spec.w, spec.h, spec.viewBox);
    const budget = BUDGETS[spec.kind][density];
    const cache = join(
      CACHE_DIR,
      `${hashOf(this.#code, svg, JSON.stringify([density, budget, spec.grain]))}.webp`,
    );
    if (existsSync(cache)) this.cached++;
    else {
      const { bytes, quality } = await printPicture(svg, ZOOMS[density], spec.grain, budget).catch(
        (error: unknown) => {
          throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
        },
      );
      writeFileSync(cache, bytes);
      this.printed++;
      if (quality < this.worst.quality) this.worst = { quality, file };
    }
    this.#write(file, readFileSync(cache));
    return file;
  }

  #write(name: string, bytes: Buffer): void {
    if (this.#written.has(name)) throw new Error(`two pictures are called ${name}`);
    this.#written.add(name);
    const path = join(OUT_DIR, name);
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path) || !readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
    this.bytes += bytes.length;
  }

  /** Removes pictures of earlier bakes that nobody asked for this time. */
  removeOrphans(keep: readonly string[]): number {
    let removed = 0;
    for (const f of readdirSync(OUT_DIR, { recursive: true, encoding: 'utf8' })) {
      const path = join(OUT_DIR, f);
      if (!statSync(path).isFile() || this.#written.has(f) || keep.includes(f)) continue;
      rmSync(path);
      removed++;
    }
    return removed;
  }

  report(): string {
    const seconds = ((Date.now() - this.#started) / 1000).toFixed(1);
    const worst = this.worst.file ? `, lowest quality ${this.worst.quality} (${this.worst.file})` : '';
    return `pictures: ${this.printed} printed, ${this.cached} from cache, ${seconds} s, ${Math.round(this.bytes / 1024)} KB in all${worst}`;
  }
}
