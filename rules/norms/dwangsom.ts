import type { IsoDate } from '../../language/date.ts';
import type { Certainty } from '../rule.ts';
import { rowOn, series } from './period.ts';

/** Dwangsom for a late decision (Algemene wet bestuursrecht, artikel 4:17); euro cents. */
export interface Dwangsom {
  /** A day in days 1–14, 15–28 and 29–42. */
  readonly perDay: readonly [first: number, second: number, third: number];
  readonly maximum: number;
}

const since2019: Dwangsom = { perDay: [23_00, 35_00, 45_00], maximum: 1_442_00 };

export const dwangsommen = series<Dwangsom>(
  {
    from: '2018-01-01',
    fact: { perDay: [20_00, 30_00, 40_00], maximum: 1_260_00 },
    source: 'vakkennis',
    certainty: 'professional-knowledge',
  },
  { from: '2019-01-01', fact: since2019, source: 'afgeleid uit de wettekst van 2026', certainty: 'derived' },
  {
    from: '2026-01-01',
    fact: since2019,
    source: 'Algemene wet bestuursrecht, tekst van 1 januari 2026',
    certainty: 'read-in-law',
  },
);

/** Highest dwangsom on a day in euro cents with how sure it is; undefined before 2018. */
export function dwangsomMaximumOn(
  asOf: IsoDate,
): { readonly cents: number; readonly certainty: Certainty } | undefined {
  const row = rowOn(dwangsommen, asOf);
  return row && { cents: row.fact.maximum, certainty: row.certainty };
}
