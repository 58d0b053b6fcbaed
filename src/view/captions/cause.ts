/** What a ledger line points to, in words that a player understands. */
import { parseDay } from '../../engine/calendar.ts';
import type { Cause } from '../../engine/ledger.ts';
import type { World } from '../../engine/world.ts';
import { monthOf } from './date.ts';

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence without its full stop. */
export function causeText(world: World, cause: Cause): string {
  switch (cause.kind) {
    case 'opening':
      return 'Where you stood on the night of 5 March 1953';
    case 'option': {
      const option = world.options[world.optionIndex.get(cause.id)!]!;
      return `You ${option.data.label}`;
    }
    case 'talk': {
      const [decision] = cause.id.split('/');
      const title = world.decisions[world.decisionIndex.get(decision!)!]!.data.title;
      return `Words in private before \u201c${title}\u201d`;
    }
    case 'later': {
      const option = world.options[world.optionIndex.get(cause.id)!]!;
      const decided = world.decisions[option.decision]!.day;
      return `${capital(option.later[cause.index]!.data.because)} (in ${monthOf(decided)} you ${option.data.label})`;
    }
    case 'chronicle': {
      const event = world.data.chronicle.find(e => e.id === cause.id)!;
      return `${capital(event.label)} (${monthOf(parseDay(event.date)!)})`;
    }
    case 'crisis': {
      const crisis = world.data.crises.find(c => c.id === cause.id)!;
      return capital(crisis.label);
    }
    case 'move':
      return `You ${world.moves.get(cause.id)!.data.did}`;
    case 'indicator':
      return `${world.indicators[world.indicatorIndex.get(cause.id)!]!.data.name}, ${cause.year}`;
    case 'favour': {
      const favour = world.favour.find(f => f.data.id === cause.id)!;
      return `${capital(favour.data.label)} (${cause.year})`;
    }
    case 'fading':
      return `Feelings cooled in ${cause.year}`;
  }
}

/** Hundredths as `+3.4` or `−0.2`, with a true minus sign. */
export function signed(amount: number): string {
  const text = (Math.abs(amount) / 100).toFixed(1);
  return `${amount < 0 ? '\u2212' : '+'}${text}`;
}
