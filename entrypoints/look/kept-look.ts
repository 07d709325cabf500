/** What storage has of the person's look, as it is; apart, so that the panel's first and small script can ask for it. */
import { browser } from '../messages/page-browser.ts';

/** Nothing when storage is blocked. */
export const keptLook = (): Promise<Record<string, unknown>> =>
  browser.storage.local.get(['language', 'text']).catch(() => ({}));
