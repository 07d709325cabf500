/**
 * Finds a quote again in the texts of a page: exactly, or not at all. White space and unseen characters do not count, so a quote is
 * found across inline tags, line breaks, table cells and soft hyphens; one letter's difference makes it gone. Costs one pass over
 * the texts and at most 64 characters for each place where the words stand.
 */
import { isSeen } from './visible-text.ts';

export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Part of one text: UTF-16 offsets, end not included. */
export interface Piece {
  readonly text: number;
  readonly from: number;
  readonly to: number;
}

/** A hostile page may repeat a quote endlessly; more places than this are not compared. */
const MOST_PLACES = 10_000;

/** Finds one quote; see `locatorIn`, which finds many at the price of one pass. */
export function locate(texts: readonly string[], quote: Quote): readonly Piece[] | 'gone' {
  return locatorIn(texts)(quote);
}

/** Gives the pieces of the texts that make up a quote, in order. Where it stands more than once, its context chooses. */
export function locatorIn(texts: readonly string[]): (quote: Quote) => readonly Piece[] | 'gone' {
  const parts = texts.map(seen);
  const stream = parts.join('');
  return (quote) => {
    const needle = seen(quote.exact);
    if (needle === '') return 'gone';
    const at = bestPlace(stream, needle, seen(quote.prefix), seen(quote.suffix));
    return at < 0 ? 'gone' : piecesOf(texts, parts, at, at + needle.length);
  };
}

/** Only the characters that count. */
function seen(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isSeen(text.charCodeAt(at))) continue;
    kept += text.slice(from, at);
    from = at + 1;
  }
  return kept;
}

function bestPlace(stream: string, needle: string, prefix: string, suffix: string): number {
  let best = -1;
  let most = -1;
  let at = stream.indexOf(needle);
  for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
    const fit = endsAlike(stream, at, prefix) + startsAlike(stream, at + needle.length, suffix);
    if (fit > most) [best, most] = [at, fit];
    if (fit === prefix.length + suffix.length) break;
    at = stream.indexOf(needle, at + 1);
  }
  return best;
}

/** How many characters before `at` equal the end of the prefix. */
function endsAlike(stream: string, at: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && same < at && stream[at - 1 - same] === prefix[prefix.length - 1 - same]) same += 1;
  return same;
}

function startsAlike(stream: string, at: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && stream[at + same] === suffix[same]) same += 1;
  return same;
}

/**
 * From places in the stream back to offsets in the texts. Only the ends of the quote are cut to its words: white space where two texts
 * meet, also as a text of its own, lies within the quote.
 */
function piecesOf(texts: readonly string[], parts: readonly string[], from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  parts.forEach((part, text) => {
    const end = start + part.length;
    const whole = texts[text] ?? '';
    if (part === '') {
      // Of more in a row a browser shows one space.
      if (start > from && start < to && parts[text - 1] !== '') pieces.push({ text, from: 0, to: whole.length });
    } else if (end > from && start < to) {
      pieces.push({
        text,
        from: start <= from ? offsetOf(whole, from - start) : 0,
        to: end >= to ? offsetOf(whole, to - start - 1) + 1 : whole.length,
      });
    }
    start = end;
  });
  return pieces;
}

/** Offset of the nth character that counts. */
function offsetOf(text: string, nth: number): number {
  let count = -1;
  for (let at = 0; at < text.length; at++) {
    if (!isSeen(text.charCodeAt(at))) continue;
    count += 1;
    if (count === nth) return at;
  }
  return text.length;
}
