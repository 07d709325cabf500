/** The guided keuring for everyone: axe-core in both themes and in forced colours, 320 pixels, the keyboard alone, English, and forgetting. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedBrowser } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { type SitesServer, startSites } from '../sites/server.ts';
import { type ChromiumPerson, openChromium } from './chromium.ts';
import { fromPanel, HOST, QUESTIONS } from './keuring-from-panel.ts';
import { until } from './until.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds: rule, and where. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.skipIf(!installedBrowser('chromium'))('a keuring for everyone', () => {
  let sites: SitesServer;
  let person: ChromiumPerson;
  let page: Page;

  beforeAll(async () => {
    sites = await startSites({ port: 0, https: true });
    person = await openChromium({ extension: outputFolder('chrome', 'e2e'), hosts: [HOST], port: sites.port });
    await fromPanel(person);
    page = await until('the keuring', async () =>
      person
        .context()
        .pages()
        .find((each) => each.url().includes('keuring.html')),
    );
    await page.getByText('Nieuwe keuring van').waitFor();
  });
  afterAll(async () => {
    await person?.close();
    await sites?.close();
  });

  /** Both themes and 320 pixels wide: nothing against it, and nothing sticks out. */
  const isFine = async (scene: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), `${scene}, ${colorScheme}`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await violations(page), `${scene}, forced colours`).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page), scene).toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  /** Presses Tab until what has the keyboard is called so. */
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 40; presses++) {
      if ((await focused()).trim() === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard never came to ${name}`);
  };

  it('is done by keyboard alone, and the keyboard follows the question', async () => {
    await isFine('the start');
    await tabTo('Keuring beginnen');
    await page.keyboard.press('Enter');
    await page.getByText(`Vraag 1 van ${QUESTIONS}`).waitFor();
    expect(await focused()).toMatch(/startpagina\?$/);
    await isFine('a question that a person counts');
    await page.getByLabel('Hoeveel klikken telde u?').focus();
    await page.keyboard.type('4');
    await page.keyboard.press('Tab');
    await page.getByText('Dat is een lange weg.').waitFor();
    expect(await page.locator('input[value="wrong"]').isChecked()).toBe(true);
    for (let at = 1; at < QUESTIONS; at++) {
      await page.getByText(`Vraag ${at} van ${QUESTIONS}`).waitFor();
      await page.locator('h1').focus();
      await page.keyboard.press(at % 2 === 0 ? '1' : '2');
      await page.getByText('Bewaard').waitFor();
      await page.keyboard.press('Enter');
    }
    await page.getByText(`Vraag ${QUESTIONS} van ${QUESTIONS}`).waitFor();
    expect(await focused()).toBe('Klopt wat de site over het voorschot zegt?');
    await page.keyboard.press('2');
    await page.getByText('Welke zinnen kloppen niet?').waitFor();
    await page.getByText('Wat zegt de wet?').first().click();
    await isFine('a question with faults');
    await page.keyboard.press('Tab');
    await tabTo('Volgende');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Uw antwoorden' }).waitFor();
    expect(await focused()).toBe('Uw antwoorden');
  });

  it('writes a digit in a note as a digit, and leaves the keys off when the person wants', async () => {
    await page.getByRole('button', { name: /Algemene uitleg/ }).click();
    await page.getByLabel(/Uw opmerking/).fill('');
    await page.getByLabel(/Uw opmerking/).focus();
    const before = await page.locator('input[type=radio]:checked').inputValue();
    await page.keyboard.type('3');
    expect(await page.locator('input[type=radio]:checked').inputValue()).toBe(before);
    await page.getByText('Toetsen', { exact: true }).click();
    await page.getByLabel(/Met de toetsen 1, 2, 3 en 4/).uncheck();
    await page.locator('h1').focus();
    await page.keyboard.press('4');
    expect(await page.locator('input[type=radio]:checked').inputValue()).toBe(before);
    await page.getByRole('button', { name: 'Later verder' }).click();
  });

  it('has nothing against answers, report, letter and print', async () => {
    await isFine('the answers');
    await page.getByRole('button', { name: 'Verslag maken' }).click();
    await isFine('the report');
    await page.getByRole('button', { name: 'Printen of opslaan als PDF' }).click();
    await page.getByRole('button', { name: 'Nu printen' }).waitFor();
    await isFine('the report on paper');
    await page.getByRole('button', { name: 'Terug naar de antwoorden' }).click();
    await page.getByRole('button', { name: 'Terug naar de antwoorden' }).click();
    await page.getByRole('button', { name: 'Brief maken' }).click();
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await isFine('the letter');
    await page.getByRole('button', { name: 'Printen' }).first().click();
    await isFine('the letter on paper');
  });

  it('begins with the reading of a whole site too', async () => {
    // As the page of the whole site leaves it behind.
    await page.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('geweten'));
      const [kept] = await done(database.transaction('keuringen').objectStore('keuringen').getAll());
      const runs = database.transaction('siteRuns', 'readwrite').objectStore('siteRuns');
      await done(runs.put({ organisation: kept.organisation, keuring: kept.keuring }));
      database.close();
    });
    const whole = await person.context().newPage();
    await whole.goto(`chrome-extension://${await person.extensionId()}/keuring.html?organisatie=VB0001`);
    await whole.getByText('Nieuwe keuring van Voorbeeldstad').waitFor();
    await whole.getByRole('button', { name: 'Herkeuring beginnen' }).click();
    await whole.getByText('Er is niets veranderd sinds de vorige keer.').waitFor();
    await whole.goto(`chrome-extension://${await person.extensionId()}/keuring.html?organisatie=VB0002`);
    await whole.getByText('Deze pagina kunnen wij niet keuren').waitFor();
    await whole.close();
  });

  it('asks in English too', async () => {
    await page.evaluate("chrome.storage.local.set({ language: 'en' })");
    await page.reload();
    await page.getByRole('heading', { name: 'Your answers' }).waitFor();
    await isFine('the answers in English');
  });

  it('forgets keuringen with everything else', async () => {
    await page.goto(`chrome-extension://${await person.extensionId()}/findings.html`);
    await page.getByRole('button', { name: 'Forget me' }).click();
    await page.getByRole('button', { name: 'Yes' }).click();
    await page.getByText('Everything is erased.').waitFor();
    await page.goto(`chrome-extension://${await person.extensionId()}/keuring.html`);
    await page.getByText('You have no inspection yet').waitFor();
  });
});
