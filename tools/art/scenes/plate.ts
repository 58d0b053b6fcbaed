/**
 * What a scene file must deliver.
 *
 * Why it exists: every picture is a stack of layers of 1280x720 plus a flattened poster; the bakery treats all
 * scenes alike.
 */
import type { BakedSculpture, SculptureJob } from '../bake/jobs.ts';
import type { Sculptures } from '../bake/sculptures.ts';

export interface LayerSpec {
  key: string;
  /** Drawing code in plate coordinates, without the document. */
  svg: string;
  /** An alternative or a special effect: not drawn unless the story asks for it. */
  optional?: boolean;
}

export interface PlateScene {
  id: string;
  /** Sculptures this picture needs. */
  sculptures: SculptureJob[];
  layers: (s: Sculptures) => LayerSpec[];
  /** Drawing code of the flattened poster; default: all layers that are not optional. */
  poster?: (s: Sculptures) => string;
}

/** A sculpture that must have been baked; throws with its name otherwise. */
export const baked = (s: Sculptures, key: string): BakedSculpture => {
  const found = s.get(key);
  if (!found) throw new Error(`the sculpture ${key} was not baked`);
  return found;
};

/** Drawing code of the poster of a scene. */
export const posterOf = (scene: PlateScene, s: Sculptures): string =>
  scene.poster?.(s) ??
  scene
    .layers(s)
    .filter(l => !l.optional)
    .map(l => l.svg)
    .join('');
