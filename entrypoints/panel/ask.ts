/** Asks the background. */
import { browser } from '../messages/page-browser.ts';
import type { Answers, Ask, Request } from '../messages/requests.ts';

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

/** The browser ended the background before it answered; whoever asked hears that it did not work, and may ask again. */
const NO_ANSWER = { ok: false, problem: 'unexpected' } as const;

export const ask: Ask = async <K extends Request['kind']>(request: Extract<Request, { kind: K }>) => {
  if (isExtensionGone()) throw new ExtensionGone();
  const answer: unknown = await browser.runtime.sendMessage(request).catch(() => undefined);
  if (isExtensionGone()) throw new ExtensionGone();
  // A copy of our own: in Firefox the answer itself dies with the extension, under whoever still holds it.
  return structuredClone(answer ?? NO_ANSWER) as Answers[K];
};
