/**
 * What the table of people says about one person.
 *
 * Why it exists: sculpture (numbers), colours and the usual turn of the bust belong together under one id.
 */
import type { ClothName } from '../inks.ts';
import type { HairColour } from '../poster/levels.ts';
import type { SculptInput } from '../sculpt/params.ts';

export interface Person {
  /** Surname as printed in the game. */
  name: string;
  hairColour: HairColour;
  /** Turn of the bust on the stamp, radians. */
  yaw: number;
  cloth: ClothName;
  /** How much darker the lips are than the skin, when not the default. */
  lipD?: number;
  sculpt: SculptInput;
}
