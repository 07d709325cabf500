import type { IsoDate } from '../../language/date.ts';
import { rowOn, series } from './period.ts';

/**
 * Kostendelersnorm for each person (Participatiewet, artikel 22a): (40% + people × 30%) / people × the norm for gehuwden.
 *
 * @param couple norm for gehuwden in euro cents, with or without vakantietoeslag
 * @param people those who count, the applicant included; 2 or more
 * @returns euro cents a month
 */
export function kostendelersnorm(couple: number, people: number): number {
  return Math.round(((0.4 + people * 0.3) / people) * couple);
}

/** From this size on the share hardly falls; municipal tables stop at five or six people. */
export const KOSTENDELERS = [2, 3, 4, 5, 6, 7, 8] as const;

/** From what age a housemate counts. */
export const kostendelersleeftijd = series<number>(
  {
    from: '2018-01-01',
    fact: 21,
    source: 'Participatiewet, teksten van 2018 tot en met 2022',
    certainty: 'read-in-law',
  },
  { from: '2023-01-01', fact: 27, source: 'Participatiewet, tekst van 1 januari 2023', certainty: 'read-in-law' },
);

/** Age from which a housemate counts on a day: 21 until 2022-12-31, 27 after; undefined before 2018. */
export function kostendelersleeftijdOn(asOf: IsoDate): number | undefined {
  return rowOn(kostendelersleeftijd, asOf)?.fact;
}
