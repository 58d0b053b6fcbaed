/**
 * The bookkeeping: every change of a support or a loyalty is a line with its cause. A support is the sum of its
 * lines, exactly, because each line is the difference between the support after a cause and before it. A loyalty is the
 * sum of its lines too, and each of these says on which issue it was won or lost.
 */
import type { IssueId } from './vocabulary.ts';

/** What a line points to. Names and sentences are looked up in the world by `id`. */
export type Cause =
  | { readonly kind: 'opening' }
  | { readonly kind: 'option'; readonly id: string }
  | { readonly kind: 'talk'; readonly id: string }
  | { readonly kind: 'move'; readonly id: string }
  | { readonly kind: 'later'; readonly id: string; readonly index: number }
  | { readonly kind: 'chronicle'; readonly id: string }
  | { readonly kind: 'crisis'; readonly id: string }
  | { readonly kind: 'indicator'; readonly id: string; readonly year: number }
  | { readonly kind: 'favour'; readonly id: string; readonly year: number }
  | { readonly kind: 'fading'; readonly year: number };

/** What a change of loyalty was about: an issue, the person himself, or mere time. */
export type Part = IssueId | 'person' | 'time';

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
  readonly part: Part;
}

/** What you were told the three supports were, in hundredths, in the order of SUPPORTS. */
export interface Report {
  readonly day: number;
  readonly values: readonly number[];
}

/** A draft owns its ledger and adds to it; a copy of a state copies it. */
export interface Ledger {
  readonly supports: SupportLine[];
  readonly loyalties: LoyaltyLine[];
  readonly reports: Report[];
}

/** A key that is equal for equal causes, for adding lines up by cause. */
export function causeKey(cause: Cause): string {
  switch (cause.kind) {
    case 'opening':
      return 'opening';
    case 'fading':
      return `fading:${cause.year}`;
    case 'indicator':
    case 'favour':
      return `${cause.kind}:${cause.id}:${cause.year}`;
    case 'later':
      return `later:${cause.id}:${cause.index}`;
    case 'talk':
      // The words of one scene count together: singly they are too small to show.
      return `talk:${cause.id.slice(0, cause.id.indexOf('/'))}`;
    case 'option':
    case 'move':
    case 'chronicle':
    case 'crisis':
      return `${cause.kind}:${cause.id}`;
  }
}
