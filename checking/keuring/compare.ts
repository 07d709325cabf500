/** A keuring beside the one before it: what changed, sentence by sentence, and by whose doing. Pure. */
import { addressKey } from './address.ts';
import type { Keuring, KeuringItem, SiteQuote } from './keuring.ts';
import { plainWords } from './plain-words.ts';

/**
 * `repaired` was wrong, and none of those sentences is quoted any more · `still-wrong` · `newly-wrong` · `now-told` · `no-longer-told` · `not-seen-again` was wrong or
 * told, but a page that said so was not read this time, so nothing is known · `seen-now` wrong or told, on a page that was not read before,
 * so nobody knows how long already · `reworded` same outcome, another sentence · `otherwise` any other change of outcome
 */
export type ChangeKind =
  | 'repaired'
  | 'still-wrong'
  | 'newly-wrong'
  | 'now-told'
  | 'no-longer-told'
  | 'not-seen-again'
  | 'seen-now'
  | 'reworded'
  | 'otherwise';

export interface KeuringChange {
  readonly ruleId: string;
  readonly what: ChangeKind;
  /** `rules`: no page that it rests on changed, so it is our rules or the law of the day that differ; nobody is thanked or blamed. */
  readonly cause: 'page' | 'rules';
  readonly before: KeuringItem;
  readonly after: KeuringItem;
  /** Sentences of before that are no longer quoted, and the new ones. */
  readonly gone: readonly SiteQuote[];
  readonly came: readonly SiteQuote[];
}

/** Changes in the order of the new keuring's rules; `still-wrong` is listed too, because a herkeuring must show it. */
export function compareKeuringen(before: Keuring, after: Keuring): readonly KeuringChange[] {
  const earlier = new Map(before.items.map((item) => [item.ruleId, item]));
  return after.items.flatMap((item): KeuringChange[] => {
    const was = earlier.get(item.ruleId);
    if (was === undefined) return [];
    const gone = without(was.quotes, item.quotes);
    const came = without(item.quotes, was.quotes);
    const cause = isByPage(was, item, before, after) ? 'page' : 'rules';
    const what = changeOf(was, item, before, after) ?? (isReworded(gone, came, cause) ? 'reworded' : undefined);
    return what === undefined ? [] : [{ ruleId: item.ruleId, what, cause, before: was, after: item, gone, came }];
  });
}

/** One sentence took the place of another; that one more or one less is quoted changes nothing. */
function isReworded(gone: readonly SiteQuote[], came: readonly SiteQuote[], cause: KeuringChange['cause']): boolean {
  return cause === 'page' && gone.length > 0 && came.length > 0;
}

function changeOf(was: KeuringItem, is: KeuringItem, before: Keuring, after: Keuring): ChangeKind | undefined {
  if (was.outcome === 'failed') {
    if (is.outcome === 'failed') return 'still-wrong';
    if (without(was.quotes, is.quotes).length < was.quotes.length) return 'otherwise';
    return isLookedAtAgain(was, after) ? 'repaired' : 'not-seen-again';
  }
  if (is.outcome === 'failed') {
    if (!isOnPageOf(is, before)) return 'seen-now';
    // A sentence that was quoted before, as doubtful or right, is not new; how we judge it is.
    return is.quotes.length > 0 && without(is.quotes, was.quotes).length === 0 ? 'otherwise' : 'newly-wrong';
  }
  if (is.kind === 'mention' && isTold(is) !== isTold(was)) {
    // Nobody is thanked or blamed for what may be told.
    if (is.reason === 'perhaps-told' || was.reason === 'perhaps-told') return 'otherwise';
    // After a whole site was read without it, it is new, on whatever page.
    if (isTold(is)) return was.reason === 'not-found-on-site' || isOnPageOf(is, before) ? 'now-told' : 'seen-now';
    return isLookedAtAgain(was, after) ? 'no-longer-told' : 'not-seen-again';
  }
  return is.outcome === was.outcome && is.reason === was.reason ? undefined : 'otherwise';
}

/** Quoted from a page that was read then too; what is quoted from none cannot be said to be elsewhere. */
function isOnPageOf({ quotes }: KeuringItem, { pages }: Keuring): boolean {
  const keys = new Set(pages.map(({ url }) => addressKey(url)));
  return quotes.length === 0 || quotes.some(({ places }) => places.some(({ url }) => keys.has(addressKey(url))));
}

/** Every page that it was quoted from. */
function isLookedAtAgain({ quotes }: KeuringItem, after: Keuring): boolean {
  return quotes.every(({ places }) => places.every(({ url }) => wasLookedAt(url, after)));
}

/** Told in part counts as told. */
function isTold({ outcome, reason }: KeuringItem): boolean {
  return outcome === 'passed' || reason === 'incomplete';
}

/** Read again, or known to be gone. */
function wasLookedAt(url: string, { pages, notRead }: Keuring): boolean {
  const key = addressKey(url);
  return (
    pages.some((page) => addressKey(page.url) === key) ||
    notRead.some(({ what, where }) => what === 'missing' && addressKey(where) === key)
  );
}

/** Some page that the verdicts rest on has another text than before; always so when rules and day are the same. */
function isByPage(was: KeuringItem, is: KeuringItem, before: Keuring, after: Keuring): boolean {
  if (before.ruleset.hash === after.ruleset.hash && before.asOf === after.asOf) return true;
  const keys = [...was.quotes, ...is.quotes].flatMap(({ places }) => places.map(({ url }) => addressKey(url)));
  const hashIn = ({ pages }: Keuring, key: string) => pages.find(({ url }) => addressKey(url) === key)?.textHash;
  return keys.some((key) => hashIn(before, key) !== hashIn(after, key));
}

function without(quotes: readonly SiteQuote[], others: readonly SiteQuote[]): readonly SiteQuote[] {
  const known = new Set(others.map(({ exact }) => plainWords(exact)));
  return quotes.filter(({ exact }) => !known.has(plainWords(exact)));
}
