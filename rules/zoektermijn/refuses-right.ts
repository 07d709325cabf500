/** Does a statement refuse the benefit over the weeks: unpaid, not paid, lost, "geen" in a row? */
import { type Concept, concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { affirms, NEE } from '../surroundings.ts';
import { OVER_DE_WEKEN, TIJDENS_DE_WEKEN } from '../words/zoektermijn/periode.ts';
import {
  KWIJT,
  NIETS,
  ONVERGOED,
  OOK_NIET_ACHTERAF,
  RECHT,
  UITBETALEN,
  UITKERING,
  VERGOED,
} from '../words/zoektermijn/recht.ts';
import { isOverWeeks, namesFourWeeks } from './search-period.ts';

export const refusesRight = (statement: Statement): boolean =>
  statement.has(NIETS) ||
  isNoneInRow(statement) ||
  affirmsLoss(statement) === true ||
  isNotOver(statement) ||
  [UITKERING, RECHT, UITBETALEN].some((each) => isNotPaid(statement, each));

/** "Die weken blijven onbetaald", "deze periode vergoeden wij niet"; while the weeks last, that is so. */
export const isUnpaid = (statement: Statement): boolean =>
  affirms(statement, ONVERGOED) ||
  (isNotPaid(statement, VERGOED) && !statement.has(TIJDENS_DE_WEKEN) && !statement.has(BESLISSEN));

/** Not "als het niet lukt betaald werk te vinden". */
const isNotPaid = (statement: Statement, pay: Concept): boolean =>
  statement
    .find(pay)
    .some(
      (at) =>
        statement.negates(at) && isInOneClause(statement, at) && !OF_WORK.has(statement.words[at.end]?.plain ?? ''),
    );

/** Not "krijg je geen bijstand, dan vragen we het terug". */
const isInOneClause = (statement: Statement, { start, end }: Span): boolean =>
  end - start < 2 || statement.sameClause({ start, end: start + 1 }, { start: end - 1, end });

const OF_WORK: ReadonlySet<string> = new Set(['werk', 'baan', 'arbeid']);

const BESLISSEN = concept('beslissen', 'beslis*', 'besluit*', 'acht weken', '8 weken');

/** "De bijstand wordt niet over de zoektermijn verleend." */
const isNotOver = (statement: Statement): boolean =>
  statement.find(OVER_DE_WEKEN).some(({ start }) => statement.words[start - 1]?.plain === 'niet');

/** "Verliest u het recht": true; "raakt u het recht niet kwijt", "verliest u geen recht": false; undefined when nothing is lost or kept. */
export function affirmsLoss(statement: Statement): boolean | undefined {
  if (!statement.has(KWIJT)) return undefined;
  const isKept = (span: Span) => statement.negates(span) && statement.sameClause(span, KWIJT);
  return affirms(statement, KWIJT) && ![UITKERING, RECHT].some((each) => statement.find(each).some(isKept));
}

/** "Wie zoekt, verspeelt vier weken bijstand." */
export const losesWeeks = (statement: Statement): boolean =>
  affirmsLoss(statement) === true &&
  statement.durations.some((weeks) => statement.near(weeks, UITKERING, 1)) &&
  namesFourWeeks(statement);

/** "Uitkering over de zoektermijn | geen". */
const isNoneInRow = (statement: Statement): boolean =>
  statement.kind === 'row' && (NONE.has(statement.words.at(-1)?.plain ?? '') || isRefusedInRow(statement));

/** "Krijg ik geld over de zoekperiode? | Nee, ook niet achteraf." */
const isRefusedInRow = (statement: Statement): boolean =>
  statement.has(NEE) && statement.has(OOK_NIET_ACHTERAF) && isOverWeeks(statement);

const NONE: ReadonlySet<string> = new Set(['geen', 'nee', 'niet', 'niets', 'nul']);
