/** Which questions and headings ask how long the decision takes. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { AANVRAAG, BERICHT, BESLISSEN } from '../words/beslissing/besluit.ts';
import { ANDERE_TERMIJN } from '../words/beslissing/termijn.ts';

const WACHTEN = concept('wachten', 'hoe lang … wachten', 'hoeveel … wachten', 'hoelang … wachten', 'hoe lang wacht');

const HOW_LONG = /^(hoe ?lang|hoeveel tijd|hoe snel)\b/i;

/** "Hoeveel tijd heeft de gemeente?" */
export const asksForTime = (above: Statement): boolean =>
  above.isQuestion && HOW_LONG.test(above.text) && !above.has(ANDERE_TERMIJN);

/** "Hoe lang duurt het?", "Wanneer hoor ik iets?" */
export function asksHowLong(statement: Statement): boolean {
  return (
    statement.isQuestion &&
    (statement.has(BERICHT) ||
      (statement.has(WACHTEN) && !statement.has(ANDERE_TERMIJN)) ||
      ([AANVRAAG, BESLISSEN].some((each) => statement.has(each)) &&
        statement.durations.length === 0 &&
        HOW_LONG.test(statement.text)))
  );
}
