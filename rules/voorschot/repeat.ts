/** Does a statement tell that the voorschot comes again? */
import { concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import type { Page } from '../rule.ts';
import { INLEVEREN } from '../words/inlichtingen.ts';
import { UITKEREN, VERREKENEN } from '../words/voorschot-betaling.ts';
import { HERHALEN } from '../words/voorschot-keer.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { topicOf } from './passage.ts';
import { isSettledLater } from './settlement.ts';
import { FOUR_WEEKS } from './term.ts';

/** The voorschot is repeated every four weeks, or more often. */
export function repeats(statement: Statement): boolean {
  return isRhythm(statement, (days) => days <= FOUR_WEEKS);
}

/** The voorschot is repeated, in words or by another rhythm. */
export function repeatsSomehow(statement: Statement): boolean {
  if (topicOf(statement) === undefined || statement.isQuestion || statement.has(VERREKENEN)) return false;
  if (isPayingBack(statement) || statement.durations.some(({ bound, days }) => bound === 'every' && days > TWO_MONTHS))
    return false;
  if (isRhythm(statement, () => true)) return true;
  const { previous, intro } = statement;
  const around = [statement, previous, previous?.previous, previous?.previous?.previous, intro];
  if (!around.some((each) => each?.has(ELK_VOORSCHOT))) return false;
  if (!statement.has(UITKEREN) && !statement.has(ELK_VOORSCHOT)) return false;
  return !statement.has(INLEVEREN) && isAgain(statement);
}

/** "Eén keer per vijf jaar" is no rhythm of a voorschot. */
const TWO_MONTHS = 62;

/** Again, not "nog steeds geen beslissing". */
function isAgain(statement: Statement): boolean {
  return statement
    .find(HERHALEN)
    .some(
      (at) =>
        !statement.negates(at) &&
        statement.words[at.start - 1]?.plain !== 'nog' &&
        !isOnce(statement, at) &&
        !isOfAmount(statement, at),
    );
}

/** "Eén keer per aanvraag": no rhythm. */
const isOnce = ({ words }: Statement, { start, end }: Span): boolean =>
  ONE.has(words[start - 1]?.plain ?? '') && WHOLE.has(words[end]?.plain ?? '');
const ONE: ReadonlySet<string> = new Set(['een', '1']);
const WHOLE: ReadonlySet<string> = new Set(['aanvraag', 'procedure', 'persoon', 'huishouden', 'gezin']);

function isRhythm(statement: Statement, fits: (days: number) => boolean): boolean {
  if (topicOf(statement) === undefined || statement.isQuestion) return false;
  if (statement.has(INLEVEREN) || statement.has(READER_ACTS)) return false;
  const again = isAgain(statement);
  const settles = statement.has(VERREKENEN);
  return statement.durations.some(
    (time) =>
      fits(time.days) &&
      ((time.bound === 'every' && statement.words[time.start - 2]?.plain !== 'niet') || again) &&
      !(settles && !isSettledLater(statement, time)),
  );
}

/** "95% van wat je straks per maand zou krijgen": how much, not how often. */
const isOfAmount = ({ words, percentages }: Statement, { start }: Span): boolean =>
  words[start]?.plain === 'per' &&
  percentages.some(({ end }) => end < start && words.slice(end, start).some(({ plain }) => OF_WHAT.has(plain)));
const OF_WHAT: ReadonlySet<string> = new Set(['wat', 'dat', 'die']);

/** "Moet u het terugbetalen? Wij spreken af hoeveel u per maand betaalt." */
const isPayingBack = ({ words, previous }: Statement): boolean =>
  previous?.has(VERREKENEN) === true &&
  words.some(({ plain }) => plain === 'betaalt') &&
  !words.some(({ plain }) => plain === 'gemeente');

/** "Bel ons elke vier weken." */
const READER_ACTS = concept(
  'bel ons',
  'bel ons',
  'belt u ons',
  'neem … contact',
  'neemt … contact',
  'geef … door',
  'geeft … door',
);

export const pageRepeats = once((page: Page) => page.statements.some(repeats));
