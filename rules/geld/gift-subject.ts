/** Whether a statement is about gifts: by name, by who gives or pays, or by what stands before it. */
import { opensWith } from '../../language/edges.ts';
import type { Statement } from '../../language/statement.ts';
import { isNo, isYes, questionAnswered } from '../surroundings.ts';
import {
  AS_INCOME,
  BY_NAME,
  COMES,
  CONCEALED,
  DONATED,
  FROM_GIVER,
  GIVE_NOTHING,
  GIVEN_AWAY,
  GIVERS,
  GIVES,
  GOES_OFF,
  IN_RETURN,
  IT_IS_SO_MUCH,
  LIMIT,
  OWED,
  PAYERS,
  PAYS_FOR_YOU,
  THEREOF,
  TO_TELL,
  UP_TO,
} from '../words/geld/gift-myths.ts';
import { ALL_OF_IT, ASSETS, CALENDAR_YEAR, EARNINGS, GIFTS, KEEP, NOT_A_GIFT, SOMETIMES } from '../words/geld.ts';
import { isRowOfYear, takesTheRest } from './gift-amounts.ts';

/** Money by another name: from a fund, to a good cause, for work or a room, or what parents owe a child of 18 to 20. */
export function isNoGift(statement: Statement): boolean {
  if (statement.has(NOT_A_GIFT) || statement.has(DONATED)) return true;
  if (statement.has(BY_NAME)) return false;
  const ages = [statement.audience, ...(statement.previous?.ages ?? [])];
  return statement.has(IN_RETURN) || ages.some((age) => (age?.to ?? ADULT) < ADULT);
}

/** Until then parents have to keep their child. */
const ADULT = 21;

/** Names gifts, or sets a yearly limit under words that do. */
export function isAboutGifts(statement: Statement): boolean {
  if (isOfGift(statement)) return true;
  if (statement.near(PAYERS, GIVE_NOTHING, FAR)) return true;
  if (followsQuestion(statement) || refusesGift(statement) || asksForGift(statement)) return true;
  const near = [statement.previous, statement.intro, statement.headings.at(-1)].filter((each) => each !== undefined);
  const isLimit =
    statement.amounts.some(({ per }) => per === 'jaar' || per === 'maand') ||
    statement.has(CALENDAR_YEAR) ||
    isRowOfYear(statement);
  if (isLimitBehindPermission(statement)) return true;
  if (isLimit && takesTheRest(statement) && isBelowGifts(statement)) return true;
  if (
    !isLimit ||
    isNoGift(statement) ||
    ![LIMIT, KEEP, GOES_OFF, UP_TO].some((each) => statement.has(each)) ||
    statement.has(EARNINGS)
  )
    return false;
  return near.some(
    (each) => (each.has(BY_NAME) || (each.isQuestion && each.has(GIFTS) && each.has(COMES))) && !isNoGift(each),
  );
}

/** "U mag giften aannemen. Het gaat om een bedrag van € 900 per jaar.", "… tot € 1.200. Dat bedrag geldt per maand." */
function isLimitBehindPermission(statement: Statement): boolean {
  const { previous, amounts, isQuestion } = statement;
  if (isQuestion || previous === undefined || previous.isQuestion || !previous.has(GIFTS) || isNoGift(previous))
    return false;
  if (!(previous.modality.has('mag') || previous.has(KEEP)) || previous.has(TO_TELL) || previous.has(EARNINGS))
    return false;
  return amounts.length === 1 && previous.amounts.length === 0 && opensWith(statement, IT_IS_SO_MUCH);
}

/** "Wat u boven de € 50 per maand krijgt, houden wij in" below "Geld van familie". */
export function isBelowGifts(statement: Statement): boolean {
  const heading = statement.headings.at(-1);
  return heading?.has(GIFTS) === true && !isNoGift(heading) && !statement.has(EARNINGS);
}

/** "Krijgt u giften? Die …", or "Die …" as the first sentence under such a heading. */
export function followsQuestion(statement: Statement): boolean {
  const { previous, headings } = statement;
  if (!pointsBack(statement) && !statement.has(THEREOF)) return false;
  const goesOn =
    previous?.isQuestion === false &&
    (pointsBack(previous) || isYes(previous)) &&
    previous.amounts.length === 0 &&
    !isNoGift(previous);
  const before = (goesOn ? previous.previous : previous) ?? headings.at(-1);
  if (before === undefined) return false;
  if (!before.isQuestion && before.kind !== 'heading') return takesAllOf(before, statement);
  const above = headings.at(-1);
  const isOfGivers = before.has(GIVERS) && above?.has(GIVES) === true && !above.has(ASSETS);
  return (
    (isOfGift(before) || before.near(GIVERS, GIVES, 4) || isOfGivers) &&
    !isNoGift(before) &&
    !before.has(GIVEN_AWAY) &&
    !before.has(CONCEALED) &&
    before.amounts.length === 0 &&
    !before.has(SOMETIMES)
  );
}

/** "Soms krijgt u geld van familie. Dat gaat helemaal van uw uitkering af." */
function takesAllOf(told: Statement, statement: Statement): boolean {
  if (!isOfGift(told) || !statement.has(GOES_OFF) || !(statement.has(ALL_OF_IT) || statement.has(AS_INCOME)))
    return false;
  if (told.amounts.length > 0 || told.isConditional || isNoGift(told)) return false;
  return ![GIVEN_AWAY, EARNINGS, CONCEALED, KEEP].some((each) => told.has(each));
}

/** First words of an answer to a question on gifts. */
const POINTS_BACK: ReadonlySet<string> = new Set(['die', 'deze', 'dit', 'dat', 'dan', 'wij', 'we', 'zulke', "zo'n"]);

const pointsBack = ({ words }: Statement): boolean => POINTS_BACK.has(words[0]?.plain ?? '');

/** "Mag mijn moeder mij geld geven? Nee, …" */
export function refusesGift(statement: Statement): boolean {
  return isNo(statement) && asksForGift(statement);
}

/** Answers "Mag mijn moeder mij geld geven?" */
export function asksForGift(statement: Statement): boolean {
  const question = questionAnswered(statement);
  if (question === undefined || isNoGift(question)) return false;
  if (question.has(GIVEN_AWAY) || question.has(CONCEALED)) return false;
  const isAllTaken = question.has(BY_NAME) && statement.has(ALL_OF_IT);
  if (!question.modality.has('mag') && !question.has(GOES_OFF) && !isAllTaken) return false;
  return question.has(GIFTS) || question.near(GIVERS, GIVES, FAR) || isPaidByAnother(question);
}

/** Words between a giver and how it comes: "krijgt u meer dan € 900 per jaar van uw ouders". */
const NEAR = 8;

/** By name, by who pays, or by whom it comes from. */
export function isOfGift(statement: Statement): boolean {
  if (statement.has(GIFTS) || isPaidByAnother(statement)) return true;
  return statement.near(FROM_GIVER, COMES, NEAR) && !statement.has(OWED) && !statement.has(EARNINGS);
}

/** "Elke rekening die een ander voor u voldoet". */
function isPaidByAnother(statement: Statement): boolean {
  return statement.near(PAYERS, PAYS_FOR_YOU, FAR) && !statement.has(OWED);
}

/** Words between the gift and what is done with it. */
export const FAR = 16;
