/** Takes a snapshot of the browser's document. What a person types into a page is never in it. */
import { type BrowserText, treeOfDocument } from './browser.ts';
import { MOST_NODES, type Snapshot, type SnapshotNode } from './snapshot.ts';
import type { TreeElement, TreeNode } from './tree.ts';

export interface DocumentSnapshot {
  readonly snapshot: Snapshot;
  /** The text nodes, by the number that their texts have in the snapshot. */
  readonly nodes: readonly { readonly node: Text; readonly data: string }[];
}

/** Their inside is not the page's text, or is the person's own. */
const CLOSED = new Set(['script', 'style', 'svg', 'noscript', 'template', 'textarea', 'select', 'canvas', 'math']);
/** Attributes that the reader looks at (a test compares them); everything else stays in the page. */
export const READ: readonly string[] =
  'aria-controls aria-expanded aria-haspopup aria-hidden aria-label aria-labelledby aria-level aria-live aria-modal class colspan content data data-bs-target data-bs-toggle data-target data-toggle datetime height hidden href http-equiv id itemprop lang level name open property rel role rowspan slot src style title type width xml:lang'.split(
    ' ',
  );
/** Characters of an attribute; a longer one is a picture in an address. */
const LONGEST_ATTRIBUTE = 2_000;

export function snapshotOfDocument(document: Document): DocumentSnapshot {
  const snapshot: SnapshotNode[] = [];
  const nodes: { node: Text; data: string }[] = [];
  const todo: { readonly node: TreeNode; readonly depth: number }[] = [{ node: treeOfDocument(document), depth: 0 }];
  for (let next = todo.pop(); next !== undefined && snapshot.length <= MOST_NODES; next = todo.pop()) {
    const { node, depth } = next;
    if (node.type === 'text') {
      const text = node as BrowserText;
      snapshot.push([depth, text.data]);
      nodes.push({ node: text.node, data: text.data });
      continue;
    }
    snapshot.push([depth, node.name, attributesOf(node), node.hasClosedShadow === true]);
    if (CLOSED.has(node.name)) continue;
    const { children } = node;
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child !== undefined) todo.push({ node: child, depth: depth + 1 });
    }
  }
  return { snapshot, nodes };
}

function attributesOf(element: TreeElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    READ.flatMap((name) => {
      const value = element.attribute(name);
      return value === undefined || value.length > LONGEST_ATTRIBUTE ? [] : [[name, value]];
    }),
  );
}
