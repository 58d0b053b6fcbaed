/** A saved run, and what is done with one that comes from elsewhere or from before. */
import * as v from 'valibot';
import { actionOf, goOnToDecision, isMove, isTalk, optionsOf, type RunRecord } from '../engine/record.ts';
import { act, openDecision, openDraft } from '../engine/reduce.ts';
import type { State } from '../engine/state.ts';
import type { World } from '../engine/world.ts';

export const SAVE_VERSION = 1;

const saveSchema = v.object({
  version: v.literal(SAVE_VERSION),
  record: v.object({
    contentVersion: v.string(),
    seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
    choices: v.array(v.string()),
    circumstances: v.optional(v.pipe(v.array(v.string()), v.readonly())),
    model: v.optional(v.string()),
  }),
  /** talks had since the last option, in order, with those that change nothing and are not in the record */
  heard: v.optional(v.array(v.string()), []),
  /** how often "go on" was pressed after the last choice, as far as it moved the engine */
  wentOn: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
});

export type Save = v.InferOutput<typeof saveSchema>;

export type Restored =
  | { readonly ok: true; readonly state: State; readonly save: Save }
  | { readonly ok: false; readonly say: string };

/** The talks of a record since its last option, without those that change nothing. */
export function talksSince(record: RunRecord): string[] {
  const since = record.choices.findLastIndex(choice => !isTalk(choice)) + 1;
  return record.choices.slice(since).map(choice => choice.slice(choice.indexOf('/') + 1));
}

/** The save of a run. */
export function saveOf(
  record: RunRecord,
  wentOn: number,
  heard: readonly string[] = talksSince(record),
): Save {
  return {
    version: SAVE_VERSION,
    record: { ...record, choices: [...record.choices] },
    heard: [...heard],
    wentOn,
  };
}

/** Replays a record to where the player stood, or says why it does not fit. */
function replayTo(world: World, record: RunRecord, wentOn: number): State | string {
  if (record.circumstances?.some(id => !world.otherwise.has(id))) return 'A circumstance is unknown.';
  if (record.model !== undefined && !world.modelIndex.has(record.model)) return 'The model is unknown.';
  const draft = openDraft(world, record.seed, optionsOf(record, {}));
  if (record.choices.length > 0) goOnToDecision(world, draft);
  for (const choice of record.choices) {
    if (!isMove(choice)) goOnToDecision(world, draft);
    const refused = act(world, draft, actionOf(choice));
    if (refused) return refused.say;
  }
  for (let i = 0; i < wentOn && openDecision(world, draft) === null; i++) {
    if (act(world, draft, { kind: 'go-on' }) !== null) break;
  }
  return draft;
}

/** Parses whatever the storage holds and replays it. Nothing is thrown; what does not fit is refused with a sentence. */
export function restore(world: World, raw: unknown): Restored {
  const parsed = v.safeParse(saveSchema, raw);
  if (!parsed.success) {
    const version = v.safeParse(v.object({ version: v.number() }), raw);
    const newer = version.success && version.output.version > SAVE_VERSION;
    return {
      ok: false,
      say: newer
        ? 'The saved run was made by a newer version of the game. Reload the page to get that version.'
        : 'The saved run is damaged and cannot be read. Enter its run code if you wrote it down, or begin a new run.',
    };
  }
  const save = parsed.output;
  if (save.record.contentVersion !== world.data.contentVersion) {
    return {
      ok: false,
      say: 'The saved run belongs to another edition of the story, whose decisions differ. Begin a new run; the old one stays stored until you do.',
    };
  }
  const state = replayTo(world, save.record, save.wentOn);
  return typeof state === 'string'
    ? {
        ok: false,
        say: 'The saved run does not fit its own choices: it is damaged. Enter its run code, or begin a new run.',
      }
    : { ok: true, state, save };
}
