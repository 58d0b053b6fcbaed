/**
 * Prints the layers and posters of all scenes and writes their manifest entries.
 */
import { PLATE_GRAIN, SPRITE_GRAIN } from '../print/grain.ts';
import { type PlateScene, posterOf } from '../scenes/plate.ts';
import { SHADOW, TABLE } from '../scenes/table.ts';
import { CHAIR_FRAME, chair } from '../scenes/tableProps.ts';
import { SHADOW_CLIP } from '../scenes/tableRoom.ts';
import { PLATE_H, PLATE_W } from '../svg/shapes.ts';
import { SPRITE_SCALE } from '../table/figures.ts';
import { allSeats } from '../table/seats.ts';
import type { ManifestChair, ManifestLayer, ManifestPlate } from './manifest.ts';
import type { PictureStore } from './pictures.ts';
import type { Sculptures } from './sculptures.ts';

const printChair = async (store: PictureStore): Promise<ManifestChair> => {
  const { left, right, top, bottom } = CHAIR_FRAME;
  const w = Math.round((right - left) * SPRITE_SCALE);
  const h = Math.round((bottom - top) * SPRITE_SCALE);
  const files = await store.add({
    kind: 'sprite',
    name: 'plates/table-chair',
    svg: chair(),
    w,
    h,
    viewBox: `${left} ${top} ${right - left} ${bottom - top}`,
    grain: SPRITE_GRAIN,
  });
  return { ...files, w, h, scale: SPRITE_SCALE, anchorX: -left * SPRITE_SCALE, anchorY: -top * SPRITE_SCALE };
};

const printPlate = async (scene: PlateScene, s: Sculptures, store: PictureStore): Promise<ManifestPlate> => {
  const layers: ManifestLayer[] = [];
  for (const layer of scene.layers(s)) {
    const files = await store.add({
      kind: 'layer',
      name: `plates/${scene.id}-${layer.key}`,
      svg: layer.svg,
      w: PLATE_W,
      h: PLATE_H,
      grain: PLATE_GRAIN,
    });
    layers.push({ key: layer.key, ...files, ...(layer.optional ? { optional: true } : {}) });
  }
  const poster = await store.add({
    kind: 'poster',
    name: `plates/${scene.id}-poster`,
    svg: posterOf(scene, s),
    w: PLATE_W,
    h: PLATE_H,
    grain: PLATE_GRAIN,
  });
  if (scene.id !== TABLE.id) return { layers, poster };
  return {
    layers,
    poster,
    seats: allSeats(),
    chair: await printChair(store),
    shadowOffset: { dx: SHADOW.dx, dy: SHADOW.dy },
    shadowClip: SHADOW_CLIP,
  };
};

export const bakePlates = async (
  scenes: readonly PlateScene[],
  s: Sculptures,
  store: PictureStore,
): Promise<Record<string, ManifestPlate>> => {
  const plates: Record<string, ManifestPlate> = {};
  for (const scene of scenes) plates[scene.id] = await printPlate(scene, s, store);
  return plates;
};
