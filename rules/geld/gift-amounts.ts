/** Which amounts a statement sets as a limit for gifts, and whether that is the limit of the day. */
import { concept } from '../../language/concept.ts';
import { opensWith } from '../../language/edges.ts';
import type { Money } from '../../language/money.ts';
import type { Statement } from '../../language/statement.ts';
import { giftengrensOn } from '../norms/giften.ts';
import { cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { FREE } from '../words/geld/earnings-myths.ts';
import { AGAINST_LIMIT, BY_NAME, IT_IS_SO_MUCH, LIMIT, NOT_TAKEN, TO_TELL } from '../words/geld/gift-myths.ts';
import { LEFT_OUT } from '../words/geld/left-out.ts';
import { CALENDAR_YEAR, GIFTS, KEEP, MONTHLY, RECEIVE, TAKEN, WORKED_EXAMPLE } from '../words/geld.ts';
import { datingOf } from './dating.ts';

/** € 1.200 a year is € 100 a month; euro cents. */
const MONTHS = 12;

/** Amounts under this are the price of a single present; euro cents. */
const SINGLE_PRESENT = 100_00;

/** Amounts that a statement sets as a limit for gifts; not one that is held against a limit ("€ 1.040 blijft onder de grens"). */
export function limitsOf(statement: Statement): readonly Money[] {
  if (statement.has(HOWEVER_LITTLE)) return [];
  const against = statement.find(AGAINST_LIMIT).at(-1);
  return statement.amounts.filter(
    (money) =>
      money.per !== 'dag' &&
      money.per !== 'week' &&
      !(against !== undefined && money.end <= against.start) &&
      !isOneGift(money, statement) &&
      !isOfExample(money, statement),
  );
}

/** "Ook als het maar om € 50 gaat": a case, and no limit. */
const HOWEVER_LITTLE = concept(
  'ook als het maar',
  ...['ook als het maar', 'ook als het om maar', 'al is het maar', 'ook al gaat het maar', 'ook als het slechts'],
);

/** "U krijgt van iemand € 100 en van een ander € 250" below "Een voorbeeld": no limit. */
function isOfExample({ bound, per }: Money, statement: Statement): boolean {
  if (bound !== 'exact') return false;
  const told = [statement.previous, statement.headings.at(-1)].some((each) => each?.has(WORKED_EXAMPLE));
  return told || statement.has(WORKED_EXAMPLE) || (statement.kind === 'sentence' && tellsWhatIsGot(statement, per));
}

/** "Iemand geeft u elke maand € 200": no word on what one may keep, or is to tell. */
function tellsWhatIsGot(statement: Statement, per: Money['per']): boolean {
  if (
    opensWith(statement, IT_IS_SO_MUCH) ||
    statement.modality.has('mag') ||
    (per === 'jaar' && !statement.has(YOU_GOT))
  )
    return false;
  return ![LIMIT, KEEP, FREE, LEFT_OUT, TO_TELL].some((each) => statement.has(each));
}

const YOU_GOT = concept('u kreeg', 'krijgt u', 'kreeg u', 'geeft u');

/** "Een gift van € 1.000", "met € 900": one case under the limit. */
function isOneGift({ start, bound }: Money, { words }: Statement): boolean {
  const [what, by] = [words[start - 2]?.plain ?? '', words[start - 1]?.plain];
  return bound === 'exact' && (by === 'met' || (by === 'van' && ONE_GIFT.has(what)));
}

const ONE_GIFT: ReadonlySet<string> = new Set(['gift', 'schenking', 'cadeau']);

/** Told of a year before 2026 (local policy of then), of one to come, or of a time in which another limit held. */
export function isOfOtherYear(statement: Statement, page: Page): boolean {
  const { dates } = statement;
  if (dates.length > 0 && dates.every(({ first, last }) => last < '2026-01-01' || first > page.asOf)) return true;
  const told = datingOf(statement, page);
  const limit = giftengrensOn(page.asOf);
  return told !== undefined && giftengrensOn(told.from) !== undefined && giftengrensOn(told.from) !== limit;
}

/** "Tot nu toe mag u € 600 per jaar krijgen. Dat wordt € 1.200": the limit of before first, that of the day after it. */
export function isOfBefore(statement: Statement, page: Page): boolean {
  if (statement.has(UNTIL_NOW)) return true;
  const { next } = statement;
  if (next === undefined || next.isQuestion || !(next.has(BECOMES) || next.dates.length > 0)) return false;
  return next.amounts.some(({ cents }) => cents === giftengrensOn(page.asOf));
}

const UNTIL_NOW = concept('tot nu toe', 'tot nu toe', 'vroeger', 'voorheen', 'tot voor kort', 'nu nog', 'nu … nog');

const BECOMES = concept('wordt', 'wordt', 'verho*', 'omhoog', 'inmiddels', 'voortaan', 'nu', 'sinds', 'nieuwe');

/**
 * One right amount makes the statement right; a limit below that of the day is wrong, one above it the municipality may set.
 * @param limit of the day in euro cents; before there was one, the municipality's own
 */
export function judgeAmounts(
  amounts: readonly Money[],
  limit: number | undefined,
  statement: Statement,
): Judgement | undefined {
  if (limit === undefined) return cantTell('outdated');
  const judgements = amounts
    .map((amount) => judgeAmount(amount, limit, statement))
    .filter((each) => each !== undefined);
  return judgements.find((each) => each === PASSED) ?? judgements.find((each) => each === FAILED) ?? judgements[0];
}

function judgeAmount({ cents, per, bound }: Money, limit: number, statement: Statement): Judgement | undefined {
  const period = per ?? periodOf(statement);
  if (period === 'maand') return judgeMonthly(cents, limit, statement);
  if (cents === limit) return PASSED;
  if (cents > limit) return cantTell('local-rule-unknown');
  if (period !== 'jaar') return cents < SINGLE_PRESENT ? undefined : cantTell('context-unclear');
  if (bound === 'about' || isToTell(statement)) return cantTell('context-unclear');
  const isPermitted = statement.modality.has('mag') || statement.has(FREE) || statement.has(LEFT_OUT);
  if (!statement.has(BY_NAME) && !isPermitted && statement.has(GIFTS)) return cantTell('context-unclear');
  const head = isRowOfYear(statement) ? statement.intro : undefined;
  return [statement, head].some((each) => each?.has(KEEP) || each?.has(LIMIT)) ||
    head?.modality.has('mag') ||
    opensWith(statement, IT_IS_SO_MUCH) ||
    statement.has(RECEIVE) ||
    bound === 'atMost' ||
    bound === 'below' ||
    bound === 'above'
    ? FAILED
    : cantTell('context-unclear');
}

/** "Tot € 500 per jaar hoeft u niet te melden": when to tell of gifts, not what one may keep. */
function isToTell(statement: Statement): boolean {
  if (statement.next?.has(TAKEN)) return false;
  return statement.has(TO_TELL) && !statement.has(FREE) && !statement.has(LEFT_OUT) && !statement.has(TAKEN);
}

/** A sum for a year, or a month, that is less than the law leaves free. */
export function isBelowYearly({ cents, per }: Money, limit: number, statement: Statement): boolean {
  const period = per ?? periodOf(statement);
  return period === 'jaar' ? cents < limit : period === 'maand' && cents < limit / MONTHS;
}

function periodOf(statement: Statement): 'jaar' | 'maand' | undefined {
  if (statement.has(CALENDAR_YEAR) || isRowOfYear(statement) || isOfNamedYear(statement)) return 'jaar';
  return statement.has(MONTHLY) ? 'maand' : undefined;
}

/** "In 2026 mag u € 900 aannemen." */
const isOfNamedYear = (statement: Statement): boolean =>
  (statement.modality.has('mag') || statement.has(LEFT_OUT)) &&
  statement.dates.some(({ first, last }) => first.endsWith('-01-01') && last.endsWith('-12-31'));

/** "Meer dan € 900 | korting op de uitkering" below "Giften per jaar | Gevolg". */
export function isRowOfYear({ kind, intro, headings }: Statement): boolean {
  const isListed = kind === 'row' || kind === 'item';
  return isListed && [intro, headings.at(-1)].some((each) => each?.has(CALENDAR_YEAR));
}

function judgeMonthly(cents: number, limit: number, statement: Statement): Judgement {
  if (cents === limit / MONTHS) return PASSED;
  if (cents < limit / MONTHS)
    return isAllThatOneMayKeep(statement) || takesTheRest(statement) ? FAILED : cantTell('local-rule-unknown');
  return cents === limit ? FAILED : cantTell('local-rule-unknown');
}

/** "Hoogstens € 50 per maand mag u aannemen": permission with a limit, not a threshold for reporting. */
function isAllThatOneMayKeep(statement: Statement): boolean {
  return (
    (statement.modality.has('mag') || statement.has(KEEP)) &&
    !statement.has(TO_TELL) &&
    statement.amounts.some(({ bound }) => bound === 'atMost')
  );
}

/** "Alles boven de € 50 per maand gaat van uw uitkering af." */
export function takesTheRest(statement: Statement): boolean {
  if (!statement.has(TAKEN) || statement.negates(TAKEN) || statement.has(NOT_TAKEN)) return false;
  if (statement.modality.has('kan') || statement.modality.has('mag')) return false;
  return statement.amounts.some(({ bound }) => bound === 'above');
}
