/**
 * A drawn sheet as a texture. Phaser's own `addCanvas` reads all its pixels back, which is slow and forbidden on a page
 * opened from a disk; as a plain picture a canvas does as well.
 */
import type * as Phaser from 'phaser';

export function addSheet(
  textures: Phaser.Textures.TextureManager,
  key: string,
  sheet: HTMLCanvasElement,
): void {
  textures.addImage(key, sheet as unknown as HTMLImageElement);
}
