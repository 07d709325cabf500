import type { IsoDate } from '../../language/date.ts';
import { rowOn, series } from './period.ts';

/** Least share of the expected general bijstand that the voorschot must be, in percent (Participatiewet, artikel 52 lid 2). */
export const voorschotPercentages = series<number>(
  {
    from: '2018-01-01',
    fact: 90,
    source: 'Participatiewet, tekst van 1 juli 2025; modeltekst van 2019',
    certainty: 'read-in-law',
  },
  {
    from: '2026-01-01',
    fact: 95,
    source: 'Participatiewet, tekst van 1 januari en 1 juli 2026',
    certainty: 'read-in-law',
  },
);

/** Percentage on a day: 90 until 2025-12-31, 95 after; undefined before 2018. */
export function voorschotPercentageOn(asOf: IsoDate): number | undefined {
  return rowOn(voorschotPercentages, asOf)?.fact;
}
