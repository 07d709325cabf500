/** Words in quotes: another's, or those of an older text. */

/** Whether a text stands in quotes, holds a quote that it announces, or begins or ends a longer one. */
export function quotesOthers(text: string): boolean {
  if ((text.match(QUOTE)?.length ?? 0) % 2 === 1 || ANNOUNCES_QUOTE.test(text)) return true;
  return CLOSES_QUOTE.test(text) && OPENS_QUOTE.test(text);
}

const OPENS_QUOTE = /^["“„«‘']/;
const CLOSES_QUOTE = /["”»’'][.!?]?$/;
const QUOTE = /["“„”«»]/g;
/** "De folder zegt: “…”", "Er staat “…”", "berichten als ‘…’". */
const ANNOUNCES_QUOTE = /(?:[:(] ?|\b(?:er|daar) (?:staat|stond) )["“„«]|\bals ["“„«'‘]/i;
