/**
 * The bookkeeping: every change of a support or a loyalty is a line with its cause. A support is the sum of its
 * lines, exactly, because each line is the difference between the support after a cause and before it.
 */

/** What a line points to. Names and sentences are looked up in the world by `id`. */
export type Cause =
  | { readonly kind: 'opening' }
  | { readonly kind: 'option'; readonly id: string }
  | { readonly kind: 'talk'; readonly id: string }
  | { readonly kind: 'later'; readonly id: string; readonly index: number }
  | { readonly kind: 'chronicle'; readonly id: string }
  | { readonly kind: 'indicator'; readonly id: string; readonly year: number }
  | { readonly kind: 'fading'; readonly year: number };

export interface SupportLine {
  readonly day: number;
  /** index into SUPPORTS */
  readonly support: number;
  /** hundredths of a point */
  readonly amount: number;
  readonly cause: Cause;
}

export interface LoyaltyLine {
  readonly day: number;
  readonly holder: number;
  /** hundredths of a point */
  readonly amount: number;
  readonly cause: Cause;
}

export interface Ledger {
  readonly supports: readonly SupportLine[];
  readonly loyalties: readonly LoyaltyLine[];
}

export const EMPTY_LEDGER: Ledger = { supports: [], loyalties: [] };

/** A key that is equal for equal causes, for adding lines up by cause. */
export function causeKey(cause: Cause): string {
  switch (cause.kind) {
    case 'opening':
      return 'opening';
    case 'fading':
      return `fading:${cause.year}`;
    case 'indicator':
      return `indicator:${cause.id}:${cause.year}`;
    case 'later':
      return `later:${cause.id}:${cause.index}`;
    case 'talk':
      // The words of one scene count together: singly they are too small to show.
      return `talk:${cause.id.slice(0, cause.id.indexOf('/'))}`;
    case 'option':
    case 'chronicle':
      return `${cause.kind}:${cause.id}`;
  }
}
