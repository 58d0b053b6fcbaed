/**
 * October 1964 in steps that can be read, each an event with the number that decided it and the bar it was held against
 * (`story/world/rules.yaml`, section `removal`). After the dossier's counting arithmetic: who is recruited, whether
 * state security joins, whether a warning comes, whether the army stands aside, whether the Central Committee can be
 * reached, and what the mood of the country does to waverers. The roll-call itself is `rules/vote.ts`.
 */
import { divide } from '../arithmetic.ts';
import { keyedHash } from '../chance.ts';
import { type Draft, officeHolder, type RemovalEvent, removalOutcome } from '../state.ts';
import { POINT, SUPPORTS } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { supportValue } from './support.ts';

function note(draft: Draft, event: Omit<RemovalEvent, 'day'>): void {
  draft.removal = [...draft.removal, { ...event, day: draft.day }];
}

/** Whole points, rounded down, so that what is shown lies on the same side of a bar as what was measured. */
function points(hundredths: number): number {
  return Math.floor(hundredths / POINT);
}

function loyaltyOf(world: World, draft: Draft, holder: string): number {
  return draft.loyalty[world.holderIndex.get(holder)!]!;
}

/** Who lets himself be recruited. A person in the way of nothing, with enough goodwill, stays out. */
function recruit(world: World, draft: Draft): { recruits: number[]; organisers: number[] } {
  const recruits: number[] = [];
  const organisers: number[] = [];
  for (const candidate of world.data.rules.removal.recruits) {
    const holder = world.holderIndex.get(candidate.person)!;
    if (draft.loyalty[holder]! >= candidate.below * POINT) continue;
    recruits.push(holder);
    if (candidate.organiser) organisers.push(holder);
  }
  return { recruits, organisers };
}

/** State security is yours while its chairman is; a new chairman is yours if the service itself does not obey others. */
function security(world: World, draft: Draft): void {
  const rules = world.data.rules.removal;
  const replaced = draft.remembered[world.memories.get('new-security-chief') ?? -1] === 1;
  const chief = officeHolder(draft, 'security-chief');
  const measured = replaced
    ? loyaltyOf(world, draft, 'state-security')
    : chief < 0
      ? 0
      : draft.loyalty[chief]!;
  const bar = replaced ? rules.newChiefNeeds : rules.securityLoyal;
  note(draft, {
    step: 'security',
    outcome: measured >= bar * POINT ? 'yours' : 'theirs',
    holders: chief < 0 ? [] : [chief],
    measured: points(measured),
    bar,
  });
}

/** 24 September: is there a plot, does state security belong to it, and does a warning reach you? */
export function plot(world: World, draft: Draft): void {
  const rules = world.data.rules.removal;
  const { recruits, organisers } = recruit(world, draft);
  note(draft, {
    step: 'recruited',
    outcome: 'recruited',
    holders: recruits,
    measured: recruits.length,
    bar: rules.recruitsNeeded,
  });
  const organised = organisers.length >= rules.organisersNeeded && recruits.length >= rules.recruitsNeeded;
  note(draft, {
    step: 'plot',
    outcome: organised ? 'organised' : 'none',
    holders: organisers,
    measured: organisers.length,
    bar: rules.organisersNeeded,
  });
  if (!organised) return;
  security(world, draft);
  const warned =
    removalOutcome(draft, 'security') === 'yours' ||
    keyedHash(draft.seed, 'warning', 1964) % 1000 < rules.warningPermille;
  note(draft, {
    step: 'warning',
    outcome: warned ? 'came' : 'never came',
    holders: [],
    measured: rules.warningPermille,
    bar: 1000,
  });
  if (warned) draft.remembered[world.memories.get('warned')!] = 1;
}

/** 11 October: strength is counted. Returns the ending if the plot is uncovered. */
export function muster(world: World, draft: Draft): string | null {
  const rules = world.data.rules.removal;
  if (removalOutcome(draft, 'plot') !== 'organised') return null;
  security(world, draft);
  const warned = draft.remembered[world.memories.get('warned')!] === 1;
  if (warned && removalOutcome(draft, 'security') === 'yours') return rules.endings.uncovered;

  const minister = officeHolder(draft, 'defence-minister');
  const marshals = loyaltyOf(world, draft, 'high-command');
  const army = minister < 0 ? marshals : divide(draft.loyalty[minister]! + marshals, 2);
  const outcome =
    army >= rules.armyYours * POINT ? 'yours' : army < rules.armyTheirs * POINT ? 'theirs' : 'aside';
  note(draft, {
    step: 'army',
    outcome,
    holders: minister < 0 ? [] : [minister],
    measured: points(army),
    bar: rules.armyYours,
  });

  const secretaries = loyaltyOf(world, draft, 'regional-secretaries');
  const lift = outcome === 'yours' || removalOutcome(draft, 'security') === 'yours';
  const bar = lift ? rules.appealNeeds : rules.appealUnaided;
  note(draft, {
    step: 'appeal',
    outcome: secretaries >= bar * POINT ? 'open' : 'shut',
    holders: [world.holderIndex.get('regional-secretaries')!],
    measured: points(secretaries),
    bar,
  });

  const mood = supportValue(world, draft, SUPPORTS.indexOf('public'));
  note(draft, {
    step: 'mood',
    outcome: mood >= rules.moodHesitates * POINT ? 'hesitate' : 'hurry',
    holders: [],
    measured: points(mood),
    bar: rules.moodHesitates,
  });
  return null;
}
