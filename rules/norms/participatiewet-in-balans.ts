import type { IsoDate } from '../../language/date.ts';

/**
 * When the parts of the Wet Participatiewet in balans that are still to come begin. One place to change when the Staatsblad
 * says otherwise; `undefined` is "not yet dated". Planned by the ministry in October 2025, not confirmed in 2026.
 */
export const IN_BALANS: Readonly<Record<InBalansPart, IsoDate | undefined>> = {
  /** Artikel 34a: 15% of the income from work, twelve months, also under 27; in place of artikel 31 lid 2 n, r, y, z, aa. */
  bijverdienen: '2027-01-01',
  /** Artikel 34b: € 1.000 for who leaves the bijstand for work. */
  bufferbudget: '2027-01-01',
  /** Individuele inkomenstoeslag without an application. */
  inkomenstoeslagVanzelf: '2027-01-01',
  /** Maatschappelijke participatie in place of the tegenprestatie. */
  maatschappelijkeParticipatie: '2027-01-01',
  /** Wider exemption from the duty to work. */
  ontheffing: '2027-01-01',
  /** Maatregelen under artikel 18 lid 4–14. */
  maatregelen: undefined,
};

export type InBalansPart =
  | 'bijverdienen'
  | 'bufferbudget'
  | 'inkomenstoeslagVanzelf'
  | 'maatschappelijkeParticipatie'
  | 'ontheffing'
  | 'maatregelen';

/** The part is planned to be in force on that day. */
export function isInForce(part: InBalansPart, asOf: IsoDate): boolean {
  const from = IN_BALANS[part];
  return from !== undefined && from <= asOf;
}
