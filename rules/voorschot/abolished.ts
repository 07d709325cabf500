/** Said of a voorschot that there was, and is no more. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { GEVEN } from '../words/voorschot-betaling.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { ZO_IETS } from '../words/voorschot-weigeren.ts';
import { isAfterDecision } from './decided.ts';

/** "Het voorschot is afgeschaft", "Vroeger gaven wij een voorschot. Die mogelijkheid bestaat niet meer." */
export function isAbolished(statement: Statement): boolean {
  const { words, previous, dates } = statement;
  if (statement.isConditional || statement.isQuestion || isAfterDecision(statement)) return false;
  const isLast = statement
    .find(NIET_MEER)
    .some(({ end }) => end === words.length || statement.find(GEVEN).some(({ start }) => start === end));
  if (!isLast && !statement.has(AFGESCHAFT)) return false;
  if (previous?.isHistory && previous.has(ELK_VOORSCHOT) && gave(previous) && statement.has(ZO_IETS)) return true;
  const isOfVoorschot = isLast
    ? statement.has(GEVEN) && (statement.has(SINDS) || dates.length > 0)
    : statement.find(ELK_VOORSCHOT).some(({ start }) => start <= 1);
  return isOfVoorschot && statement.sameClause(ELK_VOORSCHOT, isLast ? NIET_MEER : AFGESCHAFT);
}

const gave = (before: Statement): boolean => before.has(GEVEN) || before.has(GAF);
const GAF = concept('gaf', 'gaf', 'gaven', 'kreeg', 'kregen', 'betaalden', 'bestond');

const AFGESCHAFT = concept('afgeschaft', 'afgeschaft', 'komen te vervallen', 'verleden tijd', 'gestopt');
const NIET_MEER = concept('niet meer', 'niet meer', 'niet langer', 'geen voorschot* meer', 'geen meer');
const SINDS = concept('sinds', 'sinds', 'tegenwoordig');
