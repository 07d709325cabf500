/** Which part of a document is its main text. */
import { isNamedTitle } from './heading-path.ts';
import type { Place } from './places.ts';

/** At least so many seen characters make a text; a page with less has no main text to judge. */
export const LEAST_TEXT = 40;

/** Share of the text that makes one child the whole of its parent. */
const MOST = 0.75;
const DESCENDS = new Set('html body div section article main table tbody tr td center form fieldset span'.split(' '));

/**
 * The places that together are the main text, in reading order and never one inside the other: the main landmark where there is
 * one with text, else what is left of the body after descending to where the text stands. A title above it comes along. Empty
 * when the page holds no text.
 */
export function mainTextOf(places: readonly Place[]): readonly Place[] {
  const landmark = largest(places.filter((place) => place.name === 'main' || place.role === 'main'));
  const body = places.find((place) => place.name === 'body') ?? places[0];
  if (body === undefined) return [];
  const roots = landmark !== undefined && landmark.size >= LEAST_TEXT ? [landmark] : descend(body, places);
  const text = roots.reduce((sum, root) => sum + root.size, 0);
  if (text < LEAST_TEXT) return [];
  return withTitle(roots, places);
}

function largest(candidates: readonly Place[]): Place | undefined {
  return candidates.reduce<Place | undefined>(
    (best, each) => (best === undefined || each.size > best.size ? each : best),
    undefined,
  );
}

/** Follows the child that holds most text, and keeps of its brothers and sisters what reads like text. */
function descend(body: Place, places: readonly Place[]): readonly Place[] {
  const before: Place[] = [];
  const after: Place[] = [];
  const framed = holdersOfHeadCells(places);
  let here = body;
  for (;;) {
    const children = childrenOf(here, places);
    const most = largest(children.filter((child) => ownText(child) >= ownText(here) * MOST));
    if (
      most === undefined ||
      !canDescend(most, framed) ||
      children.some((child) => child !== most && child.text !== undefined && child.size > 40)
    )
      break;
    const kept = children.filter((child) => child !== most && readsLikeText(child));
    before.push(...kept.filter((child) => child.index < most.index));
    after.unshift(...kept.filter((child) => child.index > most.index));
    here = most;
  }
  return [...before, here, ...after];
}

/** Children of a place, in order, without what is left out. */
export function childrenOf(place: Place, places: readonly Place[]): Place[] {
  const children: Place[] = [];
  for (let at = place.index + 1; at < place.end; ) {
    const child = places[at];
    if (child === undefined) break;
    if (!child.out) children.push(child);
    at = child.end;
  }
  return children;
}

function canDescend(place: Place, framed: ReadonlySet<Place>): boolean {
  const { name, holdsBlock } = place;
  if (name === 'table' && framed.has(place)) return false;
  return holdsBlock && (DESCENDS.has(name) || name.includes('-'));
}

/** A table with a head holds data: inside it the rows would be lost, and what stands around it too. */
function holdersOfHeadCells(places: readonly Place[]): ReadonlySet<Place> {
  const holders = new Set<Place>();
  for (const { name, out, parent } of places) {
    if (name !== 'th' || out) continue;
    for (let above = parent; above !== undefined && !holders.has(above); above = above.parent) holders.add(above);
  }
  return holders;
}

/** Seen characters that are no link: menus weigh nothing. */
function ownText({ size, linked }: Place): number {
  return size - linked;
}

function readsLikeText(place: Place): boolean {
  if (place.name === 'h1' || isNamedTitle(place)) return place.size > 0;
  return ownText(place) >= (place.holdsTitle ? 1 : 80) && place.linked < place.size * 0.4;
}

/** Which of these places, in reading order and never one inside the other, holds the node of this index. */
export function holderOf(index: number, inOrder: readonly Place[]): Place | undefined {
  let low = 0;
  for (let high = inOrder.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle]?.index ?? index) <= index) low = middle + 1;
    else high = middle;
  }
  const last = inOrder[low - 1];
  return last !== undefined && index < last.end ? last : undefined;
}

/** Puts the page's first-level heading, with the paragraphs beside it, before a main text that has none. */
function withTitle(roots: readonly Place[], places: readonly Place[]): readonly Place[] {
  const within = ({ index }: Place) => holderOf(index, roots) !== undefined;
  const titles = places.filter(({ name, size, out }) => name === 'h1' && size > 0 && !out);
  const title = titles.find((each) => !within(each));
  const [first] = roots;
  if (title === undefined || titles.some(within) || first === undefined || title.index > first.index) return roots;
  const { parent } = title;
  const holdsRoot = parent === undefined || roots.some((root) => root.index > parent.index && root.index < parent.end);
  const beside = holdsRoot
    ? []
    : childrenOf(parent, places).filter(({ name, index }) => name === 'p' && index > title.index);
  return [title, ...beside, ...roots];
}
