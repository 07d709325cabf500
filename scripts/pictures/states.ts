/**
 * Pictures of what goes wrong or otherwise than usual, each made to happen in the real extension beside a made-up page. The private window
 * is Firefox's, when that is there: no driver opens one of Chromium.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type ChromiumPerson, openChromium } from '../../tests/e2e/chromium.ts';
import { openFirefox } from '../../tests/e2e/firefox.ts';
import type { Panel } from '../../tests/e2e/person.ts';
import { startSites } from '../../tests/sites/server.ts';
import { installedBrowser } from '../browsers.ts';
import { buildExtension, outputFolder } from '../build.ts';

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const HOST = 'www.voorbeeldstad.example';
const PAGE = `https://${HOST}/bijstand-aanvragen`;

/** CSS pixels. */
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };
/** Each state in both sizes and both themes once; what stands in all four is in `panel.ts`. */
const LOOKS = [
  { name: 'wide-light', viewport: WIDE, colours: 'light' },
  { name: 'narrow-dark', viewport: NARROW, colours: 'dark' },
] as const;

/** In the background: each write fails as on a full disk. */
const FULL = `void (IDBObjectStore.prototype.put = () => { throw new DOMException('Encountered full disk', 'QuotaExceededError'); })`;
/** In a page of the extension: keeps the database for itself, as a newer version does that never gets ready. */
const OCCUPY = `new Promise((resolve) => {
  const asked = indexedDB.open('geweten', 1_000_000);
  asked.onupgradeneeded = () => {
    const store = asked.transaction.objectStore('findings');
    const again = () => { store.count().onsuccess = again; };
    again();
    resolve(true);
  };
})`;
/** In a page of the extension: what the last release said cannot be read, and the one before is kept. */
const UNREADABLE = `new Promise((resolve, reject) => {
  const asked = indexedDB.open('geweten');
  asked.onerror = () => reject(asked.error);
  asked.onsuccess = () => {
    const writing = asked.result.transaction('known', 'readwrite');
    writing.objectStore('known').put({ id: 'snapshot', released: '2026-11-14', askedAt: Date.now(), unreadable: true });
    writing.oncomplete = () => { asked.result.close(); resolve(true); };
  };
})`;
/** In the page of settings: the browser took back what the person had allowed. */
const WITHDRAWN = `if (location.pathname === '/welcome.html') chrome.permissions.contains = async () => false;`;

/** Makes it happen; the picture is of the page where it shows, else of the window with the panel. */
type State = (person: ChromiumPerson) => Promise<Page | undefined>;

async function opened(person: ChromiumPerson): Promise<Panel> {
  await person.goTo(PAGE);
  await person.pressToolbarButton();
  const panel = await person.panel();
  await panel.sees(/dingen? klop/);
  return panel;
}

async function inBackground(person: ChromiumPerson, script: string): Promise<void> {
  await person.context().serviceWorkers()[0]?.evaluate(script);
}

const toView = (panel: Panel, selector: string): Promise<void> =>
  panel.evaluate(`void document.querySelector('${selector}').scrollIntoView()`);

/** Each in a browser of its own: a browser that lost its database is of no use for the next. */
const STATES: Readonly<Record<string, State>> = {
  offline: async (person) => {
    const panel = await opened(person);
    await person.context().setOffline(true);
    await panel.sees('U hebt geen internet');
    return undefined;
  },
  'storage-full': async (person) => {
    const panel = await opened(person);
    await panel.press('Zelf iets toevoegen');
    await panel.write(/Uw opmerking/, 'De balie zei iets anders dan deze pagina.');
    await inBackground(person, FULL);
    await panel.press('Bewaren');
    await panel.sees('De opslag van uw browser is vol.');
    return undefined;
  },
  'database-blocked': async (person) => {
    const aside = await person.openOwnPage('elsewhere.html?elsewhere');
    await aside.evaluate(OCCUPY);
    await person.killBackground();
    await person.goTo(PAGE);
    await person.pressToolbarButton();
    const panel = await person.panel();
    await panel.sees('Uw browser laat ons niets bewaren');
    return undefined;
  },
  'snapshot-unreadable': async (person) => {
    const own = await person.openOwnPage('findings.html');
    await own.evaluate(UNREADABLE);
    const panel = await opened(person);
    await panel.press('Wat anderen hier vonden');
    await panel.sees('14 november 2026');
    await toView(panel, '[data-group=others]');
    // The arrow of the fold turns.
    await panel.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => true)');
    return undefined;
  },
  updated: async (person) => {
    const panel = await opened(person);
    await panel.press('Zelf iets toevoegen');
    await panel.write(/Uw opmerking/, 'De balie zei iets anders dan deze pagina.');
    await person.update();
    await panel.evaluate(`void document.querySelector('form').requestSubmit()`);
    await panel.sees('Geweten is bijgewerkt');
    await panel.evaluate('void scrollTo(0, 0)');
    return undefined;
  },
};

/** Pages of the extension that stand by themselves. */
async function ownPages(person: ChromiumPerson, name: string): Promise<void> {
  for (const [what, page] of Object.entries({ 'not-a-page': 'notAPage', 'behind-login': 'behindLogin' })) {
    await person.openOwnPage(`elsewhere.html?${page}`, join(folder, `state-${what}-${name}.png`));
  }
  await person.context().addInitScript(WITHDRAWN);
  const before = await person.openOwnPage('elsewhere.html?elsewhere');
  await before.evaluate(`chrome.storage.local.set({ looking: 'mine', mine: ['VB0001'] })`);
  const page = await person.openOwnPage('welcome.html');
  await page.sees('Uw browser heeft de toestemming ingetrokken.');
  const tab = person.context().pages().at(-1);
  await tab?.screenshot({ path: join(folder, `state-permission-withdrawn-${name}.png`), fullPage: true });
}

mkdirSync(folder, { recursive: true });
const sites = await startSites({ port: 0, https: true });
for (const { name, viewport, colours } of LOOKS) {
  const open = () =>
    openChromium({ extension: outputFolder('chrome', 'e2e'), hosts: [HOST], port: sites.port, viewport, colours });
  for (const [what, happen] of Object.entries(STATES)) {
    const person = await open();
    const page = (await happen(person)) ?? person.page();
    await page.screenshot({ path: join(folder, `state-${what}-${name}.png`) });
    await person.close();
  }
  const person = await open();
  await ownPages(person, name);
  await person.close();
  console.log(`pictures of states ${name}`);
}

if (installedBrowser('firefox')) {
  const { failure } = buildExtension('firefox', 'e2e');
  if (failure !== undefined) throw new Error(failure);
  for (const { name, viewport, colours } of LOOKS) {
    const extension = outputFolder('firefox', 'e2e');
    const person = await openFirefox({ extension, hosts: [HOST], port: sites.port, viewport, colours });
    await person.openPrivateWindow(PAGE, viewport);
    await person.pressToolbarButton();
    await (await person.panel()).sees('U kijkt in een privévenster');
    await person.picture(join(folder, `state-private-window-${name}.png`));
    await person.close();
  }
}
await sites.close();
