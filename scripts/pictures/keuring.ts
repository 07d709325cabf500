/**
 * `node scripts/bootstrap.mjs scripts/pictures/keuring.ts`: a guided keuring of a made-up municipality in the real extension: a picture of
 * each screen, and report, letter and memo printed to A4 by the browser, into docs/pictures. Takes the e2e build that is there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openChromium } from '../../tests/e2e/chromium.ts';
import { until } from '../../tests/e2e/until.ts';
import { type SentFile, startSites } from '../../tests/sites/server.ts';
import { outputFolder } from '../build.ts';

const PICTURES = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const HOST = 'www.voorbeeldstad.example';
const PATH = '/bijstand-aanvragen';
const SOURCE = fileURLToPath(new URL('../../tests/sites/voorbeeldstad/bijstand-aanvragen.html', import.meta.url));
const ONCE = 'U krijgt het voorschot maar één keer.';
const AGAIN = 'U krijgt elke vier weken opnieuw een voorschot.';
/** A4 at 96 dots an inch. */
const A4 = { width: 794, height: 1123 };
/** CSS pixels. */
const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 360, height: 740 } };

type Chromium = Awaited<ReturnType<typeof openChromium>>;

async function fromPanel(person: Chromium): Promise<Page> {
  await person.goTo(`https://${HOST}${PATH}`);
  await person.pressToolbarButton();
  const panel = await person.panel();
  await panel.sees(/klopt niet|kloppen niet/);
  await panel.press('Meer');
  await panel.press('Keuring');
  return until('the keuring', async () =>
    person
      .context()
      .pages()
      .find((each) => each.url().includes('keuring.html?start')),
  );
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

/** A picture of a screen in every size and theme. */
async function picture(page: Page, name: string): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(PICTURES, `keuring-${name}-${size}-${colorScheme}.png`), fullPage: true });
    }
  }
  await page.setViewportSize(SIZES.wide);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** What the browser prints, and a picture of its first page. */
async function paper(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Nu printen' }).waitFor();
  writeFileSync(
    join(PICTURES, `keuring-${name}.pdf`),
    await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true }),
  );
  await page.setViewportSize(A4);
  await page.screenshot({ path: join(PICTURES, `keuring-${name}.png`) });
  await page.setViewportSize(SIZES.wide);
  await press(page, 'Terug naar de antwoorden');
}

async function answerAll(page: Page): Promise<void> {
  for (let at = 1; at <= 10; at++) {
    await page.getByText(`Vraag ${at} van 10`).waitFor();
    if (at === 1) {
      await page.getByLabel('Hoeveel klikken telde u?').fill('2');
      await page.keyboard.press('Tab');
      await page.getByText('Dat is een korte weg.').waitFor();
      await picture(page, 'count');
    } else {
      const isRight = await page.getByRole('heading', { name: 'Wij denken: klopt', exact: true }).count();
      await page.locator(`input[value="${isRight > 0 ? 'right' : 'wrong'}"]`).check();
    }
    await page.getByText('Bewaard', { exact: true }).waitFor();
    if (at === 6 || at === 10) await picture(page, at === 6 ? 'right' : 'question');
    await press(page, 'Volgende');
  }
}

const files: Record<string, SentFile> = {};
const sites = await startSites({ port: 0, https: true, files });
const person = await openChromium({ extension: outputFolder('chrome', 'e2e'), hosts: [HOST], port: sites.port });
try {
  const page = await fromPanel(person);
  await page.getByText('Nieuwe keuring van').waitFor();
  await picture(page, 'start');
  await press(page, 'Keuring beginnen');
  await answerAll(page);
  await picture(page, 'answers');
  await press(page, 'Verslag maken');
  await page.getByLabel(/Uw naam in het verslag/).fill('Werkgroep Duidelijk');
  await page.keyboard.press('Tab');
  await picture(page, 'make-report');
  await press(page, 'Printen of opslaan als PDF');
  await paper(page, 'report');
  await press(page, 'Terug naar de antwoorden');
  await press(page, 'Brief maken');
  await press(page, 'Toevoegen');
  await page.getByText('Toegevoegd.').waitFor();
  await picture(page, 'make-letter');
  await press(page, 'Printen');
  await paper(page, 'letter');
  await page.getByRole('button', { name: 'Printen', exact: true }).nth(1).click();
  await paper(page, 'memo');

  files[PATH] = { type: 'text/html; charset=utf-8', body: readFileSync(SOURCE, 'utf8').replace(ONCE, AGAIN) };
  const again = await fromPanel(person);
  await again.getByText('U keurde deze site eerder').waitFor();
  await picture(again, 'again');
  await press(again, 'Herkeuring beginnen');
  await again.getByText(/Vraag 1 van/).waitFor();
  // The question of which something changed; how many come before it depends on what the rules make of the page.
  while (!(await again.getByRole('heading', { name: 'Dit is veranderd' }).isVisible())) await press(again, 'Volgende');
  await picture(again, 'before-after');
} finally {
  await person.close();
  await sites.close();
}
