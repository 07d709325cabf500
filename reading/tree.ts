/**
 * The small tree that the reader reads: just enough of a document. Two adapters make it: `browser.ts` from the DOM (with open
 * shadow roots) and `html.ts` from HTML text through parse5. Same HTML, same tree.
 */
export type TreeNode = TreeElement | TreeText;

export interface TreeText {
  readonly type: 'text';
  readonly data: string;
}

export interface TreeElement {
  readonly type: 'element';
  /** Lower case. */
  readonly name: string;
  /** Value of an attribute, or undefined; names in lower case. */
  attribute(name: string): string | undefined;
  /** Children in order; those of an open shadow root (with slots filled) where there is one. */
  readonly children: readonly TreeNode[];
  /** Has a shadow root that cannot be read. */
  readonly hasClosedShadow?: boolean;
  /** Of the root: the document went on, but the rest is not in the tree. */
  readonly isCut?: boolean;
}
