/** The share of earnings that a page says stays free, and for how long. */
import { type Concept, concept, either } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { isInForce } from '../norms/participatiewet-in-balans.ts';
import { cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { questionAnswered, speaksOf } from '../surroundings.ts';
import {
  A_QUARTER,
  EARNED,
  ENDLESS,
  ENTIRE,
  HOW_LONG,
  IN_CASE,
  KEPT,
  OLDER,
  TERM,
} from '../words/geld/earnings-myths.ts';
import { LEFT_OUT } from '../words/geld/left-out.ts';
import { BENEFIT, BUFFER, DISABILITY, HALF, NORM, PILOT, TAKEN } from '../words/geld.ts';

/** 25% (onderdeel n), 12,5% (r), 15% (y, z, aa; under artikel 34a for everyone). */
export const QUARTER = 25;
export const EIGHTH = 12.5;
export const NEW_SHARE = 15;

/** Longer than the six months of onderdeel n, in days. */
const SIX_MONTHS = 190;

/** A share, an amount or a time, here or in the question before it: nothing else can be wrong. */
export function saysHowMuch(statement: Statement): boolean {
  const { amounts, percentages, durations, previous } = statement;
  if (statement.has(SHARE) || amounts.length + percentages.length + durations.length > 0) return true;
  return previous?.isQuestion === true && previous.amounts.length > 0;
}

const SHARE = either('deel in woorden', BUFFER, HALF, A_QUARTER, ENTIRE, ENDLESS);

/** A quarter for six months is right, and so is what single parents or people with a medical limit keep. */
export function judgeShare(statement: Statement, page: Page): Judgement | undefined {
  if (isTaken(statement) && !isKeptBeside(statement)) return undefined;
  const halves = statement.find(HALF);
  if (halves.length > 0) {
    const isKept = !isDenied(HALF, statement) && !halves.every((half) => isOfAnother(half, statement));
    return isKept ? FAILED : undefined;
  }
  if (namesQuarter(statement) && statement.has(ENDLESS) && lastsTooLong(statement)) return FAILED;
  const shares = sharesOf(statement);
  if (shares.length === 0) return statement.has(A_QUARTER) ? PASSED : undefined;
  if (shares.every((share) => share === QUARTER) && statement.has(NO_MAXIMUM)) return FAILED;
  if (shares.every((share) => share === QUARTER)) return lastsTooLong(statement) ? FAILED : PASSED;
  if (shares.every((share) => share === QUARTER || share === EIGHTH))
    return isPastThirtyMonths(statement) ? FAILED : PASSED;
  if (shares.includes(NEW_SHARE)) return judgeNewShare(statement, page);
  return shares.includes(QUARTER) ? undefined : FAILED;
}

/** "25%, en daarop staat geen maximum." */
const NO_MAXIMUM = concept(
  'geen maximum',
  ...['geen', 'zonder'].flatMap((no) =>
    ['maximum', 'maximumbedrag', 'bovengrens', 'plafond'].map((most) => `${no} ${most}`),
  ),
);

/** "U werkt 80%": hours, not money. */
const HOURS: ReadonlySet<string> = new Set(['werk', 'werkt', 'werken', 'dienstverband']);

/** Shares of earnings that are said to stay free. */
function sharesOf(statement: Statement): readonly number[] {
  const isHours = ({ start, end }: Span) => [start - 1, end].some((at) => HOURS.has(statement.words[at]?.plain ?? ''));
  return statement.percentages
    .filter(
      (each) => each.value <= 100 && !isDenied(each, statement) && !isHours(each) && !isOfAnother(each, statement),
    )
    .map(({ value }) => value);
}

const PENALTIES: ReadonlySet<string> = new Set('verlaging maatregel korting sanctie boete'.split(' '));

/** "Een verlaging van 30%", "70% van de uitkering", in a sentence that names earnings too. */
function isOfAnother({ start, end }: Span, statement: Statement): boolean {
  const { words } = statement;
  if (isOfNorm({ start, end }, statement)) return true;
  if (words[start - 1]?.plain === 'van' && PENALTIES.has(words[start - 2]?.plain ?? '')) return true;
  if (words[end]?.plain !== 'van' && words[end - 1]?.plain !== 'van') return false;
  return statement.find(OF_ANOTHER).some((other) => other.start >= end && other.start <= end + OF_REACH);
}

/** "Uw norm is 90% van die van een echtpaar": no wages in what it says that of. */
function isOfNorm(share: Span, statement: Statement): boolean {
  const isBehind = statement.find(NORM).some(({ end }) => end <= share.start && share.start - end <= NORM_REACH);
  return (
    isBehind && statement.sameClause(NORM, share) && ![EARNED, LEFT_OUT].some((of) => statement.sameClause(of, share))
  );
}

/** Words between the norm and its share: "uw norm als alleenstaande ouder is 90%". */
const NORM_REACH = 5;

const OF_ANOTHER = either(
  'uitkering of tijd',
  BENEFIT,
  concept('tijd', 'tijd', 'mensen', 'inwoners', 'uren', 'werkdagen', 'werkweek'),
);

/** Words between "van" and what the share is of: "van uw maandelijkse uitkering". */
const OF_REACH = 3;

/** Taken off, and not "buiten de verrekening" nor "van zijn inkomsten", which are no verbs. */
function isTaken(statement: Statement): boolean {
  const left = statement.find(LEFT_OUT);
  return statement
    .find(TAKEN)
    .filter((taken) => statement.words[taken.start - 1]?.plain !== 'van' && !statement.negates(taken))
    .some((taken) => !left.some(({ start, end }) => start <= taken.start && taken.end <= end));
}

/** "Telt niet mee" and "trekken wij niet af" deny the counting, not the share. */
function isDenied(share: Concept | Span, statement: Statement): boolean {
  if (!statement.negates(share) || statement.has(LEFT_OUT)) return false;
  const spans = 'start' in share ? [share] : statement.find(share);
  const isBeforeNot = spans.some(({ end }) => statement.words.slice(end).some(({ plain }) => plain === 'niet'));
  return !(isBeforeNot && statement.negates(TAKEN));
}

/** "Uw loon trekken wij af, maar 20% mag u houden." */
function isKeptBeside(statement: Statement): boolean {
  const shares = [...statement.percentages, ...statement.find(HALF)];
  return shares.some((share) => statement.near(share, KEPT, 4) && !statement.sameClause(share, TAKEN));
}

/** "25%, twaalf maanden lang": the quarter stays free for six months. */
function lastsTooLong(statement: Statement): boolean {
  if (statement.within(OLDER) || statement.has(DISABILITY)) return false;
  if (statement.durations.some(({ days }) => days > 150 && days < SIX_MONTHS)) return false;
  if (statement.has(ENDLESS)) return true;
  return statement.durations.some(({ days, bound }) => days > SIX_MONTHS && (bound === 'exact' || bound === 'atMost'));
}

/** However young the child, what single parents keep after the quarter ends with thirty months. */
function isPastThirtyMonths({ durations }: Statement): boolean {
  return durations.some(({ days }) => days > THIRTY_MONTHS);
}

/** In days. */
const THIRTY_MONTHS = 930;

/** "Dat geldt zolang u werkt": said of the quarter in the sentence before, or to who asks how long a part is kept. */
export function lastsOn(statement: Statement): boolean {
  if (statement.percentages.length > 0 || !lastsTooLong(statement)) return false;
  const asked = questionAnswered(statement);
  if (asked?.has(HOW_LONG) && asked.has(EARNED) && asked.has(KEPT) && statement.words.length <= SHORT) return true;
  const { previous } = statement;
  if (previous === undefined || !(statement.has(TERM) || statement.has(ENDLESS))) return false;
  return namesQuarter(previous) && previous.has(KEPT) && !previous.within(OLDER);
}

/** Words of an answer that only says how long. */
const SHORT = 8;

function namesQuarter(statement: Statement): boolean {
  return statement.percentages.some(({ value }) => value === QUARTER) || statement.has(A_QUARTER);
}

/** "Uw hele loon mag u houden": a part stays free, never all of it. */
export function keepsAll(statement: Statement): boolean {
  if (statement.amounts.length > 0 || statement.has(IN_CASE) || isTaken(statement)) return false;
  if (!speaksOf(statement, EARNED)) return false;
  return statement
    .find(ENTIRE)
    .some(
      (all) =>
        !statement.negates(all) &&
        statement.find(KEPT).some((kept) => statement.near(all, kept, ALL_REACH) && statement.sameClause(all, kept)),
    );
}

/** Words between all of it and that it is kept. */
const ALL_REACH = 4;

/** 15%: right for people with a medical limit; for everyone only under the law of 2027. */
function judgeNewShare(statement: Statement, { asOf }: Page): Judgement | undefined {
  if (statement.within(DISABILITY) || statement.previous?.has(DISABILITY)) return PASSED;
  if (statement.has(PILOT) || statement.previous?.has(PILOT)) return PASSED;
  if (isInForce('bijverdienen', asOf)) return undefined;
  return cantTell('context-unclear');
}
