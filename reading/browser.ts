/** The tree of a page from the browser's document. Reads only; the page cannot notice. */
import {
  attributeOf,
  firstChildOf,
  hasAttributesIn,
  localNameOf,
  nextSiblingOf,
  rootOf,
  shadowRootOf,
} from './browser-own.ts';
import { shadowBehind } from './browser-shadow.ts';
import type { TreeElement, TreeNode, TreeText } from './tree.ts';

/** Text with the node it comes from, so that a quote can be shown in the page. */
export interface BrowserText extends TreeText {
  readonly node: Text;
}

/** The document as a tree; open shadow roots in place of their host's children, slots filled. */
export function treeOfDocument(document: Document): TreeElement {
  return new BrowserElement(rootOf(document));
}

class BrowserElement implements TreeElement {
  readonly type = 'element';
  readonly name: string;
  readonly #element: Element;
  readonly #isBare: boolean;
  #children: readonly TreeNode[] | undefined;

  constructor(element: Element) {
    this.#element = element;
    this.#isBare = !hasAttributesIn(element);
    this.name = localNameOf(element).toLowerCase();
  }

  attribute(name: string): string | undefined {
    return this.#isBare ? undefined : (attributeOf(this.#element, name) ?? undefined);
  }

  get children(): readonly TreeNode[] {
    this.#children ??= shownNodes(this.#element, this.name);
    return this.#children;
  }

  get hasClosedShadow(): boolean {
    if (!this.name.includes('-') || this.#element.shadowRoot !== null) return false;
    const element = this.#element as Element & { readonly offsetHeight?: number };
    const shadow = shadowBehind(element);
    if (shadow !== undefined) return shadow !== null;
    // Outside an extension: a made element that is empty and yet takes up room.
    return element.childNodes.length === 0 && element.matches(':defined') && (element.offsetHeight ?? 0) > 0;
  }
}

/** What the browser shows in an element: its open shadow root, a slot's assigned nodes, or its children. */
function shownNodes(element: Element, name: string): TreeNode[] {
  const shadow = shadowRootOf(element);
  if (shadow !== null) return childrenOf(shadow);
  if (name === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned.flatMap((node) => treeNode(node) ?? []);
  }
  return childrenOf(element);
}

/** From one to the next: walking the live list of children costs many times as much. */
function childrenOf(parent: Node): TreeNode[] {
  const children: TreeNode[] = [];
  for (let node = firstChildOf(parent); node !== null; node = nextSiblingOf(node)) {
    const child = treeNode(node);
    if (child !== undefined) children.push(child);
  }
  return children;
}

/** Kinds of nodes, as `Node.ELEMENT_NODE` and `Node.TEXT_NODE` are everywhere. */
const ELEMENT = 1;
const TEXT = 3;

function treeNode(node: Node): TreeNode | undefined {
  const { nodeType } = node;
  if (nodeType === ELEMENT) return new BrowserElement(node as Element);
  if (nodeType !== TEXT) return undefined;
  const text = node as Text;
  const leaf: BrowserText = { type: 'text', data: text.data, node: text };
  return leaf;
}
