/** The yearly limit for gifts that a page gives: that of the law, or a lower one, above which it takes all. */
import { concept } from '../../language/concept.ts';
import { closesWith } from '../../language/edges.ts';
import type { Statement } from '../../language/statement.ts';
import { giftengrensOn } from '../norms/giften.ts';
import { once } from '../once.ts';
import { FAILED, type Page } from '../rule.ts';
import { affirms } from '../surroundings.ts';
import { AGAIN_MONTHLY, BY_NAME, GOES_OFF } from '../words/geld/gift-myths.ts';
import { ALL_OF_IT, EARNINGS, GIFTS, KEEP, MONTHLY } from '../words/geld.ts';
import { isBelowYearly, isOfOtherYear, judgeAmounts, limitsOf, takesTheRest } from './gift-amounts.ts';
import { isBelowGifts, isNoGift, isOfGift } from './gift-subject.ts';

/** Elsewhere the page tells the limit of the day rightly: then a sentence on deducting is about what is above it, or the page is at odds with itself. */
export const tellsLimit = once(({ statements, asOf }: Page): boolean => {
  const limit = giftengrensOn(asOf);
  return statements.some(
    (statement) =>
      statement.has(GIFTS) && statement.amounts.some(({ cents, per }) => cents === limit && per !== 'maand'),
  );
});

/**
 * "Giften boven het genoemde bedrag worden altijd gekort" on a page whose amount is less than the law leaves free; "een gift van meer dan
 * € 100 gaat er altijd af", whatever else one was given.
 */
export function takesAboveLow(statement: Statement, page: Page, limit: number | undefined): boolean {
  if (limit === undefined || statement.isConditional || !statement.has(BY_NAME) || tellsLimit(page)) return false;
  if (!statement.has(ALL_OF_IT) || !affirms(statement, GOES_OFF) || statement.modality.has('kan')) return false;
  const { amounts } = statement;
  if (amounts.length > 0)
    return takesTheRest(statement) && amounts.every(({ cents, per }) => per === undefined && cents < limit);
  return statement.has(ABOVE) && setsLowLimit(page);
}

const ABOVE = concept('boven', 'boven', 'meer dan', 'hoger dan', 'wat daarboven');

/** Somewhere the page leaves less free in a year than the law does. */
const setsLowLimit = once((page: Page): boolean => {
  const limit = giftengrensOn(page.asOf);
  return (
    limit !== undefined &&
    page.statements.some(
      (each) =>
        each.has(BY_NAME) &&
        !each.isHistory &&
        !isNoGift(each) &&
        !isOfOtherYear(each, page) &&
        judgeAmounts(limitsOf(each), limit, each) === FAILED,
    )
  );
});

/** "U mag tot € 1.200 aan giften krijgen. Elke maand kan dat opnieuw." */
export function isFreeEveryMonth(statement: Statement, limit: number | undefined): boolean {
  const { previous, amounts, isQuestion } = statement;
  if (isQuestion || previous?.isQuestion !== false || amounts.length > 0 || statement.words.length > SHORT)
    return false;
  if (
    !statement.has(MONTHLY) ||
    !closesWith(statement, AGAIN_MONTHLY) ||
    statement.negates(AGAIN_MONTHLY) ||
    !isOfGift(previous) ||
    isNoGift(previous)
  )
    return false;
  return (previous.modality.has('mag') || previous.has(KEEP)) && previous.amounts.some(({ cents }) => cents === limit);
}

/** Words of a sentence that says no more than how often. */
const SHORT = 10;

/** "Meer dan € 100 per jaar aan giften? Dan verrekenen wij het meerdere." */
export function takesRestOfQuestion(statement: Statement, limit: number | undefined): boolean {
  const { previous } = statement;
  if (limit === undefined || previous?.isQuestion !== true || !(isOfGift(previous) || isBelowGifts(previous)))
    return false;
  if (statement.modality.has('kan') || !statement.has(GOES_OFF)) return false;
  const asked = previous.amounts.map(({ cents }) => cents);
  if (statement.amounts.some(({ cents }) => !asked.includes(cents))) return false;
  if (statement.negates(GOES_OFF) || !previous.amounts.some(({ bound }) => bound === 'above')) return false;
  if (isNoGift(previous) || previous.has(EARNINGS)) return false;
  return limitsOf(previous).some((money) => isBelowYearly(money, limit, previous));
}
