/** What stands before and after a statement in what it belongs to. */
import type { TextStatement } from './text-statement.ts';

/** How a paragraph begins that goes on from the one before it. */
const POINTS_BACK =
  /^(dan|daarna|daarop|daarbij|daarvoor|daarvan|daarover|daar|dat|dit|die|deze|hierbij|hiervoor|hiervan|hierna|hierover|maar|ja|nee|ze|zij|hij|ook dan|ook daarna|alleen dan|pas dan|pas daarna|in dat geval|is dat|anders)\b/i;

/** The end of the paragraph before it, when this one answers it or points back; else each paragraph stands by itself. */
export function lastBefore(
  block: { readonly kind: string; readonly text: string },
  before: TextStatement | undefined,
): TextStatement | undefined {
  if (before === undefined || block.kind !== 'paragraph') return undefined;
  return before.text.endsWith('?') || POINTS_BACK.test(block.text) ? before : undefined;
}

/** Tells each statement which one stands before and after it. */
export function linkInOrder(statements: readonly TextStatement[]): void {
  statements.forEach((statement, i) => {
    const next = statements[i + 1];
    if (!next) return;
    statement.next = next;
    next.previous = statement;
  });
}
