/**
 * Ears of wheat in cut paper.
 *
 * Why it exists: the foreground of the Virgin Lands; the seed is fixed, so the field is always the same field.
 */
import { createRandom, cut, place } from '../svg/shapes.ts';

const EARS = 24;
const GRAINS_PER_SIDE = 7;

const ear = (x: number, y: number, k: number, turn: number, light: string, dark: string): string => {
  let grains = '';
  for (let i = 0; i < GRAINS_PER_SIDE; i++) {
    const yy = -i * 15;
    grains +=
      cut(
        `M0,${yy} C-16,${yy - 6} -17,${yy - 20} -9,${yy - 28} C-3,${yy - 20} -1,${yy - 10} 0,${yy}Z`,
        light,
      ) +
      cut(`M0,${yy} C16,${yy - 6} 17,${yy - 20} 9,${yy - 28} C3,${yy - 20} 1,${yy - 10} 0,${yy}Z`, dark) +
      cut(`M-9,${yy - 26} L-22,${yy - 74} L-7,${yy - 28}Z M9,${yy - 26} L22,${yy - 74} L7,${yy - 28}Z`, dark);
  }
  const stalk = cut('M-2.5,0 L-5,260 H5 L2.5,0Z', dark);
  const tip = cut('M0,-98 C-7,-110 -6,-122 0,-132 C6,-122 7,-110 0,-98Z', light);
  return place(stalk + grains + tip, x, y, k, turn);
};

/** The row of ears along the lower edge, taller towards the right. */
export const wheat = (): string => {
  const random = createRandom(42);
  const ears: [x: number, y: number, k: number, turn: number][] = [];
  for (let i = 0; i < EARS; i++) {
    // The order of the random calls is part of the picture.
    const x = 470 + i * 36 + random() * 26;
    const y = 640 + random() * 60 - Math.max(0, i - 9) * 5.2;
    const k = 0.55 + 0.25 * random() + Math.max(0, i - 8) * 0.018;
    ears.push([x, y, k, -10 + random() * 26]);
  }
  return ears
    .sort((a, b) => a[1] - b[1])
    .map(([x, y, k, turn], i) =>
      ear(x, y + 26, k, turn, i % 3 ? '#F0C25A' : '#F6DC95', i % 2 ? '#8A4E1E' : '#A9622A'),
    )
    .join('');
};
