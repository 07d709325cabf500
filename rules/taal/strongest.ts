/** Picks the sentences of a page that a person should look at first. */
import type { Statement } from '../../language/statement.ts';
import type { Page } from '../rule.ts';
import { DREIGEN } from '../words/toon.ts';

const MOST = 5;

/** At most five statements with the highest weight above 0, heaviest first; of equal ones the earlier. */
export function strongest(page: Page, weightOf: (statement: Statement) => number): readonly Statement[] {
  return page.statements
    .filter(({ kind }) => kind !== 'heading')
    .map((statement) => ({ statement, weight: weightOf(statement) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ statement }) => statement);
}

/** How often it speaks of control and punishment; "zonder gevolgen" and "geen boete" put at ease. */
export function threats(statement: Statement): number {
  return statement.find(DREIGEN).filter((span) => !statement.negates(span)).length;
}
