import type { IsoDate } from '../../language/date.ts';
import type { Certainty } from '../rule.ts';
import { FORMER_LIMITS } from './former-amounts.ts';
import { type Dated, knownPeriods, type Row, rowOn, series } from './period.ts';

/** Asset limits (Participatiewet, artikel 34 lid 3 en lid 2 d); euro cents. They change on 1 January only. */
export interface Vermogensgrenzen {
  readonly alleenstaande: number;
  /** Gehuwden and alleenstaande ouder. */
  readonly gezin: number;
  /** Extra, bound up in a home of one's own. */
  readonly woning: number;
}

function inYear(
  year: number,
  alleenstaande: number,
  gezin: number,
  woning: number,
  source = `Participatiewet, tekst van ${year}`,
  certainty: Certainty = 'read-in-law',
): Row<Vermogensgrenzen> {
  return { from: `${year}-01-01` as IsoDate, fact: { alleenstaande, gezin, woning }, source, certainty };
}

export const vermogensgrenzen = series<Vermogensgrenzen>(
  inYear(2018, 6_020_00, 12_040_00, 50_800_00),
  inYear(2019, 6_120_00, 12_240_00, 51_600_00),
  inYear(2020, 6_225_00, 12_450_00, 52_500_00, 'gemeentepagina Venray', 'confirmed'),
  inYear(2021, 6_295_00, 12_590_00, 53_100_00, 'vakkennis', 'professional-knowledge'),
  inYear(2022, 6_505_00, 13_010_00, 54_900_00),
  inYear(2023, 7_605_00, 15_210_00, 64_100_00),
  inYear(2024, 7_575_00, 15_150_00, 63_900_00),
  inYear(2025, 7_770_00, 15_540_00, 65_500_00),
  inYear(2026, 8_000_00, 16_000_00, 67_500_00),
  { from: '2027-01-01', unknown: 'nog niet bekendgemaakt' },
);

const KNOWN = knownPeriods(vermogensgrenzen);

/** Those of before 2018, recognised to the euro only. */
const FORMER: readonly Dated<Vermogensgrenzen>[] = FORMER_LIMITS.map(
  ({ period, alleenstaande, woning = Number.NaN }) => ({
    period,
    fact: { alleenstaande, gezin: 2 * alleenstaande, woning },
    source: 'pagina’s van toen',
    certainty: 'professional-knowledge' as const,
  }),
);

/** Limits on a day; undefined when they are not known. */
export function vermogensgrenzenOn(asOf: IsoDate): Dated<Vermogensgrenzen> | undefined {
  return rowOn(vermogensgrenzen, asOf);
}

/** The amount is one of the limits of that day, give or take the tolerance; undefined when the limits are not known. */
export function isVermogensgrensOn(cents: number, asOf: IsoDate, tolerance = 100): boolean | undefined {
  const row = vermogensgrenzenOn(asOf);
  return row && isOneOf(cents, row.fact, tolerance);
}

/** The years to whose limits an amount belongs, oldest first; to recognise an old one. */
export function periodsOfVermogensgrens(cents: number, tolerance = 100): readonly Dated<Vermogensgrenzen>[] {
  return [
    ...FORMER.filter(({ fact }) => isOneOf(cents, fact, 0)),
    ...KNOWN.filter(({ fact }) => isOneOf(cents, fact, tolerance)),
  ];
}

function isOneOf(cents: number, { alleenstaande, gezin, woning }: Vermogensgrenzen, tolerance: number): boolean {
  return [alleenstaande, gezin, woning].some((limit) => Math.abs(limit - cents) <= tolerance);
}
