/** The rows and items that stand in one table or list with a statement: what one says of one household may be read beside the next. */
import type { Statement } from '../../language/statement.ts';

/** A table of norms has a row for each household; further off stands another matter. */
const FAR = 8;

/** Those before and after it in its block, of its kind and below the same head. */
export function rowsBeside(statement: Statement): readonly Statement[] {
  const { kind } = statement;
  if (kind !== 'row' && kind !== 'item' && kind !== 'definition') return [];
  return [...walk(statement, 'previous'), ...walk(statement, 'next')];
}

function walk(from: Statement, way: 'previous' | 'next'): readonly Statement[] {
  const found: Statement[] = [];
  for (let at = from[way]; at !== undefined && found.length < FAR; at = at[way]) {
    if (at.kind !== from.kind || (at.kind === 'row' && at.intro?.text !== from.intro?.text)) break;
    found.push(at);
  }
  return found;
}
