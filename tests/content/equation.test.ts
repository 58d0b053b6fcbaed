import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEquation } from '../../src/content/equation.ts';
import type { Expression } from '../../src/engine/world-data.ts';
import { equation } from '../helpers/data.ts';
import { realFiles } from '../helpers/story.ts';

const RANK = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;

/** An equation as an author writes it, with no brackets but those that are needed. */
function printed(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.thousandths / 1000);
    case 'indicator':
      return expression.last ? `last(${expression.indicator})` : expression.indicator;
    case 'weather':
      return `weather(${expression.region})`;
    case 'operation': {
      const { operator, left, right } = expression;
      if (operator === 'min' || operator === 'max') {
        return `${operator}(${printed(left)}, ${printed(right)})`;
      }
      const rank = RANK[operator];
      return `${bracketed(left, rank)} ${operator} ${bracketed(right, rank + 1)}`;
    }
  }
}

function bracketed(expression: Expression, rank: number): string {
  const text = printed(expression);
  const weak =
    expression.kind === 'operation' &&
    expression.operator !== 'min' &&
    expression.operator !== 'max' &&
    RANK[expression.operator] < rank;
  return weak ? `(${text})` : text;
}

const anyWord = fc.stringMatching(/^[a-z]{1,6}$/);
const anyTail = fc.stringMatching(/^[a-z0-9]{1,4}$/);
/** Ids as the files have them, without the few words that are no names in an equation. */
const anyId = fc
  .tuple(anyWord, fc.array(anyTail, { maxLength: 2 }))
  .map(([head, tails]) => [head, ...tails].join('-'))
  .filter(id => !['true', 'false', 'null', 'this'].includes(id));

const { any: anyExpression } = fc.letrec<{ any: Expression }>(tie => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.nat(2_000_000).map((thousandths): Expression => ({ kind: 'number', thousandths })),
    fc
      .tuple(anyId, fc.boolean())
      .map(([id, last]): Expression => ({ kind: 'indicator', indicator: id, last })),
    anyId.map((region): Expression => ({ kind: 'weather', region })),
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/', 'min', 'max'), tie('any'), tie('any'))
      .map(([operator, left, right]): Expression => ({ kind: 'operation', operator, left, right })),
  ),
}));

describe('an equation', () => {
  test('is read as it is meant, whatever it is made of', () => {
    fc.assert(
      fc.property(anyExpression, expression => {
        expect(parseEquation(printed(expression))).toEqual({ ok: true, expression });
      }),
      { numRuns: 400 },
    );
  });

  test('of the real story is read, printed and read again', () => {
    const equations = (realFiles().indicators.value ?? []).flatMap(one => one.equation ?? []);
    expect(equations.length).toBeGreaterThan(5);
    for (const expression of equations) expect(equation(printed(expression))).toEqual(expression);
  });

  test.each([
    ['1-2', '1 - 2'],
    ['2 * (a+b)', '2 * (a + b)'],
    ['a - (b - c)', 'a - (b - c)'],
    ['(a - b) - c', 'a - b - c'],
    ['a\n  + b', 'a + b'],
    ['-a', '0 - a'],
    ['.5 * old-grain', '0.5 * old-grain'],
  ])('%j is %j', (text, meant) => {
    expect(printed(equation(text))).toBe(meant);
  });

  test('takes a hyphen between letters or digits for a part of a name, never for a minus', () => {
    expect(equation('plan-7')).toEqual({ kind: 'indicator', indicator: 'plan-7', last: false });
    expect(equation('a1-b')).toEqual({ kind: 'indicator', indicator: 'a1-b', last: false });
    expect(equation('last(old-grain)')).toEqual({ kind: 'indicator', indicator: 'old-grain', last: true });
  });
});

describe('an equation that cannot be read is refused in one sentence', () => {
  /** One line, from a capital or a quoted word to its full stop, without words of a programmer. */
  const SENTENCE = /^(?:[A-Z]|'|\d)[^\n]*\.$/;

  test.each([
    ['0.0005 * a', '0.0005 has more than three decimals.'],
    ['sum(a, b)', "'sum' is not a function: use last, weather, min, max."],
    ['last(2)', "'last(...)' takes one name."],
    ['last(a, b)', "'last(...)' takes one name."],
    ['weather()', "'weather(...)' takes one name."],
    ['min(a)', "'min(a, b)' takes two values."],
    ['max(a, b, c)', "'max(a, b)' takes two values."],
    ['a % b', 'An equation is made of numbers, indicators, + - * / and min, max, last, weather.'],
    ['a b', 'An equation is made of numbers, indicators, + - * / and min, max, last, weather.'],
    ['"a"', 'An equation is made of numbers, indicators, + - * / and min, max, last, weather.'],
    ['', 'An equation is made of numbers, indicators, + - * / and min, max, last, weather.'],
    ['a +', 'This equation cannot be read: Expected expression after + at character 3.'],
    ['(a', 'This equation cannot be read: Unclosed ( at character 2.'],
  ])('%j', (text, say) => {
    expect(parseEquation(text)).toEqual({ ok: false, say });
  });

  test('whatever is typed', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'old-grain',
        '1',
        '0.5',
        '0.0001',
        '1e9',
        '+',
        '-',
        '*',
        '/',
        '%',
        '(',
        ')',
        ',',
        '.',
        ' ',
        '[',
        ']',
      ],
      ...[
        'last',
        'weather',
        'min',
        'max',
        'sum',
        '"',
        "'",
        '?',
        ':',
        '!',
        '#',
        'true',
        'this',
        '{',
        '=',
        ';',
        'é',
      ],
    );
    let refused = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
        const parsed = parseEquation(pieces.join(''));
        if (parsed.ok) return;
        expect(parsed.say).toMatch(SENTENCE);
        expect(parsed.say).not.toMatch(/Error|undefined|null|\[object/);
        refused++;
      }),
      { numRuns: 1500 },
    );
    expect(refused).toBeGreaterThan(500);
  });
});
