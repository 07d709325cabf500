/** What a statement looks like to the model: numbers for its words, its pairs of words, and the words around it. */
import type { Statement } from '../../language/statement.ts';
import type { Word } from '../../language/word.ts';

/** How many numbers there are: words that share one by chance are rare enough. */
export const FEATURES = 2 ** 18;

/** Letters of a word that matter: "aanvraagt" and "aanvragen" are hardly told apart. */
const STEM = 6;

/** Numbers of all that a statement has, each once. */
export function featuresOf(statement: Statement): Int32Array {
  const found = new Set<number>();
  const { words, headings, intro, previous, kind, isQuestion } = statement;
  words.forEach(({ plain }, at) => {
    found.add(numberOf(`word ${/^\d/.test(plain) ? '#' : plain}`));
    found.add(numberOf(`stem ${stemAt(words, at)}`));
    if (at > 0) found.add(numberOf(`pair ${stemAt(words, at - 1)} ${stemAt(words, at)}`));
    if (at > 1) found.add(numberOf(`over one ${stemAt(words, at - 2)} ${stemAt(words, at)}`));
  });
  const around = { heading: headings.at(-1), intro, previous };
  for (const [place, other] of Object.entries(around))
    other?.words.forEach((_, at) => {
      found.add(numberOf(`${place} ${stemAt(other.words, at)}`));
    });
  found.add(numberOf(`kind ${kind} ${isQuestion}`));
  return Int32Array.from(found);
}

/** A number stands for any number: what is told does not depend on the amount. */
function stemAt(words: readonly Word[], at: number): string {
  const plain = words[at]?.plain ?? '';
  return /^\d/.test(plain) ? '#' : plain.slice(0, STEM);
}

/** FNV-1a (Fowler, Noll and Vo), folded to the number of features. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (FEATURES - 1);
}
