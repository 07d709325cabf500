/** Cuts text into words, and folds words so that spelling by accent, case or hyphenation does not hide them. */
import type { Word, Wording } from './word.ts';

/**
 * In order: "€", "%", "+" and fractions; a number with its separators ("1.348,49", "21e"); "t/m"; abbreviations ("o.a.", "p/m");
 * a word with hyphens, apostrophes and host names inside ("WW-uitkering", "foto's", "werk.nl").
 * Each alternative starts with a different kind of character or fails within a few, so matching is linear.
 */
const INVISIBLE = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const LETTER = `[\\p{L}\\p{M}${INVISIBLE}]`;
const INSIDE = `[\\p{L}\\p{M}\\d${INVISIBLE}]`;
const WORD = new RegExp(
  `[€%+¼½¾]|\\d+(?:[.,]\\d+)*(?:\\p{L}{1,3}(?!${INSIDE}))?|[tT]/[mM](?!${INSIDE})|(?:\\p{L}\\.){2,}(?!${LETTER}{2})|` +
    `${LETTER}${INSIDE}*(?:(?:[-‐‑'’]|\\.(?=\\p{Ll}))${INSIDE}+)*|\\p{N}+|\\p{L}`,
  'uy',
);

/**
 * Words of a text with their offsets. Most words are letters without accents or digits, with white space or a closing mark behind them;
 * these, and signs, need no pattern. On the first page, which waits for the pattern to be compiled, that halves the time for words.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const first = text.charCodeAt(at);
    const kind = first === EURO ? SIGN : (KINDS[first] ?? OTHER);
    if (kind === NO_WORD) {
      at += 1;
      continue;
    }
    let end = at + 1;
    if (kind === PLAIN || kind === DIGIT) {
      let bits = SMALL & first;
      for (let code = text.charCodeAt(end); KINDS[code] === kind; code = text.charCodeAt(end)) {
        bits &= code;
        end += 1;
      }
      if (endsWord(text, end)) {
        const found = text.slice(at, end);
        words.push({ text: found, plain: bits === 0 ? found.toLowerCase() : found, from: at, to: end });
        at = end;
        continue;
      }
    } else if (kind === SIGN) {
      const found = text.slice(at, end);
      words.push({ text: found, plain: found, from: at, to: end });
      at = end;
      continue;
    }
    WORD.lastIndex = at;
    const found = WORD.exec(text)?.[0];
    const plain = found ? fold(found) : '';
    if (found && plain) words.push({ text: found, plain, from: at, to: at + found.length });
    at += found?.length ?? 1;
  }
  return words;
}

/** The bit by which small letters, and digits, differ from capitals. */
const SMALL = 32;

const EURO = 0x20ac;

/** What a character can do: begin no word, stand in one of its kind, or be one; of others only the pattern can tell. */
const NO_WORD = 0;
const PLAIN = 1;
const DIGIT = 2;
const SIGN = 3;
const OTHER = 4;
/** Of the characters of ASCII. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  if (/[A-Za-z]/.test(character)) return PLAIN;
  if (/\d/.test(character)) return DIGIT;
  return /[%+]/.test(character) ? SIGN : NO_WORD;
}

/** Nothing that follows can belong to the word before it: "27," may go on as "27,5" and "werk." as "werk.nl". */
function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const mark = text.charCodeAt(at);
  if (mark === 32) return true;
  if (mark === 44 || mark === 46) return at + 1 === text.length || text.charCodeAt(at + 1) === 32;
  return mark === 58 || mark === 59 || mark === 63 || mark === 33 || mark === 40 || mark === 41;
}

/** Lower case, without accents, invisible characters and the full stops of abbreviations; one kind of hyphen and apostrophe. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu, '')
    .replace(/[‐‑]/g, '-')
    .replace(/’/g, "'")
    .replace(/\.$/, '')
    .toLowerCase();
}

/** The text between a word and the next one (or the end). */
export function gapAfter({ text, words }: Wording, index: number): string {
  const word = words[index];
  return word ? text.slice(word.to, words[index + 1]?.from ?? text.length) : '';
}

/** Folded form of the word at an index, "" outside the text. */
export function plainAt({ words }: Wording, index: number): string {
  return words[index]?.plain ?? '';
}
