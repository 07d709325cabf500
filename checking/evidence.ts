/** From a statement to a quote that can be found again: W3C TextQuoteSelector with its headings. */
import type { Statement } from '../language/statement.ts';
import type { Evidence } from './check-run.ts';

/** Characters of context before and after a quote. */
const CONTEXT = 32;
/** A quote longer than this is cut at its end: no sentence for people is longer, and stored quotes must stay small. */
const LONGEST_QUOTE = 1000;

/** The page's text, one block a line, and where in it each statement stands. */
export interface TextOfPage {
  readonly text: string;
  /** Offset of the statement's first character; undefined for one that is not of this page. */
  offsetOf(statement: Statement): number | undefined;
}

/** Quote of a whole statement. */
export function quoteOf(statement: Statement, { text, offsetOf }: TextOfPage): Evidence {
  const from = offsetOf(statement) ?? Math.max(0, text.indexOf(statement.text));
  const headings = statement.headings.filter(({ kind }) => kind === 'heading').map(({ text: each }) => each);
  return quoteAt(from, statement.text, headings, text);
}

/** Quote of words at a known place. */
export function quoteAt(from: number, words: string, headings: readonly string[], text: string): Evidence {
  const exact = whole(words.slice(0, LONGEST_QUOTE));
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: onOneLine(whole(text.slice(Math.max(0, from - CONTEXT), from))),
    suffix: onOneLine(whole(text.slice(from + exact.length, from + exact.length + CONTEXT))),
    headings: headings.map((heading) => heading.slice(0, LONGEST_QUOTE)),
  };
}

function onOneLine(text: string): string {
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text;
}

/** Without half a character at either end, which no other program could read. */
function whole(text: string): string {
  const from = (text.charCodeAt(0) & HALVES) === SECOND_HALF ? 1 : 0;
  const to = (text.charCodeAt(text.length - 1) & HALVES) === FIRST_HALF ? text.length - 1 : text.length;
  return text.slice(from, to);
}

/** The bits that tell halves of a character from whole ones. */
const HALVES = 0xfc00;
const FIRST_HALF = 0xd800;
const SECOND_HALF = 0xdc00;
