/**
 * A short keuring on a made-up site, in real Chromium and real Firefox: from the panel to report and letter, kept over a restart of the
 * browser, moved to another profile by a file, and a herkeuring after the site changed.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedBrowser } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { type SentFile, type SitesServer, startSites } from '../sites/server.ts';
import { BROWSERS } from './browsers.ts';
import { fromPanel, HOST, PATH, QUESTIONS } from './keuring-from-panel.ts';
import type { Panel, Person, PersonSettings } from './person.ts';
import { until } from './until.ts';

const PAGE = fileURLToPath(new URL('../sites/voorbeeldstad/bijstand-aanvragen.html', import.meta.url));
const ONCE = 'U krijgt het voorschot maar één keer.';
const AGAIN = 'U krijgt elke vier weken opnieuw een voorschot.';
/** Stands on the page that is added. */
const OF_THE_OTHER_PAGE = '€ 7.770';
const NOTE = 'Ik las het twee keer na.';

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

    it('goes on in another profile by the file, which refuses anything else, and adds a page there', async () => {
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
        const beside = await fromPanel(other, '/bijstand-bedragen');
        await beside.sees('Deze pagina bij een keuring voegen');
        await beside.press(/^Voeg toe aan de nulmeting van .* \(10 van 10 nagekeken\)$/);
        await beside.sees('Uw antwoorden');
        await beside.sees('2 pagina’s');
        await beside.press('Verder met de vragen');
        await beside.sees(OF_THE_OTHER_PAGE);
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
      const before = words.indexOf(ONCE);
      expect(before).toBeGreaterThan(0);
      expect(words.indexOf(AGAIN, before)).toBeGreaterThan(before);
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
