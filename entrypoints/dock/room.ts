/** Makes room for the panel beside the page, so that it never covers the sentence it talks about, and gives the room back. */
import { bodyOf, rootOf } from '../../reading/browser-own.ts';
import type { Place } from '../messages/page-to-panel.ts';
import { SHEET_HEIGHT } from './host.ts';

export interface Room {
  make(place: Place): void;
  /** Everything as it was. */
  giveBack(): void;
}

/** What an element had before us: the whole attribute, what the browser made of it, and each property that we set. */
interface Before {
  readonly attribute: string | null;
  readonly text: string;
  readonly properties: ReadonlyMap<string, readonly [value: string, priority: string]>;
}

/** Takes back what we set and nothing else: a page that opened a window of its own meanwhile has written there too. */
function restore(element: HTMLElement, { attribute, text, properties }: Before): void {
  const { style } = element;
  for (const [name, [value, priority]] of properties) style.setProperty(name, value, priority);
  if (style.cssText !== text) return;
  if (attribute === null) element.removeAttribute('style');
  else element.setAttribute('style', attribute);
}

/** Elements looked at for being fixed; more than this and the page's layout is left as it is. */
const MOST_ELEMENTS = 20_000;

export function roomFor(host: HTMLElement): Room {
  const html = rootOf(document);
  const before = new Map<HTMLElement, Before>();

  const change = (element: HTMLElement, styles: Readonly<Record<string, string>>) => {
    const { style } = element;
    const properties = Object.keys(styles).map(
      (name) => [name, [style.getPropertyValue(name), style.getPropertyPriority(name)]] as const,
    );
    before.set(element, {
      attribute: element.getAttribute('style'),
      text: style.cssText,
      properties: new Map(properties),
    });
    for (const [name, value] of Object.entries(styles)) style.setProperty(name, value, 'important');
  };

  const giveBack = () => {
    for (const [element, was] of before) restore(element, was);
    before.clear();
  };

  /** A fixed header ignores the margin of `html` and would run on under the panel. */
  const narrowFixed = ({ side, width }: Place) => {
    const elements = bodyOf(document)?.querySelectorAll<HTMLElement>('*') ?? [];
    if (elements.length > MOST_ELEMENTS) return;
    const free = side === 'right' ? { from: 0, to: innerWidth - width } : { from: width, to: innerWidth };
    const out = [...elements].filter((element) => {
      // A form may hide its own methods behind the names of its fields.
      if (element === host || element instanceof HTMLFormElement || getComputedStyle(element).position !== 'fixed') {
        return false;
      }
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (left < free.from || right > free.to) && right > 0 && left < innerWidth;
    });
    for (const element of out) change(element, { [side]: `${width}px`, 'max-width': `${free.to - free.from}px` });
  };

  return {
    make(place) {
      giveBack();
      if (place.sheet) {
        // The scroll padding keeps a sentence that we scroll to above the sheet.
        change(html, { 'padding-bottom': SHEET_HEIGHT, 'scroll-padding-bottom': SHEET_HEIGHT });
        return;
      }
      change(html, { [`margin-${place.side}`]: `${place.width}px` });
      narrowFixed(place);
    },
    giveBack,
  };
}
