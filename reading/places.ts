/**
 * A document as a flat list of nodes in reading order. Everything after this works on the list with plain loops, so that a page
 * of a hundred thousand nested elements costs time, never the stack.
 */
import type { TreeElement, TreeText } from './tree.ts';
import { isSeen } from './visible-text.ts';

/** An element or text with its place in the document. */
export interface Place {
  readonly index: number;
  readonly parent: Place | undefined;
  readonly element: TreeElement | undefined;
  readonly text: TreeText | undefined;
  /** Element name; "" for text. */
  readonly name: string;
  readonly role: string;
  /** Seen characters of a text; 0 for an element. */
  readonly length: number;
  /** Index past its last descendant. */
  end: number;
  /** Seen characters inside: all, those in links, those in bold type. */
  size: number;
  linked: number;
  bold: number;
  /** Holds a main landmark or a first-level heading, so it is never a menu or a side column. */
  holdsTitle: boolean;
  /** Holds an element that starts a line of its own. */
  holdsBlock: boolean;
  /** Holds a heading below it. */
  holdsHeading: boolean;
  /** Text stands directly in it, not in an element of its own. */
  holdsLooseText: boolean;
  /** Left out of the page's text. */
  out: boolean;
}

/** More than this many nodes is no page for people; the rest is said to be not read. */
const MAX_PLACES = 600_000;

const NO_TEXT = new Set(
  'script style template noscript svg math canvas audio video select option datalist input textarea head base meta link map object embed iframe frame noembed noframes'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong', 'th']);
/** Elements within a line; every other one starts a line of its own. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr slot nobr img output'.split(
    ' ',
  ),
);

export interface Document {
  readonly places: readonly Place[];
  /** Not all of it fitted. */
  readonly isCut: boolean;
  /** Elements that say no text themselves but matter: frames, objects, meta data. */
  readonly silent: readonly Place[];
}

/** Lists the document; only elements that can hold text, the others by name in `silent`. */
export function placesOf(root: TreeElement): Document {
  const places: Place[] = [];
  const silent: Place[] = [];
  const todo: { node: TreeElement | TreeText; parent: Place | undefined }[] = [{ node: root, parent: undefined }];
  let isCut = root.isCut === true;
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (places.length >= MAX_PLACES) {
      isCut = true;
      break;
    }
    const { node, parent } = next;
    const place = placeOf(node, parent, places.length);
    if (node.type === 'text') {
      places.push(place);
      continue;
    }
    if (NO_TEXT.has(place.name) && place.name !== 'head') {
      silent.push(place);
      continue;
    }
    places.push(place);
    const { children } = node;
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child !== undefined) todo.push({ node: child, parent: place });
    }
  }
  close(places);
  measure(places);
  return { places, isCut, silent };
}

function placeOf(node: TreeElement | TreeText, parent: Place | undefined, index: number): Place {
  const element = node.type === 'element' ? node : undefined;
  return {
    index,
    parent,
    element,
    text: node.type === 'text' ? node : undefined,
    name: element?.name ?? '',
    length: node.type === 'text' ? seenLength(node.data) : 0,
    role: element?.attribute('role')?.toLowerCase().trim() ?? '',
    end: index + 1,
    size: 0,
    linked: 0,
    bold: 0,
    holdsTitle: false,
    holdsBlock: false,
    holdsHeading: false,
    holdsLooseText: false,
    out: false,
  };
}

/** Gives every place the end of its descendants. */
function close(places: readonly Place[]): void {
  for (let at = places.length - 1; at >= 0; at--) {
    const place = places[at];
    if (place?.parent !== undefined && place.parent.end < place.end) place.parent.end = place.end;
  }
}

/** Measures what every place holds, without what is left out. May be called again after leaving more out. */
export function measure(places: readonly Place[]): void {
  for (const place of places) {
    place.size = place.out ? 0 : place.length;
    place.linked = 0;
    place.bold = 0;
    place.holdsTitle = place.name === 'h1' || place.name === 'main' || place.role === 'main';
    place.holdsBlock = false;
    place.holdsHeading = false;
    place.holdsLooseText = false;
  }
  for (const { text, size, parent } of places)
    if (text !== undefined && size > 0 && parent) parent.holdsLooseText = true;
  for (let at = places.length - 1; at >= 0; at--) {
    const place = places[at];
    const parent = place?.parent;
    if (place === undefined || parent === undefined || place.out) continue;
    if (place.name === 'a') place.linked = place.size;
    if (BOLD.has(place.name)) place.bold = place.size;
    parent.size += place.size;
    parent.linked += place.linked;
    parent.bold += place.bold;
    parent.holdsTitle ||= place.holdsTitle;
    parent.holdsHeading ||= place.holdsHeading || isHeading(place);
    parent.holdsBlock ||= place.holdsBlock || (place.element !== undefined && startsLine(place));
  }
}

function seenLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && (code < 0x7f || isSeen(code))) length += 1;
  }
  return length;
}

/** An element that starts a line of its own. A custom element does when it holds one, or stands alone between others. */
export function startsLine(place: Place): boolean {
  if (place.name.includes('-')) return place.holdsBlock || !place.parent?.holdsLooseText;
  return !INLINE.has(place.name) && place.name !== 'br';
}

/** A heading element, or one made with a role. */
export function isHeading({ name, role }: Place): boolean {
  return (name.length === 2 && name >= 'h1' && name <= 'h6') || role === 'heading';
}
