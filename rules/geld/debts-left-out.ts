/** Whether a page says that debts are taken off what one has, or left out of it. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { questionAnswered } from '../surroundings.ts';
import {
  EVERY_DEBT,
  IN_A_CASE,
  JUST,
  LOOK_AT,
  NONE_OFF,
  POINTS_BACK,
  SOME_DEBTS,
  STRIKE_OFF,
  TELT_NIET,
  THEY,
  UNCOUNTED,
  WHAT_IS_OWNED,
  WHO_OWES,
} from '../words/geld/debt-myths.ts';
import { AS_ASSETS } from '../words/geld/savings-myths.ts';
import { ASSETS, COUNTS, DEBTS, OTHER_ASSET_LIMITS } from '../words/geld.ts';

/** Debts lower what one has, not what one earns; and bijstand is not there to pay them off. */
const OFF_INCOME = concept(
  'van het inkomen',
  'van uw inkomen',
  'van je inkomen',
  'van het inkomen',
  ...['uw', 'je', 'het'].flatMap((whose) => [`niet bij ${whose} inkomen`, `bij ${whose} vermogen wel`]),
  'om … af te lossen',
);

/** Debts are taken off, or not. */
export function judgeDebts(statement: Statement, page: Page): Judgement | undefined {
  if (statement.has(OFF_INCOME) || statement.has(OTHER_ASSET_LIMITS)) return undefined;
  if (!statement.has(DEBTS))
    return followsDebts(statement) || goesOnAboutDebts(statement) || isBesideAssets(statement, page)
      ? judgeAnswer(statement)
      : undefined;
  if (statement.has(NONE_OFF) && statement.has(ASSETS) && !statement.isConditional) return FAILED;
  if (isListedAsLeftOut(statement)) return FAILED;
  if (statement.has(ASSETS) && isOnlyOwned(statement) && statement.negates(DEBTS) && !statement.isConditional)
    return FAILED;
  if (statement.has(SOME_DEBTS) && !statement.has(EVERY_DEBT)) return undefined;
  if (!statement.within(ASSETS) && !followsAssets(statement)) return undefined;
  if (statement.near(DEBTS, STRIKE_OFF, FAR) && !statement.negates(STRIKE_OFF)) return PASSED;
  const wrong = statement.has(IN_A_CASE) && !statement.has(WHO_OWES) ? cantTell('context-unclear') : FAILED;
  if (isRowAsLeftOut(statement)) return FAILED;
  if (isLeftOut(statement) || statement.near(DEBTS, TELT_NIET, 0)) return wrong;
  const counted = [STRIKE_OFF, COUNTS].find((each) => statement.has(each) && statement.near(DEBTS, each, FAR));
  if (counted === undefined) return undefined;
  return statement.negates(counted) ? wrong : PASSED;
}

/** Words between the debts and what is done with them. */
const FAR = 12;

/** "Uw schulden" below "Bij het vermogen blijven buiten beschouwing:" or "Wat telt niet mee?". */
function isListedAsLeftOut(item: Statement): boolean {
  const above = item.intro ?? item.headings.at(-1);
  if (item.kind !== 'item' || above?.has(UNCOUNTED) !== true) return false;
  if (above === item.intro && above.has(ASSETS))
    return !item.has(SOME_DEBTS) && item.find(DEBTS).some(({ start }) => start <= 1);
  // Debts are no assets: that is no more than true.
  if (!item.within(ASSETS) || above.has(AS_ASSETS)) return false;
  return ![above, item.headings.at(-1)].some((each) => each?.has(OF_INCOME)) && ONLY_DEBTS.test(item.text);
}

/** What it says is "schulden", and of which kinds between brackets. */
const ONLY_DEBTS = /^(?:(?:uw|je|alle) )?(?:leningen en (?:andere )?)?schulden(?: \([^()]*\))?[.;,]?$/i;
const OF_INCOME = concept('inkomen', 'inkomen', 'inkomsten');

/** "Schulden | nee", "Schulden | Nee, die gaan er niet vanaf" below "Telt mee?"; not below "Telt mee als bezit?", or "Nee, die trekken wij af". */
function isRowAsLeftOut(row: Statement): boolean {
  const { kind, intro, text } = row;
  if (kind !== 'row' || intro?.has(COUNTS) !== true || intro.negates(COUNTS) || intro.near(COUNTS, AS_SOMETHING, 2))
    return false;
  return DEBTS_NO.test(text) && !row.isConditional && (!row.has(STRIKE_OFF) || row.negates(STRIKE_OFF));
}

const DEBTS_NO = /^(?:(?:uw|je|alle) )?(?:leningen en (?:andere )?)?schulden nee\b/i;
const AS_SOMETHING = concept('als', 'als', 'bij uw bezit', 'als inkomen', 'als bezit');

/** Behind a sentence that names assets; "Nee." may stand between them. */
function followsAssets({ previous }: Statement): boolean {
  return previous?.has(ASSETS) === true || (previous?.words.length === 1 && previous.previous?.has(ASSETS) === true);
}

/** Answers a question on debts, or stands first below them: "Die tellen wij niet." */
function followsDebts(statement: Statement): boolean {
  const asked =
    questionAnswered(statement) ?? (statement.previous === undefined ? statement.headings.at(-1) : undefined);
  if (asked?.has(DEBTS) !== true || asked.has(SOME_DEBTS)) return false;
  const isBack = statement.has(THEY) || POINTS_BACK.has(statement.words[0]?.plain ?? '');
  return statement.has(ASSETS) || (statement.within(ASSETS) && isBack);
}

/** "Die zijn voor eigen rekening. Wij halen ze niet van uw vermogen af": the sentence before it is about them, by name or by its question. */
function goesOnAboutDebts(statement: Statement): boolean {
  const { previous, words } = statement;
  if (previous === undefined || previous.isQuestion || !statement.has(ASSETS)) return false;
  const [told, asked] = [previous, questionAnswered(previous) ?? statement.headings.at(-1)];
  const isBack = words.slice(0, FEW).some(({ plain }) => THEM.has(plain)) || statement.has(UNCOUNTED);
  const isOf = (each: Statement | undefined) => each?.has(DEBTS) === true && !each.has(SOME_DEBTS);
  if (!isBack || told.has(SOME_DEBTS)) return false;
  return isOf(told) || (isOf(asked) && POINTS_BACK.has(told.words[0]?.plain ?? ''));
}

/** Words at the start of a sentence of which one means the debts. */
const FEW = 4;
const THEM: ReadonlySet<string> = new Set(['ze', 'die', 'deze', 'zij', 'dat', 'dit', 'daarmee', 'hiermee']);

/** "En mijn schulden? Die tellen niet mee." right below a question on savings, or beside "wij kijken alleen naar wat u bezit". */
function isBesideAssets(statement: Statement, page: Page): boolean {
  const { previous, next, headings, words } = statement;
  const asked = headings.at(-1);
  if (previous !== undefined || asked?.isQuestion !== true || words.length > SHORT_ANSWER) return false;
  if (!asked.has(DEBTS) || asked.has(SOME_DEBTS) || statement.has(OF_INCOME)) return false;
  if (!POINTS_BACK.has(words[0]?.plain ?? '')) return false;
  if (next !== undefined && isLeftOut(next)) return true;
  const before = page.statements[page.statements.indexOf(asked) - 1];
  return [before, before?.headings.at(-1)].some((each) => each?.has(ASSETS));
}

const SHORT_ANSWER = 6;

function judgeAnswer(statement: Statement): Judgement | undefined {
  if (isLeftOut(statement)) return FAILED;
  const counted = [STRIKE_OFF, COUNTS].find((each) => statement.has(each));
  if (counted === undefined) return undefined;
  return statement.negates(counted) ? FAILED : PASSED;
}

/** By what is done with them, by not being looked at, or because only what one owns is. */
function isLeftOut(statement: Statement): boolean {
  if (statement.has(UNCOUNTED)) return true;
  if (statement.has(LOOK_AT) && statement.negates(DEBTS)) return true;
  return isOnlyOwned(statement);
}

/** "Alleen wat u bezit", not "niet alleen wat u bezit" or "alleen wat u bezit en schuldig bent". */
function isOnlyOwned(statement: Statement): boolean {
  if (!statement.near(JUST, WHAT_IS_OWNED, 3)) return false;
  const [just] = statement.find(JUST);
  const isOwedToo = statement.find(DEBTS).some((owed) => owed.start > (just?.end ?? 0) && !statement.negates(owed));
  return !isOwedToo && !statement.find(JUST).some(({ start }) => statement.words[start - 1]?.plain === 'niet');
}
