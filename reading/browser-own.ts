/**
 * What a document and its elements answer themselves. A page may name a form "body" or a field "childNodes"; in Chrome that stands in front
 * of the real `document.body` and `form.childNodes`, also for an extension. These ask past it.
 */

type Asker<Of, Answer> = (of: Of) => Answer;

/** The getter is looked up at the first question: this module also loads where there is no document. */
function getter<Of extends Node, Answer>(prototype: () => Of, name: keyof Of & string): Asker<Of, Answer> {
  let get: (() => Answer) | undefined;
  return (of) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get;
    if (get === undefined) throw new TypeError(`no getter for ${name}`);
    return get.call(of);
  };
}

const ofDocument = () => Document.prototype;
const ofElement = () => Element.prototype;
const ofNode = () => Node.prototype;

export const rootOf = getter<Document, HTMLElement>(ofDocument, 'documentElement');
export const bodyOf = getter<Document, HTMLElement | null>(ofDocument, 'body');
export const focusedIn = getter<Document, Element | null>(ofDocument, 'activeElement');
export const firstChildOf = getter<Node, ChildNode | null>(ofNode, 'firstChild');
export const nextSiblingOf = getter<Node, ChildNode | null>(ofNode, 'nextSibling');
export const parentOf = getter<Node, HTMLElement | null>(ofNode, 'parentElement');
export const localNameOf = getter<Element, string>(ofElement, 'localName');
export const shadowRootOf = getter<Element, ShadowRoot | null>(ofElement, 'shadowRoot');

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** Most elements of a text have none: asking that once spares asking for each by name. */
export const hasAttributesIn = (element: Element): boolean => Element.prototype.hasAttributes.call(element);

/** A new element of the document that this script runs beside. */
export const newElement = <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] =>
  Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[Name];
