/**
 * A private window, in both browsers. The panel says so and works, and nothing of what was read, chosen or moved there is left when the
 * window is closed.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedBrowser } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { type SitesServer, startSites } from '../sites/server.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { Panel, Person, PersonSettings } from './person.ts';
import { until } from './until.ts';

const PAGE = 'https://www.voorbeeldstad.example/bijstand-aanvragen';

/** Everything that the extension keeps in this browser, as one text. */
const KEPT = `(async () => {
  const { local, session } = (globalThis.browser ?? chrome).storage;
  const open = await new Promise((resolve, reject) => {
    const asked = indexedDB.open('geweten');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const rows = await Promise.all([...open.objectStoreNames].map((name) => new Promise((resolve, reject) => {
    const asked = open.transaction(name).objectStore(name).getAll();
    asked.onsuccess = () => resolve([name, asked.result]);
    asked.onerror = () => reject(asked.error);
  })));
  open.close();
  return JSON.stringify([await local.get(null), await session.get(null), rows]);
})()`;

interface PrivatePerson extends Person {
  openPrivateWindow(address: string): Promise<void>;
  closePrivateWindow(): Promise<void>;
}

/** Chromium lets an extension into private windows at its next start. */
async function openChromiumForPrivate(settings: PersonSettings): Promise<PrivatePerson> {
  const person = await openChromium(settings);
  await person.allowInPrivate();
  return person;
}

const BROWSERS = [
  { kind: 'chromium', build: 'chrome', open: openChromiumForPrivate },
  { kind: 'firefox', build: 'firefox', open: openFirefox },
] as const;

describe.for(BROWSERS.filter(({ kind }) => installedBrowser(kind)))('a private window in $kind', ({ build, open }) => {
  let sites: SitesServer;
  let person: PrivatePerson;
  let panel: Panel;
  let before: string;

  const kept = async () => (await person.openOwnPage('elsewhere.html?elsewhere')).evaluate<string>(KEPT);

  beforeAll(async () => {
    sites = await startSites({ port: 0, https: true });
    person = await open({
      extension: outputFolder(build, 'e2e'),
      hosts: ['www.voorbeeldstad.example'],
      port: sites.port,
    });
    before = await kept();
    await person.openPrivateWindow(PAGE);
  });
  afterAll(async () => {
    await person?.close();
    await sites?.close();
  });

  it('gets the panel, which says that nothing is kept there', async () => {
    await person.pressToolbarButton();
    panel = await person.panel();
    await panel.sees(/dingen? klop/);
    await panel.sees('U kijkt in een privévenster');
    await panel.sees('Wij bewaren hier niets en wij versturen niets.');
    await panel.sees('Open de pagina dan in een gewoon venster.');
  });

  it('offers nothing that would have to be kept', async () => {
    await panel.press('Voor mij: wat past bij u?');
    await panel.choose('partner');
    const text = await panel.text();
    for (const offer of ['Zelf iets toevoegen', 'Bekijk de hele site', 'Onthoud']) expect(text).not.toContain(offer);
    await panel.press('Meer');
    expect(await panel.text()).not.toContain('Keuring');
    await panel.press('Paneel links zetten');
    await panel.sees('Paneel rechts zetten');
  });

  it('leaves nothing behind, also not that the panel was closed there', async () => {
    // By script: a window that is not drawn never comes to rest for a driver that wants to point. The frame is gone before it can answer.
    await panel.evaluate(`void setTimeout(() => [...document.querySelectorAll('button')]
      .find((each) => (each.getAttribute('aria-label') ?? each.textContent).trim() === 'Sluiten').click())`);
    await until('the page alone', async () =>
      (await person.onPage<number>('document.documentElement.children.length')) === 2 ? true : undefined,
    );
    await person.closePrivateWindow();
    await until('nothing that was not there before', async () => ((await kept()) === before ? true : undefined));
  });
});
