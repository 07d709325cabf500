/** Makes room for the panel beside the page, so that it never covers the sentence it talks about, and gives the room back. */
import { bodyOf, rootOf } from '../../reading/browser-own.ts';
import type { Place } from '../messages/page-to-panel.ts';
import { SHEET_HEIGHT } from './host.ts';

export interface Room {
  make(place: Place): void;
  /** Everything as it was. */
  giveBack(): void;
}

/** Elements looked at for being fixed; more than this and the page's layout is left as it is. */
const MOST_ELEMENTS = 20_000;

export function roomFor(host: HTMLElement): Room {
  const html = rootOf(document);
  const before = new Map<HTMLElement, string | null>();

  const change = (element: HTMLElement, styles: Readonly<Record<string, string>>) => {
    if (!before.has(element)) before.set(element, element.getAttribute('style'));
    for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  };

  const giveBack = () => {
    for (const [element, style] of before) {
      if (style === null) element.removeAttribute('style');
      else element.setAttribute('style', style);
    }
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
