/**
 * Put into a page by the background when the person presses the button (or by itself where the person switched that on).
 * A second copy in the same page hands over to the first.
 */
import type { Runtime } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../messages/page-browser.ts';
import { type Dock, makeDock } from './dock.ts';

declare global {
  /** Of our isolated world; the page has another. */
  var gewetenDock: Dock | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.gewetenDock) {
    globalThis.gewetenDock.open();
    return;
  }
  const dock = makeDock();
  globalThis.gewetenDock = dock;
  // Answered by the callback, for Chrome waits for no promise here; only to these two words, which other scripts of ours do not know.
  const heard = (message: unknown, sender: Runtime.MessageSender, answer: (done: true) => void): void => {
    if (sender.id !== browser.runtime.id || (message !== 'toggle' && message !== 'open')) return;
    dock[message]();
    answer(true);
  };
  browser.runtime.onMessage.addListener(heard as Runtime.OnMessageListener);
  dock.open();
});
