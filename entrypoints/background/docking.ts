/** Puts the panel beside a page: on the toolbar button, or by itself where the person switched that on. */
import browser from 'webextension-polyfill';
import { isPersonalPage } from '../../findings/canonical-url.ts';
import { organisationsOfUrl } from '../../register/host.ts';
import { type Reason, showReason } from './badge.ts';
import { HIGHLIGHT_CSS } from './highlight-css.ts';

/** The person pressed the button or the shortcut. Off the register nothing is put in the page; the button says so. */
export async function onButton(tab: browser.Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  if (organisationsOfUrl(tab.url ?? '').length === 0) {
    await sayUnderButton(tab.id, 'elsewhere');
    return;
  }
  if (isPersonalPage(tab.url ?? '')) {
    await sayUnderButton(tab.id, 'behindLogin');
    return;
  }
  if ((await tell(tab.id, 'toggle')) || (await putIn(tab.id))) return;
  await sayUnderButton(tab.id, 'notAPage');
}

/** The recogniser saw a page about the bijstand on a municipality that is switched on. */
export async function onRecognised(tab: number, url: string): Promise<void> {
  if (organisationsOfUrl(url).length === 0 || isPersonalPage(url) || (await wasClosed(tab, url))) return;
  await dockAt(tab);
}

/** Opens the panel in this tab, unless it is open. False when it cannot stand there. */
export async function dockAt(tab: number): Promise<boolean> {
  return (await tell(tab, 'open')) || (await putIn(tab));
}

/** The person closed it here; it stays away from this page in this tab until they press the button. */
export async function onClosed(tab: number, url: string): Promise<void> {
  await browser.storage.session.set({ [closedKey(tab)]: url });
}

/** The panel does not work inside this page (its security rules, or the browser's): a tab beside it. */
export async function openInTab(tab: number): Promise<void> {
  const { index, windowId } = await browser.tabs.get(tab);
  await browser.tabs.create({
    // Through the origin: Chrome would give the panel's dynamic address, which works in frames only.
    url: new URL(`/panel.html?tab=${tab}`, browser.runtime.getURL('')).href,
    index: index + 1,
    ...(windowId === undefined ? {} : { windowId }),
  });
}

/** False when what the tab shows is no page: a file of data, a drawing, or what the browser keeps to itself (Firefox: a PDF). */
async function putIn(tab: number): Promise<boolean> {
  const target = { tabId: tab };
  const [seen] = await browser.scripting.executeScript({ target, func: takesPanel }).catch(() => []);
  if (seen?.result !== true) return false;
  await Promise.all([
    browser.scripting.insertCSS({ target, css: HIGHLIGHT_CSS }),
    browser.scripting.executeScript({ target, files: ['dock.js'] }),
  ]);
  return true;
}

/** Runs in the page. A page may name a form `contentType`; what then is no text is a page all the same. */
function takesPanel(): boolean {
  const type: unknown = document.contentType;
  return typeof type !== 'string' || type === 'application/xhtml+xml' || !type.endsWith('xml');
}

/** False when the script that docks is not in that page; others of ours may be, and hear it too. */
async function tell(tab: number, message: 'toggle' | 'open'): Promise<boolean> {
  return browser.tabs.sendMessage(tab, message, { frameId: 0 }).then(
    (answer) => answer === true,
    () => false,
  );
}

async function wasClosed(tab: number, url: string): Promise<boolean> {
  const key = closedKey(tab);
  return (await browser.storage.session.get(key))[key] === url;
}

const closedKey = (tab: number): string => `closed:${tab}`;

/** Without a word on the page itself: a small window under the button, or a tab where the browser does not open that. */
async function sayUnderButton(tab: number, what: Reason): Promise<void> {
  const page = browser.runtime.getURL(`elsewhere.html?${what}`);
  const told = showReason(tab, what);
  try {
    await browser.action.setPopup({ tabId: tab, popup: page });
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: page });
  } finally {
    await browser.action.setPopup({ tabId: tab, popup: '' });
  }
  await told;
}
