/**
 * One accent per chapter (art bible 2.2). The cloth on the table is printed in its middle tone; where the accent is a
 * warm light that would shout (wheat), its cool companion is used.
 */
const ACCENTS: readonly string[] = [
  '#1F4A3F',
  '#35706C',
  '#46525F',
  '#6A3B28',
  '#6E1710',
  '#254A86',
  '#3E9A94',
  '#574A63',
  '#6D8087',
  '#8C7A49',
  '#1F5261',
  '#7D7464',
  '#2B6A66',
];

/** The cloth's colour in a chapter, 1 to 13, or null for the first, in which it was baked. */
export function clothColour(chapter: number): string | null {
  const index = Math.min(Math.max(Math.trunc(chapter), 1), ACCENTS.length) - 1;
  return index === 0 ? null : ACCENTS[index]!;
}
