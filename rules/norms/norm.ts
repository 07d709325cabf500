/**
 * All norm amounts of a day in one list: those of the law with and without vakantietoeslag, the kostendelersnormen that follow
 * from them, young couples, people in an inrichting, and the vakantietoeslag itself. To tell whether an amount on a page is
 * one of today, of an earlier half-year, or of none.
 */
import type { IsoDate } from '../../language/date.ts';
import type { Certainty } from '../rule.ts';
import { type Bijstandsnormen, type BijstandsnormName, bijstandsnormen } from './bijstandsnormen.ts';
import { FORMER_NORMS } from './former-amounts.ts';
import { inrichtingsnormen } from './inrichtingsnormen.ts';
import { jongerennormen, type YoungCouples, youngCouples } from './jongerennormen.ts';
import { KOSTENDELERS, kostendelersnorm } from './kostendelersnorm.ts';
import { contains, type Dated, knownPeriods, type Period, rowOn } from './period.ts';

export type NormName =
  | BijstandsnormName
  | 'jongerenpaar'
  | 'ophoging'
  | 'inrichting'
  | 'kostendeler'
  | 'vakantietoeslag';

export interface Norm {
  readonly name: NormName;
  /** Euro cents, net a month. */
  readonly cents: number;
  readonly holidayAllowance: 'inclusive' | 'exclusive';
  readonly period: Period;
  readonly certainty: Certainty;
}

/** Share of the norm, vakantietoeslag included, that is reserved for it; article 19 says 4,8%, the national tables use 5%. */
const HOLIDAY_ALLOWANCE = 0.05;

/** A page may round to whole euros. Euro cents. */
const TOLERANCE = 100;

/** Norm without vakantietoeslag, euro cents. */
export const withoutHolidayAllowance = (cents: number): number => Math.round(cents * (1 - HOLIDAY_ALLOWANCE));

const ALL: readonly Norm[] = [
  ...knownPeriods(bijstandsnormen).flatMap(ofBijstand),
  ...knownPeriods(bijstandsnormen).flatMap(ofYoungCouples),
  ...knownPeriods(jongerennormen).flatMap(({ fact, ...dated }) => [
    ...bothWays('jongerenpaar', dated, couplesOf(fact)),
    ...bothWays('ophoging', dated, fact.ophoging === undefined ? [] : [fact.ophoging]),
    ...bothWays('kostendeler', dated, [fact.besideKostendeler]),
  ]),
  ...knownPeriods(inrichtingsnormen).flatMap(({ fact, ...dated }) =>
    bothWays('inrichting', dated, [
      fact.alleenstaande,
      fact.gehuwden,
      fact.alleenstaande + fact.raise.alleenstaande,
      fact.gehuwden + fact.raise.gehuwden,
    ]),
  ),
];

/** Those of before 2018, which are the norms of no page's day. */
const FORMER: readonly Norm[] = FORMER_NORMS.flatMap(({ period, gehuwden, alleenstaande, jongere }) => {
  const dated = { period, certainty: 'confirmed' } as const;
  return [
    ...bothWays('gehuwden', dated, [gehuwden]),
    ...bothWays('alleenstaande', dated, alleenstaande),
    ...bothWays('jongere', dated, jongere === undefined ? [] : [jongere]),
  ];
});

/** Norms of before it are recognised to the cent only: a rounded amount of so long ago may be anything. */
const KNOWN_SINCE: IsoDate = '2018-01-01';
const TO_THE_CENT = 2;

/** By whole euros, so that a page of many amounts need not go through all norms for each. */
const BY_EURO: ReadonlyMap<number, readonly Norm[]> = byEuro([...FORMER, ...ALL]);

/** Half-years of which the norms are known. */
const NORM_PERIODS: readonly Period[] = knownPeriods(bijstandsnormen).map(({ period }) => period);

/** All norm amounts of a day; undefined when they are not known. */
export function normsOn(asOf: IsoDate): readonly Norm[] | undefined {
  const norms = ALL.filter(({ period }) => contains(period, asOf));
  return norms.length === 0 ? undefined : norms;
}

/** The amount is a norm of that day, give or take the tolerance; undefined when the norms of that day are not known. */
export function isNormOn(cents: number, asOf: IsoDate, tolerance = TOLERANCE): boolean | undefined {
  return normsOn(asOf)?.some((norm) => Math.abs(norm.cents - cents) <= tolerance);
}

/** The norms of any date that an amount may be, oldest first within a euro: to recognise an outdated one. */
export function normsOfAmount(cents: number, tolerance = TOLERANCE): readonly Norm[] {
  const found: Norm[] = [];
  for (let euro = euroOf(cents - tolerance); euro <= euroOf(cents + tolerance); euro += 1) {
    for (const norm of BY_EURO.get(euro) ?? [])
      if (Math.abs(norm.cents - cents) <= (norm.period.from < KNOWN_SINCE ? TO_THE_CENT : tolerance)) found.push(norm);
  }
  return found;
}

/** The periods to which an amount belongs, oldest first, each once. */
export function periodsOfAmount(cents: number, tolerance = TOLERANCE): readonly Period[] {
  const starts = new Set(normsOfAmount(cents, tolerance).map(({ period }) => period.from));
  return NORM_PERIODS.filter(({ from }) => starts.has(from));
}

function couplesOf({ bothYoung, oneYoung, bothYoungWithChild, oneYoungWithChild }: YoungCouples): readonly number[] {
  return [bothYoung, oneYoung, bothYoungWithChild, oneYoungWithChild];
}

/** Those of half-years that were not looked up, from the norms of then. */
function ofYoungCouples({ fact, period }: Dated<Bijstandsnormen>): readonly Norm[] {
  const { jongere, gehuwden } = fact.inclusive;
  if (jongere === undefined || gehuwden === undefined || rowOn(jongerennormen, period.from) !== undefined) return [];
  return bothWays('jongerenpaar', { period, certainty: 'derived' }, couplesOf(youngCouples(jongere, gehuwden)));
}

function byEuro(norms: readonly Norm[]): ReadonlyMap<number, readonly Norm[]> {
  const groups = new Map<number, Norm[]>();
  for (const norm of norms) {
    const euro = euroOf(norm.cents);
    const group = groups.get(euro);
    if (group === undefined) groups.set(euro, [norm]);
    else group.push(norm);
  }
  return groups;
}

function euroOf(cents: number): number {
  return Math.floor(cents / 100);
}

function ofBijstand({ fact, period, certainty }: Dated<{ inclusive: Amounts; exclusive: Amounts }>): readonly Norm[] {
  const norms: Norm[] = [];
  for (const [name, cents] of Object.entries(fact.inclusive) as [BijstandsnormName, number][]) {
    const exclusive = fact.exclusive[name] ?? withoutHolidayAllowance(cents);
    norms.push({ name, cents, holidayAllowance: 'inclusive', period, certainty });
    norms.push({ name, cents: exclusive, holidayAllowance: 'exclusive', period, certainty: 'derived' });
    norms.push({
      name: 'vakantietoeslag',
      cents: cents - exclusive,
      holidayAllowance: 'inclusive',
      period,
      certainty: 'derived',
    });
  }
  const couple = fact.inclusive.gehuwden;
  if (couple === undefined) return norms;
  const dated = { period, certainty: 'derived' } as const;
  const shares = KOSTENDELERS.map((people) => kostendelersnorm(couple, people));
  // A couple with others in the house has the parts of both; of two people it has the norm itself.
  const couples = shares.slice(1).map((share) => 2 * share);
  const apart = apartOn(period.from, fact.inclusive.alleenstaande);
  return [
    ...norms,
    ...bothWays('kostendeler', dated, [...shares, ...couples]),
    ...bothWays('inrichting', dated, apart),
  ];
}

/** A couple of which one stays in an inrichting: the norm of each alone, together. */
function apartOn(day: IsoDate, single: number | undefined): readonly number[] {
  const fact = rowOn(inrichtingsnormen, day)?.fact;
  if (fact === undefined || single === undefined) return [];
  return [0, fact.raise.alleenstaande].map((raise) => single + fact.alleenstaande + raise);
}

type Amounts = Partial<Record<BijstandsnormName, number>>;

function bothWays(
  name: NormName,
  dated: { period: Period; certainty: Certainty },
  inclusive: readonly number[],
): readonly Norm[] {
  const { period, certainty } = dated;
  return inclusive.flatMap((cents): readonly Norm[] => [
    { name, cents, holidayAllowance: 'inclusive', period, certainty },
    { name, cents: withoutHolidayAllowance(cents), holidayAllowance: 'exclusive', period, certainty: 'derived' },
  ]);
}
