/**
 * Norms and asset limits of before 2018. No page is judged by the law of those years; they are here to recognise what an old page still
 * gives as if it were of today.
 */
import type { IsoDate } from '../../language/date.ts';
import type { Period } from './period.ts';

/** Net norms of a half-year, vakantietoeslag included, in euro cents. */
export interface FormerNorms {
  readonly period: Period;
  readonly gehuwden: number;
  /** Single people and single parents, with and without the supplement of the municipality. */
  readonly alleenstaande: readonly number[];
  readonly jongere: number | undefined;
}

/** From then on single people have 70% of the norm for couples and single parents no more. */
const ONE_SHARE: IsoDate = '2015-01-01';

function inHalfYear(from: IsoDate, gehuwden: number, jongere?: number): FormerNorms {
  const until = from.replace('-01-01', '-06-30').replace('-07-01', '-12-31') as IsoDate;
  const shares = from < ONE_SHARE ? [0.5, 0.7, 0.9] : [0.7];
  const alleenstaande = shares.map((share) => Math.round(share * gehuwden));
  return { period: { from, until }, gehuwden, alleenstaande, jongere };
}

/** As published by bijstandsnormen.nl (2012, 2013), st-ab.nl (2014, 2015, July 2017) and municipalities (2016, January 2017). */
export const FORMER_NORMS: readonly FormerNorms[] = [
  inHalfYear('2012-01-01', 1336_42, 230_91),
  inHalfYear('2013-01-01', 1321_96, 228_39),
  inHalfYear('2013-07-01', 1323_53, 228_66),
  inHalfYear('2014-07-01', 1359_49, 234_88),
  inHalfYear('2015-01-01', 1372_62, 237_16),
  inHalfYear('2016-01-01', 1389_57),
  inHalfYear('2017-01-01', 1403_98, 242_60),
  inHalfYear('2017-07-01', 1409_31, 243_52),
];

/** Asset limits of a year in euro cents; families might have twice that of a single person. */
export interface FormerLimits {
  readonly period: Period;
  readonly alleenstaande: number;
  readonly woning: number | undefined;
}

const ofYear = (year: number, alleenstaande: number, woning?: number): FormerLimits => ({
  period: { from: `${year}-01-01` as IsoDate, until: `${year}-12-31` as IsoDate },
  alleenstaande,
  woning,
});

/** As pages of then give them; those of 2009 to 2011, 2013 and 2015 by professional knowledge. */
export const FORMER_LIMITS: readonly FormerLimits[] = [
  ofYear(2008, 5_325_00),
  ofYear(2009, 5_455_00),
  ofYear(2011, 5_555_00),
  ofYear(2012, 5_685_00, 48_000_00),
  ofYear(2013, 5_795_00, 48_900_00),
  ofYear(2014, 5_850_00, 49_400_00),
  ofYear(2015, 5_895_00),
  ofYear(2016, 5_920_00),
  ofYear(2017, 5_940_00, 50_100_00),
];
