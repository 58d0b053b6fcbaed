/**
 * All plates, in the order in which they are baked.
 */
import { CONGRESS } from './congress.ts';
import { CUBA } from './cuba.ts';
import { KUNTSEVO } from './kuntsevo.ts';
import { OCTOBER } from './october.ts';
import { PITSUNDA } from './pitsunda.ts';
import type { PlateScene } from './plate.ts';
import { TABLE } from './table.ts';
import { VIRGIN_LANDS } from './virginLands.ts';

export const SCENES: readonly PlateScene[] = [
  TABLE,
  VIRGIN_LANDS,
  CUBA,
  KUNTSEVO,
  CONGRESS,
  PITSUNDA,
  OCTOBER,
];
