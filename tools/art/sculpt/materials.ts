/**
 * Material numbers of the sculpture, one per ink family.
 *
 * Why it exists: the renderer writes one of these bytes per pixel and the poster stage decides from it which
 * inks may appear there (skin never receives the ink of a coat).
 */
export const MAT = {
  skin: 0,
  hair: 1,
  suit: 2,
  shirt: 3,
  tie: 4,
  frame: 5,
  white: 6,
  iris: 7,
  lip: 8,
  brow: 9,
  lapel: 10,
  gold: 11,
  red: 12,
  cap: 13,
  band: 14,
  peak: 15,
  board: 16,
} as const;

/** Nothing was hit by the ray. */
export const MAT_NONE = -1;
