/**
 * Yearly equations of the indicators, written as text in `story/world/indicators.yaml`. The grammar is that of jsep,
 * narrowed to sums, products, `min`, `max`, `last(indicator)` and `weather(region)`. Ids have hyphens, so a minus
 * stands between spaces.
 */
import jsep, { type CallExpression, type Expression as Node } from 'jsep';
import type { Expression } from '../engine/world-data.ts';

export type ParsedEquation =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly say: string };

type Operator = Extract<Expression, { kind: 'operation' }>['operator'];

const FUNCTIONS = ['last', 'weather', 'min', 'max'];
/** Hyphens inside ids, which the grammar would take for a minus. */
const HYPHEN = /(?<=[a-z][a-z0-9_-]*)-(?=[a-z0-9])/g;

class Wrong extends Error {}

function idOf(name: string): string {
  return name.replaceAll('_', '-');
}

function named(call: CallExpression, what: string): string {
  const [argument, ...more] = call.arguments;
  if (argument?.type !== 'Identifier' || more.length > 0) {
    throw new Wrong(`'${what}(...)' takes one name.`);
  }
  return idOf(argument.name as string);
}

function called(node: CallExpression): Expression {
  const name = node.callee.type === 'Identifier' ? (node.callee.name as string) : '';
  if (name === 'last') return { kind: 'indicator', indicator: named(node, name), last: true };
  if (name === 'weather') return { kind: 'weather', region: named(node, name) };
  if (name !== 'min' && name !== 'max') {
    throw new Wrong(`'${idOf(name)}' is not a function: use ${FUNCTIONS.join(', ')}.`);
  }
  if (node.arguments.length !== 2) throw new Wrong(`'${name}(a, b)' takes two values.`);
  const [left, right] = node.arguments.map(expressionOf);
  return { kind: 'operation', operator: name, left: left!, right: right! };
}

function numberOf(value: unknown): Expression {
  const thousandths = Number(value) * 1000;
  if (!Number.isInteger(Math.round(thousandths)) || Math.abs(thousandths - Math.round(thousandths)) > 1e-6) {
    throw new Wrong(`${String(value)} has more than three decimals.`);
  }
  return { kind: 'number', thousandths: Math.round(thousandths) };
}

function expressionOf(node: Node): Expression {
  if (node.type === 'Literal' && typeof node.value === 'number') return numberOf(node.value);
  if (node.type === 'Identifier') {
    return { kind: 'indicator', indicator: idOf(node.name as string), last: false };
  }
  if (node.type === 'CallExpression') return called(node as CallExpression);
  if (node.type === 'UnaryExpression' && node.operator === '-') {
    const right = expressionOf(node.argument as Node);
    return { kind: 'operation', operator: '-', left: { kind: 'number', thousandths: 0 }, right };
  }
  if (node.type === 'BinaryExpression' && ['+', '-', '*', '/'].includes(node.operator as string)) {
    return {
      kind: 'operation',
      operator: node.operator as Operator,
      left: expressionOf(node.left as Node),
      right: expressionOf(node.right as Node),
    };
  }
  throw new Wrong('An equation is made of numbers, indicators, + - * / and min, max, last, weather.');
}

/** Parses an equation, or says in a sentence what is wrong with it. */
export function parseEquation(text: string): ParsedEquation {
  try {
    return { ok: true, expression: expressionOf(jsep(text.replace(HYPHEN, '_'))) };
  } catch (error) {
    const say =
      error instanceof Wrong ? error.message : `This equation cannot be read: ${(error as Error).message}.`;
    return { ok: false, say };
  }
}
