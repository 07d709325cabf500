/** The sentence after one, whatever its block, says that it is untrue: "Niet waar." under a myth. */
import type { Statement } from './statement.ts';

const QUOTED = /^["“‘«'].*["”’»'][.!]?$/;

/** The whole of a text stands in quotes. */
export const isQuoted = (text: string): boolean => QUOTED.test(text);

/** How a page says in the next sentence that the one before is wrong. */
const DENIAL =
  /^(nee\b|(ook )?niet waar|onwaar|onjuist|onzin|fabel[.!:]|fout[.:!]|(dat|dit) (klopt|is|was) (ook )?(niet|een (\S+ ){0,2}(fabel|misverstand|mythe|verzinsel)|onjuist|onwaar|onzin|fout|een fout|verkeerd)|(dat|dit) (is|was) het (nooit|niet)\b|(dat|dit) moet zijn|(dat|dit) (hebben|deden) (wij|we) nooit|niets is minder waar|(dat|dit) (is|was|gold) vroeger|(zo|dat) (is|was|werkt) het (niet|vroeger)|klopt niet)/i;

/** @param following The statement after it in reading order, whatever its block: the answer to a myth often stands under it. */
export function isDeniedNext(statement: Statement, following: Statement | undefined): boolean {
  const next = sentenceAfter(statement, following);
  return next !== undefined && !statement.isQuestion && DENIAL.test(next.text) && isAnsweredBy(statement, next);
}

/** "Nee" below the next term of a list of terms answers that one. */
function sentenceAfter({ kind, intro, next }: Statement, following: Statement | undefined): Statement | undefined {
  const after = next ?? following;
  return kind === 'definition' && after?.kind === 'definition' && after.intro !== intro ? undefined : after;
}

/** A denial answers the sentence before it, a quoted belief, a heading, or a sentence alone; not the last of some paragraph by chance. */
function isAnsweredBy(statement: Statement, denial: Statement): boolean {
  if (statement.next !== undefined || statement.kind === 'heading' || isQuoted(statement.text)) return true;
  return statement.previous === undefined && statement.kind === 'sentence' && CALLS_UNTRUE.test(denial.text);
}

/** Says of what stands before it that it is untrue, and not only no. */
const CALLS_UNTRUE =
  /^(niet waar|onwaar|onzin|fabel|(dat|dit) is (niet waar|onwaar|een fabel)|(dat|dit) klopt niet)\b/i;
