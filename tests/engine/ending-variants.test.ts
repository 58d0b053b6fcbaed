/** An ending that takes the place of another: only when its conditions hold, the first in order before the next. */
import { describe, expect, test } from 'vitest';
import { createWorld } from '../../src/engine/compile.ts';
import { open, reduce } from '../../src/engine/reduce.ts';
import type { Condition } from '../../src/engine/world-data.ts';
import { decision, option, worldData } from '../helpers/world.ts';

/** Ends a run of one decision, with endings that may stand in for 'calm'. Returns the ending. */
function endWith(variants: readonly { id: string; when: Condition[] }[]): string {
  const data = worldData({
    decisions: [decision('first', '1953-06-26', [option('first.yes', { remember: ['said-yes'] })])],
  });
  const [base] = data.endings;
  const endings = [
    ...data.endings,
    ...variants.map(({ id, when }) => ({ ...base!, id, when, insteadOf: ['calm'] })),
  ];
  const world = createWorld({ ...data, endings });
  let state = open(world, 1, {});
  while (state.stop.kind !== 'ending') {
    const waits = state.stop.kind === 'decision' && state.stop.chosen === null;
    const next = reduce(world, state, waits ? { kind: 'choose', option: 'first.yes' } : { kind: 'go-on' });
    if (!next.ok) throw new Error(next.refusal.say);
    state = next.state;
  }
  return state.stop.ending;
}

const HOLDS: Condition = { kind: 'remembers', memory: 'said-yes', is: true };
const FAILS: Condition = { kind: 'remembers', memory: 'said-yes', is: false };

describe('an ending', () => {
  test('is told where no variant fits', () => {
    expect(endWith([])).toBe('calm');
    expect(endWith([{ id: 'other', when: [FAILS] }])).toBe('calm');
    expect(endWith([{ id: 'other', when: [HOLDS, FAILS] }])).toBe('calm');
  });

  test('gives way to the first variant whose conditions all hold', () => {
    expect(endWith([{ id: 'other', when: [HOLDS] }])).toBe('other');
    expect(
      endWith([
        { id: 'first', when: [FAILS] },
        { id: 'second', when: [HOLDS] },
        { id: 'third', when: [HOLDS] },
      ]),
    ).toBe('second');
  });
});
