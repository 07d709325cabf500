/** The tree of a page from its HTML text, outside the browser. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PageText } from './page-text.ts';
import { readPage } from './read-page.ts';
import type { TreeElement, TreeNode } from './tree.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Reads a page from its HTML text. Never throws: every text is some page.
 *
 * @param url absolute address; for a saved page its file name, and then the canonical address in the page is used if it has one
 */
export function readHtml(html: string, url: string): PageText {
  const root = treeOfHtml(html);
  return readPage(root, { url: URL.canParse(url) ? url : (canonicalOf(root) ?? url) });
}

/** Parses HTML text as browsers do. */
export function treeOfHtml(html: string): TreeElement {
  const document = parse(html);
  const root = document.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === 'html');
  return new HtmlElement(root ?? ({ tagName: 'html', attrs: [], childNodes: [] } as unknown as Element), new Map());
}

class HtmlElement implements TreeElement {
  readonly type = 'element';
  readonly name: string;
  readonly #node: Element;
  readonly #slots: Slots;
  #children: readonly TreeNode[] | undefined;

  constructor(node: Element, slots: Slots) {
    this.#node = node;
    this.#slots = slots;
    this.name = node.tagName.toLowerCase();
  }

  attribute(name: string): string | undefined {
    return this.#node.attrs.find((each) => each.name === name)?.value;
  }

  get children(): readonly TreeNode[] {
    this.#children ??= shownNodes(this.#node, this.#slots);
    return this.#children;
  }

  get hasClosedShadow(): boolean {
    return this.#node.childNodes.some((node) => modeOf(node) === 'closed');
  }
}

/** Light children of a shadow root's host, by the slot that they ask for. The first slot of a name takes them, as in browsers. */
type Slots = Map<string, readonly TreeNode[]>;

/** What a browser shows in an element: the shadow root that the page declares, what fills a slot, or its children. */
function shownNodes(element: Element, slots: Slots): readonly TreeNode[] {
  const shadow = element.childNodes.find((node) => modeOf(node) === 'open');
  if (shadow !== undefined && 'content' in shadow)
    return treeNodes(shadow.content.childNodes, slotsOf(element, shadow, slots));
  if (element.tagName !== 'slot') return treeNodes(element.childNodes, slots);
  const name = attributeIn(element, 'name');
  const filled = slots.get(name);
  slots.delete(name);
  return filled ?? treeNodes(element.childNodes, slots);
}

function slotsOf(host: Element, shadow: Node, around: Slots): Slots {
  const slots = new Map<string, TreeNode[]>();
  for (const node of host.childNodes) {
    const shown = node === shadow ? [] : treeNodes([node], around);
    if (shown.length === 0) continue;
    const name = attributeIn(node, 'slot');
    const known = slots.get(name);
    if (known === undefined) slots.set(name, shown);
    else known.push(...shown);
  }
  return slots;
}

function treeNodes(nodes: readonly Node[], slots: Slots): TreeNode[] {
  return nodes.flatMap((node): TreeNode[] => {
    if (node.nodeName === '#text' && 'value' in node) return [{ type: 'text', data: node.value }];
    if (!('tagName' in node)) return [];
    return [new HtmlElement(node, slots)];
  });
}

function modeOf(node: Node): string | undefined {
  if (node.nodeName !== 'template' || !('attrs' in node)) return undefined;
  return node.attrs.find(({ name }) => name === 'shadowrootmode')?.value.toLowerCase();
}

function attributeIn(node: Node, attribute: string): string {
  return ('attrs' in node && node.attrs.find(({ name }) => name === attribute)?.value) || '';
}

/** Address that the page itself calls its own. */
function canonicalOf(root: TreeElement): string | undefined {
  const head = root.children.find((node) => node.type === 'element' && node.name === 'head');
  if (head?.type !== 'element') return undefined;
  for (const node of head.children) {
    if (node.type !== 'element' || node.name !== 'link' || node.attribute('rel')?.toLowerCase() !== 'canonical')
      continue;
    const address = URL.parse(node.attribute('href') ?? '');
    if (address !== null && /^https?:$/.test(address.protocol)) return address.href;
  }
  return undefined;
}
