/**
 * October 1964 in steps that can be read, each an event with the number that decided it and the bar it was held against
 * (`story/world/rules.yaml`, section `removal`; a model may set the bars otherwise). After the dossier's counting arithmetic:
 * who is recruited, whether state security joins, whether a warning comes, whether the army stands aside, whether the
 * Central Committee can be reached, and what the mood of the country does to waverers. The roll-call is `rules/vote.ts`.
 */
import { divide } from '../arithmetic.ts';
import { keyedHash } from '../chance.ts';
import { type Draft, officeHolder, type RemovalEvent, removalOutcome } from '../state.ts';
import { POINT, SUPPORTS } from '../vocabulary.ts';
import type { CompiledRecruit, World } from '../world.ts';
import type { RemovalNumbers } from '../world-data.ts';
import { attitude, weighed } from './attitude.ts';
import { supportValue } from './support.ts';

function note(draft: Draft, event: Omit<RemovalEvent, 'day'>): void {
  const { step, outcome, holders, measured, bar } = event;
  draft.removal = draft.removal.concat({ step, day: draft.day, outcome, holders, measured, bar });
}

function numbers(world: World, draft: Draft): RemovalNumbers {
  return world.models[draft.model]!.removal;
}

/** Whole points, rounded down, so that what is shown lies on the same side of a bar as what was measured. */
function points(hundredths: number): number {
  return Math.floor(hundredths / POINT);
}

/** Below which attitude a person joins, in hundredths: his own bar, what he owes or fears, and your absence. */
export function recruitBar(world: World, draft: Draft, recruit: CompiledRecruit): number {
  const { ambition, absence } = numbers(world, draft);
  let bar = recruit.below + (ambition + draft.away * absence) * POINT;
  for (const reason of recruit.because) if (reason.if(world, draft)) bar += reason.amount;
  return bar;
}

/** Who lets himself be recruited. A person in the way of nothing, with enough goodwill, stays out. */
function recruit(world: World, draft: Draft): { recruits: number[]; organisers: number[] } {
  const recruits: number[] = [];
  const organisers: number[] = [];
  for (const candidate of world.recruits) {
    if (weighed(world, draft, candidate.holder) >= recruitBar(world, draft, candidate)) continue;
    recruits.push(candidate.holder);
    if (candidate.organiser) organisers.push(candidate.holder);
  }
  return { recruits, organisers };
}

/** State security is yours while its chairman is; a new chairman is yours if the service itself does not obey others. */
function security(world: World, draft: Draft): void {
  const rules = numbers(world, draft);
  const replaced = draft.remembered[world.known.newSecurityChief] === 1;
  const chief = officeHolder(draft, 'security-chief');
  const asked = replaced ? world.known.stateSecurity : chief;
  const measured = asked < 0 ? 0 : attitude(world, draft, asked);
  const bar = replaced ? rules.newChiefNeeds : rules.securityLoyal;
  note(draft, {
    step: 'security',
    outcome: measured >= bar * POINT ? 'yours' : 'theirs',
    holders: chief < 0 ? [] : [chief],
    measured: points(measured),
    bar,
  });
}

function warn(world: World, draft: Draft): void {
  const { warningPermille } = numbers(world, draft);
  const held = draft.otherwise?.warning ?? null;
  const warned =
    held === 'always' ||
    (held !== 'never' &&
      (removalOutcome(draft, 'security') === 'yours' ||
        keyedHash(draft.seed, 'warning', 1964) % 1000 < warningPermille));
  note(draft, {
    step: 'warning',
    outcome: warned ? 'came' : 'never came',
    holders: [],
    measured: warningPermille,
    bar: 1000,
  });
  if (warned) draft.remembered[world.known.warned] = 1;
}

/** 24 September: is there a plot, does state security belong to it, and does a warning reach you? */
export function plot(world: World, draft: Draft): void {
  const rules = numbers(world, draft);
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
  warn(world, draft);
}

function countArmy(world: World, draft: Draft): string {
  const rules = numbers(world, draft);
  const minister = officeHolder(draft, 'defence-minister');
  const marshals = attitude(world, draft, world.known.highCommand);
  const army = minister < 0 ? marshals : divide(attitude(world, draft, minister) + marshals, 2);
  const outcome =
    army >= rules.armyYours * POINT ? 'yours' : army < rules.armyTheirs * POINT ? 'theirs' : 'aside';
  note(draft, {
    step: 'army',
    outcome,
    holders: minister < 0 ? [] : [minister],
    measured: points(army),
    bar: rules.armyYours,
  });
  return outcome;
}

function countSecretaries(world: World, draft: Draft, army: string): void {
  const rules = numbers(world, draft);
  const secretaries = attitude(world, draft, world.known.regionalSecretaries);
  const lift = army === 'yours' || removalOutcome(draft, 'security') === 'yours';
  const bar = lift ? rules.appealNeeds : rules.appealUnaided;
  note(draft, {
    step: 'appeal',
    outcome: secretaries >= bar * POINT ? 'open' : 'shut',
    holders: [world.known.regionalSecretaries],
    measured: points(secretaries),
    bar,
  });
}

function feelMood(world: World, draft: Draft): void {
  const { moodHesitates } = numbers(world, draft);
  const mood = supportValue(world, draft, SUPPORTS.indexOf('public'));
  note(draft, {
    step: 'mood',
    outcome: mood >= moodHesitates * POINT ? 'hesitate' : 'hurry',
    holders: [],
    measured: points(mood),
    bar: moodHesitates,
  });
}

/** 11 October: strength is counted. Returns the ending if the plot is uncovered. */
export function muster(world: World, draft: Draft): string | null {
  if (removalOutcome(draft, 'plot') !== 'organised') return null;
  security(world, draft);
  const warned = draft.remembered[world.known.warned] === 1;
  if (warned && removalOutcome(draft, 'security') === 'yours') {
    return world.data.rules.removal.endings.uncovered;
  }
  countSecretaries(world, draft, countArmy(world, draft));
  feelMood(world, draft);
  return null;
}
