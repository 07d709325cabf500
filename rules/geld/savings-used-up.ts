/** Whether a page says that all that one has saved must be used up before there is bijstand. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { cantTell, FAILED, type Judgement, PASSED } from '../rule.ts';
import { affirms, isYes, questionAnswered } from '../surroundings.ts';
import { MORE } from '../words/geld/above-limit.ts';
import { NOT_AT_ONCE, THE_BENEFIT, TO_GET } from '../words/geld/home-myths.ts';
import {
  ALL_SAVINGS,
  ANY_AMOUNT,
  AS_LONG_AS,
  ENOUGH,
  FIRST,
  LIVE_ON_IT,
  MUST,
  ON_ACCOUNT,
  ONLY,
  OWN_MONEY,
  TO_HAVE,
  UP_TO_LIMIT,
} from '../words/geld/savings-myths.ts';
import {
  AFTER_UP,
  ALL_MUST,
  NONE_ALLOWED,
  NONE_MORE,
  NOTHING_LEFT,
  OF_ANOTHER,
  OPMAKEN,
  TELLS_OF,
  TILL_GONE,
  USE_UP,
} from '../words/geld/using-up.ts';
import { DEBTS, NO_RIGHT, OTHER_ASSET_LIMITS } from '../words/geld.ts';
import { isFlatNo } from './saved-from-benefit.ts';

/** "Pas als dat op is", "pas daarna". */
export const ONCE_GONE = concept(
  'pas als dat op is',
  ...['dat', 'die', 'het', 'alles', 'uw spaargeld', 'je spaargeld', 'het spaargeld'].flatMap((it) =>
    ['pas als', 'pas wanneer', 'pas zodra'].map((once) => `${once} ${it} op is`),
  ),
  'pas daarna',
  'daarna pas',
  'dan pas',
);

/** "Al uw spaargeld moet op". */
function endsInUp({ words }: Statement): number {
  return words.findIndex(({ plain }, at) => plain === 'op' && AFTER_UP.has(words[at + 1]?.plain ?? ''));
}

/** No bijstand as long as there are any savings at all. */
export function judgeAnySavings(statement: Statement): Judgement | undefined {
  const { previous } = statement;
  const isRefused = statement.has(NO_RIGHT) || (statement.has(AS_LONG_AS) && statement.has(LIVE_ON_IT));
  if (!isRefused || statement.has(NOT_AT_ONCE) || statement.has(OTHER_ASSET_LIMITS)) return undefined;
  const isAnswer = previous?.isQuestion === true && asksForAny(previous) && !previous.has(USE_UP);
  const isAny = statement.has(AS_LONG_AS) || statement.has(ANY_AMOUNT);
  if (!isAnswer && !(isAny && statement.has(OWN_MONEY))) return undefined;
  return comparesToLimit(statement) || statement.has(ENOUGH) || statement.amounts.length > 0 ? undefined : FAILED;
}

/** "Hebt u nog spaargeld?", without a word on how much. */
function asksForAny(question: Statement): boolean {
  if (!question.has(OWN_MONEY) || question.amounts.length > 0) return false;
  return !comparesToLimit(question) && !question.has(ENOUGH) && !question.has(DEBTS);
}

/** "Meer spaargeld dan mag", "een te hoog vermogen": there is a limit, whatever the page calls it. */
const comparesToLimit = (statement: Statement): boolean => statement.has(UP_TO_LIMIT) || affirms(statement, MORE);

/** "U mag geen vermogen hebben", without a word on how much. */
function forbidsAny(statement: Statement): boolean {
  if (!statement.has(NONE_ALLOWED) || !(statement.modality.has('mag') || statement.modality.has('moet'))) return false;
  return !statement.has(UP_TO_LIMIT) && !statement.has(OTHER_ASSET_LIMITS) && statement.amounts.length === 0;
}

/** "Mag ik spaargeld hebben? Nee, dat mag niet." "Moet mijn spaargeld eerst op? Ja." */
function saysItMustGo(answer: Statement): boolean {
  const asked = questionAnswered(answer);
  if (asked?.isQuestion !== true || [UP_TO_LIMIT, ENOUGH, OTHER_ASSET_LIMITS].some((each) => asked.has(each)))
    return false;
  const owned = asked.has(OWN_MONEY) ? asked : asked.previous;
  if (owned?.has(OWN_MONEY) !== true || owned.amounts.some(({ cents }) => cents > UNDER_ANY_LIMIT)) return false;
  if (asked.modality.has('mag')) return asked.has(TO_HAVE) && isFlatNo(answer);
  const isAskedUp = asked.has(USE_UP) || endsInUp(asked) >= 0;
  return isAskedUp && asked.modality.has('moet') && isYes(answer) && !answer.has(UP_TO_LIMIT);
}

/** No limit of any year the rules know is lower; euro cents. */
const UNDER_ANY_LIMIT = 6_000_00;

/** "U leeft eerst van uw spaargeld. Pas als dat op is, kunt u bijstand aanvragen." "… Pas daarna helpen wij u." */
function waitsTillGone(statement: Statement): boolean {
  const { previous } = statement;
  if (!statement.has(ONCE_GONE) || ![THE_BENEFIT, TO_GET, HELP].some((each) => statement.has(each))) return false;
  const saved = [statement, previous, previous && questionAnswered(previous)].find((each) => each?.has(OWN_MONEY));
  if (saved === undefined || previous?.modality.has('hoeft-niet')) return false;
  const isSpent = [statement, previous].some((each) => each !== undefined && isSpending(each));
  return isSpent && !isAboveLimit([statement, previous, saved, statement.headings.at(-1)]);
}

const HELP = concept('hulp van de gemeente', 'beroep', 'helpen', 'terecht', 'uitkering');
const isSpending = (statement: Statement): boolean =>
  [USE_UP, LIVE_ON_IT, TILL_GONE].some((each) => statement.has(each)) || endsInUp(statement) >= 0;

/** A limit is named, or an amount above it: only what is above that must go. */
const isAboveLimit = (places: readonly (Statement | undefined)[]): boolean =>
  places.some(
    (each) => each !== undefined && (comparesToLimit(each) || each.amounts.length > 0 || each.has(OTHER_ASSET_LIMITS)),
  );

/** "Hebt u spaargeld, dan leeft u daarvan totdat het volledig is opgebruikt." */
function livesTillGone(statement: Statement): boolean {
  if (!statement.has(TILL_GONE) || ['mag', 'kan', 'hoeft-niet'].some((may) => statement.modality.has(may as 'mag')))
    return false;
  if ([OF_ANOTHER, TELLS_OF].some((each) => statement.has(each)) || !isSpending(statement)) return false;
  const { previous, headings } = statement;
  const asked = questionAnswered(statement);
  const saved = [statement, asked].find((each) => each?.has(OWN_MONEY));
  return saved !== undefined && !isAboveLimit([statement, previous, asked, headings.at(-1)]);
}

/** "Spreek eerst uw eigen middelen aan. Alles moet op." */
const isAllOfIt = (statement: Statement): boolean =>
  statement.has(ALL_MUST) && statement.previous?.has(OWN_MONEY) === true && !comparesToLimit(statement.previous);

/** All savings must be used up first. */
export function judgeUsingUp(statement: Statement): Judgement | undefined {
  if ([forbidsAny, saysItMustGo, waitsTillGone, livesTillGone].some((tells) => tells(statement))) return FAILED;
  const isEmptied = statement.has(NOTHING_LEFT) || (statement.has(ONLY) && statement.has(NONE_MORE));
  if (isEmptied && statement.has(ON_ACCOUNT) && !statement.has(UP_TO_LIMIT)) return FAILED;
  if (statement.has(OF_ANOTHER)) return undefined;
  const asked = questionAnswered(statement);
  if (comparesToLimit(statement) || (asked !== undefined && comparesToLimit(asked)) || statement.has(TELLS_OF))
    return undefined;
  const isOfQuestion = asked?.isQuestion === true && asksForAny(asked);
  const up = endsInUp(statement);
  if (!(statement.has(OWN_MONEY) || isOfQuestion || isAllOfIt(statement))) return undefined;
  if (!statement.has(USE_UP) && up < 0) return undefined;
  const isDenied =
    statement.negates(USE_UP) ||
    statement.negates(ALL_SAVINGS) ||
    (up >= 0 && statement.negates({ start: up, end: up + 1 }));
  if (isDenied || statement.modality.has('hoeft-niet')) return PASSED;
  if (!statement.has(MUST)) return undefined;
  if (statement.has(ALL_SAVINGS) || (statement.has(FIRST) && (statement.has(OPMAKEN) || up >= 0))) return FAILED;
  return statement.has(FIRST) ? cantTell('context-unclear') : undefined;
}
