/** What a reader sets: size of the text, motion, marks on documented lines, reports that flatter. Kept in this browser only. */
import { effect, signal } from '@preact/signals';
import * as v from 'valibot';

const KEY = 'first-secretary.settings';
export const TEXT_SIZES = [100, 125, 150] as const;
export const LENGTHS = ['whole', 'short', 'points'] as const;

const schema = v.object({
  textSize: v.picklist(TEXT_SIZES),
  /** null follows the system */
  reducedMotion: v.nullable(v.boolean()),
  showRecord: v.boolean(),
  /** whether the meters show what the First Secretary is told, or the truth; settings stored before it was there lack it */
  flattery: v.optional(v.boolean(), true),
  /** how much of the campaign is read: all of it, all but the long scenes, or the turning points alone */
  length: v.optional(v.picklist(LENGTHS), 'whole'),
  /** whether the cards on human cost are given in one sentence, with the rest on demand */
  briefCards: v.optional(v.boolean(), false),
  /** whether names in the text can be looked up where they stand */
  names: v.optional(v.boolean(), true),
});
export type Settings = v.InferOutput<typeof schema>;

const DEFAULTS: Settings = {
  textSize: 100,
  reducedMotion: null,
  showRecord: false,
  flattery: true,
  length: 'whole',
  briefCards: false,
  names: true,
};

/** Settings from stored text; the defaults where it does not fit. */
export function parseSettings(text: string | null): Settings {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text ?? 'null'));
    return parsed.success ? parsed.output : DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}

function stored(): Settings {
  try {
    return parseSettings(localStorage.getItem(KEY));
  } catch {
    // Storage is forbidden here.
    return DEFAULTS;
  }
}

export const settings = signal<Settings>(stored());

/** Changes some settings. */
export function change(part: Partial<Settings>): void {
  settings.value = { ...settings.value, ...part };
}

/** Whether things may move. */
export function motionReduced(): boolean {
  return settings.value.reducedMotion ?? matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Applies the settings to the page and keeps them. */
export function applySettings(): void {
  effect(() => {
    const { textSize } = settings.value;
    document.documentElement.style.setProperty('--text-size', `${textSize}%`);
    document.documentElement.classList.toggle('reduced-motion', motionReduced());
    document.documentElement.classList.toggle('show-record', settings.value.showRecord);
    try {
      localStorage.setItem(KEY, JSON.stringify(settings.value));
    } catch {
      // Not kept; they hold for this visit.
    }
  });
}
