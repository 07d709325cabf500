/** What a statement takes over from what stands before and above it. */
import type { Statement } from './statement.ts';

/** Sentences back in the same paragraph that a question still reaches; more would make long paragraphs slow. */
const QUESTION_REACH = 8;

/**
 * The nearest answer in what leads up to a statement: a question before it in its paragraph ("Bent u nog geen 27? Dan …"), the
 * introduction of its list, its headings from the nearest up.
 */
export function contextOf<T>(statement: Statement, ask: (context: Statement) => T | undefined): T | undefined {
  const asked = statement.kind === 'sentence' ? inQuestionBefore(statement, ask) : undefined;
  if (asked !== undefined) return asked;
  const introduced = statement.intro && ask(statement.intro);
  if (introduced !== undefined) return introduced;
  for (let at = statement.headings.length - 1; at >= 0; at -= 1) {
    const heading = statement.headings[at];
    const headed = heading && ask(heading);
    if (headed !== undefined) return headed;
  }
  return undefined;
}

function inQuestionBefore<T>(statement: Statement, ask: (context: Statement) => T | undefined): T | undefined {
  let before = statement.previous;
  for (let steps = 0; before && steps < QUESTION_REACH; steps += 1) {
    const answer = before.isQuestion ? ask(before) : undefined;
    if (answer !== undefined) return answer;
    before = before.previous;
  }
  return undefined;
}
