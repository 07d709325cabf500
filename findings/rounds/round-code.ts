/**
 * The short code by which people join a round: read from paper, typed by hand. Letters and digits that look like another are left
 * out (B 8, S 5, Z 2, I L 1, O 0, U V), and vowels, so that no code is a word.
 */

/** 22 characters; eight of them make 35 bits, and guessing is slowed down at the endpoint. */
export const CODE_ALPHABET = 'CDFGHJKMNPQRTWXY346789';
const CODE_LENGTH = 8;

/** "CDFG-HJKM": as it is stored, printed and sent. */
export const ROUND_CODE = `^[${CODE_ALPHABET}]{4}-[${CODE_ALPHABET}]{4}$`;

const FORM = new RegExp(ROUND_CODE);

/** The code that someone typed, in its one spelling; undefined when it cannot be a code. Case, spaces and dashes do not matter. */
export function readRoundCode(typed: string): string | undefined {
  if (typed.length > 40) return undefined;
  const plain = typed.toUpperCase().replace(/[\s.\-–—_]/g, '');
  const code = `${plain.slice(0, 4)}-${plain.slice(4)}`;
  return FORM.test(code) ? code : undefined;
}

/** A new code. `random` gives a whole number from 0 up to but not including `below`, each as likely. */
export function newRoundCode(random: (below: number) => number): string {
  const characters = Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[random(CODE_ALPHABET.length)] ?? '');
  return `${characters.slice(0, 4).join('')}-${characters.slice(4).join('')}`;
}
