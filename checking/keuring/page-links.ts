/** Every link of a page, menus too: what a visitor can click. The reader keeps only those in the main text. */
import { absolute } from '../../reading/links.ts';
import type { TreeElement, TreeNode } from '../../reading/tree.ts';
import { visibleText } from '../../reading/visible-text.ts';
import type { Click } from './click-path.ts';

const MOST_LINKS = 2000;
const MOST_NODES = 300_000;
const LONGEST_TEXT = 120;

/** Links in reading order, each address once; forms and scripts lead nowhere. Takes time in proportion to the page. */
export function pageLinks(root: TreeElement, url: string): readonly Click[] {
  const links = new Map<string, string>();
  let base = url;
  const todo: TreeNode[] = [root];
  for (let seen = 0; todo.length > 0 && seen < MOST_NODES && links.size < MOST_LINKS; seen++) {
    const node = todo.pop();
    // With script, as browsers are, `noscript` is no part of the page.
    if (node?.type !== 'element' || node.name === 'noscript') continue;
    if (node.name === 'base') base = absolute(node.attribute('href') ?? '', url) ?? base;
    if (node.name === 'a' || node.name === 'area') {
      const href = absolute(node.attribute('href') ?? '', base);
      const before = href === undefined ? undefined : links.get(href);
      if (href?.startsWith('http') && (before === undefined || before === '')) links.set(href, wordsOf(node));
    }
    pushChildren(todo, node);
  }
  return [...links].map(([href, text]) => ({ text, url: href }));
}

/** The words that are seen, else those read aloud. */
function wordsOf(link: TreeElement): string {
  let text = '';
  const todo: TreeNode[] = [link];
  for (let node = todo.pop(); node !== undefined && text.length < LONGEST_TEXT * 2; node = todo.pop()) {
    if (node.type === 'text') text += node.data;
    else pushChildren(todo, node);
  }
  const seen = visibleText(text);
  return (seen === '' ? (link.attribute('aria-label') ?? link.attribute('title') ?? '') : seen).slice(0, LONGEST_TEXT);
}

/** Last first, so that they are taken in order. */
function pushChildren(todo: TreeNode[], { children }: TreeElement): void {
  for (let at = children.length - 1; at >= 0; at--) {
    const child = children[at];
    if (child !== undefined) todo.push(child);
  }
}
