/** Reads a YAML file against a schema and says in plain words, with the line, what does not fit. */
import * as v from 'valibot';
import { isMap, isNode, isPair, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { nearest, type Problem } from './problem.ts';

export interface Parsed<T> {
  /** null if the file does not fit the schema */
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** the line on which the value at a path stands */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

type Path = readonly (string | number)[];

/** The node at a path, or the nearest node above it. For a key of a map it is the key, which is where an author looks. */
function nodeAt(root: Node | null, path: Path): Node | null {
  let node: Node | null = root;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(item => isPair(item) && String(item.key) === String(step));
      if (!pair) return node;
      const { key, value }: { key: unknown; value: unknown } = pair;
      if (!isNode(value)) return isNode(key) ? key : node;
      node = value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (!isNode(item)) return node;
      node = item;
    } else return node;
  }
  return node;
}

function quoted(path: Path): string {
  const words = path.filter(step => typeof step === 'string');
  return words.length > 0 ? `'${words.at(-1)}'` : 'This file';
}

/** How many faults of one unreadable file are told, and how many letters of each. */
const MOST_FAULTS = 3;
const MOST_LETTERS = 160;

/** A message that may quote the rest of the file, cut to what a reader looks at. */
function shortened(message: string): string {
  return message.length <= MOST_LETTERS ? message : `${message.slice(0, MOST_LETTERS)} \u2026`;
}

const KINDS: Record<string, string> = {
  number: 'a number',
  integer: 'a whole number',
  string: 'text',
  array: 'a list',
  boolean: 'true or false',
  strict_object: 'a set of keys with values',
  object: 'a set of keys with values',
  record: 'a set of keys with values',
};

/** Every key that a schema knows, at any depth: what a misspelt one may have meant. */
function keysOf(schema: unknown, keys = new Set<string>(), seen = new Set<unknown>()): Set<string> {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return keys;
  seen.add(schema);
  if ('entries' in schema && typeof schema.entries === 'object' && schema.entries !== null) {
    for (const key of Object.keys(schema.entries)) keys.add(key);
  }
  for (const inner of Object.values(schema)) {
    if (typeof inner === 'object') keysOf(inner, keys, seen);
  }
  return keys;
}

function sentence(issue: v.BaseIssue<unknown>, path: Path, known: () => Set<string>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const name = String(path.at(-1));
    const meant = nearest(name, known());
    return `'${name}' is not known here.${meant ? ` Did you mean '${meant}'?` : ''}`;
  }
  if (issue.received === 'undefined') return `${quoted(path)} is missing.`;
  if (KINDS[issue.type]) {
    return `${quoted(path)} should be ${KINDS[issue.type]}, but is ${issue.received}.`;
  }
  if (issue.type === 'picklist')
    return `${quoted(path)} should be one of ${issue.expected}, but is ${issue.received}.`;
  return `${quoted(path)}: ${issue.message}`;
}

/** Parses a file's text. Every fault of YAML or schema becomes a problem with its line; nothing is thrown. */
export function parseYaml<T>(file: string, text: string, schema: v.GenericSchema<unknown, T>): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: Path): number => {
    const node = nodeAt(document.contents, path);
    return node?.range ? lines.linePos(node.range[0]).line : 1;
  };
  if (document.errors.length > 0) {
    // The first faults say what is wrong; the rest follow from them.
    const problems = document.errors.slice(0, MOST_FAULTS).map(error => ({
      file,
      line: error.linePos?.[0].line ?? 1,
      message: `This is not readable YAML: ${shortened(error.message.split('\n')[0] ?? '')}`,
    }));
    return { value: null, problems, lineOf };
  }
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { value: result.output, problems: [], lineOf };
  const problems = result.issues.map(issue => {
    const path = (issue.path ?? []).map(item => item.key as string | number);
    return { file, line: lineOf(path), message: sentence(issue, path, () => keysOf(schema)) };
  });
  return { value: null, problems, lineOf };
}
