/** The section of a page that a statement stands in: what stands below the same heading, across paragraphs and lists. */
import type { Statement } from '../language/statement.ts';
import type { Page } from './rule.ts';

const places = new WeakMap<Page, ReadonlyMap<Statement, number>>();

/** Sentences before it in its section, nearest first, at most `most`; headings end it. Linear over a page: places are made once. */
export function sectionBefore(statement: Statement, page: Page, most: number): readonly Statement[] {
  return walk(statement, page, most, -1);
}

/** Sentences after it in its section, nearest first, at most `most`. Of a heading: what stands below it. */
export function sectionAfter(statement: Statement, page: Page, most: number): readonly Statement[] {
  return walk(statement, page, most, 1);
}

function walk(statement: Statement, page: Page, most: number, step: 1 | -1): readonly Statement[] {
  const found: Statement[] = [];
  const from = placeOf(statement, page);
  if (from === undefined) return found;
  for (let at = from + step; found.length < most; at += step) {
    const each = page.statements[at];
    if (each === undefined || each.kind === 'heading') break;
    found.push(each);
  }
  return found;
}

function placeOf(statement: Statement, page: Page): number | undefined {
  const known = places.get(page);
  if (known !== undefined) return known.get(statement);
  const made = new Map(page.statements.map((each, at) => [each, at]));
  places.set(page, made);
  return made.get(statement);
}
