/**
 * Whole days only: a time of day could tell who sent something. Nothing here reads a clock; the moment comes in as an argument.
 */

import type { IsoDate } from '../language/date.ts';

/** "2026-11-22": shape only; `isWholeDay` also asks whether the day exists. */
export const WHOLE_DAY = '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';

const DAY_MS = 86_400_000;
const SHAPE = new RegExp(WHOLE_DAY);

/** True for an ISO calendar day that exists ("2026-02-30" does not). */
export function isWholeDay(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && wholeDayOf(time) === text;
}

/** The UTC day of a moment in milliseconds since 1970. */
export function wholeDayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Sweden writes days as ISO does. */
const dutchDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The day in the Netherlands of a moment in milliseconds since 1970. For every "today": law and amounts change at midnight there, wherever
 * the machine stands.
 */
export function dutchDayOf(time: number): IsoDate {
  return dutchDay.format(time) as IsoDate;
}

/** Days from `from` to `to`, negative when `to` is earlier. Both whole days. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The whole day `days` later (or earlier, when negative). */
export function addDays(day: string, days: number): string {
  return wholeDayOf(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}
