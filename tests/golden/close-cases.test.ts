/**
 * Each support can tip a close case: for each there is a pair of runs with the same seed and the same choices that differ, at
 * the end of 1963, in this support alone, and of which one ends in office and the other does not. The pairs are searched for, so that new
 * content moves them without breaking the test; that there are some is the claim.
 */
import { expect, test } from 'vitest';
import { openDraft } from '../../src/engine/reduce.ts';
import { supportValues } from '../../src/engine/rules/support.ts';
import { type Draft, draftOf, FULL_SEAT } from '../../src/engine/state.ts';
import { POINT, SUPPORTS } from '../../src/engine/vocabulary.ts';
import { random } from '../../src/simulate/players.ts';
import { playOn } from '../../src/simulate/simulate.ts';
import { realWorld } from '../helpers/story.ts';

const world = realWorld();
const SEEDS = 600;
/** Points of loyalty: a close case is one that this much decides. */
const NUDGE = 15;

/** The holders that stand behind one support, as it is made up at the moment. */
function holdersOf(draft: Draft, support: number): number[] {
  return world.supports[support]!.flatMap(part => {
    if (part.kind === 'holder') return [part.index];
    if (part.kind === 'office') return draft.offices[part.index]! < 0 ? [] : [draft.offices[part.index]!];
    return world.holders.flatMap((_, h) => (draft.seated[h] === FULL_SEAT && h !== world.player ? [h] : []));
  });
}

/** The state of a random run on the last day of 1963, or null if it ended before. */
function endOf1963(seed: number): Draft | null {
  let found: Draft | null = null;
  playOn(world, openDraft(world, seed, { ledger: false }), random, {
    yearEnd: (year, state) => {
      if (year === 1963) found = draftOf(state);
    },
  });
  return found;
}

function inPower(draft: Draft): boolean {
  return world.endings.get(playOn(world, draft, random))!.class === 'in-power';
}

test.each(SUPPORTS)('the %s tips a close case', support => {
  const index = SUPPORTS.indexOf(support);
  const pairs: string[] = [];
  for (let seed = 1; seed <= SEEDS && pairs.length < 3; seed++) {
    const base = endOf1963(seed);
    if (base === null) continue;
    const nudged = draftOf(base);
    // A marshal with a seat stands behind two supports: he is left alone.
    const others = new Set(SUPPORTS.flatMap((_, i) => (i === index ? [] : holdersOf(base, i))));
    for (const holder of holdersOf(base, index)) {
      if (!others.has(holder)) nudged.loyalty[holder]! += NUDGE * POINT;
    }
    const [before, after] = [supportValues(world, base), supportValues(world, nudged)];
    before.forEach((value, i) => {
      if (i !== index) expect(after[i], `seed ${seed}: ${SUPPORTS[i]}`).toBe(value);
    });
    expect(after[index]).toBeGreaterThan(before[index]!);
    const [first, second] = [inPower(base), inPower(nudged)];
    if (!first && second) pairs.push(`seed ${seed}: ${before[index]! / POINT} to ${after[index]! / POINT}`);
  }
  expect(pairs, `pairs of runs that differ in ${support} alone`).not.toEqual([]);
});
