/**
 * The words of the model, the same in story files, code, saves and on screen (docs/design: "Words").
 * Lists that the rules of power depend on are closed here; people, blocs and decisions are content.
 */

/** The three supports, in the order in which they are always shown. */
export const SUPPORTS = ['party', 'military', 'public'] as const;
export type SupportId = (typeof SUPPORTS)[number];

/** The axes on which decisions send signals. A positive signal means "more of it". */
export const ISSUES = [
  'tenure',
  'collegiality',
  'stalin',
  'legality',
  'arms',
  'plan',
  'living',
  'land',
  'letters',
  'standing',
  'peace',
] as const;
export type IssueId = (typeof ISSUES)[number];

/** Offices whose holder the rules look up. */
export const OFFICES = ['premier', 'second-secretary', 'defence-minister', 'security-chief'] as const;
export type OfficeId = (typeof OFFICES)[number];

/** How well attested it is that an option was open: A proposed in the room, B considered then, C plausible, D thought experiment. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/** The player. Holds offices, has no loyalty to himself, and votes for himself. */
export const PLAYER = 'khrushchev';

/** The group in a support that stands for the mean of the full members of the Presidium, the player left out. */
export const PRESIDIUM = 'presidium';

/** One point of loyalty or support in the engine's whole numbers (hundredths). */
export const POINT = 100;
/** The limits of a loyalty in hundredths. */
export const LOYALTY_LIMIT = 100 * POINT;
/** One unit of an indicator in the engine's whole numbers (tenths). */
export const UNIT = 10;

export type Signals = { readonly [issue in IssueId]?: number | undefined };
