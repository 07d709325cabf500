/** What goes wrong outside us: each time a plain sentence, with what was kept and what to do; and nothing that was written is lost. */
import { describe, expect, it } from 'vitest';
import { installedBrowser } from '../../scripts/browsers.ts';
import { BROWSERS } from './browsers.ts';
import type { ChromiumPerson } from './chromium.ts';
import { openedBefore } from './opened-browser.ts';
import type { Panel, Person } from './person.ts';
import { until } from './until.ts';

const PAGE = 'https://www.voorbeeldstad.example/bijstand-aanvragen';
const NOTE = 'Dit schreef ik net.';

/** How the page stands: what is in it, and how wide its text is. */
const AS_IT_STANDS = `({ children: [...document.documentElement.children].map((each) => each.localName),
  rootStyle: document.documentElement.getAttribute('style') })`;

/** Number of the tab with the page, asked in a page of the extension. */
const TAB = `(globalThis.browser ?? chrome).tabs.query({ url: '*://*.voorbeeldstad.example/*' }).then(([tab]) => tab.id)`;

/** Keeps the database for itself, as a newer version does that never gets ready. */
const OCCUPY = `new Promise((resolve) => {
  const asked = indexedDB.open('geweten', 1_000_000);
  asked.onupgradeneeded = () => {
    const store = asked.transaction.objectStore('findings');
    const again = () => { store.count().onsuccess = again; };
    again();
    resolve(true);
  };
  asked.onerror = () => resolve(String(asked.error));
})`;

const openOn = async (person: Person): Promise<Panel> => {
  await person.goTo(PAGE);
  await person.pressToolbarButton();
  const panel = await person.panel();
  await panel.sees(/dingen? klop/);
  return panel;
};

const writeSomething = async (panel: Panel): Promise<void> => {
  await panel.press('Zelf iets toevoegen');
  await panel.sees(/Uw opmerking/);
  // In one go: a key that arrives while tabs change places is no part of this story.
  await panel.evaluate(`void (() => {
    const area = document.querySelector('textarea');
    area.value = ${JSON.stringify(NOTE)};
    area.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
};
const written = (panel: Panel) => panel.evaluate<string>(`document.querySelector('textarea')?.value ?? ''`);

for (const { kind, build, open } of BROWSERS) {
  describe.skipIf(!installedBrowser(kind))(`failures in ${kind}`, () => {
    let person: Person;
    openedBefore<Person>({ build, open }, (opened) => {
      person = opened;
    });

    it('says in a panel of its own that the page is gone, and leaves what was written', async () => {
      await openOn(person);
      const aside = await person.openOwnPage('elsewhere.html?elsewhere');
      const panel = await person.openOwnPage(`panel.html?tab=${await aside.evaluate<number>(TAB)}`);
      await panel.sees('Het paneel staat in een eigen tabblad');
      await writeSomething(panel);
      await person.goTo('about:blank');
      await panel.sees('De pagina is weg');
      await panel.sees('Wat u bewaarde, is er nog.');
      await panel.sees('Open de pagina opnieuw');
      expect(await written(panel)).toBe(NOTE);
    });

    it('says that the extension was updated under it, and leaves what was written', async () => {
      const panel = await openOn(person);
      await writeSomething(panel);
      await person.update();
      await panel.evaluate(`void document.querySelector('form').requestSubmit()`);
      await panel.sees('Geweten is bijgewerkt');
      await panel.sees('Wat u bewaarde, is er nog.');
      await panel.sees('Laad dan de pagina opnieuw.');
      expect(await written(panel)).toBe(NOTE);
    });

    it('puts the new panel in the place of the old at a press, and gives the page back after', async () => {
      await person.pressToolbarButton();
      const texts = await until('one panel that works', async () => {
        const all = await person.panelTexts();
        return all.length === 1 && /dingen? klop/.test(all[0] ?? '') ? all : undefined;
      });
      expect(texts[0]).not.toContain('Geweten is bijgewerkt');
      const docked = await person.onPage<{ children: string[] }>(AS_IT_STANDS);
      expect(docked.children).toEqual(['head', 'body', 'div']);
      await person.pressToolbarButton();
      await until('a page without panel', async () =>
        (await person.onPage<{ children: string[] }>(AS_IT_STANDS)).children.length === 2 ? true : undefined,
      );
      expect(await person.onPage(AS_IT_STANDS)).toEqual({ children: ['head', 'body'], rootStyle: null });
    });

    it('says that the browser lets us keep nothing when another holds the database, and still reads the page', async () => {
      const aside = await person.openOwnPage('elsewhere.html?notAPage');
      expect(await aside.evaluate(OCCUPY)).toBe(true);
      await person.killBackground();
      await person.goTo(PAGE);
      await person.pressToolbarButton();
      const panel = await person.panel();
      await panel.sees(/dingen? klop/);
      await panel.sees('Uw browser laat ons niets bewaren');
      await panel.sees('Wat u eerder bewaarde, raken wij niet aan.');
      await panel.sees('Of start uw browser opnieuw.');
      expect(await panel.text()).not.toContain('Zelf iets toevoegen');
    });
  });
}

/**
 * Every write fails as on a full disk, in the window or worker that is given; the browser looks at its own quota only now and then, so that
 * cannot be set for a test.
 */
const FULL = `((scope) => {
  scope.realPut = scope.IDBObjectStore.prototype.put;
  scope.IDBObjectStore.prototype.put = () => { throw new scope.DOMException('Encountered full disk', 'QuotaExceededError'); };
})`;
const ROOM = '((scope) => { scope.IDBObjectStore.prototype.put = scope.realPut; })';

for (const browser of BROWSERS) {
  describe.skipIf(!installedBrowser(browser.kind))(`storage that is full in ${browser.kind}`, () => {
    let person: Person;
    openedBefore<Person>(browser, (opened) => {
      person = opened;
    });

    it('is said where the person is, keeps what they wrote, and takes it once there is room', async () => {
      const inBackground = await scriptsInBackground(person);
      const panel = await openOn(person);
      await writeSomething(panel);
      await inBackground(FULL);
      await panel.press('Bewaren');
      await panel.sees('De opslag van uw browser is vol.');
      await panel.sees('Wat u eerder bewaarde, is er nog.');
      await panel.sees('Maak ruimte vrij en probeer het opnieuw.');
      expect(await written(panel)).toBe(NOTE);
      await inBackground(ROOM);
      await panel.press('Bewaren');
      await panel.press('Alleen bewaren');
      await panel.sees('Bewaard in uw browser.');
      await panel.sees(NOTE);
    });

    it('is said on the page of findings too, and the words stay in the form', async () => {
      const findings = await person.openOwnPage('findings.html');
      await findings.press('Aanpassen');
      await findings.write(/Uw opmerking/, `${NOTE} En nog iets.`);
      await findings.evaluate(`void ${FULL}(globalThis)`);
      await findings.press('Bewaren');
      await findings.sees('De opslag van uw browser is vol.');
      const kept = await written(findings);
      expect(kept).toContain('En nog iets.');
      await findings.evaluate(`void ${ROOM}(globalThis)`);
      await findings.press('Bewaren');
      await findings.sees(kept);
    });
  });
}

/** Runs functions on the background's own scope: Chromium's driver reaches the worker, in Firefox a page of ours reaches the page behind it. */
async function scriptsInBackground(person: Person): Promise<(script: string) => Promise<unknown>> {
  if ('context' in person) {
    const { context } = person as ChromiumPerson;
    return async (script) => context().serviceWorkers()[0]?.evaluate(`void ${script}(globalThis)`);
  }
  const aside = await person.openOwnPage('elsewhere.html?elsewhere');
  return (script) => aside.evaluate(`browser.runtime.getBackgroundPage().then(${script})`);
}
