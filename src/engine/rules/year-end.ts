/** 31 December: the indicators of the year are in, everybody judges them, and feelings fade. */
import { clamp, divide } from '../arithmetic.ts';
import { underCause } from '../bookkeeping.ts';
import type { Draft } from '../state.ts';
import { ISSUES, UNIT } from '../vocabulary.ts';
import type { World } from '../world.ts';
import { levelAtYearEnd } from './indicators.ts';
import { moved } from './opinion.ts';

/** The strongest that a year can speak on an issue, in tenths of a signal. */
const STRONGEST = 30;

function judge(world: World, draft: Draft, indicator: number, year: number): void {
  const data = world.indicators[indicator]!;
  const before = draft.indicators[indicator]!;
  const now = levelAtYearEnd(world, draft, indicator, year);
  draft.indicators[indicator] = now;
  if (data.pulses.length === 0) return;
  underCause(world, draft, { kind: 'indicator', id: data.id, year }, () => {
    for (const pulse of data.pulses) {
      const expected = pulse.expected === 'last-year' ? before : pulse.expected * UNIT;
      // A signal of 1 for every `per` units above the expectation; `per` below zero turns the sign.
      const strength = clamp(divide((now - expected) * 10, pulse.per * UNIT), -STRONGEST, STRONGEST);
      const issue = ISSUES.indexOf(pulse.issue);
      for (let h = 0; h < world.holders.length; h++) {
        const interest = world.interests[h * ISSUES.length + issue]!;
        if (interest === 0 || h === world.player) continue;
        const impulse = divide(interest * strength * world.data.rules.opinionStep, 10);
        draft.loyalty[h] = moved(draft.loyalty[h]!, impulse);
      }
    }
  });
}

function fade(world: World, draft: Draft, year: number): void {
  underCause(world, draft, { kind: 'fading', year }, () => {
    for (let h = 0; h < world.holders.length; h++) {
      if (h === world.player) continue;
      const distance = world.settles[h]! - draft.loyalty[h]!;
      draft.loyalty[h]! += divide(distance * world.data.rules.fading, 1000);
    }
  });
}

/** Ends a year. */
export function endYear(world: World, draft: Draft, year: number): void {
  for (let i = 0; i < world.indicators.length; i++) judge(world, draft, i, year);
  fade(world, draft, year);
}
