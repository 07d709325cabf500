/** Whether a statement asks something. */
import type { Statement } from './statement.ts';

const QUESTION_WORD =
  /^(wat|wie|waar|wanneer|waarom|hoe|hoeveel|hoelang|welk|welke|kan ik|mag ik|moet ik|heb ik|krijg ik|ben ik)\b/i;

/** Ends with a question mark, or is a heading put as a question ("Hoe vraag ik bijstand aan"). */
export function isQuestion(statement: Statement): boolean {
  if (statement.text.includes('?') && /\?["'”’»)\]\s]*$/.test(statement.text)) return true;
  return statement.kind === 'heading' && QUESTION_WORD.test(statement.text);
}
