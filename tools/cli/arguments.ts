/** Arguments of the commands, checked. A wrong one is a `UsageError`: one line on standard error and exit status 2. */
import { parseArgs } from 'node:util';

export class UsageError extends Error {}

type Shape = Record<string, { type: 'string' | 'boolean'; default?: string | boolean }>;

/**
 * Parses options and at most `positionals` plain arguments.
 * @throws UsageError with one sentence
 */
export function parse(args: readonly string[], options: Shape, positionals: number) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    if (parsed.positionals.length > positionals) {
      throw new UsageError(`'${parsed.positionals[positionals]}' is one argument too many.`);
    }
    return parsed;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(message.split('\n')[0]!.replace(/\. To specify.*$/, '.'));
  }
}

/** A whole number between two limits. */
export function wholeNumber(name: string, text: unknown, low: number, high: number): number {
  const number = typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= low && number <= high)) {
    throw new UsageError(`--${name} takes a whole number from ${low} to ${high}, not '${String(text)}'.`);
  }
  return number;
}

/** One of a list of words. */
export function oneOf(name: string, text: unknown, known: readonly string[]): string {
  if (typeof text === 'string' && known.includes(text)) return text;
  throw new UsageError(`--${name} is one of ${known.join(', ')}, not '${String(text)}'.`);
}
