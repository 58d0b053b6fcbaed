/**
 * Dates as day numbers (days since 1 January 1953), so that the engine needs no clock and no `Date`.
 * The civil calendar arithmetic follows the usual era decomposition of the Gregorian calendar
 * (400-year eras of 146,097 days, years that begin in March).
 */

const DAYS_PER_ERA = 146097;
/** 1 January 1953 counted from 1 March of year 0. */
const EPOCH = daysFromMarchOfYear0(1953, 1, 1);
const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'] as const;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

function daysFromMarchOfYear0(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * DAYS_PER_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  );
}

/** The day number of a civil date. */
export function dayOf(date: CivilDate): number {
  return daysFromMarchOfYear0(date.year, date.month, date.day) - EPOCH;
}

/** The day number of `YYYY-MM-DD`, or null if the text is not a date of the calendar. */
export function parseDay(iso: string): number | null {
  const match = ISO.exec(iso);
  if (!match) return null;
  const day = dayOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
  return isoDate(day) === iso ? day : null;
}

/** The civil date of a day number. */
export function civilDate(day: number): CivilDate {
  const z = day + EPOCH;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** `YYYY-MM-DD` of a day number. */
export function isoDate(day: number): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** The English name of the weekday: 1 January 1953 was a Thursday. */
export function weekday(day: number): string {
  return WEEKDAYS[((day % 7) + 7) % 7]!;
}
