/** The panel's line to the page: a port handed over by the page script, or a connection to another tab. */
import { browser } from '../messages/page-browser.ts';
import { isPageToPanel, type PageToPanel } from '../messages/page-to-panel.ts';
import type { PanelToPage } from '../messages/panel-to-page.ts';
import type { Redeemed } from '../messages/requests.ts';
import { isRecord } from '../messages/shape.ts';
import { ask } from './ask.ts';
import { type EarlyWorld, earlyMessages } from './early-messages.ts';

export interface Wire {
  readonly page: Extract<Redeemed, { ok: true }>;
  /** In a tab of its own, not beside the page. */
  readonly inTab: boolean;
  /** Shows the page, when the panel covers it because it is a tab. */
  pageToFront(): void;
  post(message: PanelToPage): void;
  listen(heard: (message: PageToPanel) => void, ended: () => void): void;
}

const tokenOf = (data: unknown): string =>
  isRecord(data) && typeof data.token === 'string' ? data.token.slice(0, 200) : '';

/** Milliseconds in which a page mostly comes, once the token is shown; a panel that waits longer says that it reads. */
const AT_HAND = 50;

/** Milliseconds after which nothing more is drawn: another tab came to the front. */
const COVERED = 300;

const EARLY: EarlyWorld = {
  waited: () => performance.now(),
  // In a tab at the back nothing is drawn, and one can be covered before it was.
  drawn: (go) => {
    if (document.hidden) return go();
    let begun = false;
    const begin = () => {
      if (!begun) go();
      begun = true;
    };
    requestAnimationFrame(() => setTimeout(begin));
    setTimeout(begin, COVERED);
  },
};

/**
 * Must run while the module loads: the page script's message comes right after the frame's `load`, and the page itself after that, to
 * wait in the port. Resolves to undefined when whoever frames us has no good token.
 */
export function wireFromFrame(): Promise<Wire | undefined> {
  return new Promise((resolve) => {
    addEventListener('message', async function heard({ source, ports: [port], origin, data }) {
      if (source !== parent || !port) return;
      removeEventListener('message', heard);
      const page = await ask({ kind: 'redeem', token: tokenOf(data) });
      if (!page.ok || new URL(page.url).origin !== origin) {
        resolve(undefined);
        return;
      }
      const { hear, listen } = earlyMessages(EARLY);
      const wire: Wire = {
        page,
        inTab: false,
        pageToFront: () => undefined,
        post: (message) => port.postMessage(message),
        listen,
      };
      port.onmessage = ({ data: message }) => {
        if (!isPageToPanel(message)) return;
        hear(message);
        resolve(wire);
      };
      port.postMessage({ kind: 'hello' });
      setTimeout(() => resolve(wire), AT_HAND);
    });
  });
}

/** From a panel in a tab to the page in tab `tabId`. Undefined when that page is gone. */
export function wireToTab(tabId: number): Promise<Wire | undefined> {
  return new Promise((resolve) => {
    const connection = browser.tabs.connect(tabId, { name: 'panel', frameId: 0 });
    let listener: ((message: PageToPanel) => void) | undefined;
    let ended: (() => void) | undefined;
    let isOver = false;
    connection.onDisconnect.addListener(() => {
      isOver = true;
      resolve(undefined);
      ended?.();
    });
    connection.onMessage.addListener(async (message: unknown) => {
      if (isPageToPanel(message)) {
        listener?.(message);
        return;
      }
      const token = tokenOf(message);
      if (token === '') return;
      const page = await ask({ kind: 'redeem', token });
      if (!page.ok) {
        resolve(undefined);
        return;
      }
      resolve({
        page,
        inTab: true,
        pageToFront: () => {
          browser.tabs.update(tabId, { active: true }).catch(() => undefined);
        },
        post: (said) => connection.postMessage(said),
        listen: (heard, over) => {
          listener = heard;
          ended = over;
          // The page may have gone while the rest of the panel loaded.
          if (isOver) over();
        },
      });
    });
  });
}
