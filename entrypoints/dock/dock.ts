/** One docked panel: from opening to closing, with everything that hangs on it. */

import { focusedIn } from '../../reading/browser-own.ts';
import { rangesOf } from '../../reading/browser-range.ts';
import { type DocumentSnapshot, snapshotOfDocument } from '../../reading/browser-snapshot.ts';
import { browser } from '../messages/page-browser.ts';
import type { PageToPanel, Place } from '../messages/page-to-panel.ts';
import { isPanelToPage, type Mark, type PanelToPage } from '../messages/panel-to-page.ts';
import type { Request } from '../messages/requests.ts';
import { followPage } from './follow.ts';
import { guard } from './guard.ts';
import { type Port, shakeHands } from './handshake.ts';
import { pageHighlights } from './highlights.ts';
import { FRAME_TITLE, openHost } from './host.ts';
import { removeLeftover } from './leftover.ts';
import { DEFAULT_PLACE, isPlaceKept, placeFor } from './place.ts';
import { roomFor } from './room.ts';

export interface Dock {
  /** Opens, or closes when it is open; both by the person. */
  toggle(): void;
  open(): void;
}

/** Characters of a selection that may become a quote, with room for white space that is folded away. */
const LONGEST_SELECTION = 5_000;

/** Rejects when the extension was updated under us, and with it everything that we could ask. */
const ask = async (request: Request): Promise<unknown> => browser.runtime.sendMessage(request);

export function makeDock(): Dock {
  /** Everything that must be undone on closing, last first. */
  const undo: (() => void)[] = [];
  let port: Port | undefined;
  /** Says something to the panel; before `port` is there it waits until the panel has shown its token. */
  let say: Port['post'] | undefined;
  /** What the panel has of the page; marks name its texts. */
  let read: DocumentSnapshot | undefined;
  let number = 0;

  const post = (message: PageToPanel) => say?.(message);

  const sendPage = () => {
    read = snapshotOfDocument(document);
    number += 1;
    post({ kind: 'page', url: location.href, number, snapshot: read.snapshot });
  };

  const locate = ({ pieces }: Mark) =>
    rangesOf(
      pieces.flatMap(({ text, from, to }) => {
        const known = read?.nodes[text];
        return known ? [{ ...known, from, to }] : [];
      }),
    );

  const close = () => {
    for (const step of undo.splice(0).reverse()) step();
    port?.close();
    port = undefined;
    say = undefined;
    read = undefined;
  };

  /** As `close`, and the background hears it: what must not go on without the panel stops. */
  const closeForNow = () => {
    close();
    ask({ kind: 'closed' }).catch(() => undefined);
  };

  /** What every panel can ask, docked or in a tab. */
  const serve = (opened: Port, beside: (message: PanelToPage) => void) => {
    port = opened;
    say = opened.post;
    const highlights = pageHighlights();
    undo.push(highlights.clear);
    opened.onMessage = (message) => {
      if (message.kind === 'read') sendPage();
      else if (message.kind === 'show') post({ kind: 'shown', id: message.id, how: highlights.show(message.id) });
      else if (message.kind === 'mark') {
        if (message.of === number) post({ kind: 'marked', gone: highlights.draw(message.marks, locate) });
      } else if (message.kind === 'selection') {
        post({ kind: 'selected', text: String(getSelection() ?? '').slice(0, LONGEST_SELECTION) });
      } else beside(message);
    };
  };

  const dockBeside = async () => {
    // Before anything is waited for: the script of before hears it go and gives the page its room back, where it still can.
    removeLeftover();
    const kept: unknown = (await browser.storage.local.get('place')).place;
    let wish = isPlaceKept(kept) ? kept : DEFAULT_PLACE;
    let place: Place = placeFor(wish, innerWidth);
    let focusedBefore = focusedIn(document);

    const host = openHost(browser.runtime.getURL('/panel.html'), FRAME_TITLE, (width) => stand({ ...wish, width }));
    const room = roomFor(host.element);
    undo.push(room.giveBack, host.remove);

    function stand(next: typeof wish) {
      wish = next;
      place = placeFor(wish, innerWidth);
      host.stand(place);
      room.make(place);
      post({ kind: 'place', place });
      // Of a private window nothing is kept, not even that we stood in it.
      if (browser.extension.inIncognitoContext) return;
      browser.storage.local.set({ place: { side: wish.side, width: wish.width } }).catch(() => undefined);
    }
    stand(wish);

    const opened = await shakeHands(host.frame, {
      token: async () => ((await ask({ kind: 'token' })) as { token: string }).token,
      origin: new URL(browser.runtime.getURL('')).origin,
      // The page is read while the background looks at the token, and followed from then on.
      meet: (toPanel) => {
        if (!host.element.isConnected) return;
        say = toPanel;
        sendPage();
        undo.push(followPage(host.element, sendPage));
      },
    });
    if (!opened) {
      close();
      await ask({ kind: 'no-panel' });
      return;
    }

    const giveFocusBack = () => {
      host.frame.blur();
      if (focusedBefore instanceof HTMLElement && focusedBefore.isConnected) focusedBefore.focus();
    };
    serve(opened, (message) => {
      if (message.kind === 'place') stand({ side: message.side, width: message.width });
      if (message.kind === 'leave') giveFocusBack();
      if (message.kind === 'close') {
        giveFocusBack();
        closeForNow();
      }
    });
    post({ kind: 'place', place });
    undo.push(
      guard({
        element: host.element,
        restore: () => host.stand(place),
        taken: closeForNow,
        giveUp: () => {
          close();
          ask({ kind: 'no-panel' }).catch(() => undefined);
        },
      }),
    );

    const listen = <K extends keyof WindowEventMap>(type: K, heard: (event: WindowEventMap[K]) => void) => {
      window.addEventListener(type, heard, true);
      undo.push(() => window.removeEventListener(type, heard, true));
    };
    listen('resize', () => {
      const next = placeFor(wish, innerWidth);
      if (next.sheet !== place.sheet || next.width !== place.width) stand(wish);
    });
    listen('keydown', (event) => {
      if (event.key !== 'F6' || !event.isTrusted || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      focusedBefore = focusedIn(document);
      host.frame.focus();
      post({ kind: 'focus' });
    });
  };

  /** The panel stands in a tab of its own and asks for this page. */
  browser.runtime.onConnect.addListener((connection) => {
    if (connection.name !== 'panel' || connection.sender?.id !== browser.runtime.id) return;
    close();
    const opened: Port = {
      post: (message) => connection.postMessage(message),
      onMessage: () => undefined,
      close: () => connection.disconnect(),
    };
    connection.onMessage.addListener((message: unknown) => {
      if (isPanelToPage(message)) opened.onMessage(message);
    });
    connection.onDisconnect.addListener(close);
    ask({ kind: 'token' }).then((answer) => {
      connection.postMessage(answer);
      serve(opened, () => undefined);
      undo.push(followPage(undefined, sendPage));
    });
  });

  let opening = false;
  const open = () => {
    if (port || opening) return;
    opening = true;
    dockBeside().finally(() => {
      opening = false;
    });
  };
  return {
    open,
    toggle: () => (port && undo.length > 0 ? closeForNow() : open()),
  };
}
