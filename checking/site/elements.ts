/** The elements of a page in reading order, bounded: a hostile page may have millions. */
import type { TreeElement, TreeNode } from '../../reading/tree.ts';

const MOST_NODES = 300_000;

/** Every element, outermost first. What stands in `noscript` is left out: with script it is no part of the page. */
export function* elementsOf(root: TreeElement): Generator<TreeElement> {
  const todo: TreeNode[] = [root];
  for (let seen = 0; todo.length > 0 && seen < MOST_NODES; seen++) {
    const node = todo.pop();
    if (node?.type !== 'element' || node.name === 'noscript') continue;
    yield node;
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child !== undefined) todo.push(child);
    }
  }
}
