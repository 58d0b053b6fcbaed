import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reduce } from '../../../src/engine/reduce.ts';
import { attitude, seen, weighed } from '../../../src/engine/rules/attitude.ts';
import { endYear } from '../../../src/engine/rules/year-end.ts';
import type { Draft } from '../../../src/engine/state.ts';
import type { World } from '../../../src/engine/world.ts';
import type { ModelData, OptionData } from '../../../src/engine/world-data.ts';
import {
  at,
  decision,
  HOLDERS,
  indicator,
  model,
  opened,
  option,
  smallWorld,
  stepped,
  taken,
  type WorldPart,
} from '../../helpers/world.ts';

const FALLEN = stepped({ step: 'recruited', outcome: 'recruited' });

/** A world judged by one model, in which Orlov owes 10 points to results, -20 to manner and 5 to himself. */
function judged(part: Partial<ModelData>, world: WorldPart = {}): { world: World; state: Draft } {
  const made = smallWorld({ ...world, models: [model('only', part)] });
  const state = opened(made);
  const orlov = at(made, 'orlov');
  state.policy[orlov] = 1000;
  state.style[orlov] = -2000;
  state.loyalty[orlov] = -500;
  return { world: made, state };
}

describe('what a loyalty counts for', () => {
  const weights = { policy: 1500, style: 500, personal: 0 };

  test('before the plot is counted it is what it is, whatever the model', () => {
    const { world, state } = judged({ weights });
    expect(attitude(world, state, at(world, 'orlov'))).toBe(-500);
    state.removal = [FALLEN];
    expect(attitude(world, state, at(world, 'orlov'))).toBe(1500 - 1000);
  });

  test('each part has the weight of the model: results, manner, and what stood between the two of you', () => {
    const { world, state } = judged({ weights: { policy: 0, style: 0, personal: 2000 } });
    expect(weighed(world, state, at(world, 'orlov'))).toBe(1000);
  });

  test('under a model that weighs all alike and sees nothing it is the loyalty, exactly', () => {
    const { world, state } = judged({});
    const holder = at(world, 'orlov');
    state.removal = [FALLEN];
    const any = fc.integer({ min: -10_000, max: 10_000 });
    fc.assert(
      fc.property(any, any, any, (loyalty, policy, style) => {
        state.loyalty[holder] = loyalty;
        state.policy[holder] = policy;
        state.style[holder] = style;
        expect(weighed(world, state, holder)).toBe(loyalty);
        expect(attitude(world, state, holder)).toBe(loyalty);
      }),
    );
  });
});

describe('what everybody sees of the country', () => {
  const holders = HOLDERS.map(holder => ({
    ...holder,
    interests:
      holder.id === 'orlov' ? ({ land: 3 } as const) : holder.id === 'petrov' ? { land: -1 as const } : {},
  }));
  const shown = (level: number, per = 10): number[] => {
    const { world, state } = judged(
      { sees: [{ issue: 'land', indicator: 'grain', expected: 100, per }], force: 2 },
      { holders, indicators: [indicator('grain')] },
    );
    state.indicators[0] = level;
    return ['orlov', 'petrov', 'sokolov'].map(name => seen(world, state, at(world, name)));
  };

  test('is the distance to what was expected, times interest, times force', () => {
    expect(shown(1100)).toEqual([600, -200, 0]);
    expect(shown(950)).toEqual([-300, 100, 0]);
    expect(shown(1000).every(amount => amount === 0)).toBe(true);
  });

  test('turns its sign where more is worse', () => {
    expect(shown(1100, -10)).toEqual([-600, 200, 0]);
  });

  test('never speaks louder than a signal of 3', () => {
    expect(shown(1300)).toEqual([1800, -600, 0]);
    expect(shown(9000)).toEqual([1800, -600, 0]);
    expect(shown(0)).toEqual([-1800, 600, 0]);
  });

  test('comes on top of the loyalty', () => {
    const { world, state } = judged(
      { sees: [{ issue: 'land', indicator: 'grain', expected: 100, per: 10 }], force: 2 },
      { holders, indicators: [indicator('grain')] },
    );
    state.removal = [FALLEN];
    state.indicators[0] = 1100;
    expect(attitude(world, state, at(world, 'orlov'))).toBe(-500 + 600);
  });
});

describe('the accounts of a loyalty', () => {
  const holders = HOLDERS.map(holder => ({ ...holder, interests: { arms: 2, tenure: 1 } }));
  /** Loyalty, won by results, won by manner. */
  const account = (world: World, state: Pick<Draft, 'loyalty' | 'policy' | 'style'>, name: string) => {
    const holder = at(world, name);
    return [state.loyalty[holder], state.policy[holder], state.style[holder]];
  };
  function chosen(part: Partial<OptionData>, opening = 0) {
    const world = smallWorld({
      holders: holders.map(holder => ({ ...holder, opening })),
      decisions: [decision('first', '1953-06-26', [option('first.yes', part), option('first.no')])],
    });
    const state = taken(reduce(world, opened(world), { kind: 'choose', option: 'first.yes' }));
    return account(world, state, 'orlov');
  }

  test('a signal on results counts as results, one on manner as manner, a direct change as neither', () => {
    expect(chosen({ signals: { arms: 1 } })).toEqual([100, 100, 0]);
    expect(chosen({ signals: { tenure: 1 } })).toEqual([50, 0, 50]);
    expect(chosen({ loyalty: { orlov: 7 } })).toEqual([700, 0, 0]);
    expect(chosen({ signals: { arms: 1, tenure: -2 }, loyalty: { orlov: 7 } })).toEqual([700, 100, -100]);
  });

  test('both are felt less near the limit, and together they are the change', () => {
    expect(chosen({ signals: { arms: 1, tenure: 1 } }, 50)).toEqual([5075, 50, 25]);
  });

  test('they cool with the loyalty, each towards nothing', () => {
    const world = smallWorld({ rules: { fading: 100 } });
    const state = opened(world);
    const orlov = at(world, 'orlov');
    state.policy[orlov] = 1000;
    state.style[orlov] = -2000;
    state.loyalty[orlov] = -500;
    endYear(world, state, 1953);
    expect(account(world, state, 'orlov')).toEqual([-450, 900, -1800]);
  });

  test('a year-end books its signals likewise', () => {
    const pulses = [{ issue: 'tenure', per: 10, expected: 'last-year' }] as const;
    const world = smallWorld({
      holders,
      indicators: [indicator('grain', { series: { 1953: 110, 1954: 110, 1955: 110 }, pulses: [...pulses] })],
    });
    const state = opened(world);
    state.indicators[0] = 1000;
    endYear(world, state, 1953);
    expect(account(world, state, 'orlov')).toEqual([50, 0, 50]);
  });
});
