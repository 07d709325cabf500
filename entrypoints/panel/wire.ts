/** The panel's line to the page: a port handed over by the page script, or a connection to another tab. */
import { browser } from '../messages/page-browser.ts';
import { isPageToPanel, type PageToPanel } from '../messages/page-to-panel.ts';
import type { PanelToPage } from '../messages/panel-to-page.ts';
import type { Redeemed } from '../messages/requests.ts';
import { isRecord } from '../messages/shape.ts';
import { ask } from './ask.ts';

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

/**
 * Must run while the module loads: the page script's message comes right after the frame's `load`. The page is asked for at once, to be
 * read while the rest of the panel loads; what comes waits in the port. Resolves to undefined when whoever frames us has no good token.
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
      resolve({
        page,
        inTab: false,
        pageToFront: () => undefined,
        post: (message) => port.postMessage(message),
        listen: (listener) => {
          port.onmessage = ({ data: message }) => {
            if (isPageToPanel(message)) listener(message);
          };
        },
      });
      port.postMessage({ kind: 'hello' });
      if (!page.task) port.postMessage({ kind: 'read' });
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
