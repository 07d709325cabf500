/** Tries the site's own search as a person would: through its form, on three words. */
import { siteHost } from '../keuring/address.ts';
import { type LinkCounts, NO_WORD, SEARCH_WORDS, type SearchTried, searchTried } from '../keuring/search-tried.ts';
import { searchAddress } from './search-form.ts';
import type { Visit, VisitFor } from './visit.ts';

/** @param visits pages in the order in which they were read; the first search form counts */
export async function trySearch(
  visits: readonly Visit[],
  hosts: ReadonlySet<string>,
  visit: (url: string, what: VisitFor) => Promise<Visit>,
): Promise<SearchTried> {
  const form = visits.find(
    ({ search }) => search !== undefined && hosts.has(siteHost(new URL(search.action).hostname)),
  )?.search;
  const subjects = visits.flatMap(({ run }) => (run?.page.type === 'bijstand' ? [run.page.url] : []));
  if (form === undefined) return { tried: false, why: 'no-form' };
  const countsFor = async (word: string): Promise<LinkCounts | undefined> =>
    (await visit(searchAddress(form, word), 'results')).counts;
  const control = await countsFor(NO_WORD);
  // A search that may not be read is not asked again.
  if (control === undefined) return { tried: false, why: 'not-read' };
  const results = new Map<string, LinkCounts | undefined>();
  for (const word of SEARCH_WORDS) results.set(word, await countsFor(word));
  return searchTried(form.action, results, control, subjects);
}
