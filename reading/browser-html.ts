/** The tree of a page from its HTML text, in the browser. Nothing in it runs, loads or shows. */
import { treeOfDocument } from './browser.ts';
import type { TreeElement } from './tree.ts';

/** Deeper than this no page declares a shadow root in a shadow root. */
const DEEPEST = 8;

/** Parses HTML text as the browser does, with the shadow roots that the page declares. Same HTML, same tree as `html.ts`. */
export function treeOfHtmlText(html: string): TreeElement {
  const document = new DOMParser().parseFromString(html, 'text/html');
  attachShadows(document, DEEPEST);
  return treeOfDocument(document);
}

/** A parser outside a page leaves declared shadow roots as templates. */
function attachShadows(root: Document | ShadowRoot, depth: number): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    const mode = template.getAttribute('shadowrootmode')?.toLowerCase();
    if (host === null || host.shadowRoot !== null || (mode !== 'open' && mode !== 'closed') || depth === 0) continue;
    try {
      const shadow = host.attachShadow({ mode });
      shadow.append(template.content);
      template.remove();
      attachShadows(shadow, depth - 1);
    } catch {
      // An element that cannot have one: the browser leaves the template there too.
    }
  }
}
