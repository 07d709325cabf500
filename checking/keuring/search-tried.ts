/**
 * Whether the site's own search finds a page about the bijstand, on the three words of the keuring of 2018 to 2020. Pure. A search is
 * compared with one for a word that exists nowhere: what both show is menu, not result.
 */
import { addressKey } from './address.ts';

export const SEARCH_WORDS = ['bijstand', 'bijstandsuitkering', 'uitkering'] as const;
/** Nobody writes this, so a search for it shows the page without results. */
export const NO_WORD = 'qxzwvqxz';

/** How often each page is linked to, by `addressKey`. */
export type LinkCounts = Readonly<Record<string, number>>;

export interface WordTried {
  readonly word: (typeof SEARCH_WORDS)[number];
  /** `not-seen`: there were results, but we saw no page about the bijstand among them. `unclear`: we could not see any result. */
  readonly outcome: 'found' | 'not-seen' | 'unclear';
  /** The page that was found. */
  readonly page?: string;
}

export type SearchTried =
  | { readonly tried: true; readonly address: string; readonly words: readonly WordTried[] }
  /** `no-form`: no plain search form was found. `not-read`: the search could not be read, or the site asks programs not to. */
  | { readonly tried: false; readonly why: 'no-form' | 'not-read' };

/**
 * @param results links on the page of results for each word; undefined when it was not read
 * @param control links on the page for `NO_WORD`
 * @param subjects addresses of the pages about the bijstand
 */
export function searchTried(
  address: string,
  results: ReadonlyMap<string, LinkCounts | undefined>,
  control: LinkCounts | undefined,
  subjects: readonly string[],
): SearchTried {
  if (control === undefined || SEARCH_WORDS.every((word) => results.get(word) === undefined))
    return { tried: false, why: 'not-read' };
  return {
    tried: true,
    address,
    words: SEARCH_WORDS.map((word) => wordTried(word, results.get(word), control, subjects)),
  };
}

function wordTried(
  word: WordTried['word'],
  counts: LinkCounts | undefined,
  control: LinkCounts,
  subjects: readonly string[],
): WordTried {
  if (counts === undefined) return { word, outcome: 'unclear' };
  const isResult = (key: string) => (counts[key] ?? 0) > (control[key] ?? 0);
  const page = subjects.find((url) => isResult(addressKey(url)));
  if (page !== undefined) return { word, outcome: 'found', page };
  return { word, outcome: Object.keys(counts).some(isResult) ? 'not-seen' : 'unclear' };
}
