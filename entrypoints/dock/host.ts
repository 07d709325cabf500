/** The one element that we put in the page: a host with a closed shadow root, and in it the frame with the panel. */
import { newElement, rootOf } from '../../reading/browser-own.ts';
import type { Place } from '../messages/page-to-panel.ts';

export interface Host {
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
  stand(place: Place): void;
  remove(): void;
}

/** Name of the frame for screen readers. */
export const FRAME_TITLE = 'Geweten';

/** Height of the sheet on narrow windows; the dynamic unit follows a phone's address bar. */
export const SHEET_HEIGHT = '45dvh';

/** What the element is wherever it stands. `all` first: no style sheet of the page has a say. */
const BASE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  'z-index': '2147483647',
  display: 'block',
  'color-scheme': 'normal',
};

/** Styles are set through the object model: a strict Content-Security-Policy of the page does not touch that. */
function dress(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

/**
 * Puts the host at the end of `html`, beside `body`, so that making `body` inert leaves the panel usable.
 * `panelUrl` is the extension's own page; `title` names the frame for screen readers; `onWidth` hears the width that is dragged to.
 */
export function openHost(panelUrl: string, title: string, onWidth: (width: number) => void): Host {
  const element = newElement('div');
  dress(element, BASE);
  const shadow = element.attachShadow({ mode: 'closed' });

  const frame = newElement('iframe');
  frame.title = title;
  frame.src = panelUrl;
  dress(frame, { border: '0', width: '100%', height: '100%', display: 'block', background: 'Canvas' });

  let side: Place['side'] = 'right';
  const edge = newElement('div');
  dress(edge, {
    position: 'absolute',
    top: '0',
    bottom: '0',
    width: '9px',
    cursor: 'ew-resize',
    'touch-action': 'none',
  });
  edge.addEventListener('pointerdown', (down) => {
    if (!down.isTrusted) return;
    edge.setPointerCapture(down.pointerId);
    // The frame would swallow the pointer while it is over it.
    frame.style.pointerEvents = 'none';
  });
  edge.addEventListener('pointermove', (move) => {
    if (!edge.hasPointerCapture(move.pointerId)) return;
    onWidth(side === 'left' ? move.clientX : innerWidth - move.clientX);
  });
  edge.addEventListener('lostpointercapture', () => {
    frame.style.pointerEvents = '';
  });

  shadow.append(frame, edge);
  rootOf(document).append(element);

  return {
    element,
    frame,
    stand(place) {
      side = place.side;
      const left = side === 'left' ? '0' : 'auto';
      const right = side === 'left' ? 'auto' : '0';
      element.removeAttribute('style');
      dress(element, BASE);
      dress(
        element,
        place.sheet
          ? { inset: 'auto 0 0 0', width: '100%', height: SHEET_HEIGHT, 'border-top': '1px solid GrayText' }
          : { inset: `0 ${right} 0 ${left}`, width: `${place.width}px`, height: '100%', 'border-top': '0' },
      );
      dress(edge, {
        display: place.sheet ? 'none' : 'block',
        left: side === 'left' ? 'auto' : '0',
        right: side === 'left' ? '0' : 'auto',
      });
    },
    remove: () => element.remove(),
  };
}
