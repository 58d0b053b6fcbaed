/**
 * Small helpers for cut-paper pictures.
 *
 * Why it exists: scene files should read as composition, not as string concatenation.
 */

/** A flat shape. */
export const cut = (d: string, fill: string, extra = ''): string =>
  `<path d="${d}" fill="${fill}"${extra ? ` ${extra}` : ''}/>`;

export const circle = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;

/** Moves, scales and turns a group. */
export const place = (body: string, x: number, y: number, scale = 1, rotate = 0): string =>
  `<g transform="translate(${x},${y})${rotate ? ` rotate(${rotate})` : ''}${scale === 1 ? '' : ` scale(${scale})`}">${body}</g>`;

/** Shows `body` only inside the path `d`. */
export const clipped = (id: string, d: string, body: string): string =>
  `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${body}</g>`;

/** Deterministic random numbers 0..1 (linear congruential, same on every machine). */
export const createRandom = (seed: number): (() => number) => {
  let s = seed;
  return () => {
    s = (s * 1664525 + 1013904223) % 4294967296;
    return s / 4294967296;
  };
};

/** Size of every plate, CSS pixels. */
export const PLATE_W = 1280;
export const PLATE_H = 720;
