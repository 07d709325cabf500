/**
 * Dated facts: a series of rows, each valid from its first day until the day before the next row. A row whose facts were not
 * found says so; it gives `undefined`, never the row before it.
 */
import type { IsoDate } from '../../language/date.ts';
import type { Certainty } from '../rule.ts';

/** First and last day; an absent last day is open. */
export interface Period {
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

/** Where a fact comes from and how sure it is. */
export interface Sourced {
  readonly source: string;
  readonly certainty: Certainty;
}

export interface KnownRow<Fact> extends Sourced {
  readonly from: IsoDate;
  readonly fact: Fact;
}

export interface UnknownRow {
  readonly from: IsoDate;
  /** Why there is no fact for this period. */
  readonly unknown: string;
}

export type Row<Fact> = KnownRow<Fact> | UnknownRow;

/** Rows in order of their first day. */
export type Series<Fact> = readonly Row<Fact>[];

/** A row with the period in which it holds. */
export interface Dated<Fact> extends Sourced {
  readonly period: Period;
  readonly fact: Fact;
}

/** Makes a series; throws at build time when rows are not in order of date. */
export function series<Fact>(...rows: readonly Row<Fact>[]): Series<Fact> {
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (before !== undefined && before.from >= row.from) throw new Error(`rows out of order at ${row.from}`);
  });
  return Object.freeze(rows);
}

const known = new WeakMap<Series<unknown>, readonly Dated<unknown>[]>();

/** The known rows with their periods, oldest first. Worked out once for each series. */
export function knownPeriods<Fact>(rows: Series<Fact>): readonly Dated<Fact>[] {
  const before = known.get(rows) as readonly Dated<Fact>[] | undefined;
  if (before !== undefined) return before;
  const periods = periodsOf(rows);
  known.set(rows, periods);
  return periods;
}

function periodsOf<Fact>(rows: Series<Fact>): readonly Dated<Fact>[] {
  return rows.flatMap((row, index) => {
    if ('unknown' in row) return [];
    const next = rows[index + 1];
    const period: Period = next === undefined ? { from: row.from } : { from: row.from, until: dayBefore(next.from) };
    return [{ period, fact: row.fact, source: row.source, certainty: row.certainty }];
  });
}

/** The fact that holds on a day; undefined before the first row and in a period that is not known. */
export function rowOn<Fact>(rows: Series<Fact>, asOf: IsoDate): Dated<Fact> | undefined {
  return knownPeriods(rows).find(({ period }) => contains(period, asOf));
}

export function contains(period: Period, day: IsoDate): boolean {
  return period.from <= day && (period.until === undefined || day <= period.until);
}

/** Two periods share at least one day. */
export function overlaps(a: Period, b: Period): boolean {
  return (b.until === undefined || a.from <= b.until) && (a.until === undefined || b.from <= a.until);
}

/** The period ended before this day. */
export function endedBefore(period: Period, day: IsoDate): boolean {
  return period.until !== undefined && period.until < day;
}

/** The calendar day before: "2026-01-01" → "2025-12-31". */
export const dayBefore = (day: IsoDate): IsoDate => daysLater(day, -1);

/** The calendar day after: "2025-12-31" → "2026-01-01". */
export const dayAfter = (day: IsoDate): IsoDate => daysLater(day, 1);

function daysLater(day: IsoDate, days: number): IsoDate {
  const [year, month, date] = day.split('-').map(Number);
  const there = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (date ?? 1) + days));
  return there.toISOString().slice(0, 10) as IsoDate;
}
