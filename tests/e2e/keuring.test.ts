/**
 * A short keuring on a made-up site, in real Chromium and real Firefox: from the panel to report and letter, kept over a restart of the
 * browser, moved to another profile by a file, and a herkeuring after the site changed. Then, in Chromium, for everyone: axe-core, narrow
 * windows, and a walk by keyboard alone.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedBrowser } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { type SentFile, type SitesServer, startSites } from '../sites/server.ts';
import { BROWSERS } from './browsers.ts';
import { type ChromiumPerson, openChromium } from './chromium.ts';
import type { Panel, Person, PersonSettings } from './person.ts';
import { until } from './until.ts';

const HOST = 'www.voorbeeldstad.example';
const PATH = '/bijstand-aanvragen';
const PAGE = fileURLToPath(new URL('../sites/voorbeeldstad/bijstand-aanvragen.html', import.meta.url));
const ONCE = 'U krijgt het voorschot maar één keer.';
const AGAIN = 'U krijgt elke vier weken opnieuw een voorschot.';
const NOTE = 'Ik las het twee keer na.';
const QUESTIONS = 10;

/** Every file that a page gives from now on, as text; none is written to disk. */
const CATCH_FILES = `(() => {
  if (window.caught) return;
  window.caught = [];
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => { blob.text().then((text) => window.caught.push(text)); return make(new Blob([])); };
  HTMLAnchorElement.prototype.click = () => undefined;
})()`;

/** The file that a page gave last. */
const caught = (page: Panel) =>
  until('a file', async () => (await page.evaluate<string | null>('window.caught.pop() ?? null')) ?? undefined);

/** Chooses a file in the page, as a person does in the browser's own window. */
const bringIn = (page: Panel, text: string) =>
  page.evaluate(`(() => {
    const input = document.querySelector('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], 'keuring.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);

const fieldValue = (page: Panel) => page.evaluate<string>(`document.querySelector('textarea.text-to-send').value`);

/** From the municipal page to the guided keuring. */
async function fromPanel(person: Person): Promise<Panel> {
  await person.goTo(`https://${HOST}${PATH}`);
  await person.pressToolbarButton();
  const panel = await person.panel();
  await panel.sees(/kloppen niet|klopt niet/);
  await panel.press('Meer');
  await panel.press('Keuring');
  return person.ownPage('keuring.html?start');
}

for (const { kind, build, open } of BROWSERS) {
  describe.skipIf(!installedBrowser(kind))(`a keuring in ${kind}`, () => {
    const files: Record<string, SentFile> = {};
    let sites: SitesServer;
    let settings: PersonSettings;
    let person: Person;
    let page: Panel;
    let file = '';

    beforeAll(async () => {
      sites = await startSites({ port: 0, https: true, files });
      settings = { extension: outputFolder(build, 'e2e'), hosts: [HOST], port: sites.port };
      person = await open(settings);
    });
    afterAll(async () => {
      await person?.close();
      await sites?.close();
    });

    it('begins with the page that the panel read, and proposes with its quotes', async () => {
      page = await fromPanel(person);
      await page.sees('Nieuwe keuring van Voorbeeldstad');
      await page.press('Keuring beginnen');
      await page.sees(`Vraag 1 van ${QUESTIONS}`);
    });

    it('keeps every answer, also over a restart of the browser', async () => {
      for (let at = 1; at <= 5; at++) {
        await page.sees(`Vraag ${at} van ${QUESTIONS}`);
        await page.choose('right');
        await page.sees('Bewaard');
        await page.press('Volgende');
      }
      await page.sees(`Vraag 6 van ${QUESTIONS}`);
      await person.restart();
      page = await person.openOwnPage('keuring.html');
      await page.sees('5 van 10 nagekeken');
      await page.press('Verder');
      await page.sees(`Vraag 6 van ${QUESTIONS}`);
    });

    it('goes back to the question before, where the answer still stands', async () => {
      await page.press('Vorige');
      await page.sees(`Vraag 5 van ${QUESTIONS}`);
      expect(await page.count('input[value="right"]:checked')).toBe(1);
      await page.press('Volgende');
    });

    it('asks the last with the wrong sentences quoted, and takes one away that the person does not share', async () => {
      for (let at = 6; at < QUESTIONS; at++) {
        await page.sees(`Vraag ${at} van ${QUESTIONS}`);
        await page.choose('right');
        await page.sees('Bewaard');
        await page.press('Volgende');
      }
      await page.sees(`Vraag ${QUESTIONS} van ${QUESTIONS}`);
      await page.sees(ONCE);
      await page.choose('wrong');
      await page.sees('Welke zinnen kloppen niet?');
      await page.press('De pagina zegt dat u zelf om een voorschot moet vragen. Dat hoeft niet.');
      await page.write(/Uw opmerking/, NOTE);
      await page.press('Volgende');
      await page.sees('U keek 10 van de 10 punten na.');
    });

    it('makes a report with the quotes, the better sentences, and no name or note unless wanted', async () => {
      await page.press('Verslag maken');
      await page.press('Printen of opslaan als PDF');
      await page.sees('Over deze keuring');
      const report = await page.text();
      expect(report).toContain(ONCE);
      expect(report).toContain('Beter:');
      expect(report).toContain('Nagekeken door een mens');
      expect(report).not.toContain(NOTE);
      expect(report).not.toMatch(/Nagekeken door\n/);
      await page.press('Terug naar de antwoorden');
    });

    it('gives the report as web page, table, data and EARL', async () => {
      await page.evaluate(CATCH_FILES);
      await page.press('Webpagina (HTML)');
      expect(await caught(page)).toMatch(/^<!DOCTYPE html>/);
      await page.press('Tabel (CSV)');
      expect(await caught(page)).toContain('"voorschot-eenmalig";"failed"');
      await page.press('Gegevens (JSON)');
      expect(JSON.parse(await caught(page))).toMatchObject({ version: 1, kind: 'nulmeting' });
      await page.press('Toetsgegevens (EARL)');
      expect(await caught(page)).toContain('earl:semiAuto');
      await page.press('Terug naar de antwoorden');
    });

    it('writes a letter of what the person confirmed, and no more', async () => {
      await page.press('Brief maken');
      await page.sees('De brief aan de gemeente');
      const letter = await fieldValue(page);
      expect(letter).toContain(ONCE);
      expect(letter).toContain('U kunt dit overnemen');
      expect(letter).not.toContain('kunt u een voorschot aanvragen.”');
    });

    it('notes down what became of the letter', async () => {
      await page.choose('sent');
      await page.press('Toevoegen');
      await page.sees('Toegevoegd.');
      await until('the event', async () => ((await page.count('.timeline > li')) === 2 ? true : undefined));
      await page.press('Terug naar de antwoorden');
      await page.evaluate(CATCH_FILES);
      await page.press('Opslaan als bestand');
      file = await caught(page);
      expect(JSON.parse(file)).toMatchObject({ schema: 'geweten-keuring/1' });
    });

    it('goes on in another profile by the file, which refuses anything else', async () => {
      const other = await open(settings);
      try {
        const there = await other.openOwnPage('keuring.html');
        await there.sees('U hebt nog geen keuring');
        await bringIn(there, '{"schema":"geweten-keuring/1","keuring":{"id":"<img src=x>"}}');
        await there.sees('Dit is geen keuring van Geweten. Er is niets veranderd.');
        await bringIn(there, file);
        await there.sees('De keuring is ingelezen.');
        await there.sees('10 van 10 nagekeken');
        await bringIn(there, file);
        await there.sees('De antwoorden zijn samengevoegd.');
        await there.press('Bekijken');
        await there.press('Brief maken');
        await there.sees('Verstuurd');
        expect(await fieldValue(there)).toContain(ONCE);
      } finally {
        await other.close();
      }
    });

    it('asks in a herkeuring only what changed, with the sentence of before and of now', async () => {
      const changed = readFileSync(PAGE, 'utf8').replace(ONCE, AGAIN);
      files[PATH] = { type: 'text/html; charset=utf-8', body: changed };
      page = await fromPanel(person);
      await page.sees('U keurde deze site eerder');
      await page.press('Herkeuring beginnen');
      await page.sees(/Vraag 1 van [12]\b/);
      await page.sees('Dit is veranderd');
      const words = await page.text();
      expect(words.indexOf(ONCE)).toBeGreaterThan(0);
      expect(words.indexOf(AGAIN)).toBeGreaterThan(words.indexOf(ONCE));
      await page.sees(/Uw antwoord op .*: Klopt/);
    });

    it('thanks for the repair in report and letter', async () => {
      await page.press('Later verder');
      await page.press('Verslag maken');
      await page.press('Printen of opslaan als PDF');
      await page.sees('Hersteld. Dank daarvoor.');
      await page.sees('Eerdere keuringen');
      await page.press('Terug naar de antwoorden');
      await page.press('Terug naar de antwoorden');
      await page.press('Brief maken');
      await page.sees('De brief aan de gemeente');
      expect(await fieldValue(page)).toContain('Sinds de vorige keer is dit beter geworden. Dank daarvoor:');
    });
  });
}

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
    await page.emulateMedia({ colorScheme: 'light' });
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
