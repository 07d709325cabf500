/** Which questions ask when the voorschot comes. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { UITKEREN } from '../words/voorschot-betaling.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';

/** A question about the term begins so. */
const WHEN: ReadonlySet<string> = new Set(['wanneer', 'hoe', 'hoelang', 'na', 'op']);
/** "Hoe lang duurt het voordat ik een voorschot krijg?", "Wanneer krijg ik het?" */
export function asksWhen(asked: Statement): boolean {
  const first = asked.words[0]?.plain ?? '';
  if (asked.has(ELK_VOORSCHOT)) return WHEN.has(first) && !asked.has(HOW_LONG_GIVEN);
  return first === 'wanneer' && asked.has(UITKEREN) && !asked.has(OF_BENEFIT) && asked.words.length <= SHORT_QUESTION;
}

/** "Hoe lang krijg ik een voorschot?" */
export const HOW_LONG_GIVEN = concept('hoe lang krijg', 'hoe lang krijg', 'hoelang krijg');

/** "Wanneer staat mijn uitkering op de rekening?" */
export const OF_BENEFIT = concept(
  'mijn uitkering',
  ...['mijn', 'de', 'uw', 'je'].flatMap((my) => [`${my} uitkering`, `${my} bijstand`]),
);

/** "Wanneer krijg ik het?" */
const SHORT_QUESTION = 7;

/** "Hoe lang wacht ik op een voorschot?", above it. */
export function isAskedAbove({ headings }: Statement): boolean {
  const heading = headings.at(-1);
  return heading?.isQuestion === true && heading.has(ELK_VOORSCHOT) && asksWhen(heading);
}

/** "Wanneer?" below a heading on the voorschot. */
export const isBareWhen = (asked: Statement | undefined): boolean =>
  asked !== undefined && asked.words.length <= 2 && WHEN.has(asked.words[0]?.plain ?? '');
