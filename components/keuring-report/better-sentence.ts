/** The sentence that a municipality may copy, with its own name in it. */

/** A telephone number in an example is made up; theirs goes in its place. */
const MADE_UP_NUMBER = /\b14\s?0\d{2,3}\b/g;

/**
 * Good example with "de gemeente" and "onze gemeente" filled in, the first time each. A joint organisation goes by its own name.
 * Telephone numbers become a blank.
 */
export function betterSentence(goodExample: string, name: string, isJoint: boolean): string {
  const own = isJoint ? name : `gemeente ${name.replace(/^gemeente\s+/i, '')}`;
  const the = isJoint ? own : `de ${own}`;
  return goodExample
    .replaceAll(/\s*\n\s*/g, ' ')
    .replace(/\bonze gemeente\b/, () => own)
    .replace(/\b([Dd])e gemeente\b(?! [A-Z])/, (_, first: string) => (first === 'D' ? atStart(the) : the))
    .replaceAll(MADE_UP_NUMBER, '……');
}

const atStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
