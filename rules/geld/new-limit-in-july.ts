/** Whether a page says that another limit holds for what one has from July on: it changes in January only. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { TO_TELL } from '../words/geld/yearly-change.ts';
import { ASSETS, JULY, WAS } from '../words/geld.ts';

/** "In juli geldt een nieuwe grens voor uw vermogen." */
export function tellsNewLimitInJuly(statement: Statement): boolean {
  if (statement.isQuestion || statement.amounts.length > 0 || !statement.has(JULY) || !statement.has(ASSETS))
    return false;
  if ([TO_TELL, WAS].some((each) => statement.has(each))) return false;
  return statement.has(HOLDS) && statement.has(NEW_LIMIT) && !statement.negates(NEW_LIMIT);
}

const HOLDS = concept('geldt', 'geldt', 'gelden', 'geldende', 'hanteren', 'hanteert');
export const NEW_LIMIT = concept(
  'nieuwe grens',
  ...['nieuwe', 'andere', 'hogere', 'lagere'].flatMap((other) => [
    `${other} grens`,
    `${other} grenzen`,
    `${other} vermogensgrens*`,
  ]),
);
