/** Does a statement say that the term of the decision gets longer? */
import type { Statement } from '../../language/statement.ts';
import { VERLENGEN } from '../words/beslissing/opschorting.ts';

/** "De termijn wordt langer"; not "de termijn is nooit langer dan dertien weken", which is a limit. */
export function lengthens(statement: Statement): boolean {
  return statement
    .find(VERLENGEN)
    .some(
      ({ start, end }) =>
        !statement.words
          .slice(Math.max(0, start - 1), end)
          .some(({ plain }, at, said) => NOT.has(plain) && said[at + 1]?.plain === 'langer'),
    );
}

const NOT: ReadonlySet<string> = new Set(['niet', 'nooit']);
