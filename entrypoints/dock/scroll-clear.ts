/** Scrolls to an element so that no bar that stays at the top of the page lies over it. */
import { parentOf, rootOf } from '../../reading/browser-own.ts';

const scrollIntoView = (element: Element, how: ScrollIntoViewOptions): void =>
  Element.prototype.scrollIntoView.call(element, how);

/** `scrollIntoView`, with the height of such a bar left free. */
export function scrollClear(element: Element, how: ScrollIntoViewOptions): void {
  const { style } = rootOf(document);
  const [before, priority] = [
    style.getPropertyValue('scroll-padding-top'),
    style.getPropertyPriority('scroll-padding-top'),
  ];
  // Where it goes is decided at the call, so that the page keeps its own padding.
  style.setProperty('scroll-padding-top', `${barOver(element)}px`, 'important');
  scrollIntoView(element, how);
  style.setProperty('scroll-padding-top', before, priority);
}

/** CSS pixels at the top that a bar covers once this element is in view: some bars stay only after some scrolling. Nothing is painted in between. */
function barOver(element: Element): number {
  const { scrollX: left, scrollY: top } = window;
  scrollIntoView(element, { block: 'center', behavior: 'instant' });
  const bar = pinnedAbove(Document.prototype.elementFromPoint.call(document, innerWidth / 4, 1));
  const height = bar ? Element.prototype.getBoundingClientRect.call(bar).bottom : 0;
  scrollTo({ left, top, behavior: 'instant' });
  // A bar over half of the window is no bar: it is closed first.
  return height < innerHeight / 2 ? Math.ceil(height) : 0;
}

function pinnedAbove(start: Element | null): Element | undefined {
  for (let at = start; at; at = parentOf(at)) {
    if (/^(fixed|sticky)$/.test(getComputedStyle(at).position)) return at;
  }
  return undefined;
}
