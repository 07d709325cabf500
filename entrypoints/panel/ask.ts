/** Asks the background. */
import { browser } from '../messages/page-browser.ts';
import type { Ask } from '../messages/requests.ts';

/** The extension was updated or removed under an open panel. */
export class ExtensionGone extends Error {
  override readonly name = 'ExtensionGone';
}

export const ask: Ask = async (request) => {
  if (!browser.runtime?.id) throw new ExtensionGone();
  return browser.runtime.sendMessage(request);
};
