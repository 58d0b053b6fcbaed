/**
 * A run as a short text: edition, seed and choices in 32 letters without look-alikes, with a checksum.
 *
 * Choices are packed as one number in a mixed base: at each decision the base is the number of things one can do there
 * (its talks and its options), which the reader of the code knows from replaying it. So a choice costs about two to
 * three bits, and a code of ten decisions is some thirty letters. Standing moves, which are rare, are packed before them:
 * after how many choices each was made, and which it was. Circumstances that were held otherwise, and a model that is not the default,
 * take one bit each if there are none.
 */
import { keyedHash } from '../engine/chance.ts';
import { actionOf, goOnToDecision, isMove, optionsOf, type RunRecord, recordOf } from '../engine/record.ts';
import { act, openDecision, openDraft } from '../engine/reduce.ts';
import { moveKey } from '../engine/rules/moves.ts';
import type { State } from '../engine/state.ts';
import type { World } from '../engine/world.ts';

/** Crockford's letters: no I, L, O, U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 5;
const FORMAT = 2;
const EDITION_BITS = 20n;
const SEED_BITS = 32n;
const COUNT_BITS = 9n;
/** Counts of moves and of circumstances: one bit says that there are none. */
const FEW_BITS = 7n;
const MOST_FEW = (1 << Number(FEW_BITS)) - 1;
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

/** Every move that the world knows, to everybody to whom it could go: the base of a move's digit. */
function allMoves(world: World): string[] {
  const people = world.holders.filter((one, h) => one.kind === 'person' && h !== world.player);
  return [...world.moves.values()].flatMap(({ data }) =>
    data.to === 'member' ? people.map(person => moveKey(data.id, person.id)) : [moveKey(data.id, null)],
  );
}

/** Writes whole numbers into one, each in its own base; the last written is the first read. */
class Packer {
  #packed = 0n;

  push(digit: number, base: number): void {
    this.#packed = this.#packed * BigInt(base) + BigInt(digit);
  }

  bits(value: bigint, bits: bigint): void {
    this.#packed = (this.#packed << bits) | value;
  }

  /** A list that is mostly empty: one bit, or its length and its digits. */
  few(digits: readonly { readonly digit: number; readonly base: number }[]): void {
    for (const { digit, base } of [...digits].reverse()) this.push(digit, base);
    if (digits.length > 0) this.bits(BigInt(digits.length), FEW_BITS);
    this.bits(digits.length > 0 ? 1n : 0n, 1n);
  }

  get packed(): bigint {
    return this.#packed;
  }
}

class Unpacker {
  #packed: bigint;

  constructor(packed: bigint) {
    this.#packed = packed;
  }

  pull(base: number): number {
    const digit = Number(this.#packed % BigInt(base));
    this.#packed /= BigInt(base);
    return digit;
  }

  bits(bits: bigint): bigint {
    const value = this.#packed & ((1n << bits) - 1n);
    this.#packed >>= bits;
    return value;
  }

  few(): number {
    return this.bits(1n) === 0n ? 0 : Number(this.bits(FEW_BITS));
  }
}

/** The digits of a record: its options and talks, and its moves with the number of choices before each. */
function digitsOf(world: World, record: RunRecord) {
  const draft = openDraft(world, record.seed, optionsOf(record, { ledger: false }));
  const moves = allMoves(world);
  const choices: { digit: number; base: number }[] = [];
  const made: { after: number; move: number }[] = [];
  for (const choice of record.choices) {
    if (!isMove(choice)) goOnToDecision(world, draft);
    const things = isMove(choice) ? moves : doable(world, draft);
    const refused = act(world, draft, actionOf(choice));
    if (refused) throw new Error(refused.say);
    const digit = things.indexOf(choice);
    if (isMove(choice)) made.push({ after: choices.length, move: digit });
    else choices.push({ digit, base: things.length });
  }
  return { choices, made, moves: moves.length };
}

/**
 * The code of a record.
 * @throws Error if the record does not replay in this world, or has more than 511 choices, 63 moves or 127 circumstances
 */
export function encodeRun(world: World, record: RunRecord): string {
  const { choices, made, moves } = digitsOf(world, record);
  const circumstances = (record.circumstances ?? []).map(id => [...world.otherwise.keys()].indexOf(id));
  if (
    BigInt(choices.length) >= 1n << COUNT_BITS ||
    Math.max(2 * made.length, circumstances.length) > MOST_FEW
  )
    throw new Error('The run has more choices than a code can hold.');
  const packer = new Packer();
  for (const { digit, base } of choices.reverse()) packer.push(digit, base);
  packer.few(
    made.flatMap(({ after, move }) => [
      { digit: after, base: choices.length + 1 },
      { digit: move, base: moves },
    ]),
  );
  packer.few(circumstances.map(digit => ({ digit, base: world.otherwise.size })));
  const model = world.modelIndex.get(record.model ?? '') ?? 0;
  packer.few(model === 0 ? [] : [{ digit: model, base: world.models.length }]);
  packer.bits(BigInt(choices.length), COUNT_BITS);
  packer.bits(BigInt(record.seed >>> 0), SEED_BITS);
  packer.bits(edition(record.contentVersion), EDITION_BITS);
  const body = LETTERS[FORMAT] + toLetters(packer.packed);
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
    return refused('This code comes from another form of the game. Open it with the version that made it.');
  let packed = 0n;
  for (const letter of body.slice(1)) packed = (packed << 5n) | BigInt(LETTERS.indexOf(letter));
  const unpacker = new Unpacker(packed);
  if (unpacker.bits(EDITION_BITS) !== edition(world.data.contentVersion)) {
    return refused(
      'This code was made with another edition of the story, whose decisions differ. Open it with that edition.',
    );
  }
  const record = unpack(world, unpacker);
  return typeof record === 'string' ? refused(record) : { ok: true, record };
}

const DAMAGED = 'it is damaged. Compare it with the original.';

/** The record behind the digits, or why it cannot be. */
function unpack(world: World, unpacker: Unpacker): RunRecord | string {
  const seed = Number(unpacker.bits(SEED_BITS));
  const count = Number(unpacker.bits(COUNT_BITS));
  const model = unpacker.few() === 0 ? undefined : world.models[unpacker.pull(world.models.length)]!.data.id;
  const known = [...world.otherwise.keys()];
  const moves = allMoves(world);
  const held = unpacker.few();
  if (held > 0 && known.length === 0) return `This code holds circumstances that are unknown: ${DAMAGED}`;
  const circumstances = Array.from({ length: held }, () => known[unpacker.pull(known.length)]!);
  const digits = unpacker.few();
  if (digits > 0 && moves.length === 0) return `This code makes moves that are unknown: ${DAMAGED}`;
  const made = Array.from({ length: digits / 2 }, () => ({
    after: unpacker.pull(count + 1),
    move: moves[unpacker.pull(moves.length)]!,
  }));
  const options = { circumstances, ...(model === undefined ? {} : { model }) };
  const draft = openDraft(world, seed, { ledger: false, ...options });
  const choices: string[] = [];
  const take = (choice: string): boolean => {
    choices.push(choice);
    return act(world, draft, actionOf(choice)) === null;
  };
  for (let i = 0; i <= count; i++) {
    for (const { move } of made.filter(one => one.after === i)) {
      if (!take(move)) return `This code makes a move that could not be made: ${DAMAGED}`;
    }
    if (i === count) break;
    goOnToDecision(world, draft);
    const things = doable(world, draft);
    if (things.length === 0) return `This code goes on after its run has ended: ${DAMAGED}`;
    if (!take(things[unpacker.pull(things.length)]!)) {
      return `This code takes a choice that was closed to it: ${DAMAGED}`;
    }
  }
  return recordOf(world, seed, choices, options);
}
