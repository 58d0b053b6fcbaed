/** The autopsy in words: what a vote is put down to, how much of a run gives way, and how often it would have come out so. */
import { parseDay } from '../../engine/calendar.ts';
import type { Part } from '../../engine/ledger.ts';
import type { RunRecord } from '../../engine/record.ts';
import type { RollCall } from '../../engine/state.ts';
import type { World } from '../../engine/world.ts';
import type { EndingData } from '../../engine/world-data.ts';
import type { Source } from '../../insight/vote-causes.ts';
import type { Session } from '../../session/session.ts';
import { monthOf } from '../captions/date.ts';

/** What the autopsy reads of a run. */
export type Played = Pick<Session, 'world' | 'state' | 'record'>;

/** With a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const COUNTS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** `three`, and figures from 13. */
export function countWord(count: number): string {
  return COUNTS[count] ?? String(count);
}

const ISSUE_WORDS: Readonly<Record<Part | 'opening' | 'vote', string>> = {
  tenure: 'Officials safe in their posts',
  collegiality: 'The Presidium deciding together',
  stalin: 'Stalin\u2019s name',
  legality: 'Law instead of terror',
  arms: 'The army and the arms plants',
  plan: 'Ministries, steel and the plan',
  living: 'Wages, flats and goods',
  land: 'The village and the harvest',
  letters: 'Writers, students and science',
  standing: 'The country\u2019s name abroad',
  peace: 'War or peace',
  person: 'What passed between you and the man himself',
  time: 'Feelings that changed with the years',
  opening: 'Where they stood at the beginning',
  vote: 'The question itself, the mood, promises and chance',
};

/** An issue, or what else moved a member. */
export function issueText(issue: Part | 'opening' | 'vote'): string {
  return ISSUE_WORDS[issue];
}

/** A sentence without its full stop. */
export function sourceText(world: World, record: RunRecord, source: Source): string {
  switch (source.kind) {
    case 'decision': {
      const taken = record.choices.find(choice => choice.startsWith(`${source.id}.`));
      const option = world.options[world.optionIndex.get(taken ?? '') ?? -1];
      const decision = world.decisions[world.decisionIndex.get(source.id)!]!;
      return option
        ? `You ${option.data.label} (${monthOf(decision.day)})`
        : `${decision.data.title} (${monthOf(decision.day)})`;
    }
    case 'event': {
      const event = world.data.chronicle.find(({ id }) => id === source.id);
      if (event) return `${capital(event.label)} (${monthOf(parseDay(event.date)!)})`;
      return capital(world.data.crises.find(({ id }) => id === source.id)!.label);
    }
    case 'move':
      return world.moves.get(source.id)!.data.label;
    case 'indicator':
      return `${world.indicators[world.indicatorIndex.get(source.id)!]!.data.name}, year by year`;
    case 'favour':
      return capital(world.favour.find(({ data }) => data.id === source.id)!.data.label);
    case 'opening':
      return ISSUE_WORDS.opening;
    case 'time':
      return ISSUE_WORDS.time;
    case 'question':
      return 'The question itself';
    case 'mood and promises':
      return 'The mood of the country and promises given';
    case 'luck':
      return 'Chance on the day';
  }
}

/** What a roll-call was about. */
export function rollCallTitle(world: World, call: RollCall): string {
  const decision = world.decisions[world.decisionIndex.get(call.id) ?? -1];
  return (
    decision?.data.title ?? capital(world.data.crises.find(({ id }) => id === call.id)?.label ?? call.id)
  );
}

/** How small a rewrite is. */
export function distanceText(distance: number): string {
  if (distance === 0) return 'Every other choice of the run stands.';
  if (distance === 1) return 'One other choice has to give way or to be made anew.';
  return `${capital(countWord(distance))} other choices have to give way or to be made anew.`;
}

/** The family of endings in which you chose to go. */
const LEFT = 'retired';

/** Where an ending leaves you. */
export function fateText({ class: fate, family }: EndingData): string {
  if (family === LEFT) return 'You leave of your own will';
  if (fate === 'in-power') return 'You stay in power';
  return fate === 'removed' ? 'You are removed' : 'Over before October 1964';
}

/** A count of runs, rounded to 5 of 100: a model has no more to say than that. */
export function oddsText(survives: number, of: number): string {
  const share = (100 * survives) / of;
  const rounded = Math.round(share / 5) * 5;
  if (survives === 0) return 'none of 100';
  if (survives === of) return 'all of 100';
  if (rounded === 0) return 'fewer than 5 of 100';
  return rounded === 100 ? 'more than 95 of 100' : `about ${rounded} of 100`;
}
