/** A single parent who is given more than a single person beside it, in one table, list or sentence: amounts or shares of the norm. */
import type { Span, Statement } from '../../language/statement.ts';
import type { Page } from '../rule.ts';
import {
  ASSETS,
  BENEFIT,
  CHILD_BUDGET,
  COUPLE,
  HEIGHT,
  HOUSEHOLD,
  NORM,
  OTHER_ALLOWANCE,
  SINGLE,
  SINGLE_PARENT,
} from '../words/geld.ts';
import { normAmountsOf } from './norm-amounts.ts';
import { rowsBeside } from './rows-beside.ts';

/** Below this age the norm is another one. */
const ADULT = 21;
const OLD = 60;

/** "Alleenstaande ouder | € 1.187" beside "Alleenstaande | € 963", "ouders 70%, alleenstaanden 50%". */
export function hasMoreThanSingle(statement: Statement, page: Page): boolean {
  if ([ASSETS, OTHER_ALLOWANCE, CHILD_BUDGET].some((other) => statement.within(other))) return false;
  if (statement.kind === 'sentence') return hasHigherShare(statement);
  if (!isOfParent(statement)) return false;
  const single = rowsBeside(statement).find((each) => isOfSingle(each) && isOtherwiseSame(each, statement));
  if (single === undefined) return false;
  const ofNorm = [statement, single].some((each) => normAmountsOf(each, page).length > 0);
  if (ofNorm && isMore(statement.amounts[0]?.cents, single.amounts[0]?.cents)) return true;
  const isOfHeight = [NORM, BENEFIT, HEIGHT].some((each) => statement.within(each));
  return isOfHeight && isMore(statement.percentages[0]?.value, single.percentages[0]?.value);
}

const isMore = (parent: number | undefined, single: number | undefined): boolean =>
  parent !== undefined && single !== undefined && parent > single;

/** One name for both is no parent by itself: "alleenstaande (ouder)", "alleenstaande of alleenstaande ouder". */
function isOfParent(statement: Statement): boolean {
  return statement.has(SINGLE_PARENT) && singles(statement) <= 0 && !statement.has(COUPLE);
}

function isOfSingle(statement: Statement): boolean {
  if (statement.has(SINGLE_PARENT) || statement.has(COUPLE)) return false;
  return statement.has(SINGLE) || (statement.kind !== 'sentence' && statement.words[0]?.plain === 'alleen');
}

const singles = (statement: Statement): number => statement.find(SINGLE).length - statement.find(SINGLE_PARENT).length;

/** Apart from the child both rows say the same: one in an inrichting or with housemates has another norm. */
function isOtherwiseSame(one: Statement, other: Statement): boolean {
  return isYoung(one) === isYoung(other) && isOld(one) === isOld(other) && besideName(one) === besideName(other);
}

const isYoung = ({ ages }: Statement): boolean => ages.some(({ to }) => to !== undefined && to < ADULT);
const isOld = ({ ages }: Statement): boolean => ages.some(({ from = 0, to }) => to === undefined && from > OLD);

/** What a row says beside who it is for and how much. */
function besideName(statement: Statement): string {
  const names = [SINGLE, SINGLE_PARENT].flatMap((who) => statement.find(who));
  const said = statement.words.filter(({ plain }, at) => {
    const isName = names.some(({ start, end }) => at >= start && at < end);
    return !isName && !OF_CHILD.has(plain) && !/\d/.test(plain);
  });
  return said.map(({ plain }) => plain).join(' ');
}

const OF_CHILD: ReadonlySet<string> = new Set(
  'alleen u je bent ben een de met ouder ouders kind kinderen eren thuis'.split(' '),
);

/** "Alleenstaande ouders 70% en alleenstaanden 50%": each share behind whom it is for. */
function hasHigherShare(statement: Statement): boolean {
  const { percentages } = statement;
  if (percentages.length < 2 || ![NORM, BENEFIT, HEIGHT].some((each) => statement.within(each))) return false;
  const parents = statement.find(SINGLE_PARENT);
  const alone = statement
    .find(SINGLE)
    .filter(({ start }) => !parents.some((each) => each.start <= start && start < each.end));
  const isBefore = (percentages[0]?.start ?? 0) < Math.min(...statement.find(HOUSEHOLD).map(({ start }) => start));
  const shareOf = (who: Span): number | undefined =>
    isBefore
      ? percentages.findLast(({ end }) => end <= who.start && who.start - end <= CLOSE)?.value
      : percentages.find(({ start }) => start >= who.end && start - who.end <= CLOSE)?.value;
  return parents.some((parent) => alone.some((single) => isMore(shareOf(parent), shareOf(single))));
}

/** Words between a household and its share. */
const CLOSE = 3;
