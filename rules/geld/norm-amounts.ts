/** Recognises the amounts that a statement gives as bijstand norms, and what they are on the day that counts. */

import { concept } from '../../language/concept.ts';
import type { Money } from '../../language/money.ts';
import type { Statement } from '../../language/statement.ts';
import { bijstandsnormen } from '../norms/bijstandsnormen.ts';
import { isNormOn, type Norm, type NormName, normsOfAmount } from '../norms/norm.ts';
import { contains, knownPeriods, overlaps } from '../norms/period.ts';
import { once } from '../once.ts';
import type { Page } from '../rule.ts';
import {
  ADULTS_AT_HOME,
  BENEFIT,
  COST_SHARING,
  HEIGHT,
  HOUSEHOLD,
  INSTITUTION,
  IT_IS,
  LIVE_THERE,
  NORM,
  NOT_A_NORM,
  OTHER_HELP_BY_HEADING,
  STATE_PENSION_AGE,
  UNTIL_STATE_PENSION,
  WORKED_EXAMPLE,
} from '../words/geld.ts';
import { type AmountVerdict, datingOf, isWrong, placesOf, verdictOf } from './dating.ts';
import { isInTableOfNorms, isPairOfNorms, isParentBesideNorms, isSharerBesideNorms } from './table-of-norms.ts';

export interface NormAmount {
  readonly verdict: AmountVerdict;
  readonly money: Money;
  /** The norms of the day that it is; empty unless the verdict is `right`. */
  readonly norms: readonly Norm[];
}

/** Net norms a month lie between these, from the part of one housemate to a couple; euro cents. */
const LEAST = 200_00;
const MOST = 3_000_00;

/** A sum that no norm of any day equals is taken for a norm only in the range of adults of 21 and over; euro cents. */
const LEAST_OF_ADULTS = 850_00;

/** An amount to the cent is recognised with less around it than one in whole euros. */
const TO_THE_CENT = 2;

/** "43,33%" of the norm is somewhat less than the part that the law means. */
const SHARE_ROUNDED = 10;

/** Names that stand beside a norm in a table, or that belong to the SVB: right ones count, wrong ones are left alone. */
const NEVER_WRONG: ReadonlySet<NormName> = new Set([
  'vakantietoeslag',
  'ophoging',
  'aow-alleenstaande',
  'aow-gehuwden',
]);

/** The amounts that nearly every page gives. */
const CORE: ReadonlySet<NormName> = new Set(['alleenstaande', 'gehuwden', 'jongere']);

/** One of these to the cent is no rounding of another. */
const TO_THE_CENT_ONLY: ReadonlySet<NormName> = new Set([...CORE, 'kostendeler']);

const KNOWN = knownPeriods(bijstandsnormen);

/** Somebody by age, as the rows of a table name whom a norm is for. */
const PERSON = concept(
  'iemand van een leeftijd',
  'jongere',
  'jongeren',
  '18 tot',
  '21 tot',
  '21 jaar',
  '18 jaar',
  'vanaf 21',
  'iemand',
);

/** The amounts of a statement that are put as norms; empty when it is about something else. */
export function normAmountsOf(statement: Statement, page: Page): readonly NormAmount[] {
  const known = amountsOn(page);
  let amounts = known.get(statement);
  if (amounts === undefined) {
    amounts = readAmounts(statement, page);
    known.set(statement, amounts);
  }
  return amounts;
}

/** The norms of the day that a page gives rightly. */
export const normsToldOn = once((page: Page): ReadonlySet<NormName> => {
  const norms = page.statements
    .flatMap((statement) => normAmountsOf(statement, page))
    .flatMap((amount) => amount.norms);
  return new Set(norms.map(({ name }) => name));
});

/** Somewhere a page gives an amount that is no norm of the day. */
export const hasWrongNorms = once((page: Page): boolean =>
  page.statements.some((statement) => normAmountsOf(statement, page).some(({ verdict }) => isWrong(verdict))),
);

const amountsOn = once((_: Page) => new Map<Statement, readonly NormAmount[]>());

function readAmounts(statement: Statement, page: Page): readonly NormAmount[] {
  const amounts = statement.amounts.filter(isInRange);
  if (amounts.length === 0) return [];
  const places = placesOf(statement, page);
  if (!bearsOnNorm(statement, places) || isAboutSomethingElse(statement, places, page)) return [];
  const dating = datingOf(statement, page);
  const isInTable = page.type === 'bijstand' && isInTableOfNorms(statement);
  const saysNorm = saysNormItself(statement) || (statement.has(HOUSEHOLD) && leadsToNorm(places, page));
  const isPlain = saysNorm && isPlainNorm(statement, places);
  const isBeside = page.type === 'bijstand' && isParentBesideNorms(statement);
  const isSharer = page.type === 'bijstand' && isSharerBesideNorms(statement);
  const isOfHousehold =
    saysNorm &&
    statement.has(HOUSEHOLD) &&
    statement.has(HEIGHT) &&
    !(statement.isConditional || isWorkedOut(statement));

  const precision = statement.percentages.some(({ value }) => value < 50) ? SHARE_ROUNDED : TO_THE_CENT;
  // In a row of a norm of then, beside it 105% of that: no rounding of today's.
  const isOfOtherDay = amounts.some((money) => isCoreToTheCent(money) && isNormOn(money.cents, page.asOf) === false);

  return amounts.flatMap((money): readonly NormAmount[] => {
    // "Samen is dat € 350" of what somebody was given, in an example.
    if (money.cents % 100 === 0 && isWorkedOut(statement)) return [];
    const near = normsOfAmount(money.cents, SHARE_ROUNDED).filter(
      ({ name, cents }) => name === 'kostendeler' || Math.abs(cents - money.cents) <= precision,
    );
    const exact = near.filter(countsFor(places));
    // Who lives there was said in other words than ours: to the cent it is no fault.
    const isThen = ({ period }: Norm) =>
      contains(period, page.asOf) || (dating !== undefined && overlaps(period, dating));
    if (exact.length === 0 && near.some((norm) => isOfWhoLivesThere(norm, money) && isThen(norm))) return [];
    const rounded = normsOfAmount(money.cents)
      .filter(countsFor(places))
      .filter((norm) => money.cents % 100 === 0 || !isOfFew(norm) || Math.abs(norm.cents - money.cents) <= TO_THE_CENT);
    const isRoundedOfToday = saysNorm && !isOfOtherDay && rounded.some(({ period }) => contains(period, page.asOf));
    const isOtherToTheCent = money.cents % 100 !== 0 && exact.some(({ name }) => TO_THE_CENT_ONLY.has(name));
    const isRoundedCore = isOfHousehold && money.cents >= LEAST_OF_ADULTS && rounded.some(({ name }) => CORE.has(name));
    const norms = (isPlain || isRoundedOfToday || isRoundedCore) && !isOtherToTheCent ? rounded : exact;
    const verdict = verdictOf(
      norms.map(({ period }) => period),
      KNOWN,
      dating,
      page.asOf,
    );
    const ofToday = norms.filter(({ period }) => contains(period, page.asOf));
    if (verdict === 'right') return [{ verdict, money, norms: ofToday }];
    const wrongable = isInTable || norms.some(({ name }) => !NEVER_WRONG.has(name));
    if (norms.length > 0) return wrongable ? [{ verdict, money, norms: [] }] : [];
    if (isSharer) return [{ verdict, money, norms: [] }];
    return (isPlain || isBeside) && money.cents >= LEAST_OF_ADULTS ? [{ verdict, money, norms: [] }] : [];
  });
}

function isInRange({ cents, per }: Money): boolean {
  return cents >= LEAST && cents <= MOST && (per === undefined || per === 'maand');
}

/** Norms for an inrichting and for housemates count only where those are named: their many amounts would equal others by chance. */
function countsFor(places: readonly Statement[]): (norm: Norm) => boolean {
  const isInstitution = places.some((place) => place.has(INSTITUTION));
  const isShared = places.some((place) => [COST_SHARING, ADULTS_AT_HOME, LIVE_THERE].some((each) => place.has(each)));
  return ({ name }) => {
    if (name === 'inrichting') return isInstitution;
    return name === 'kostendeler' ? isShared : name !== 'vakantietoeslag';
  };
}

/** So few have these, and they are so many, that an amount to the cent is one of them only to the cent. */
const isOfFew = ({ name }: Norm): boolean => name === 'jongerenpaar' || name === 'ophoging' || name === 'inrichting';

const isOfWhoLivesThere = ({ name, cents }: Norm, money: Money): boolean =>
  (name === 'kostendeler' || name === 'inrichting') &&
  money.cents % 100 !== 0 &&
  Math.abs(cents - money.cents) <= TO_THE_CENT;

function saysNormItself(statement: Statement): boolean {
  return statement.has(NORM) || (statement.has(BENEFIT) && statement.has(HEIGHT));
}

/** An old norm in a sentence on something else, such as the price of a funeral, is no norm. */
function bearsOnNorm(statement: Statement, [, ...around]: readonly Statement[]): boolean {
  if ([NORM, BENEFIT, HOUSEHOLD, PERSON].some((each) => statement.has(each))) return true;
  if (statement.ages.length > 0 && (statement.has(HEIGHT) || statement.amounts.some(isCoreToTheCent))) return true;
  const isListed = statement.kind !== 'sentence';
  if (!isListed && !statement.has(HEIGHT) && !statement.has(IT_IS)) return false;
  return around.some(
    (place) =>
      place.has(NORM) ||
      place.has(COST_SHARING) ||
      place.has(HOUSEHOLD) ||
      place.has(HEIGHT) ||
      (isListed && place.has(BENEFIT)),
  );
}

/** What stands around it is about the height of the bijstand. */
function leadsToNorm([, ...around]: readonly Statement[], page: Page): boolean {
  return around.some((place) => place.has(NORM) || place.has(HEIGHT) || place.has(BENEFIT)) || page.type === 'bijstand';
}

/** Other money, a pension, or a worked example. */
function isAboutSomethingElse(statement: Statement, [, ...around]: readonly Statement[], page: Page): boolean {
  if (isCalledNorm(statement) || isLeastIncome(statement, page)) return false;
  if (page.type === 'bijstand' && !statement.has(NOT_A_NORM) && isPairOfNorms(statement) && isBelowBijstand(statement))
    return false;
  if (page.type === 'bijstand' && isInTableOfNorms(statement)) return false;
  if (statement.has(NOT_A_NORM) || isPension(statement)) return true;
  if ((statement.has(BENEFIT) || statement.has(NORM)) && statement.has(HOUSEHOLD)) return false;
  const nearest = statement.intro ?? around[0];
  const heading = statement.headings.at(-1);
  if (heading?.has(OTHER_HELP_BY_HEADING) && ![NORM, BENEFIT, HEIGHT].some((each) => heading.has(each))) return true;
  return [nearest, heading].some(
    (place) => place !== undefined && !place.has(NORM) && (place.has(NOT_A_NORM) || isPension(place)),
  );
}

const isBelowBijstand = ({ headings }: Statement): boolean =>
  headings.at(-1)?.has(BIJSTAND) === true && headings.at(-1)?.has(OTHER_HELP_BY_HEADING) !== true;

/** "Uit op de bijstandsnorm, die … € 1.345,45 bedraagt", or "Die is € 1.345,45" of the norm just named: to the cent, whatever stands around. */
function isCalledNorm(statement: Statement): boolean {
  const { amounts, previous } = statement;
  if (asksForLess(statement)) return true;
  if (!statement.has(HOUSEHOLD) || isPension(statement) || statement.has(WORKED_EXAMPLE)) return false;
  const [money] = amounts;
  if (money === undefined || amounts.length > 1 || !isCoreToTheCent(money)) return false;
  if (previous?.has(THE_NORM) === true && statement.near(IT_IS, money, 0)) return true;
  if (statement.near(money, BIJSTAND, 0) && !statement.has(TOO_MUCH)) return true;
  return statement.find(THE_NORM).some(({ end }) => end <= money.start && money.start - end <= CLOSE);
}

/** "Verdient u als stel minder dan € 1.922,07? Dan kunt u bijstand krijgen.": norms to the cent. */
export function asksForLess(statement: Statement): boolean {
  const { isQuestion, next, amounts } = statement;
  if (!isQuestion || next?.has(GETS_BIJSTAND) !== true || !statement.has(HOUSEHOLD) || isPension(statement))
    return false;
  return amounts.some(({ bound }) => bound === 'below') && amounts.every(isCoreToTheCent);
}

/** "Alleenstaand, met minder dan € 1.419,46 aan inkomsten", on a page about the bijstand: to the cent it is what one needs to live on. */
function isLeastIncome(statement: Statement, page: Page): boolean {
  const { amounts, headings } = statement;
  if (page.type !== 'bijstand' || page.schemeOf(statement) !== 'bijstand' || isPension(statement)) return false;
  if (!statement.has(HOUSEHOLD) || !statement.has(INCOME) || statement.has(WORKED_EXAMPLE)) return false;
  if (headings.some((each) => each.has(NOT_A_NORM) || each.has(OTHER_HELP_BY_HEADING))) return false;
  return amounts.every((money) => money.bound === 'below' && isCoreToTheCent(money));
}

const INCOME = concept('inkomen', 'inkomen', 'inkomsten');

function isCoreToTheCent({ cents }: Money): boolean {
  return cents % 100 !== 0 && normsOfAmount(cents, TO_THE_CENT).some(({ name }) => CORE.has(name));
}

const GETS_BIJSTAND = concept(
  'bijstand krijgen',
  'bijstand krijgen',
  'bijstand aanvragen',
  'recht op bijstand',
  'aanvulling tot bijstandsniveau',
  'bijstand nodig',
);

const TOO_MUCH = concept('te veel', 'te veel', 'teveel', 'terug*', 'verlaging', 'korting');
const THE_NORM = concept('bijstandsnorm', 'bijstandsnorm', 'bijstandsniveau');
/** Words between the norm and its amount. */
const CLOSE = 6;

function isPension(place: Statement): boolean {
  return place.has(STATE_PENSION_AGE) && !place.has(UNTIL_STATE_PENSION);
}

/** "Samen met een partner | € 1.890" below "U krijgt per maand", on what the nearest heading calls bijstand. */
function isRowOfGiving({ kind, intro, headings }: Statement): boolean {
  return kind === 'row' && intro?.has(READER_GETS) === true && headings.at(-1)?.has(BIJSTAND) === true;
}

const READER_GETS = concept('u krijgt', 'u krijgt', 'krijgt u', 'je krijgt', 'krijg je', 'u ontvangt', 'ontvangt u');
const BIJSTAND = concept('bijstand', 'bijstand*');

/** A share of something, or a sum worked out for one person. */
const isWorkedOut = (statement: Statement): boolean =>
  statement.percentages.length > 0 || statement.within(WORKED_EXAMPLE);

/** Says so plainly that even an unknown amount can be nothing but a norm. */
function isPlainNorm(statement: Statement, [, ...around]: readonly Statement[]): boolean {
  if (!statement.has(HOUSEHOLD) && !statement.has(NORM)) return false;
  if (statement.isConditional || isWorkedOut(statement)) return false;
  const named =
    isRowOfGiving(statement) ||
    [statement, ...around].some((place) => place.has(NORM) || (place.has(BENEFIT) && place.has(HEIGHT)));
  return named && !around.some((place) => place.has(NOT_A_NORM) || isPension(place) || place.percentages.length > 0);
}
