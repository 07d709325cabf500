/** Where the extension looks by itself: only on hosts that the person allowed in the browser, and only with the recogniser. */
import browser from 'webextension-polyfill';
import { examples, organisations } from '../../register/organisation.ts';

const RECOGNISER = 'recogniser';

/** Match patterns of an organisation's hosts, as the manifest asks for them. */
export const patternsOf = (hosts: readonly string[]): string[] => hosts.map((host) => `*://*.${host}/*`);

let last: Promise<void> = Promise.resolve();

/**
 * Registers the recogniser on exactly the municipal hosts that are allowed now. Run at every start: a person may have withdrawn any.
 * One at a time: granting, choosing and starting come together, and the one that knew least could otherwise have the last word.
 */
export function lookWhereAllowed(): Promise<void> {
  last = last.catch(() => undefined).then(registerRecogniser);
  return last;
}

async function registerRecogniser(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const municipal = new Set([...organisations, ...examples].flatMap(({ hosts }) => patternsOf(hosts)));
  const matches = origins.filter((origin) => municipal.has(origin));
  await browser.scripting.unregisterContentScripts({ ids: [RECOGNISER] }).catch(() => undefined);
  if (matches.length === 0 || !(await wantsLooking())) return;
  await browser.scripting.registerContentScripts([
    { id: RECOGNISER, js: ['recogniser.js'], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** A person who gave the permission may still want to press the button each time. */
async function wantsLooking(): Promise<boolean> {
  const { looking } = await browser.storage.local.get('looking');
  return looking === 'mine' || looking === 'all';
}
