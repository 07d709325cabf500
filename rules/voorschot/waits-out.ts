/** Weeks that somebody cannot wait out, and the days of the bank: no term of the voorschot. */
import { concept } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import type { Statement } from '../../language/statement.ts';

/** "Kunt u die vier weken niet overbruggen?", "binnen drie werkdagen op uw rekening": told of before, or how fast the bank is. */
export const isOfWaiting = (statement: Statement, { start, end, days }: Duration): boolean => {
  const { words } = statement;
  if (POINTS.has(words[start - 1]?.plain ?? '') && !AFTER.has(words[start - 2]?.plain ?? ''))
    return statement.find(OVERBRUGGEN).some((at) => statement.sameClause(at, { start, end }));
  return days < SHORTEST && !statement.has(APPLIED) && words.slice(end, end + 2).some(({ plain }) => plain === 'op');
};

const POINTS: ReadonlySet<string> = new Set(['die', 'deze']);
const AFTER: ReadonlySet<string> = new Set(['na', 'binnen']);
const OVERBRUGGEN = concept('overbruggen', 'niet overbruggen', 'niet … vol', 'niet … wachten', 'niet … redden');
/** Days in which a bank pays. */
const SHORTEST = 7;

const APPLIED = concept('aanvraag', '*aanvraag', 'aangevraagd', 'melding', 'indien*');
