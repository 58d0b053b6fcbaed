/**
 * All thirty-three people, in the order in which they are baked.
 *
 * Why it exists: one import for everybody who needs a likeness, and the list of who may sit at the table.
 */
import { FOREIGN } from './foreign.ts';
import { LAST_TABLE } from './lastTable.ts';
import { MARSHALS } from './marshals.ts';
import { MEMBERS } from './members.ts';
import { PRESIDIUM } from './presidium.ts';
import { SUCCESSORS } from './successors.ts';
import type { Person } from './types.ts';

const ALL = { ...PRESIDIUM, ...MARSHALS, ...SUCCESSORS, ...MEMBERS, ...LAST_TABLE, ...FOREIGN };

export type PersonId = keyof typeof ALL;

export const PEOPLE: Readonly<Record<PersonId, Person>> = ALL;

export const PERSON_IDS = Object.keys(ALL) as PersonId[];

/** Everybody who can sit or stand in a Soviet room: body, vote and three heads are baked for them. */
export const TABLE_IDS = PERSON_IDS.filter(id => !(id in FOREIGN));

export type { Person } from './types.ts';
