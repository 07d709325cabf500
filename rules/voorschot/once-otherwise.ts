/** What is once, beside the voorschot, and is no rule on how often it comes. */
import { concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';

/** "Wij vragen u één keer om uw rekeningnummer", "u hebt dan één voorschot gehad": what is asked, and what has been. */
export const isAskedOrPast = ({ words }: Statement, { start, end }: Span): boolean =>
  PAST.has(words[end]?.plain ?? '') || words.slice(Math.max(0, start - 2), start).some(({ plain }) => ASK.has(plain));

const PAST: ReadonlySet<string> = new Set(['gehad', 'gekregen', 'ontvangen']);
const ASK: ReadonlySet<string> = new Set(['vragen', 'vraagt']);

/** "Meestal blijft het bij één voorschot": how it goes, and no rule. */
export function isOfMostPeople(statement: Statement): boolean {
  return statement.find(MEESTAL).some(({ start }) => statement.words[start - 1]?.plain !== 'hoe');
}

const MEESTAL = concept(
  'meestal',
  'hangt … af',
  'twee voorschotten',
  'meestal',
  'vaak',
  'gewoonlijk',
  'van de tien',
  'genoeg',
  'meeste mensen',
  'gemiddeld',
);
