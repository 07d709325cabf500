/** Recognises the amounts that a statement gives as asset limits of the bijstand, and what they are on the day that counts. */

import { concept } from '../../language/concept.ts';
import type { Money } from '../../language/money.ts';
import type { Statement } from '../../language/statement.ts';
import { contains, knownPeriods } from '../norms/period.ts';
import {
  isVermogensgrensOn,
  periodsOfVermogensgrens,
  type Vermogensgrenzen,
  vermogensgrenzen,
  vermogensgrenzenOn,
} from '../norms/vermogensgrenzen.ts';
import { once } from '../once.ts';
import type { Page } from '../rule.ts';
import { questionAnswered } from '../surroundings.ts';
import { COMPARES, LESS_DEBTS, LIMITED, OF_SOMEBODY, RECEIVED, RESERVE } from '../words/geld/asset-limits.ts';
import { LEFT_OUT } from '../words/geld/left-out.ts';
import {
  ASSET_LIMIT,
  ASSETS,
  COUPLE,
  DEBTS,
  HOUSEHOLD,
  IT_IS,
  MAY_HAVE,
  NO_RIGHT,
  OTHER_ASSET_LIMITS,
  OTHER_ASSETS,
  OWN_HOME,
  SINGLE,
  WAS,
  WORKED_EXAMPLE,
} from '../words/geld.ts';
import { isCase } from './asset-case.ts';
import { type AmountVerdict, datingOf, isOfOtherYear, isWrong, placesOf, verdictOf } from './dating.ts';
import { goesOnAboutHome, limitsHome, MOST_OF_PEOPLE, namesHome } from './home-limits.ts';
import { rowsBeside } from './rows-beside.ts';

export type LimitName = keyof Vermogensgrenzen;

export interface AssetAmount {
  readonly verdict: AmountVerdict;
  readonly money: Money;
  /** Which limits of the day it is; empty unless the verdict is `right`. */
  readonly limits: readonly LimitName[];
}

/** Limits for people lie between these; those for a home above. Euro cents. */
const LEAST = 3_000_00;
const MOST = 150_000_00;
const TOLERANCE = 100;

const KNOWN = knownPeriods(vermogensgrenzen);

/** The amounts of a statement that are put as asset limits; empty when it is about something else. */
export function assetAmountsOf(statement: Statement, page: Page): readonly AssetAmount[] {
  const known = amountsOn(page);
  let amounts = known.get(statement);
  if (amounts === undefined) {
    amounts = readAmounts(statement, page);
    known.set(statement, amounts);
  }
  return amounts;
}

/** The limits of the day that a page gives rightly. */
export const limitsToldOn = once(
  (page: Page): ReadonlySet<LimitName> =>
    new Set(page.statements.flatMap((statement) => assetAmountsOf(statement, page)).flatMap(({ limits }) => limits)),
);

/** Somewhere a page gives an amount for people that is no limit of the day; the one for a home stands apart. */
export const hasWrongLimits = once((page: Page): boolean =>
  page.statements.some(
    (statement) =>
      !statement.has(WAS) &&
      assetAmountsOf(statement, page).some(({ verdict, money }) => isWrong(verdict) && money.cents <= MOST_OF_PEOPLE),
  ),
);

const amountsOn = once((_: Page) => new Map<Statement, readonly AssetAmount[]>());

function readAmounts(statement: Statement, page: Page): readonly AssetAmount[] {
  const amounts = statement.amounts.filter(({ cents, per }) => cents >= LEAST && cents <= MOST && per === undefined);
  if (amounts.length === 0 || statement.has(OTHER_ASSET_LIMITS) || statement.within(FINES)) return [];
  const places = placesOf(statement, page);
  const nearest = statement.headings.at(-1);
  const isPlain = isAboutAssets(
    statement,
    places,
    (place) => statement.scheme === 'bijstand' && place.kind === 'heading' && place !== nearest,
  );
  const isPair = isPairOfOneYear(amounts) || isPairOfRows(statement) || isKnownLimit(statement, amounts, page);
  if (!isPlain && !isPair && !isPairOfToday(statement, places, page) && !isNearAssets(statement, places, page))
    return [];
  const dating = datingOf(statement, page);

  return amounts.flatMap((money): readonly AssetAmount[] => {
    const matches = periodsOfVermogensgrens(money.cents, TOLERANCE);
    const verdict = verdictOf(
      matches.map(({ period }) => period),
      KNOWN,
      dating,
      page.asOf,
    );
    const ofToday = matches.find(({ period }) => contains(period, page.asOf));
    const isPlainOfYear = statement.has(MAY_HAVE) || statement.has(ASSET_LIMIT);
    if (verdict === 'right' && isPlainOfYear && isOfOtherYear(money, matches, statement))
      return [{ verdict: 'of-another-day', money, limits: [] }];
    if (verdict === 'right') return [{ verdict, money, limits: ofToday ? limitsIn(ofToday.fact, money.cents) : [] }];
    if (!(isPlain || isPair) || isCase(money, statement) || isHeldAgainstLimit(money, statement, page)) return [];
    const isLimit = matches.length > 0 ? isPair || setsLimit(statement) : isPlainLimit(statement, page, money);
    return isLimit ? [{ verdict, money, limits: [] }] : [];
  });
}

/** What is fined or was got wrongly is no limit, whatever it amounts to. */
const FINES = concept('boetes', 'boete', 'boetes', 'fraude*', 'benadelingsbedrag');

/** "€ 50.000 is lager dan € 67.500": held against a limit of the day that the sentence names after it. */
function isHeldAgainstLimit({ end }: Money, statement: Statement, { asOf }: Page): boolean {
  const limits = statement.amounts.filter(({ cents }) => isVermogensgrensOn(cents, asOf, TOLERANCE));
  const compared = statement.find(COMPARES).filter(({ start }) => start >= end);
  return limits.some(({ start }) => compared.some((span) => span.end <= start && start - span.end <= 3));
}

/** "Het mag niet meer worden dan € 15.540 voor een gezin": the limit to the euro of a year that has no round one. */
function isKnownLimit(statement: Statement, amounts: readonly Money[], page: Page): boolean {
  if (page.type !== 'bijstand' || page.schemeOf(statement) !== 'bijstand' || statement.has(OTHER_ASSETS)) return false;
  if (!statement.has(MAY_HAVE) || !namesHousehold(statement)) return false;
  return amounts.some(({ cents }) => cents % ROUND !== 0 && periodsOfVermogensgrens(cents, 0).length > 0);
}

const ROUND = 500_00;

/** "Onder de € 7.770 of € 15.540": both limits of one year in one sentence can be nothing else. */
export function isPairOfOneYear(amounts: readonly Money[]): boolean {
  return amounts.some((single) =>
    periodsOfVermogensgrens(single.cents, 0).some(
      ({ fact }) => fact.alleenstaande === single.cents && amounts.some(({ cents }) => cents === fact.gezin),
    ),
  );
}

/** "Eén volwassene | € 7.770" beside "Twee volwassenen | € 15.540": both limits of a year that has no round ones, below no word of then or of other things. */
function isPairOfRows(statement: Statement): boolean {
  const [own, ...more] = statement.amounts;
  if (own === undefined || more.length > 0 || own.cents % ROUND === 0) return false;
  const above = [statement, statement.intro, statement.headings.at(-1)];
  if (!above.some((place) => [MAY_HAVE, ASSETS].some((each) => place?.has(each)))) return false;
  if (above.some((place) => [WAS, OTHER_ASSETS, OTHER_ASSET_LIMITS].some((each) => place?.has(each)))) return false;
  return rowsBeside(statement).some(
    ({ amounts: [beside, ...others] }) => beside !== undefined && others.length === 0 && isPairOfOneYear([own, beside]),
  );
}

/** Both limits of the day side by side with who or how much, whatever words lead to them: "Alleen: maximaal € 8.000." */
function isPairOfToday(statement: Statement, [, ...around]: readonly Statement[], { asOf }: Page): boolean {
  if ([statement, ...around].some((place) => place.has(OTHER_ASSET_LIMITS) || place.has(OTHER_ASSETS))) return false;
  const { previous, next } = statement;
  const beside = [statement, previous, next, previous?.previous, next?.next].flatMap((each) => each?.amounts ?? []);
  const today = beside.flatMap(({ cents, bound }) =>
    periodsOfVermogensgrens(cents, TOLERANCE)
      .filter(({ period }) => contains(period, asOf))
      .flatMap(({ fact }) => limitsIn(fact, cents).map((name) => ({ name, bound }))),
  );
  const isLimit = today.some(({ bound }) => bound === 'atMost') || statement.has(MAY_HAVE) || namesHousehold(statement);
  return isLimit && new Set(today.map(({ name }) => name)).size > 1;
}

/** The sentence is about the bijstand, though what stands further off names another scheme. Enough for a right amount only. */
function isNearAssets(statement: Statement, places: readonly Statement[], page: Page): boolean {
  if (page.schemeOf(statement) !== 'bijstand') return false;
  const nearest = statement.headings.at(-1);
  return isAboutAssets(statement, places, (place) => {
    if (place === statement.previous) return false;
    return place !== nearest || (place.ownScheme ?? 'bijstand') !== 'bijstand';
  });
}

/** Names assets or a home of one's own, or stands under words that do and says who or how much. */
function isAboutAssets(
  statement: Statement,
  [, ...around]: readonly Statement[],
  isFar: (place: Statement) => boolean,
): boolean {
  if (around.some((place) => place.has(OTHER_ASSET_LIMITS) && !place.has(ASSETS) && !isFar(place))) return false;
  const itself = [ASSETS, ASSET_LIMIT, RESERVE].some((each) => statement.has(each)) || namesHome(statement);
  const isOfDebts = statement.has(DEBTS) && !statement.has(LESS_DEBTS) && !limitsHome(statement);
  if (isOfDebts && !statement.has(ASSET_LIMIT) && !statement.has(MAY_HAVE)) return false;
  if (statement.has(OTHER_ASSETS))
    return (
      statement.has(ASSET_LIMIT) ||
      (statement.has(RECEIVED) && (statement.has(MAY_HAVE) || statement.has(LIMITED))) ||
      (itself && statement.has(HOUSEHOLD)) ||
      limitsHome(statement)
    );
  if (itself || answersHowMuch(statement)) return true;
  const [first] = around;
  if (goesOnAboutHome(statement)) return true;
  if (first?.has(OWN_HOME) && statement.has(LIMITED) && statement.amounts.some(({ cents }) => cents > MOST_OF_PEOPLE))
    return true;
  if (first?.has(OTHER_ASSETS) && !first.has(ASSETS)) return false;
  return (
    (namesHousehold(statement) ||
      [MAY_HAVE, IT_IS].some((each) => statement.has(each)) ||
      (statement.has(LIMITED) && statement.has(NO_RIGHT))) &&
    [...around, askedBefore(statement)].some((place) =>
      [ASSETS, OWN_HOME, RESERVE].some((each) => place?.has(each) === true),
    )
  );
}

/** "U mag niet te veel vermogen hebben. Hoeveel u mag hebben, hangt af van hoe u woont:": what the introduction of a list goes on from. */
function askedBefore({ intro }: Statement): Statement | undefined {
  return intro?.kind === 'sentence' && intro.has(MAY_HAVE) ? intro.previous : undefined;
}

/** "€ 7.575." below "Hoeveel spaargeld mag ik hebben?" */
function answersHowMuch(statement: Statement): boolean {
  const asked = questionAnswered(statement);
  if (statement.words.length > BARE || asked === undefined || asked.amounts.length > 0) return false;
  return asked.has(ASSETS) && asked.has(MAY_HAVE) && !statement.isConditional;
}

/** Words of an answer that is an amount and little more. */
const BARE = 5;

/** Itself, or the term that it defines: "Vermogen echtpaar: € 16.000". */
function namesHousehold(statement: Statement): boolean {
  return statement.has(HOUSEHOLD) || (statement.kind === 'definition' && statement.intro?.has(HOUSEHOLD) === true);
}

/** Enough for an amount that was a limit once: says for whom or how much, or stands in a list or table. */
function setsLimit(statement: Statement): boolean {
  const isOfExample = statement.within(WORKED_EXAMPLE) && !namesHousehold(statement);
  if (
    (statement.kind !== 'sentence' && !isOfExample) ||
    [ASSET_LIMIT, MAY_HAVE, IT_IS, LIMITED, LEFT_OUT].some((each) => statement.has(each)) ||
    answersHowMuch(statement)
  )
    return true;
  return namesHousehold(statement) && !statement.has(OF_SOMEBODY) && !statement.within(WORKED_EXAMPLE);
}

/** Says so plainly that even an amount of no known year can be nothing but a limit. */
function isPlainLimit(statement: Statement, page: Page, money: Money): boolean {
  const { cents } = money;
  if (page.type !== 'bijstand' || statement.has(OTHER_ASSETS)) return false;
  if (statement.has(WORKED_EXAMPLE) || statement.within(WORKED_EXAMPLE)) return false;
  if (cents > MOST_OF_PEOPLE)
    return namesHome(statement) && (statement.has(MAY_HAVE) || statement.near(money, LEFT_OUT, 2));
  if (statement.has(ASSET_LIMIT) || refusesBelow(statement, page, money)) return true;
  if (isDoubled(statement)) return true;
  if (statement.has(ASSETS)) return statement.has(MAY_HAVE) || (statement.has(HOUSEHOLD) && statement.has(NO_RIGHT));
  const { previous } = statement;
  if (
    statement.has(IT_IS) &&
    statement.has(HOUSEHOLD) &&
    previous?.has(ASSETS) &&
    [previous, statement].some((each) => each.has(MAY_HAVE))
  )
    return true;
  const above = statement.headings.at(-1);
  const asked = questionAnswered(statement) ?? (above?.isQuestion ? above : undefined);
  const isLimited = statement.has(MAY_HAVE) || asked?.has(MAY_HAVE) === true;
  const isAskedFor = asked?.has(ASSETS) === true && isLimited && asked.amounts.length === 0;
  const isListed = (statement.kind !== 'sentence' || statement.has(IT_IS)) && above?.has(ASSET_LIMIT) === true;
  const isAllowed = statement.modality.has('mag') && statement.has(MAY_HAVE) && above?.has(ASSETS) === true;
  return (
    statement.has(HOUSEHOLD) &&
    (isAskedFor || isListed || (isAllowed && money.bound === 'atMost') || statement.intro?.has(ASSETS) === true)
  );
}

/** "Alleenstaand € 8.500, gezin € 17.000": one household beside another that may have twice as much. */
function isDoubled(statement: Statement): boolean {
  const [single, family, ...more] = statement.amounts;
  if (single === undefined || family === undefined || more.length > 0) return false;
  return statement.has(SINGLE) && statement.has(COUPLE) && family.cents === 2 * single.cents;
}

/** "Hebt u meer dan € 5.000 spaargeld? Dan krijgt u geen bijstand": less than anybody may have. */
function refusesBelow(statement: Statement, { asOf }: Page, { cents, bound }: Money): boolean {
  const least = vermogensgrenzenOn(asOf)?.fact.alleenstaande ?? 0;
  if ((bound !== 'above' && bound !== 'atLeast') || cents >= least || !statement.has(ASSETS)) return false;
  return statement.has(NO_RIGHT) || (statement.isQuestion && statement.next?.has(NO_RIGHT) === true);
}

function limitsIn(limits: Vermogensgrenzen, cents: number): readonly LimitName[] {
  const names: readonly LimitName[] = ['alleenstaande', 'gezin', 'woning'];
  return names.filter((name) => Math.abs((limits[name] ?? Number.NaN) - cents) <= TOLERANCE);
}
