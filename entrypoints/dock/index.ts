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
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return;
    if (message === 'toggle') dock.toggle();
    if (message === 'open') dock.open();
  });
  dock.open();
});
