/** Requests that are no request for the voorschot: dealt with by the municipality, or made because it did not come. */
import { concept } from '../../language/concept.ts';
import type { Span } from '../../language/span.ts';
import type { Statement } from '../../language/statement.ts';
import { UITGEBLEVEN } from '../words/voorschot-te-laat.ts';
import { NOG_GEEN_VOORSCHOT } from '../words/voorschot-weigeren.ts';
import { conditionOf } from './passage.ts';

/** "Op dat verzoek reageren wij binnen een week": what is done with it. */
export const isAnswered = (statement: Statement, at: Span): boolean =>
  statement.sameClause(ANSWERING, at) &&
  statement.words.slice(Math.max(0, at.start - 2), at.end).some(({ plain }) => plain === 'op' || plain === 'over');

const ANSWERING = concept(
  'reageren',
  'reageren',
  'reageert',
  'beslissen',
  'beslist',
  'besluit',
  'antwoord*',
  'bericht',
);

/** "Hebt u na vier weken geen voorschot gekregen? Vraag er dan om": it should have come. */
export function isAskedAfter(statement: Statement): boolean {
  const asked = conditionOf(statement);
  return asked !== undefined && (asked.has(NOG_GEEN_VOORSCHOT) || asked.has(UITGEBLEVEN));
}
