/** Is what is said of the voorschot limited to the weeks in which someone under 27 first looks for work? */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { BESLISSEN } from '../words/voorschot-besluit.ts';
import { DIE_PERIODE, ZOEKTIJD } from '../words/voorschot-weigeren.ts';
import { JONGEREN } from '../words/zoektermijn/leeftijd.ts';

/** The search period, by name or as the period that was named before; not the one in which the municipality decides. */
export function isInSearchPeriod(statement: Statement): boolean {
  if (statement.within(ZOEKTIJD)) return !statement.within(OOK_NA);
  if (statement.has(WACHTTIJD) && isForYoung(statement)) return !statement.within(OOK_NA);
  return statement.has(DIE_PERIODE) && ![statement, statement.previous].some((each) => each?.has(BESLISSEN));
}

/** "In de wachttijd heeft een jongere geen recht op een voorschot": of others it is the wait for the decision. */
const isForYoung = (statement: Statement): boolean =>
  statement.has(JONGEREN) || (statement.audience?.to !== undefined && statement.audience.to <= LAST_YEAR);

const WACHTTIJD = concept('wachttijd', 'wachttijd', 'wachtperiode', 'wachttermijn');
const LAST_YEAR = 26;

/** "Ook niet als de zoektermijn voorbij is." */
const OOK_NA = concept(
  'na de zoektermijn',
  'na de zoek*',
  'na de wacht*',
  'ook niet na',
  'ook niet … na de',
  'ook niet … voorbij',
  'ook na de zoek*',
);
