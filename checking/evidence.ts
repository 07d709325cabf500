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
  return quoteAt(
    from,
    statement.text,
    statement.headings.map((heading) => heading.text),
    text,
  );
}

/** Quote of words at a known place. */
export function quoteAt(from: number, words: string, headings: readonly string[], text: string): Evidence {
  const exact = whole(words.slice(0, LONGEST_QUOTE));
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: whole(text.slice(Math.max(0, from - CONTEXT), from)).replaceAll('\n', ' '),
    suffix: whole(text.slice(from + exact.length, from + exact.length + CONTEXT)).replaceAll('\n', ' '),
    headings: headings.map((heading) => heading.slice(0, LONGEST_QUOTE)),
  };
}

/** Without half a character at either end, which no other program could read. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}
