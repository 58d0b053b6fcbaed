/**
 * The shape of assets/art/manifest.json: the contract with the stage.
 *
 * Why it exists: the stage never guesses a file name or a size; it reads them here.
 */
import type { Seat } from '../table/seats.ts';
import type { Densities } from './pictures.ts';

export interface SpriteFrame {
  /** CSS pixels of the 1x sprite. */
  w: number;
  h: number;
  /** CSS pixels per unit (10 cm) at 1x. */
  scale: number;
  /** Base of the neck inside the frame: the anchor. */
  neckX: number;
  neckY: number;
}

export interface ManifestPerson {
  name: string;
  stamp: Densities;
  sprite?: SpriteFrame;
  body?: Densities;
  bodyVote?: Densities;
  heads?: { l: Densities; c: Densities; r: Densities };
  /** Wall shadow in the same frame; draw at seat + (shadowOffset.dx, dy) * seat.scale. */
  shadow?: Densities;
  /** Khrushchev only: heads for close-ups by degrees of yaw. */
  turns?: Record<string, Densities>;
}

export interface ManifestLayer extends Densities {
  key: string;
  /** True: an alternative or effect, not shown unless asked for. */
  optional?: boolean;
}

export interface ManifestChair extends Densities {
  w: number;
  h: number;
  scale: number;
  /** The neck point of the sitter inside the frame. */
  anchorX: number;
  anchorY: number;
}

export interface ManifestPlate {
  layers: ManifestLayer[];
  poster: Densities;
  /** Table only. */
  seats?: { n: number; seats: Seat[] }[];
  chair?: ManifestChair;
  shadowOffset?: { dx: number; dy: number };
  /** Polygon on the plate outside which no wall shadow may fall. */
  shadowClip?: readonly (readonly [number, number])[];
}

export interface Manifest {
  version: 1;
  /** Hash of tools/art sources; `bake.ts --check` compares it. */
  hash: string;
  base: [number, number];
  people: Record<string, ManifestPerson>;
  plates: Record<string, ManifestPlate>;
  closeUp: { w: number; h: number; scale: number };
  opening: string;
  /** The seamless tile behind the text sheet, 256x256 at one density. */
  paper: string;
}
