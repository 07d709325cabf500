/** Numbers in digits and in Dutch words. */
import { concept } from './concept.ts';
import type { Wording } from './word.ts';
import { gapAfter, plainAt } from './words.ts';

const UNITS = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TEENS = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** Words for 1 to 99, without accents. */
const BELOW_HUNDRED: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((unit, value) => [unit, value] as const).slice(1),
  ...TEENS.map((teen, value) => [teen, value + 10] as const),
  ...TENS.flatMap((ten, tens) =>
    tens < 2 ? [] : UNITS.map((unit, value) => [unit ? `${unit}en${ten}` : ten, tens * 10 + value] as const),
  ),
]);

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
  ['tweeenhalf', 2.5],
  ['tweeenhalve', 2.5],
  ['drieenhalf', 3.5],
  ['drieenhalve', 3.5],
]);

/** Every number of one word, but for those with hundreds or thousands in it. */
const SHORT: ReadonlyMap<string, number> = new Map([...BELOW_HUNDRED, ...FRACTIONS]);

const HALVES: ReadonlySet<string> = new Set(['half', 'halve', '1⁄2']);

const DIGIT_FORMS = Array.from('0123456789', (digit) => `${digit}*`);

/** Forms of everything that `numberAt` takes for a number: a statement that names none of them need not be searched. */
export const NUMBER_FORMS: readonly string[] = [
  ...DIGIT_FORMS,
  ...UNITS.slice(1),
  ...'elf twaalf *tien *tig *honderd* *duizend* half halve *erhalf *erhalve *eenhalf *eenhalve'.split(' '),
];

/** Anything that begins with a digit, such as a year. */
export const DIGITS = concept('cijfers', ...DIGIT_FORMS);

/** Value of one folded word: "27", "1.348,49", "acht", "dertienhonderd"; undefined when it is no number. */
export function numberOf(plain: string): number | undefined {
  const first = plain.charCodeAt(0);
  if (first >= 48 && first <= 57) return digits(plain);
  return SHORT.get(plain) ?? largeNumber(plain);
}

/** Dutch writes a full stop between thousands and a comma before decimals; "12.5" is read as a decimal all the same. */
function digits(plain: string): number | undefined {
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (/^\d+[.,]\d+$/.test(plain)) return Number(plain.replace(',', '.'));
  return undefined;
}

const SHORTEST_LARGE = 'honderd'.length;

function largeNumber(plain: string): number | undefined {
  if (plain.length > 40 || plain.length < SHORTEST_LARGE) return undefined;
  const thousand = plain.indexOf('duizend');
  if (thousand >= 0) {
    const many = thousand === 0 ? 1 : numberOf(plain.slice(0, thousand));
    const rest = plain.slice(thousand + 'duizend'.length);
    const more = rest === '' ? 0 : numberOf(rest);
    return many === undefined || more === undefined ? undefined : many * 1000 + more;
  }
  const hundred = plain.indexOf('honderd');
  if (hundred < 0) return undefined;
  const many = hundred === 0 ? 1 : BELOW_HUNDRED.get(plain.slice(0, hundred));
  const rest = plain.slice(hundred + 'honderd'.length).replace(/^en(?=.)/, '');
  const more = rest === '' ? 0 : BELOW_HUNDRED.get(rest);
  return many === undefined || more === undefined ? undefined : many * 100 + more;
}

/** A number in a text: its value and the index of the first word after it. */
export interface NumberAt {
  readonly value: number;
  readonly end: number;
}

/**
 * The number that starts at a word: "4", "vier", "4 (vier)", "twee en een halve", "2 ½", "een half".
 * "een" alone is a number only for the caller that knows what follows.
 */
export function numberAt(wording: Wording, index: number): NumberAt | undefined {
  const plain = plainAt(wording, index);
  const value = numberOf(plain);
  if (value === undefined) return HALVES.has(plain) ? { value: 0.5, end: index + 1 } : undefined;
  const next = plainAt(wording, index + 1);
  if (value === 1 && HALVES.has(next)) return { value: 0.5, end: index + 2 };
  if (next === '1⁄2') return { value: value + 0.5, end: index + 2 };
  if (next === 'en' && plainAt(wording, index + 2) === 'een' && HALVES.has(plainAt(wording, index + 3))) {
    return { value: value + 0.5, end: index + 4 };
  }
  const isRepeated = gapAfter(wording, index).includes('(') && numberOf(next) === value;
  return { value, end: isRepeated ? index + 2 : index + 1 };
}
