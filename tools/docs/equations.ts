/** Yearly equations, printed back from the tree into which the story check has parsed them. */
import type { Expression } from '../../src/engine/world-data.ts';
import { number, plain } from './words.ts';

type Operation = Extract<Expression, { kind: 'operation' }>;

/** How tightly an expression holds together. */
function tightness(expression: Expression): number {
  if (expression.kind !== 'operation') return 3;
  switch (expression.operator) {
    case '+':
    case '-':
      return 1;
    case '*':
    case '/':
      return 2;
    case 'min':
    case 'max':
      return 3;
  }
}

function inside(expression: Expression, least: number): string {
  const text = expressionText(expression);
  return tightness(expression) < least ? `(${text})` : text;
}

function operationText({ operator, left, right }: Operation): string {
  switch (operator) {
    case 'min':
    case 'max':
      return `the ${operator === 'min' ? 'smaller' : 'larger'} of [${expressionText(left)}] and [${expressionText(right)}]`;
    case '+':
      return `${inside(left, 1)} + ${inside(right, 1)}`;
    case '*':
      return `${inside(left, 2)} × ${inside(right, 2)}`;
    case '-':
      if (left.kind === 'number' && left.thousandths === 0) return `\u2212${inside(right, 2)}`;
      return `${inside(left, 1)} \u2212 ${inside(right, 2)}`;
    case '/':
      return `${inside(left, 2)} ÷ ${inside(right, 3)}`;
  }
}

/** An equation's right side in short names: `0.6 × virgin grain + 0.27 × old grain`. */
export function expressionText(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return number(expression.thousandths / 1000);
    case 'indicator':
      return expression.last ? `last year’s ${plain(expression.indicator)}` : plain(expression.indicator);
    case 'weather':
      return `weather in the ${plain(expression.region)}`;
    case 'operation':
      return operationText(expression);
  }
}
