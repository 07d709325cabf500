/** Where a page sends its visitor on to by itself, as a browser goes there: `<meta http-equiv="refresh">`. */
import { absolute } from '../../reading/links.ts';
import type { TreeElement } from '../../reading/tree.ts';
import type { Fetched } from './fetched.ts';

/** Seconds; a page that waits longer is there to be read, or shows itself anew. */
const AT_ONCE = 5;
/** Nodes to look at; it stands in the head. */
const MOST_NODES = 2_000;

/** Absolute address; undefined when the page stays. */
export function sendsOnTo(answer: Fetched, treeOf: (html: string) => TreeElement): string | undefined {
  if ('notRead' in answer || !/http-equiv\s?=\s?["']?refresh/i.test(answer.text)) return undefined;
  const [, seconds, target] = REFRESH.exec(refreshOf(treeOf(answer.text)) ?? '') ?? [];
  if (target === undefined || Number(seconds) > AT_ONCE) return undefined;
  const to = absolute(target, answer.url);
  return to?.startsWith('http') && withoutPlace(to) !== withoutPlace(answer.url) ? to : undefined;
}

/** "0; url=/nl/", as browsers read it. */
const REFRESH = /^ ?(\d{0,4})(?:\.\d*)? ?[;, ] ?(?:url ?= ?)?["']?([^"']+)/i;

const withoutPlace = (address: string): string => address.split('#', 1)[0] ?? address;

/** What the first of them says, its white space as one blank. What stands in `noscript` is for browsers without script. */
function refreshOf(root: TreeElement): string | undefined {
  const todo: TreeElement[] = [root];
  for (let seen = 0; todo.length > 0 && seen < MOST_NODES; seen++) {
    const element = todo.pop();
    if (element === undefined || element.name === 'noscript') continue;
    if (element.name === 'meta' && element.attribute('http-equiv')?.trim().toLowerCase() === 'refresh')
      return element.attribute('content')?.slice(0, MOST_NODES).replace(/\s+/g, ' ');
    for (const child of element.children.toReversed()) if (child.type === 'element') todo.push(child);
  }
  return undefined;
}
