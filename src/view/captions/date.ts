/** Dates in words. */
import { civilDate, weekday } from '../../engine/calendar.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `26 June 1953` */
export function longDate(day: number): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** `June 1953` */
export function monthOf(day: number): string {
  const { year, month } = civilDate(day);
  return `${MONTHS[month - 1]} ${year}`;
}

/** `Friday` */
export const weekdayOf = weekday;
