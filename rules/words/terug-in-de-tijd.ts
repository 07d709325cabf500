/** A time that lies before the report, not one that somebody must wait. */
import { concept } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import type { Statement } from '../../language/statement.ts';

const TERUG = concept(
  'terug in de tijd',
  'terugwerkend*',
  'teruggaan',
  'terug te gaan',
  'daarvoor terug',
  // Not "voor uw aanvraag": that is also "for your application".
  ...['melding', 'aanmelding'].flatMap((report) => [`voor de ${report}`, `voor uw ${report}`]),
  'voorafgaand* aan … melding',
  'voorafgaand* aan … aanvraag',
);

/** "Drie maanden eerder". */
const BACK: ReadonlySet<string> = new Set(['eerder', 'terug', 'geleden', 'daarvoor', 'ervoor']);

/** "Tot maximaal drie maanden vóór uw melding": the term looks back. */
export function looksBack(statement: Statement, term: Duration): boolean {
  if (BACK.has(statement.words[term.end]?.plain ?? '')) return true;
  return statement.find(TERUG).some((at) => statement.sameClause(at, term));
}
