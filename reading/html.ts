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
  return new HtmlElement(root ?? ({ tagName: 'html', attrs: [], childNodes: [] } as unknown as Element));
}

class HtmlElement implements TreeElement {
  readonly type = 'element';
  readonly name: string;
  readonly #node: Element;
  #children: readonly TreeNode[] | undefined;

  constructor(node: Element) {
    this.#node = node;
    this.name = node.tagName.toLowerCase();
  }

  attribute(name: string): string | undefined {
    return this.#node.attrs.find((each) => each.name === name)?.value;
  }

  get children(): readonly TreeNode[] {
    this.#children ??= treeNodes(shadowOf(this.#node) ?? this.#node.childNodes);
    return this.#children;
  }

  get hasClosedShadow(): boolean {
    return this.#node.childNodes.some((node) => modeOf(node) === 'closed');
  }
}

function treeNodes(nodes: readonly Node[]): TreeNode[] {
  return nodes.flatMap((node): TreeNode[] => {
    if (node.nodeName === '#text' && 'value' in node) return [{ type: 'text', data: node.value }];
    if (!('tagName' in node)) return [];
    return [new HtmlElement(node)];
  });
}

/** Children of the shadow root that the page declares in its HTML, with the slots filled from the light children. */
function shadowOf(host: Element): readonly Node[] | undefined {
  const template = host.childNodes.find((node) => modeOf(node) === 'open');
  if (template === undefined || !('content' in template)) return undefined;
  return fillSlots(
    template.content.childNodes,
    host.childNodes.filter((node) => node !== template),
  );
}

function modeOf(node: Node): string | undefined {
  if (node.nodeName !== 'template' || !('attrs' in node)) return undefined;
  return node.attrs.find(({ name }) => name === 'shadowrootmode')?.value.toLowerCase();
}

function fillSlots(shadow: readonly Node[], light: readonly Node[]): readonly Node[] {
  return shadow.map((node): Node => {
    if (!('tagName' in node)) return node;
    if (node.tagName !== 'slot') return { ...node, childNodes: [...fillSlots(node.childNodes, light)] };
    const name = node.attrs.find((each) => each.name === 'name')?.value ?? '';
    const filled = light.filter((each) => slotOf(each) === name);
    return filled.some((each) => each.nodeName !== '#text' || ('value' in each && each.value.trim() !== ''))
      ? { ...node, childNodes: filled }
      : node;
  });
}

function slotOf(node: Node): string {
  return ('attrs' in node && node.attrs.find(({ name }) => name === 'slot')?.value) || '';
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
