import { describe, expect, test } from 'vitest';
import { civilDate, dayOf, isoDate, parseDay, weekday } from '../../src/engine/calendar.ts';

const MS = 86_400_000;
const EPOCH = Date.UTC(1953, 0, 1) / MS;
const FIRST = Date.UTC(1950, 0, 1) / MS - EPOCH;
const LAST = Date.UTC(1970, 11, 31) / MS - EPOCH;
const ALL_DAYS = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);

describe('every day from 1950 to 1970', () => {
  test('is written as the civil calendar writes it', () => {
    const wrong = ALL_DAYS.filter(
      day => isoDate(day) !== new Date((day + EPOCH) * MS).toISOString().slice(0, 10),
    );
    expect(wrong).toEqual([]);
  });

  test('is read back from its text and from its parts', () => {
    expect(ALL_DAYS.filter(day => parseDay(isoDate(day)) !== day)).toEqual([]);
    expect(ALL_DAYS.filter(day => dayOf(civilDate(day)) !== day)).toEqual([]);
  });

  test('has the weekday of the civil calendar', () => {
    const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    const wrong = ALL_DAYS.filter(day => weekday(day) !== names[new Date((day + EPOCH) * MS).getUTCDay()]);
    expect(wrong).toEqual([]);
  });
});

test('day 0 is 1 January 1953', () => {
  expect(parseDay('1953-01-01')).toBe(0);
  expect(civilDate(0)).toEqual({ year: 1953, month: 1, day: 1 });
});

test.each([
  ['1953-06-26', 'Friday'],
  ['1964-10-14', 'Wednesday'],
  ['1953-03-05', 'Thursday'],
  ['1952-12-31', 'Wednesday'],
])('%s was a %s', (iso, name) => {
  expect(weekday(parseDay(iso)!)).toBe(name);
});

test.each([
  '1957-02-29',
  '1956-02-30',
  '1953-13-01',
  '1953-00-10',
  '1953-04-31',
  '1953-1-1',
  '53-01-01',
  '1953/01/01',
  '',
  ' 1953-01-01',
  '1953-01-01T00:00',
])("'%s' is not a date", text => {
  expect(parseDay(text)).toBeNull();
});

test('29 February exists in leap years only', () => {
  expect(isoDate(parseDay('1956-02-28')! + 1)).toBe('1956-02-29');
  expect(isoDate(parseDay('1957-02-28')! + 1)).toBe('1957-03-01');
});
