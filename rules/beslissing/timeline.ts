/** "Week 13 | Uiterlijk nu ligt er een besluit": a week of a plan that begins with the application is a term as well. */
import { concept } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import type { Statement } from '../../language/statement.ts';
import { BESLISSEN } from '../words/beslissing/besluit.ts';
import { NA_DE_AANVRAAG } from '../words/beslissing/start.ts';
import { BEZWAAR_EN_KLACHT } from '../words/beslissing/termijn.ts';

/** "Rond week 13": a week by its number. */
export const isOrdinal = ({ words }: Statement, { start, unit }: Duration): boolean => words[start]?.plain === unit;

/** "In week 14 na uw aanvraag", or in a table with a week before each step. */
export const isCountedFromApplying = (statement: Statement, week: Duration): boolean =>
  statement.find(NA_DE_AANVRAAG).some(({ start }) => start === week.end) || isStepOfPlan(statement);

/** The first day or week of its table is that of the application, and not of a report or a search for work. */
export function isStepOfPlan(statement: Statement): boolean {
  if (statement.kind !== 'row' || !statement.has(BESLISSEN) || statement.has(BEZWAAR_EN_KLACHT)) return false;
  let at = statement.previous;
  for (let rows = 0; at !== undefined && rows < MOST_ROWS; rows += 1) {
    if (BEGINS.test(at.text)) return at.has(APPLYING) && !at.has(BEFORE_IT);
    at = at.previous;
  }
  return false;
}

const MOST_ROWS = 12;
const BEGINS = /^(?:dag|week) ?[01]\b/i;
const APPLYING = concept('de aanvraag', '*aanvraag', 'aanvragen', 'aangevraagd', 'vraagt … aan');
const BEFORE_IT = concept('eerst nog', 'meld*', 'zoek*', 'gesprek');
