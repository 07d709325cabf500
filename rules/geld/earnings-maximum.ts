/** The highest amount of earnings that a page says stays free, beside that of the day. */
import type { Money } from '../../language/money.ts';
import type { Statement } from '../../language/statement.ts';
import { type Dated, knownPeriods } from '../norms/period.ts';
import {
  type VrijlatingBeperking,
  vrijlatingAlleenstaandeOuder,
  vrijlatingBeperking,
  vrijlatingenOn,
  vrijlatingInkomsten,
} from '../norms/vrijlatingen.ts';
import { cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { WAGES } from '../words/geld/earnings-count.ts';
import { FREE, KEPT, LESS, ONLY_ABOVE, STAYS_FREE } from '../words/geld/earnings-myths.ts';
import { LEFT_OUT } from '../words/geld/left-out.ts';
import { MAXIMUM, MONTHLY, TAKEN, WORKED_EXAMPLE } from '../words/geld.ts';
import { datingOf, isWrong, verdictOf } from './dating.ts';
import { EIGHTH, NEW_SHARE, QUARTER } from './earnings-share.ts';

/** No highest amount is as low as "25 cent van elke euro"; euro cents. */
const LEAST = 10_00;

/** Who earns more has another question: whether there is any benefit left; euro cents. */
const MOST = 1_000_00;

/** Half a euro of rounding; euro cents. */
const TOLERANCE = 100;

/** Right when one of the amounts is a highest amount of the day; all of them are by the month. */
export function judgeMaximum(statement: Statement, page: Page): Judgement | undefined {
  const maxima = statement.amounts.filter((money) => isMaximum(money, statement));
  if (maxima.length === 0 || isExample(statement)) return undefined;
  if (maxima.some(({ per }) => per === 'week')) return FAILED;
  const highest = maxima.filter(({ bound }) => bound === 'atMost');
  const isToldRight = highest.some(({ cents }) => judgeAmount(cents, statement, page) === PASSED);
  const judgements = (isToldRight ? highest : maxima).map(({ cents }) => judgeAmount(cents, statement, page));
  return judgements.find((each) => each === FAILED) ?? judgements.find((each) => each !== PASSED) ?? PASSED;
}

/** In its own words, or by the heading right above it. */
function isExample(statement: Statement): boolean {
  return statement.has(WORKED_EXAMPLE) || statement.headings.at(-1)?.has(WORKED_EXAMPLE) === true;
}

/** Put as a highest amount, or once the highest amount of the law; not the sum of a worked example. */
function isMaximum(money: Money, statement: Statement): boolean {
  const { cents, per, bound } = money;
  if (cents < LEAST || cents > MOST || (per !== 'maand' && per !== 'week' && per !== undefined)) return false;
  if (bound === 'above') return isTakenAbove(statement);
  if (bound === 'exact' && isOfExample(money, statement)) return false;
  if (isKeptEachMonth(statement) || isFirst(money, statement)) return true;
  return bound === 'atMost' || bound === 'below' || (bound === 'exact' && (statement.has(MAXIMUM) || wasOnce(cents)));
}

/** "Verdient u € 246? Dan krijgt u € 246 minder." */
function isOfExample(money: Money, statement: Statement): boolean {
  return (
    statement.near(money, LESS, 0) || statement.previous?.amounts.some(({ cents }) => cents === money.cents) === true
  );
}

/** "De eerste € 200 van uw loon is voor u." */
function isFirst({ start, cents }: Money, { words }: Statement): boolean {
  return cents >= FIRST_EUROS && words[start - 1]?.plain === 'eerste';
}

/** Less is "van de eerste € 100", a step in a reckoning; euro cents. */
const FIRST_EUROS = 150_00;

/** "Elke maand mag u € 500 van uw loon houden": no sum of an example. */
export function isKeptEachMonth(statement: Statement): boolean {
  if (statement.amounts.length > 1 || !statement.has(MONTHLY)) return false;
  if ([STAYS_FREE, LEFT_OUT].some((each) => statement.has(each)) || isNotTaken(statement)) return true;
  if (statement.has(WAGES) && statement.amounts.some((money) => statement.near(money, FREE, 3))) return true;
  return statement.modality.has('mag') && statement.has(KEPT) && (statement.previous?.amounts.length ?? 0) === 0;
}

/** "Alleen wat u boven € 250 verdient, gaat van de uitkering af": what is below it stays. */
export function isTakenAbove(statement: Statement): boolean {
  const above = statement.amounts.find(({ bound, cents }) => bound === 'above' && cents <= MOST);
  return above !== undefined && statement.has(ONLY_ABOVE) && statement.has(TAKEN) && !isNotTaken(statement);
}

/** "Van de eerste € 500 gaat niets van uw bijstand af." */
export function isNotTaken(statement: Statement): boolean {
  return statement.has(TAKEN) && statement.negates(TAKEN);
}

/** The maximum that belongs to the share which the statement names, else any of the three. */
function judgeAmount(cents: number, statement: Statement, page: Page): Judgement {
  const { inkomsten, alleenstaandeOuder, beperking } = vrijlatingenOn(page.asOf);
  const shares = statement.percentages.map(({ value }) => value);
  const isQuarter = shares.length > 0 && shares.every((share) => share === QUARTER);
  const ofToday = [
    inkomsten,
    ...(isQuarter ? [] : [alleenstaandeOuder, beperking?.medisch, beperking?.loonkostensubsidie]),
  ];
  if (ofToday.some((each) => each !== undefined && Math.abs(each - cents) <= TOLERANCE)) return PASSED;
  const ofShare = shares.includes(EIGHTH)
    ? alleenstaandeOuder
    : shares.includes(NEW_SHARE)
      ? beperking?.medisch
      : inkomsten;
  if (ofShare === undefined) return cantTell('context-unclear');
  const told = datingOf(statement, page);
  if (told === undefined || statement.dates.some(({ role }) => role === 'until')) return FAILED;
  const matches = MAXIMA.filter((each) => isAmountOf(cents, each)).map(({ period }) => period);
  const known = knownPeriods<Maximum>(isQuarter ? vrijlatingInkomsten : vrijlatingBeperking);
  const verdict = verdictOf(matches, known, told, page.asOf);
  return isWrong(verdict) ? FAILED : cantTell('outdated');
}

/** The highest amounts of all shares over the years. */
const MAXIMA: readonly Dated<Maximum>[] = [
  ...knownPeriods<Maximum>(vrijlatingInkomsten),
  ...knownPeriods<Maximum>(vrijlatingAlleenstaandeOuder),
  ...knownPeriods<Maximum>(vrijlatingBeperking),
];

type Maximum = number | VrijlatingBeperking;

function isAmountOf(cents: number, { fact }: Dated<Maximum>): boolean {
  const amounts = typeof fact === 'number' ? [fact] : [fact.medisch, fact.loonkostensubsidie];
  return amounts.some((each) => Math.abs(each - cents) <= TOLERANCE);
}

function wasOnce(cents: number): boolean {
  return MAXIMA.some((each) => isAmountOf(cents, each));
}
