/** The browser's own interface where weight counts: in pages and in the panel. The polyfill would weigh more than all our code there. */
import type { Browser } from 'webextension-polyfill';

const world = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };

/** Firefox has `browser`; Chrome has `chrome`, which answers with promises too in Manifest V3. */
export const browser = (world.browser?.runtime?.id ? world.browser : world.chrome) as Browser;
