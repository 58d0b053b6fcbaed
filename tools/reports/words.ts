/** Numbers in words and figures, as the report prints them. */

const figures = new Intl.NumberFormat('en-GB');

/** `2,000` */
export function whole(value: number): string {
  return figures.format(value);
}

/** `1 run`, `2,000 runs` */
export function runsInWords(runs: number): string {
  return `${whole(runs)} ${runs === 1 ? 'run' : 'runs'}`;
}

/** A share as a percentage with one decimal; what happened is never shown as nothing, nor all but one as all. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0005) return '<0.1%';
  if (share < 1 && share >= 0.9995) return '>99.9%';
  return `${(share * 100).toFixed(1)}%`;
}

/** A mean: fewer decimals, the larger it is; with a real minus sign. */
export function mean(value: number | undefined): string {
  if (value === undefined) return '–';
  const size = Math.abs(value);
  const text = size >= 1000 ? figures.format(Math.round(size)) : size.toFixed(size >= 100 ? 0 : 1);
  return value < 0 && Number(size.toFixed(1)) > 0 ? `\u2212${text}` : text;
}

/**
 * How far chance alone may move a share over so many runs, in percentage points: half the width of the 95% interval of a
 * proportion of one half, where it is widest (1.96 times the square root of 1/4n).
 */
export function samplingError(runs: number): string {
  return (98 / Math.sqrt(Math.max(runs, 1))).toFixed(1);
}
