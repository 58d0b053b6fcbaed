/**
 * One accent per chapter (art bible 2.2): dark, base, light. The cloth on the table is printed in it.
 */
export type Accent = readonly [dark: string, base: string, light: string];

/** The cloth as it was baked; its tones are the measure for all others. */
const BAIZE: Accent = ['#0D1F1A', '#1F4A3F', '#3F7F69'];

/** Chapters 2 to 13. Where the accent is a light that would shout (wheat), its cool companion is used. */
const ACCENTS: readonly Accent[] = [
  ['#15302E', '#35706C', '#A9BFA0'],
  ['#232A33', '#46525F', '#8B98A3'],
  ['#2B211D', '#6A3B28', '#A9622A'],
  ['#3A0D08', '#6E1710', '#B98B4E'],
  ['#101D3A', '#254A86', '#7FA0C9'],
  ['#17504F', '#3E9A94', '#F0C25A'],
  ['#29222F', '#574A63', '#A394AC'],
  ['#2E3A40', '#6D8087', '#C5D0CC'],
  ['#3B3322', '#8C7A49', '#D6C48A'],
  ['#071A24', '#1F5261', '#3D7F8B'],
  ['#2A2622', '#7D7464', '#CDBFA2'],
  ['#0F2E2C', '#2B6A66', '#8FB8A6'],
];

/** The light on the cloth goes only this far towards the accent's light tone: the people must stay the brightest. */
const LIGHT_SHARE = 0.4;

/** The cloth's accent in a chapter, or null where it is the one in which it was baked. */
export function clothAccent(chapter: number): Accent | null {
  return ACCENTS[Math.min(Math.trunc(chapter) - 2, ACCENTS.length - 1)] ?? null;
}

type Rgb = readonly [number, number, number];

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

const mix = (a: Rgb, b: Rgb, t: number): Rgb => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** Brightness of a colour, 0 to 255, in whole steps. */
export const brightness = (r: number, g: number, b: number): number => (r * 77 + g * 151 + b * 28) >> 8;

/** For each brightness of the baked cloth, the colour in another accent: 256 triples. */
export function toneTable(accent: Accent): Uint8ClampedArray {
  const marks = BAIZE.map(hex => brightness(...rgb(hex))) as [number, number, number];
  const [dark, base, full] = accent.map(rgb) as [Rgb, Rgb, Rgb];
  const light = mix(base, full, LIGHT_SHARE);
  const table = new Uint8ClampedArray(256 * 3);
  for (let tone = 0; tone < 256; tone++) {
    const low = mix(dark, base, (tone - marks[0]) / (marks[1] - marks[0]));
    const high = mix(base, light, (tone - marks[1]) / (marks[2] - marks[1]));
    table.set(tone < marks[1] ? low : high, tone * 3);
  }
  return table;
}

/** Prints pixels (RGBA) of the baked cloth in another accent, in place. */
export function reink(pixels: Uint8ClampedArray, table: Uint8ClampedArray): void {
  for (let i = 0; i < pixels.length; i += 4) {
    if (pixels[i + 3] === 0) continue;
    const tone = brightness(pixels[i]!, pixels[i + 1]!, pixels[i + 2]!) * 3;
    pixels[i] = table[tone]!;
    pixels[i + 1] = table[tone + 1]!;
    pixels[i + 2] = table[tone + 2]!;
  }
}
