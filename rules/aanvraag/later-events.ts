/** What comes after the melding or the aanvraag in a statement, so that a benefit that waits for it starts too late. */
import type { Span, Statement } from '../../language/statement.ts';
import { LATER_GEBEURT } from '../words/aanvraag/niet-de-start.ts';
import { AANVRAAG, VOLGENDE_MAAND } from '../words/aanvraag/start.ts';

/** Words between "de aanvraag" and "is ingediend". */
const CLOSE = 3;

/** A talk, a decision, papers handed in; not the aanvraag itself. */
export const laterEvents = (statement: Statement): readonly Span[] =>
  statement.find(LATER_GEBEURT).filter((late) => !isApplying(statement, late));

/** "De dag waarop de aanvraag is ingediend": handed in is what one applies with. */
function isApplying(statement: Statement, { start, end }: Span): boolean {
  if (end - start > 1 || !HANDED_IN.test(statement.words[start]?.plain ?? '')) return false;
  return statement.find(AANVRAAG).some((aanvraag) => aanvraag.end <= start && start - aanvraag.end <= CLOSE);
}

const HANDED_IN = /^inge(?:diend|leverd)$/;

/** "De eerste dag van de maand na uw melding"; the month in which one applies began before. */
export const laterMonths = (statement: Statement): readonly Span[] =>
  statement
    .find(VOLGENDE_MAAND)
    .filter(({ end }) => statement.words[end]?.plain !== 'waarin' || laterEvents(statement).length > 0);
