/**
 * One more page in a keuring that stands: a page that a person opened, because a program could not read or did not find it. Verdicts come
 * together as in `merge-runs.ts`; a page that was read before keeps the version that was judged. Pure.
 */
import { addressKey } from './address.ts';
import type { Keuring, KeuringItem, PageVersion, SiteQuote } from './keuring.ts';
import { MOST_TELLING, MOST_TO_SHOW } from './merge-runs.ts';
import { listNotRead } from './not-read-page.ts';
import { plainWords } from './plain-words.ts';

/**
 * `there-already` this page was read in it · `other-rules` it was made with another version of the rules · `other-amounts` it was made
 * before the last day on which amounts and law change, so that page and keuring would be held to different law
 */
export type CannotAdd = 'there-already' | 'other-rules' | 'other-amounts';

/** Why the page cannot come in; undefined when it can. @param page a keuring of that page only */
export function cannotAdd(keuring: Keuring, page: Keuring): CannotAdd | undefined {
  const read = new Set(keuring.pages.map(({ url }) => addressKey(url)));
  if (page.pages.some(({ url }) => read.has(addressKey(url)))) return 'there-already';
  if (page.ruleset.hash !== keuring.ruleset.hash) return 'other-rules';
  return halfYear(page.asOf) === halfYear(keuring.asOf) ? undefined : 'other-amounts';
}

/** Amounts and law change on 1 January and 1 July. */
const halfYear = (day: string): string => `${day.slice(0, 4)} ${day.slice(5, 7) < '07' ? 1 : 2}`;

/** The keuring with the page in it; the same when it cannot come in. @param page a keuring of that page only */
export function withPage(keuring: Keuring, page: Keuring): Keuring {
  if (cannotAdd(keuring, page) !== undefined) return keuring;
  const added = new Set(page.pages.map(({ url }) => addressKey(url)));
  const isComplete = !page.notRead.some(({ isRelevant }) => isRelevant);
  const ofPage = new Map(page.items.map((item) => [item.ruleId, item]));
  return {
    ...keuring,
    pages: [...keuring.pages, ...page.pages.map((each) => readLater(each, keuring, page))],
    items: keuring.items.map((item) => together(item, ofPage.get(item.ruleId), isComplete)),
    notRead: listNotRead([...keuring.notRead, ...page.notRead].filter(({ where }) => !added.has(addressKey(where)))),
  };
}

function readLater(version: PageVersion, { readOn }: Keuring, page: Keuring): PageVersion {
  return page.readOn === readOn ? version : { ...version, readOn: page.readOn };
}

/** One verdict of two: that of the pages that were read, and that of the page that comes in. */
function together(item: KeuringItem, other: KeuringItem | undefined, isComplete: boolean): KeuringItem {
  if (other === undefined) return item;
  const [ours, theirs] = [strength(item), strength(other)];
  if (ours === theirs && item.reason === 'not-found-on-site' && !isComplete)
    return { ...item, reason: 'not-found-in-what-was-read' };
  if (ours !== theirs) return ours < theirs ? item : other;
  return item.reason === other.reason ? { ...item, quotes: most(item, bothQuotes(item.quotes, other.quotes)) } : item;
}

/** What is said before what; the lowest counts. */
function strength({ kind, outcome, reason, quotes }: KeuringItem): number {
  if (outcome === 'failed') return 0;
  if (outcome === 'passed') return kind === 'mention' ? 1 : 5;
  if (outcome === 'untested') return quotes.length > 0 ? 6 : 9;
  if (reason === 'law-not-in-force') return 7;
  if (outcome === 'inapplicable' || reason === 'not-found-on-site' || reason === 'not-found-in-what-was-read') return 8;
  if (reason === 'incomplete') return 2;
  return reason === 'rule-error' ? 4 : 3;
}

function most({ kind, outcome }: KeuringItem, quotes: readonly SiteQuote[]): readonly SiteQuote[] {
  if (kind === 'mention' && outcome === 'passed') return quotes.slice(0, MOST_TELLING);
  return outcome === 'untested' ? quotes.slice(0, MOST_TO_SHOW) : quotes;
}

/** The same words are one quote, with all places. */
function bothQuotes(ours: readonly SiteQuote[], theirs: readonly SiteQuote[]): readonly SiteQuote[] {
  const byWords = new Map(ours.map((quote) => [plainWords(quote.exact), quote]));
  for (const quote of theirs) {
    const words = plainWords(quote.exact);
    const known = byWords.get(words);
    byWords.set(words, known ? { ...known, places: [...known.places, ...quote.places] } : quote);
  }
  return [...byWords.values()];
}
