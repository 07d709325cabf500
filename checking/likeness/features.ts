/** What a statement looks like to a model: numbers for its words, its pairs of words, and the words around it. */
import type { Statement } from '../../language/statement.ts';
import type { Word } from '../../language/word.ts';

/** How many numbers there are: few, because each has a weight that users load. Words that share one by chance do little harm. */
export const FEATURES = 2 ** 16;

/** Letters of a word that matter: "aanvraagt" and "aanvragen" are hardly told apart. */
const STEM = 6;

/** Words of a sentence count in so many lengths at most, four words apart. */
const MOST_LENGTHS = 8;

/** Words of what stands around it that are looked at: a heading may be a million words, above a thousand sentences. */
const AROUND = 40;

/**
 * Numbers of all that a statement has, each once: for itself, and together with the rule that is asked. What holds for all rules (who
 * says it, that it is denied) is learned from all of them at once. Takes time linear in the statement.
 */
export function featuresOf(rule: string, statement: Statement): Int32Array {
  const found = new Set<number>();
  const add = (feature: string): void => {
    found.add(numberOf(`${rule}|${feature}`));
    found.add(numberOf(`*|${feature}`));
  };
  const { text, words, headings, intro, previous, next, kind, isQuestion } = statement;
  words.forEach((_, at) => {
    add(`stem ${stemAt(words, at)}`);
    if (at > 0) add(`pair ${stemAt(words, at - 1)} ${stemAt(words, at)}`);
  });
  const around = { heading: headings.at(-1), intro, previous, next };
  for (const [place, other] of Object.entries(around))
    for (const at of other?.words.slice(0, AROUND).keys() ?? []) add(`${place} ${stemAt(other?.words ?? [], at)}`);
  add(`kind ${kind} ${isQuestion}`);
  add(`quotes ${/["“”„‘’]/.test(text)}`);
  add(`length ${Math.min(MOST_LENGTHS, words.length >> 2)}`);
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
