/**
 * Forms of concepts cut into words beforehand, by the build of the extension: thousands of texts need not be made, taken apart and held
 * against each other each time the panel opens. One text holds every different word once, and then the forms of one concept (a row)
 * after another, each as numbers of words; a form that an earlier row has too is only the number of that form.
 */

export interface CutForms {
  /** Different words of forms, as forms write them ("voorschot*"). */
  readonly words: readonly string[];
  /** The words of every form by number, one form after another; where other words may stand before one it is -1 - its number. */
  readonly steps: readonly number[];
  /** Where the steps of each form end. */
  readonly ends: readonly number[];
  /** Numbers of forms, one row after another, and where each row ends. */
  readonly rows: readonly number[];
  readonly rowEnds: readonly number[];
}

/** What the first numbers mean; a word has its own number after them. */
const END_OF_FORM = 0;
const END_OF_ROW = 1;
const GAP = 2;
const KNOWN = 3;
const FIRST_WORD = 4;

const NONE = -1;

/** Stands between the words and the rows; no form has it. */
const SEPARATOR = '|';

/** Signs that stand for themselves in any text of a program. */
const DIGITS = Array.from({ length: 90 }, (_, at) => String.fromCharCode(37 + at)).filter(
  (sign) => !/[\\`]/.test(sign),
);
const BASE = DIGITS.length;
/** A number begins with a digit below the first of these when it has one digit, below the second when it has two; else it has three. */
const ONE_DIGIT = 24;
const TWO_DIGITS = 84;
const LEAST_OF_THREE = ONE_DIGIT + (TWO_DIGITS - ONE_DIGIT) * BASE;

/** Value of a digit, by its code. */
const VALUES = new Uint8Array(128);
for (let value = 0; value < BASE; value += 1) VALUES[DIGITS[value]?.charCodeAt(0) ?? 0] = value;

/** The text that `readCutForms` reads, of the forms of each concept. */
export function cutFormsText(rows: readonly (readonly string[])[]): string {
  const all = rows.map((forms) => [...new Set(forms.flatMap(withSpaces))].toSorted());
  const words = wordsOf(new Set(all.flat()));
  const numbers = new Map([['…', GAP], ...words.map((word, at) => [word, at + FIRST_WORD] as const)]);
  const known = new Map<string, number>();
  const written = (form: string): string => {
    const number = known.get(form);
    if (number === undefined) known.set(form, known.size);
    else if (form.includes(' ')) return digitsOf(KNOWN) + digitsOf(number);
    return form
      .split(' ')
      .map((word) => digitsOf(numbers.get(word) ?? NONE))
      .join('');
  };
  const ofRow = (forms: readonly string[]) => forms.map(written).join(digitsOf(END_OF_FORM)) + digitsOf(END_OF_ROW);
  return words.join(' ') + SEPARATOR + all.map(ofRow).join('');
}

/** A form, and what it also stands for: with a hyphen its parts as separate words. */
export function withSpaces(form: string): readonly string[] {
  return form.includes('-') ? [form, form.replace(/(\p{L})-(?=\p{L})/gu, '$1 ')] : [form];
}

/** First those that get a number of one digit: the most used. Of the others all numbers are as long, and by their letters they weigh less. */
function wordsOf(forms: Iterable<string>): readonly string[] {
  const uses = new Map<string, number>();
  for (const form of forms)
    for (const word of form.split(' ')) if (word !== '…') uses.set(word, (uses.get(word) ?? 0) + 1);
  const words = [...uses.keys()].toSorted();
  const most = words.toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0)).slice(0, ONE_DIGIT - FIRST_WORD);
  return [...most, ...words.filter((word) => !most.includes(word))];
}

function digitsOf(number: number): string {
  if (number < 0) throw new Error('a word without a number');
  if (number < ONE_DIGIT) return `${DIGITS[number]}`;
  const two = number - ONE_DIGIT;
  if (number < LEAST_OF_THREE) return `${DIGITS[ONE_DIGIT + Math.floor(two / BASE)]}${DIGITS[two % BASE]}`;
  const three = number - LEAST_OF_THREE;
  const first = DIGITS[TWO_DIGITS + Math.floor(three / BASE ** 2)];
  if (first === undefined) throw new Error(`more words or forms than numbers: ${number}`);
  return `${first}${DIGITS[Math.floor(three / BASE) % BASE]}${DIGITS[three % BASE]}`;
}

/** Reads what `cutFormsText` wrote; an empty text has no rows. */
export function readCutForms(text: string): CutForms {
  const end = text.indexOf(SEPARATOR);
  const words = end < 0 ? [] : text.slice(0, end).split(' ');
  const steps: number[] = [];
  const ends: number[] = [];
  const rows: number[] = [];
  const rowEnds: number[] = [];
  /** Of each word the form that it is by itself. */
  const alone = new Int32Array(words.length).fill(NONE);
  const numbers = numbersIn(text, end + 1);
  let gap = 0;
  let start = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    if (number === KNOWN) {
      at += 1;
      rows.push(numbers[at] ?? 0);
    } else if (number === GAP) gap = 1;
    else if (number >= FIRST_WORD) {
      const word = number - FIRST_WORD;
      steps.push(gap === 1 ? -1 - word : word);
      gap = 0;
    } else {
      const only = steps.length === start + 1 ? (steps[start] ?? NONE) : NONE;
      const same = alone[only] ?? NONE;
      if (same >= 0) rows.push(same);
      else if (steps.length > start) rows.push(ends.push(steps.length) - 1);
      if (same >= 0) steps.pop();
      else if (only >= 0) alone[only] = ends.length - 1;
      start = steps.length;
      gap = 0;
      if (number === END_OF_ROW) rowEnds.push(rows.length);
    }
  }
  return { words, steps, ends, rows, rowEnds };
}

/** The numbers written in a text from there on. */
function numbersIn(text: string, from: number): readonly number[] {
  const numbers: number[] = [];
  const digit = (at: number) => VALUES[text.charCodeAt(at)] ?? 0;
  for (let at = from; at < text.length; at += 1) {
    const first = digit(at);
    if (first < ONE_DIGIT) numbers.push(first);
    else if (first < TWO_DIGITS) {
      numbers.push(ONE_DIGIT + (first - ONE_DIGIT) * BASE + digit(at + 1));
      at += 1;
    } else {
      numbers.push(LEAST_OF_THREE + ((first - TWO_DIGITS) * BASE + digit(at + 1)) * BASE + digit(at + 2));
      at += 2;
    }
  }
  return numbers;
}

/** Where the part with this number starts, of parts that end there. */
export const startIn = (ends: readonly number[], number: number): number =>
  number === 0 ? 0 : (ends[number - 1] ?? 0);

/** The forms of a row as texts. */
export function formsOfRow({ words, steps, ends, rows, rowEnds }: CutForms, row: number): readonly string[] {
  const written = (step: number) => (step < 0 ? `… ${words[-1 - step]}` : `${words[step]}`);
  return rows
    .slice(startIn(rowEnds, row), rowEnds[row])
    .map((form) => steps.slice(startIn(ends, form), ends[form]).map(written).join(' '));
}

/** Before the number of a row, where a concept has it in place of its forms; no form begins so. */
const ROW = '#';

/** Number of the row that this text stands for; undefined for a form. */
export const rowOf = (text: string): number | undefined => (text.startsWith(ROW) ? Number(text.slice(1)) : undefined);

/** The text that the build of the extension puts above the file; nowhere else. */
declare const CUT_FORMS: string | undefined;

/** The forms that the build cut. */
export const cutForms = readCutForms(typeof CUT_FORMS === 'undefined' ? '' : CUT_FORMS);
