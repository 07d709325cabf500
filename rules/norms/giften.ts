import type { IsoDate } from '../../language/date.ts';
import { rowOn, series } from './period.ts';

/**
 * Gifts and cost-saving contributions that stay free in a calendar year (Participatiewet, artikel 31 lid 2 m), euro cents.
 * Before 2026 each municipality had its own policy.
 */
export const giftengrens = series<number>(
  { from: '2018-01-01', unknown: 'lokaal beleid' },
  { from: '2026-01-01', fact: 1_200_00, source: 'Participatiewet, tekst van 1 januari 2026', certainty: 'read-in-law' },
  { from: '2027-01-01', unknown: 'nog niet bekendgemaakt' },
);

/** Free amount in the calendar year of that day; undefined where it is local or not known. */
export function giftengrensOn(asOf: IsoDate): number | undefined {
  return rowOn(giftengrens, asOf)?.fact;
}
