/** The browser's own interface inside a page. Small on purpose: the polyfill would weigh more than all our code there. */
import type { Browser } from 'webextension-polyfill';

declare global {
  var browser: Browser | undefined;
  var chrome: Browser | undefined;
}

// Firefox has `browser`; Chrome has `chrome`, which answers with promises too in Manifest V3.
export const browser = (globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome) as Browser;
