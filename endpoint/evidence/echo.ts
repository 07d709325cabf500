/**
 * What a page says only because its own address says it: a page that repeats what it was asked for ("U zocht: …") can be made to say
 * anything, by whoever writes the address. Pure.
 */

/** Words in a row that can stand in an address by chance: "/recht-op-bijstand", and the sentence "U hebt recht op bijstand als …". */
const BY_CHANCE = 2;
/** Part of a sentence that may come from the address before the sentence does. */
const MOST_PART = 1 / 2;
/** An address can be escaped more than once, and a page can undo that as often. */
const MOST_ESCAPES = 3;

/**
 * Whether this text stands in one of these addresses: whole, or for half or more in one run of at least three words. Of one or two
 * words only what stands in a query or fragment counts, for the path of a page is often its title.
 */
export function isEcho(text: string, addresses: readonly string[]): boolean {
  const words = wordsOf(text);
  if (words.length === 0) return false;
  return addresses.some((address) => {
    const asked = partsOf(address);
    if (words.length <= BY_CHANCE) return longestRun(words, wordsOf(asked.behind)) === words.length;
    const run = longestRun(words, wordsOf(asked.whole));
    return run > BY_CHANCE && run >= words.length * MOST_PART;
  });
}

/** As the page could have read it: without escapes; `behind` is query and fragment. */
function partsOf(address: string): { readonly whole: string; readonly behind: string } {
  const url = URL.parse(address);
  if (!url) return { whole: '', behind: '' };
  const behind = unescaped(`${url.search} ${url.hash}`);
  return { whole: `${unescaped(url.pathname)} ${behind}`, behind };
}

function unescaped(text: string): string {
  let plain = text;
  for (let times = 0; times < MOST_ESCAPES; times++) {
    const next = plain.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
      try {
        return decodeURIComponent(escaped);
      } catch {
        // Not UTF-8: what it was cannot be known, and it ends a word.
        return ' ';
      }
    });
    if (next === plain) break;
    plain = next;
  }
  return plain;
}

/** Letters and digits only, without accents and capitals: addresses write the rest in many ways. */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Most words in a row that stand in both. Quotes and addresses are short, so every pair of words can be looked at. */
function longestRun(words: readonly string[], others: readonly string[]): number {
  let longest = 0;
  let before: readonly number[] = [];
  for (const word of words) {
    const last = before;
    const runs = others.map((other, place) => (other === word ? (last[place - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...runs);
    before = runs;
  }
  return longest;
}
