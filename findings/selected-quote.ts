/** From text that a person selected on the page to a quote that can be found again there. Pure. */
import type { TextQuoteSelector } from '../checking/check-run.ts';
import type { PageText } from '../reading/page-text.ts';
import { LIMITS } from './limits.ts';

/** As the reader does: white space collapsed; soft hyphens and zero-width characters gone. */
const flat = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The quote, or undefined when the selection is empty, longer than an observation may hold, or not in the main text.
 * A selection over several blocks is a quote with a space where one block ends.
 */
export function quoteOfSelection(selected: string, page: Pick<PageText, 'blocks'>): TextQuoteSelector | undefined {
  const exact = flat(selected);
  if (exact === '' || exact.length > LIMITS.exact) return undefined;
  const text = page.blocks.map((block) => block.text).join(' ');
  const from = text.indexOf(exact);
  if (from < 0) return undefined;
  const to = from + exact.length;
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: text.slice(Math.max(0, from - LIMITS.context), from),
    suffix: text.slice(to, to + LIMITS.context),
  };
}
