/** Settling the voorschot: said of what stands beside it, or only later in the sentence. */
import { concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { VERREKENEN } from '../words/voorschot-betaling.ts';

/** What comes after it is told apart: "en later met de uitkering verrekend". */
const LATER = concept('later', 'later', 'daarna', 'vervolgens', 'nadien', 'naderhand');

/** The settling is not of what stands at `at`: "na vier weken uitgekeerd en later verrekend". */
export function isSettledLater(statement: Statement, at: Span): boolean {
  const later = statement.find(LATER).filter(({ start }) => start >= at.end);
  return (
    later.length > 0 &&
    statement.find(VERREKENEN).every((settling) => later.some(({ start }) => start < settling.end && start >= at.end))
  );
}
