import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/engine/calendar.ts';
import type { Cause } from '../../src/engine/ledger.ts';
import { causeText, signed } from '../../src/view/captions/cause.ts';
import { longDate, monthOf, weekdayOf } from '../../src/view/captions/date.ts';
import { anyPlay, playOut } from '../helpers/play.ts';
import { realWorld } from '../helpers/story.ts';
import { chronicle, crisis, decision, later, move, option, smallWorld, talk } from '../helpers/world.ts';

test('dates are written in words', () => {
  const day = parseDay('1953-06-26')!;
  expect([longDate(day), monthOf(day), weekdayOf(day)]).toEqual(['26 June 1953', 'June 1953', 'Friday']);
  expect(longDate(parseDay('1964-10-14')!)).toBe('14 October 1964');
});

test('points have their sign and one decimal, and a true minus', () => {
  expect([340, -20, 0, 5, 10_000].map(signed)).toEqual(['+3.4', '\u22120.2', '+0.0', '+0.1', '+100.0']);
});

describe('a cause is said in words', () => {
  const world = smallWorld({
    chronicle: [chronicle('geneva', '1955-07-23', { label: 'the summit in Geneva' })],
    crises: [crisis('street', ['1955-03-05'], { label: 'the street came out' })],
    moves: [move('telephone', { did: 'telephoned a member', to: 'member' })],
    rules: {
      favour: [
        {
          id: 'bonaparte',
          label: 'the fear of a Bonaparte',
          support: 'military',
          above: 60,
          per: 4,
          signals: {},
          indicators: {},
        },
      ],
    },
    decisions: [
      decision(
        'first',
        '1953-06-26',
        [
          option('first.yes', {
            label: 'had him arrested',
            later: [later('1954-01-01', { because: 'the generals remember' })],
          }),
          option('first.no'),
        ],
        { title: 'The matter', talks: [talk('ask')] },
      ),
    ],
  });

  test.each<[Cause, string]>([
    [{ kind: 'opening' }, 'Where you stood on the night of 5 March 1953'],
    [{ kind: 'option', id: 'first.yes' }, 'You had him arrested'],
    [{ kind: 'talk', id: 'first/ask' }, 'Words in private before \u201cThe matter\u201d'],
    [
      { kind: 'later', id: 'first.yes', index: 0 },
      'The generals remember (in June 1953 you had him arrested)',
    ],
    [{ kind: 'chronicle', id: 'geneva' }, 'The summit in Geneva (July 1955)'],
    [{ kind: 'crisis', id: 'street' }, 'The street came out'],
    [{ kind: 'move', id: 'telephone' }, 'You telephoned a member'],
    [{ kind: 'favour', id: 'bonaparte', year: 1954 }, 'The fear of a Bonaparte (1954)'],
    [{ kind: 'indicator', id: 'grain', year: 1954 }, 'grain, 1954'],
    [{ kind: 'fading', year: 1954 }, 'Feelings cooled in 1954'],
  ])('%j', (cause, text) => {
    expect(causeText(world, cause)).toBe(text);
  });

  test('for every line of any run of the real story, without a full stop or a hole', () => {
    fc.assert(
      fc.property(anyPlay, play => {
        const { state } = playOut(realWorld(), play);
        const texts = [...state.ledger!.supports, ...state.ledger!.loyalties].map(line =>
          causeText(realWorld(), line.cause),
        );
        expect(texts.length).toBeGreaterThan(100);
        expect(
          texts.filter(text => text === '' || text.endsWith('.') || /undefined|null|NaN/.test(text)),
        ).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
