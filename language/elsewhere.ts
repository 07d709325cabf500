/** Whether a statement is about another municipality or organisation than the page's own. */
import { concept } from './concept.ts';
import type { Statement } from './statement.ts';

const OTHERS = concept(
  'elders',
  'andere gemeente',
  'andere gemeenten',
  'andere gemeentes',
  'sommige gemeenten',
  'sommige gemeentes',
  'buurgemeente',
  'buurgemeenten',
  'veel gemeenten',
  'veel gemeentes',
  'vorige gemeente',
  'nieuwe gemeente',
  'in een andere stad',
  'in Duitsland',
  'in Belgie',
  'naburige gemeente',
  'naburige gemeenten',
  'enkele gemeenten',
  'die gemeente',
  'hun gemeente',
);

const GEMEENTE = concept('gemeente', 'gemeente');

/** "In andere gemeenten …"; with the page's own place also "de gemeente X" where X is another place. */
export function isElsewhere(statement: Statement, place: string | undefined): boolean {
  if (statement.has(OTHERS)) return true;
  if (!place || !statement.has(GEMEENTE)) return false;
  return statement.words.some(({ plain }, i) => {
    const next = statement.words[i + 1];
    return (
      plain === 'gemeente' &&
      next !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(next.text) &&
      !place.toLowerCase().includes(next.plain)
    );
  });
}
