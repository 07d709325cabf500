/** The browsers in which a story is done, with the build that each takes. */
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';

export const BROWSERS = [
  { kind: 'chromium', build: 'chrome', open: openChromium },
  { kind: 'firefox', build: 'firefox', open: openFirefox },
] as const;

/** For what only Playwright can do. */
export const CHROMIUM = BROWSERS[0];
