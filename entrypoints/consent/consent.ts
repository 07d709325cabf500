/**
 * Firefox asks the person, in its own words, whether an extension may send website content. Chrome has no such question: there our
 * preview is the only one. The panel cannot ask (in a frame Firefox hides the permissions), so a page in a tab does.
 */
import browser from 'webextension-polyfill';

declare const __GEWETEN_ENDPOINT__: string;

const CONTENT = 'websiteContent';

/** Firefox asks the endpoint only where that host is allowed, for else each call would name the install (`namelessFetch`). */
const endpointHost = (): string[] => {
  const { protocol, hostname } = new URL(__GEWETEN_ENDPOINT__);
  return [`${protocol}//${hostname}/*`];
};

/** Whether sending is allowed now; a person may have taken it back in the browser. */
export async function maySend(): Promise<boolean> {
  if (!asksConsent()) return true;
  const { data_collection: given } = (await browser.permissions.getAll()) as { readonly data_collection?: unknown };
  if (!Array.isArray(given) || !given.includes(CONTENT)) return false;
  return browser.permissions.contains({ origins: endpointHost() });
}

/** Asks when needed. Must be the first thing that happens in a click: Firefox forgets the click after any wait. */
export function requestSending(): Promise<boolean> {
  if (!asksConsent()) return Promise.resolve(true);
  const wish: Record<string, readonly string[]> = { data_collection: [CONTENT], origins: endpointHost() };
  return browser.permissions.request(wish);
}

/** Calls back when a permission was given or taken back anywhere; the answer stops it. */
export function onPermissionsChanged(heard: () => void): () => void {
  browser.permissions.onAdded.addListener(heard);
  browser.permissions.onRemoved.addListener(heard);
  return () => {
    browser.permissions.onAdded.removeListener(heard);
    browser.permissions.onRemoved.removeListener(heard);
  };
}

/** True where the manifest itself declares the question. */
function asksConsent(): boolean {
  const { browser_specific_settings: settings } = browser.runtime.getManifest();
  return settings?.gecko !== undefined && 'data_collection_permissions' in settings.gecko;
}
