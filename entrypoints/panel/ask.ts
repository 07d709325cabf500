/** Asks the background. */
import { browser } from '../messages/page-browser.ts';
import type { Ask } from '../messages/requests.ts';

/** The extension was updated or removed under an open panel. */
export class ExtensionGone extends Error {
  override readonly name = 'ExtensionGone';
}

/** Chrome leaves us an empty interface then, Firefox a dead object that throws at every touch. */
export function isExtensionGone(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

export const ask: Ask = async (request) => {
  if (isExtensionGone()) throw new ExtensionGone();
  // A copy of our own: in Firefox the answer itself dies with the extension, under whoever still holds it.
  return structuredClone(await browser.runtime.sendMessage(request));
};
