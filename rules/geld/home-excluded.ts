/** Whether a page says that a home of one's own excludes from the bijstand, or must be sold first. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { FAILED, type Judgement, PASSED } from '../rule.ts';
import { questionAnswered } from '../surroundings.ts';
import {
  HENCE,
  LEFT_ALONE,
  NOT_AT_ONCE,
  NOT_REFUSED,
  RENTERS_ONLY,
  SELL_FIRST,
  SOLD_BEFORE,
  THE_BENEFIT,
  TO_GET,
  TO_OWN,
  WANTS_BENEFIT,
} from '../words/geld/home-myths.ts';
import { FIRST } from '../words/geld/savings-myths.ts';
import { BENEFIT, LOAN, NO_RIGHT, OTHER_ASSET_LIMITS, OWN_HOME } from '../words/geld.ts';

/** A home of one's own excludes, or must be sold first. */
export function judgeHome(statement: Statement): Judgement | undefined {
  if (statement.has(RENTERS_ONLY) && statement.has(THE_BENEFIT)) return FAILED;
  if (isListedAsBar(statement)) return FAILED;
  if (
    !(statement.has(OWN_HOME) || isLabelled(statement) || followsHome(statement)) ||
    statement.has(OTHER_ASSET_LIMITS)
  )
    return undefined;
  if (isListedAsExcluded(statement) || isLeftAlone(statement)) return FAILED;
  if (statement.has(NOT_REFUSED)) return PASSED;
  if (statement.has(NO_RIGHT) && statement.has(LOAN)) return PASSED;
  if (statement.has(NO_RIGHT)) return statement.has(NOT_AT_ONCE) ? undefined : FAILED;
  if (forbidsHome(statement)) return FAILED;
  if (statement.has(SELL_FIRST))
    return statement.has(NOT_AT_ONCE) || statement.negates(SELL_FIRST) ? undefined : FAILED;
  if (statement.has(SOLD_BEFORE) && statement.has(THE_BENEFIT) && !statement.has(LOAN) && !statement.has(NOT_AT_ONCE))
    return FAILED;
  return statement.has(BENEFIT) && (statement.has(LOAN) || statement.modality.has('kan')) ? PASSED : undefined;
}

/** "Huis: u moet het eerst verkopen", "Woning | eerst verkopen". */
function isLabelled(statement: Statement): boolean {
  const { kind, text } = statement;
  if (kind === 'row') return HOME.test(text) && statement.find(SELL_FIRST).some(({ start }) => start === 1);
  return kind === 'item' && LABEL.test(text);
}

const HOME = /^(?:huis|woning)\b/i;
const LABEL = /^(?:huis|woning) ?[:–-]/i;

/** Names no home, and is about the one in the question, the sentence before or the heading. */
function followsHome(statement: Statement): boolean {
  const { previous, headings } = statement;
  const [asked, below] = [questionAnswered(statement), headings.at(-1)];
  const isRefused = statement.has(NO_RIGHT);
  if (asked !== undefined && namesHomeAlone(asked) && (asked.isQuestion || isRefused)) return true;
  if (previous !== undefined && namesHomeAlone(previous) && isRefused && statement.has(HENCE)) return true;
  if (below?.has(OWN_HOME) !== true) return false;
  return statement.has(RENTERS_ONLY) || (namesHomeAlone(below) && statement.has(SELL_FIRST) && statement.has(FIRST));
}

/** "U hebt een koopwoning" below "Wanneer krijgt u geen bijstand?": all that the item says. */
function isListedAsExcluded(item: Statement): boolean {
  const above = item.intro ?? item.headings.at(-1);
  if (item.kind !== 'item' || above?.has(NO_RIGHT) !== true || above.has(NOT_AT_ONCE)) return false;
  return item.words.length <= SHORT && isUnconditional(item) && !item.negates(OWN_HOME);
}

/** "U bezit geen eigen woning" below "Om bijstand te krijgen:", "Wanneer krijgt u bijstand?" or "Voorwaarden". */
function isListedAsBar(item: Statement): boolean {
  if (item.kind !== 'item' || item.words.length > SHORT || !item.negates(OWN_HOME) || !isUnconditional(item))
    return false;
  const above = item.intro ?? item.headings.at(-1);
  if (above === undefined || above.negates(TO_GET)) return false;
  const isOfBenefit = above.has(THE_BENEFIT);
  return (isOfBenefit && above.has(TO_GET)) || (above.has(CONDITIONS) && (isOfBenefit || above.words.length === 1));
}

const CONDITIONS = concept('voorwaarden', 'voorwaarden');

/** "Bijstand is niet mogelijk met een koopwoning", "Hebt u een koopwoning? Dan kunnen wij u niet helpen." */
function isLeftAlone(statement: Statement): boolean {
  if (!statement.has(LEFT_ALONE) || !isUnconditional(statement)) return false;
  if (statement.has(OWN_HOME)) return statement.has(THE_BENEFIT) && statement.negates(THE_BENEFIT);
  const asked = questionAnswered(statement);
  return asked !== undefined && namesHomeAlone(asked) && statement.words.length <= SHORT;
}

/** Words of an item that adds no condition. */
const SHORT = 7;

/** "Wie bijstand wil, mag geen eigen woning bezitten": said of who asks for it, as all there is to it. */
function forbidsHome(statement: Statement): boolean {
  if (!statement.modality.has('mag') || !statement.has(WANTS_BENEFIT) || statement.has(NOT_AT_ONCE)) return false;
  const isWhole = statement.find(TO_OWN).some(({ end }) => end === statement.words.length);
  return isWhole && statement.find(OWN_HOME).some((home) => statement.negates(home) && statement.near(home, TO_OWN, 1));
}

/** About owning a home, not about its value. */
function namesHomeAlone(statement: Statement): boolean {
  return statement.has(OWN_HOME) && isUnconditional(statement);
}

/** Names no amount and no condition. */
function isUnconditional(statement: Statement): boolean {
  return statement.amounts.length === 0 && !statement.has(NOT_AT_ONCE);
}
