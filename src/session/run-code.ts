/**
 * A run as a short text: edition, seed and choices in 32 letters without look-alikes, with a checksum.
 *
 * Choices are packed as one number in a mixed base: at each decision the base is the number of things one can do there
 * (its talks and its options), which the reader of the code knows from replaying it. So a choice costs about two to
 * three bits, and a code of ten decisions is some thirty letters.
 */
import { keyedHash } from '../engine/chance.ts';
import { isTalk, type RunRecord, take, toNextDecision } from '../engine/record.ts';
import { open, openDecision } from '../engine/reduce.ts';
import type { State } from '../engine/state.ts';
import type { World } from '../engine/world.ts';

/** Crockford's letters: no I, L, O, U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 5;
const FORMAT = 1;
const EDITION_BITS = 20n;
const SEED_BITS = 32n;
const COUNT_BITS = 9n;
const CHECK_LETTERS = 4;

export type Decoded =
  | { readonly ok: true; readonly record: RunRecord }
  | { readonly ok: false; readonly say: string };

/** The edition of the content as the code carries it. */
function edition(contentVersion: string): bigint {
  return BigInt(keyedHash(0, contentVersion, 0)) & ((1n << EDITION_BITS) - 1n);
}

/** What one can do at the open decision, in the order of the data: talks, then options. */
function doable(world: World, state: State): string[] {
  const decision = openDecision(world, state);
  if (!decision) return [];
  return [
    ...decision.talks.map(talk => `${decision.data.id}/${talk.id}`),
    ...decision.options.map(option => option.data.id),
  ];
}

function checksum(letters: string): string {
  let hash = keyedHash(FORMAT, letters, letters.length);
  let check = '';
  for (let i = 0; i < CHECK_LETTERS; i++) {
    check += LETTERS[hash & 31];
    hash >>>= 5;
  }
  return check;
}

function toLetters(number: bigint): string {
  let letters = '';
  for (let rest = number; rest > 0n; rest >>= 5n) letters = LETTERS[Number(rest & 31n)] + letters;
  return letters;
}

function grouped(letters: string): string {
  return letters.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? '';
}

/**
 * The code of a record.
 * @throws Error if the record does not replay in this world or has more than 511 choices
 */
export function encodeRun(world: World, record: RunRecord): string {
  let state = toNextDecision(world, open(world, record.seed, { ledger: false }));
  const digits: { digit: number; base: number }[] = [];
  for (const choice of record.choices) {
    const things = doable(world, state);
    const taken = take(world, state, choice);
    if (!taken.ok) throw new Error(taken.refusal.say);
    digits.push({ digit: things.indexOf(choice), base: things.length });
    state = toNextDecision(world, taken.state);
  }
  if (BigInt(digits.length) >= 1n << COUNT_BITS)
    throw new Error('The run has more choices than a code can hold.');
  let packed = 0n;
  for (const { digit, base } of digits.reverse()) packed = packed * BigInt(base) + BigInt(digit);
  packed = (packed << COUNT_BITS) | BigInt(record.choices.length);
  packed = (packed << SEED_BITS) | BigInt(record.seed >>> 0);
  packed = (packed << EDITION_BITS) | edition(record.contentVersion);
  const body = LETTERS[FORMAT] + toLetters(packed);
  return grouped(body + checksum(body));
}

/** Letters as people write them: any case, spaces and dashes, O for 0, I and L for 1. */
function normalised(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s\-\u2010-\u2015]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** Reads a code. What cannot be read is refused with a sentence that says what to do. */
export function decodeRun(world: World, text: string): Decoded {
  const letters = normalised(text);
  const refused = (say: string): Decoded => ({ ok: false, say });
  if (letters === '') return refused('Type or paste a run code first.');
  const strange = [...letters].find(letter => !LETTERS.includes(letter));
  if (strange) return refused(`A run code has no '${strange}' in it. Check the letters and try again.`);
  if (letters.length <= CHECK_LETTERS + 1)
    return refused('This code is too short. Copy the whole of it, with every group of letters.');
  const body = letters.slice(0, -CHECK_LETTERS);
  if (checksum(body) !== letters.slice(-CHECK_LETTERS)) {
    return refused(
      'A letter of this code is wrong or missing. Compare it with the original, group by group.',
    );
  }
  if (body[0] !== LETTERS[FORMAT])
    return refused('This code comes from a newer form of the game. Open it with the version that made it.');
  let packed = 0n;
  for (const letter of body.slice(1)) packed = (packed << 5n) | BigInt(LETTERS.indexOf(letter));
  const readBits = (bits: bigint): bigint => {
    const value = packed & ((1n << bits) - 1n);
    packed >>= bits;
    return value;
  };
  if (readBits(EDITION_BITS) !== edition(world.data.contentVersion)) {
    return refused(
      'This code was made with another edition of the story, whose decisions differ. Open it with that edition.',
    );
  }
  const seed = Number(readBits(SEED_BITS));
  const count = Number(readBits(COUNT_BITS));
  let state = toNextDecision(world, open(world, seed, { ledger: false }));
  const choices: string[] = [];
  for (let i = 0; i < count; i++) {
    const things = doable(world, state);
    if (things.length === 0)
      return refused(
        'This code goes on after its run has ended: it is damaged. Compare it with the original.',
      );
    const choice = things[Number(packed % BigInt(things.length))]!;
    packed /= BigInt(things.length);
    const taken = take(world, state, choice);
    if (!taken.ok)
      return refused(
        `This code takes a choice that was closed to it: it is damaged. Compare it with the original.`,
      );
    choices.push(choice);
    state = toNextDecision(world, taken.state);
  }
  return { ok: true, record: { contentVersion: world.data.contentVersion, seed, choices } };
}

/** The recorded choices that are options, without the talks between them. */
export function decisionsOf(record: RunRecord): string[] {
  return record.choices.filter(choice => !isTalk(choice));
}
