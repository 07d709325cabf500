/** How many clicks a page is from the home page, and which. Pure: breadth first over the links that were seen. */
import { addressKey } from './address.ts';

export interface Click {
  /** Words of the link. */
  readonly text: string;
  /** Absolute address it leads to. */
  readonly url: string;
}

/** Clicks in order; empty for the home page itself. */
export type ClickPath = readonly Click[];

/** A page that was read, with the links on it. */
export interface LinkedPage {
  /** Address that was asked for, and the one it led to. */
  readonly asked: string;
  readonly url: string;
  readonly links: readonly Click[];
}

/** Shortest path to every page that was read and can be reached, by its `addressKey`. On equal length the first link on a page wins. */
export function clickPaths(home: string, pages: readonly LinkedPage[]): ReadonlyMap<string, ClickPath> {
  const byKey = new Map<string, LinkedPage>();
  for (const page of pages) {
    const key = addressKey(page.url);
    // A page that was also met through another address has its links only once.
    if ((byKey.get(key)?.links.length ?? 0) === 0) byKey.set(key, page);
  }
  for (const { asked, url } of pages) {
    const [key, led] = [addressKey(asked), byKey.get(addressKey(url))];
    if (led !== undefined && !byKey.has(key)) byKey.set(key, led);
  }
  const paths = new Map<string, ClickPath>();
  const start = byKey.get(addressKey(home));
  if (start === undefined) return paths;
  paths.set(addressKey(start.url), []);
  const todo = [start];
  for (let at = 0; at < todo.length; at++) {
    const page = todo[at];
    const path = page && paths.get(addressKey(page.url));
    if (path === undefined) continue;
    for (const link of page?.links ?? []) {
      const target = byKey.get(addressKey(link.url));
      if (target === undefined || paths.has(addressKey(target.url))) continue;
      paths.set(addressKey(target.url), [...path, { text: link.text, url: target.url }]);
      todo.push(target);
    }
  }
  return paths;
}

/** Clicks from the home page: so many are good, so many will do. The keuring of 2018 to 2020 used the same measure. */
export const GOOD_CLICKS = 2;
export const ACCEPTABLE_CLICKS = 3;

/** How well the bijstand is found from the home page. A person confirms that the path is a natural one. */
export type Findability =
  | { readonly measured: 'good' | 'acceptable' | 'long'; readonly page: string; readonly path: ClickPath }
  /** No page about the bijstand was reached by links. */
  | { readonly measured: 'not-reached' }
  /** Saved pages have no home page. */
  | { readonly measured: 'not-measured' };

/** The nearest page about the bijstand. */
export function findabilityOf(
  pages: readonly { readonly url: string; readonly type: string; readonly clickPath?: ClickPath }[],
  hasHome: boolean,
): Findability {
  if (!hasHome) return { measured: 'not-measured' };
  let nearest: { readonly url: string; readonly path: ClickPath } | undefined;
  for (const { url, type, clickPath } of pages) {
    if (type !== 'bijstand' || clickPath === undefined) continue;
    if (nearest === undefined || clickPath.length < nearest.path.length) nearest = { url, path: clickPath };
  }
  if (nearest === undefined) return { measured: 'not-reached' };
  const clicks = nearest.path.length;
  const measured = clicks <= GOOD_CLICKS ? 'good' : clicks <= ACCEPTABLE_CLICKS ? 'acceptable' : 'long';
  return { measured, page: nearest.url, path: nearest.path };
}
