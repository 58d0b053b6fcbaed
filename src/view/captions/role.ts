/** What a person is, in words, on the day of a state. */
import { CANDIDATE_SEAT, FULL_SEAT, type State } from '../../engine/state.ts';
import { OFFICES, type OfficeId } from '../../engine/vocabulary.ts';
import type { World } from '../../engine/world.ts';

const OFFICE_NAMES: Readonly<Record<OfficeId, string>> = {
  premier: 'Chairman of the Council of Ministers',
  'second-secretary': 'Second man of the Secretariat',
  'defence-minister': 'Minister of Defence',
  'security-chief': 'Head of state security',
};

const SEAT_NAMES: Readonly<Record<number, string>> = {
  [FULL_SEAT]: 'Member of the Presidium',
  [CANDIDATE_SEAT]: 'Candidate member of the Presidium',
};

/** The roles of the cast are those of March 1953; from this day (20 July 1953) they are no longer trusted. */
const ROLES_HOLD_UNTIL = 200;

/** The office that a person holds now, or his role at the beginning while it holds; '' if he has neither. */
export function officeOf(world: World, state: State, holder: number): string {
  const office = OFFICES.find((_, i) => state.offices[i] === holder);
  if (office) return OFFICE_NAMES[office];
  const { role } = world.holders[holder]!;
  const lost = Object.values(OFFICE_NAMES).includes(role);
  return lost || state.day > ROLES_HOLD_UNTIL ? '' : role;
}

/** The office or role of a person, or else his seat; '' if he has none of these. */
export function roleOf(world: World, state: State, holder: number): string {
  return officeOf(world, state, holder) || (SEAT_NAMES[state.seated[holder]!] ?? '');
}
