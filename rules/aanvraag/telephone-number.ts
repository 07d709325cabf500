/** Dutch telephone numbers as municipalities write them: "14 0123", "0123 - 45 67 89", "(010) 123 4567", "0800-1234". */
import { DIGITS } from '../../language/numbers.ts';
import type { Statement } from '../../language/statement.ts';

/** Digits of an ordinary Dutch number. */
const FULL = 10;
/** Free and paid service numbers: 0800-1234 has eight. */
const SERVICE = ['0800', '0900', '088'];
/** Words a number may be cut into: "0 1 2 3". */
const LONGEST_RUN = 8;

/** Two to five digits behind 14 ("14 0123", "14 030"). */
const MUNICIPAL = { shortest: 3, longest: 5 };

export function hasTelephoneNumber(statement: Statement): boolean {
  if (!statement.has(DIGITS)) return false;
  const { words } = statement;
  return words.some((word, at) => {
    const first = digitsOf(word.plain);
    if (first === undefined || !(first.startsWith('0') || first.startsWith('14') || first.startsWith('31')))
      return false;
    if (isBankCountry(words[at - 2]?.plain)) return false;
    let digits = '';
    for (const { plain } of words.slice(at, at + LONGEST_RUN)) {
      const more = digitsOf(plain);
      if (more === undefined) break;
      digits += more;
      if (isNumber(digits)) return true;
    }
    return false;
  });
}

/** "NL12", which begins the number of a bank account: NL12 BNGH 0123 4567 89. */
const isBankCountry = (plain = ''): boolean => /^[a-z]{2}\d{2}$/.test(plain);

/** The digits of a word that holds nothing but digits and the signs between them; "" for a dash. */
function digitsOf(plain: string): string | undefined {
  let digits = '';
  for (const char of plain) {
    if (char >= '0' && char <= '9') digits += char;
    else if (!'-+()./–'.includes(char)) return undefined;
  }
  return digits;
}

function isNumber(digits: string): boolean {
  if (digits.startsWith('140')) {
    const area = digits.length - 2;
    return area >= MUNICIPAL.shortest && area <= MUNICIPAL.longest;
  }
  if (SERVICE.some((service) => digits.startsWith(service)) && digits.length >= 8) return true;
  if (digits.startsWith('0031')) return digits.length === FULL + 3 || digits.length === FULL + 4;
  if (digits.startsWith('31')) return digits.length === FULL + 1;
  // A mobile number is often written with a digit too many.
  if (digits.startsWith('06') && digits.length === FULL + 1) return true;
  return digits.startsWith('0') && digits.length === FULL;
}
