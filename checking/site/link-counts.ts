/** How often a page links to each address: on a page of search results, a result adds one to what the menu already has. */
import { absolute } from '../../reading/links.ts';
import type { TreeElement } from '../../reading/tree.ts';
import { addressKey } from '../keuring/address.ts';
import type { LinkCounts } from '../keuring/search-tried.ts';
import { elementsOf } from './elements.ts';

const MOST_LINKS = 2000;

export function linkCounts(root: TreeElement, url: string): LinkCounts {
  const counts = new Map<string, number>();
  let base = url;
  for (const element of elementsOf(root)) {
    if (element.name === 'base') base = absolute(element.attribute('href') ?? '', url) ?? base;
    if (element.name !== 'a') continue;
    const href = absolute(element.attribute('href') ?? '', base);
    if (href === undefined || !href.startsWith('http')) continue;
    const key = addressKey(href);
    if (counts.has(key) || counts.size < MOST_LINKS) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
