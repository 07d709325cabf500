/** "Het bedrag is 90% van de norm", as a paragraph of its own below one, or a table, on the voorschot. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import type { Page } from '../rule.ts';
import { sectionBefore } from '../section.ts';
import { VERREKENEN } from '../words/voorschot-betaling.ts';
import { topicOf } from './passage.ts';

/** About the voorschot by what stands around it, or by what its first words point at across the end of a paragraph. */
export const isOfVoorschot = (statement: Statement, page: Page): boolean =>
  topicOf(statement) !== undefined || refersBack(statement, page);

function refersBack(statement: Statement, page: Page): boolean {
  if (statement.previous !== undefined || (statement.ownScheme ?? 'bijstand') !== 'bijstand') return false;
  if (!statement.find(POINTS_AT_SUM).some(({ start }) => start === 0)) return false;
  const [before] = sectionBefore(statement, page, 1);
  return before !== undefined && topicOf(before) !== undefined && !before.has(VERREKENEN);
}

const POINTS_AT_SUM = concept(
  'het bedrag is',
  ...['het bedrag', 'dit bedrag', 'dat', 'dit', 'het'].flatMap((it) => [`${it} is`, `${it} bedraagt`]),
  ...['de', 'deze', 'die'].map((these) => `${these} bedragen zijn`),
  'het gaat om',
  'de hoogte is',
);
