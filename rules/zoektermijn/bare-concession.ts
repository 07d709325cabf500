/** A concession that stands by itself, and so says of the sentence before it that it holds for these too. */
import type { Statement } from '../../language/statement.ts';
import { KWETSBAAR } from '../words/zoektermijn/uitzondering.ts';
import { OOK_WIE } from '../words/zoektermijn/zonder-uitzondering.ts';

/** "Zelfs als je geen dak boven je hoofd hebt." */
export function isBareConcession(statement: Statement): boolean {
  const { words } = statement;
  if (words[1]?.plain !== 'als' || words.length > SHORT || !ENDS_CLAUSE.has(words.at(-1)?.plain ?? '')) return false;
  return statement.find(OOK_WIE).some(({ start }) => start === 0) && statement.has(KWETSBAAR);
}

const SHORT = 14;

/** "Zelfs als je ziek bent" says nothing more than for whom; "ook als je ziek bent krijg je hulp" does. */
const ENDS_CLAUSE: ReadonlySet<string> = new Set(['ben', 'bent', 'is', 'heb', 'hebt', 'heeft', 'woont', 'leeft']);
