/** Numbers, dates, names and lists as the page prints them. */
import { parseDay } from '../../src/engine/calendar.ts';
import { ISSUES, type IssueId, type OfficeId, POINT, type Signals } from '../../src/engine/vocabulary.ts';
import type { RemovalNumbers, WorldData } from '../../src/engine/world-data.ts';
import { longDate, monthOf } from '../../src/view/captions/date.ts';

/** What more of an issue means. */
export const ISSUE_WORDS: Readonly<Record<IssueId, string>> = {
  tenure: 'officials are safe in their posts',
  collegiality: 'the Presidium decides together',
  stalin: 'his name and his work are defended (below 0: exposed)',
  legality: 'law instead of terror',
  arms: 'divisions, marshals and arms plants get their due',
  plan: 'ministries, steel and central planning',
  living: 'wages, flats, goods',
  land: 'the village: prices, plots, harvests',
  letters: 'writers, students and science may breathe',
  standing: 'the country’s name abroad',
  peace: 'war is further away',
};

export const OFFICE_WORDS: Readonly<Record<OfficeId, string>> = {
  premier: 'Chairman of the Council of Ministers',
  'second-secretary': 'second man of the Secretariat',
  'defence-minister': 'Minister of Defence',
  'security-chief': 'head of state security',
};

/** The bars and weights of October 1964, each with what it is counted in. */
export const REMOVAL_WORDS: Readonly<Record<keyof RemovalNumbers, string>> = {
  organisersNeeded: 'Organisers that a plot needs',
  recruitsNeeded: 'Recruits that a plot needs, organisers among them',
  ambition: 'Added to every recruit’s bar: ambition',
  absence: 'Added to every recruit’s bar for each week away in the last chapter',
  warningPermille: 'Chance of a warning, in 1,000 seeds',
  securityLoyal: 'Head of state security: yours from',
  newChiefNeeds: 'A new head: yours if the service stands from',
  armyYours: 'The army: yours from',
  armyTheirs: 'The army: theirs below',
  appealNeeds: 'Regional secretaries, if brought: the way is open from',
  appealUnaided: 'Regional secretaries, by themselves: open from',
  moodHesitates: 'Public support: waverers hesitate from',
  moodSwing: 'What the mood adds to a vote or takes from it',
  promise: 'What a promise to the organisers takes from a vote',
};

/** A whole or broken number with a true minus sign and thousands apart. */
export function number(value: number, decimals?: number): string {
  const size = Math.abs(value);
  const text =
    decimals === undefined
      ? size.toLocaleString('en-GB', { maximumFractionDigits: 3 })
      : size.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return value < 0 && /[1-9]/.test(text) ? `\u2212${text}` : text;
}

/** A number with its sign. */
export function signed(value: number, decimals?: number): string {
  return value > 0 ? `+${number(value, decimals)}` : number(value, decimals);
}

/** Hundredths of a point, in points. */
export function points(hundredths: number, decimals = 2): string {
  return number(hundredths / POINT, decimals);
}

/** A share in whole percent; what happened is never shown as nothing, nor all but one as all. */
export function share(part: number, whole: number): string {
  const percent = Math.round((part * 100) / whole);
  if (percent === 0 && part > 0) return 'under 1 %';
  if (percent === 100 && part < whole) return 'over 99 %';
  return `${percent} %`;
}

/** `one thing`, `two things` */
export function counted(count: number, one: string, more = `${one}s`): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  return `${words[count] ?? number(count)} ${count === 1 ? one : more}`;
}

/** `a`, `a and b`, `a, b and c` */
export function joined(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An id as words: `june-1957` is `june 1957`. */
export function plain(id: string): string {
  return id.replaceAll('-', ' ');
}

/** `26 June 1953` */
export function dated(iso: string): string {
  return longDate(parseDay(iso)!);
}

/** `June 1953` */
export function inMonth(iso: string): string {
  return monthOf(parseDay(iso)!);
}

/** Signals or interests, the strongest first: `land +2, plan −1`. */
export function signalsText(signals: Signals, sign = true): string {
  return ISSUES.flatMap(issue => (signals[issue] ? [{ issue, value: signals[issue] }] : []))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .map(({ issue, value }) => `${issue} ${sign ? signed(value) : number(value)}`)
    .join(', ');
}

function found<T extends { readonly id: string }>(items: readonly T[], id: string, what: string): T {
  const item = items.find(one => one.id === id);
  if (!item) throw new Error(`The world has no ${what} called '${id}'.`);
  return item;
}

/** The name of a person, or of a bloc as it stands inside a sentence. */
export function nameOf(data: WorldData, holder: string): string {
  const { kind, name } = found(data.holders, holder, 'person or bloc');
  return kind === 'person' ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

export function indicatorOf(data: WorldData, id: string) {
  return found(data.indicators, id, 'indicator');
}

export function endingOf(data: WorldData, id: string) {
  return found(data.endings, id, 'ending');
}

/** A decision's title on one line. */
export function titleOf(data: WorldData, decision: string): string {
  return found(data.decisions, decision, 'decision').title.replace(/\s+/g, ' ');
}

/** What an option does, with its month: `in June 1953 you had Beria arrested`. */
export function deed(data: WorldData, option: string): string {
  for (const decision of data.decisions) {
    const taken = decision.options.find(one => one.id === option);
    if (taken) return `in ${inMonth(decision.date)} you ${taken.label}`;
  }
  throw new Error(`The world has no option called '${option}'.`);
}
