/** The story as the rest of the game sees it: paragraphs with their tags, and choices with ids. No ink beyond this folder. */

import { typeset } from '../content/typeset.ts';

export type StageCue =
  | { readonly kind: 'look'; readonly at: string }
  | { readonly kind: 'stand' | 'leave'; readonly person: string }
  | { readonly kind: 'vote' | 'sweep' | 'shock' }
  | { readonly kind: 'plate'; readonly plate: string };

/** One paragraph. */
export interface Beat {
  readonly text: string;
  /** who speaks, or null for narration */
  readonly speaker: string | null;
  /** keys of the sources that document this line; empty for dramatised lines */
  readonly record: readonly string[];
  readonly cues: readonly StageCue[];
}

export interface StoryChoice {
  readonly kind: 'option' | 'talk';
  readonly id: string;
  readonly text: string;
  /** a talk that changes nothing */
  readonly flavour: boolean;
}

/** Text up to the next choice, or to the end of the scene if there are no choices. */
export interface Passage {
  readonly beats: readonly Beat[];
  readonly choices: readonly StoryChoice[];
}

function cueOf(value: string): StageCue | null {
  const [kind = '', subject = ''] = value.split(/\s+/);
  switch (kind) {
    case 'look':
      return { kind, at: subject };
    case 'stand':
    case 'leave':
      return { kind, person: subject };
    case 'vote':
    case 'sweep':
    case 'shock':
      return { kind };
    case 'plate':
      return { kind, plate: subject };
    default:
      return null;
  }
}

function split(tag: string): { name: string; value: string } {
  const colon = tag.indexOf(':');
  return colon < 0
    ? { name: tag.trim(), value: '' }
    : { name: tag.slice(0, colon).trim(), value: tag.slice(colon + 1).trim() };
}

/** A line of ink with its tags as a beat. */
export function beatOf(text: string, tags: readonly string[]): Beat {
  let speaker: string | null = null;
  const record: string[] = [];
  const cues: StageCue[] = [];
  for (const tag of tags) {
    const { name, value } = split(tag);
    if (name === 'speaker') speaker = value;
    else if (name === 'record') record.push(value);
    else if (name === 'stage') {
      const cue = cueOf(value);
      if (cue) cues.push(cue);
    }
  }
  return { text: typeset(text.trim()), speaker, record, cues };
}

/** A choice of ink, or null if it carries neither an option nor a talk. */
export function choiceOf(text: string, tags: readonly string[]): StoryChoice | null {
  const named = tags.map(split);
  const mark = named.find(tag => tag.name === 'option' || tag.name === 'talk');
  if (!mark) return null;
  return {
    kind: mark.name === 'option' ? 'option' : 'talk',
    id: mark.value,
    text: typeset(text.trim()),
    flavour: named.some(tag => tag.name === 'flavour'),
  };
}
