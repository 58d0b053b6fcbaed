/** What a reader sets: size of the text, motion, marks on documented lines. Kept in this browser only. */
import { effect, signal } from '@preact/signals';
import * as v from 'valibot';

const KEY = 'first-secretary.settings';
export const TEXT_SIZES = [100, 125, 150] as const;

const schema = v.object({
  textSize: v.picklist(TEXT_SIZES),
  /** null follows the system */
  reducedMotion: v.nullable(v.boolean()),
  showRecord: v.boolean(),
});
type Settings = v.InferOutput<typeof schema>;

const DEFAULTS: Settings = { textSize: 100, reducedMotion: null, showRecord: false };

function stored(): Settings {
  try {
    const parsed = v.safeParse(schema, JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return parsed.success ? parsed.output : DEFAULTS;
  } catch {
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
