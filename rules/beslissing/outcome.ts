/** Words for what comes of an application, and where a page gives it without saying of what. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { UITKERING } from '../words/beslissing/besluit.ts';

/** Words of "Gemiddeld tien weken, maximaal zestien." */
export const BARE_ANSWER = 8;

export const OUTCOME = concept(
  'uitkomst',
  ...[
    'besluit',
    'beslissing',
    'beschikking',
    'uitslag',
    'uitkomst',
    'uitsluitsel',
    'antwoord',
    'zekerheid',
    'duidelijkheid',
  ],
);

/** "U krijgt binnen dertien weken een besluit.", first below a heading on a page about the benefit. */
export function isOutcomeOfPage(statement: Statement): boolean {
  const { kind, previous, words, headings } = statement;
  if (kind !== 'sentence' || previous !== undefined || words.length > BARE_ANSWER || statement.isConditional)
    return false;
  const section = headings.slice(1);
  return (
    headings[0]?.has(UITKERING) === true &&
    !section.some((each) => each.has(OTHER_CASE)) &&
    statement.has(OUTCOME) &&
    statement.has(GETS)
  );
}

const GETS = concept('krijgt', 'krijgt', 'krijg', 'ontvangt', 'ontvang');
const OTHER_CASE = concept('andere zaak', 'bezwaar*', 'beroep', 'klacht*', 'bbz*', 'zelfstandig*', 'ondernem*');
