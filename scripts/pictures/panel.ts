/**
 * Pictures of the real extension beside a made-up page, and of its pages, into docs/pictures.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openChromium } from '../../tests/e2e/chromium.ts';
import { until } from '../../tests/e2e/until.ts';
import { startSites } from '../../tests/sites/server.ts';
import { outputFolder } from '../build.ts';

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const HOST = 'www.voorbeeldstad.example';
const PAGE = `https://${HOST}/bijstand-aanvragen`;
const WRONG = 'De pagina zegt dat u zelf om een voorschot moet vragen.';

/** CSS pixels. */
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };

type Chromium = Awaited<ReturnType<typeof openChromium>>;

/** Opens the panel and waits until it says what it found. */
async function opened(person: Chromium): Promise<Awaited<ReturnType<Chromium['panel']>>> {
  await person.goTo(PAGE);
  await person.pressToolbarButton();
  const panel = await person.panel();
  await panel.sees(/kloppen niet/);
  return panel;
}

/** Looks alike in a row after which a page scrolls no more. */
const ALIKE = 6;

/** Resolves when the page has scrolled to where it was sent. */
async function atRest(person: Chromium): Promise<void> {
  let before = -1;
  let alike = 0;
  await until('the page at rest', async () => {
    const now = await person.onPage<number>('scrollY');
    alike = now === before ? alike + 1 : 0;
    before = now;
    return alike >= ALIKE ? true : undefined;
  });
}

/** The panel closed and open, then a card, then what would be sent; then the extension's own pages. */
async function panelPictures(person: Chromium, name: string): Promise<void> {
  const panel = await opened(person);
  await person.picture(join(folder, `panel-${name}.png`));
  await panel.press(WRONG);
  await panel.press('Toon op de pagina');
  await atRest(person);
  await person.picture(join(folder, `card-${name}.png`));
  await panel.press('Eens');
  await person.picture(join(folder, `finding-${name}.png`));
  await panel.press('Bewaren');
  await panel.sees('Dit gaat er weg als u verstuurt');
  await person.picture(join(folder, `preview-${name}.png`));
}

/** Voor mij, the letters, and a page that is about something else. */
async function otherPictures(person: Chromium, name: string): Promise<void> {
  const panel = await opened(person);
  await panel.press('Voor mij: wat past bij u?');
  await person.picture(join(folder, `for-me-${name}.png`));
  await panel.press('Voor mij: wat past bij u?');
  await panel.press('Wat kunt u doen?');
  await panel.sees('Brief: bezwaar maken');
  await person.picture(join(folder, `letters-${name}.png`));
  await person.goTo(`https://${HOST}/parkeren`);
  await person.pressToolbarButton();
  await (await person.panel()).sees('Deze pagina gaat niet over de bijstand');
  await person.picture(join(folder, `nothing-${name}.png`));
}

async function ownPagePictures(person: Chromium, name: string): Promise<void> {
  for (const page of ['welcome', 'findings', 'elsewhere']) {
    await person.openOwnPage(`${page}.html`, join(folder, `${page}-${name}.png`));
  }
}

mkdirSync(folder, { recursive: true });
const sites = await startSites({ port: 0, https: true });
for (const [size, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
  for (const colours of ['light', 'dark'] as const) {
    const person = await openChromium({
      extension: outputFolder('chrome', 'e2e'),
      hosts: [HOST],
      port: sites.port,
      viewport,
      colours,
    });
    await panelPictures(person, `${size}-${colours}`);
    await otherPictures(person, `${size}-${colours}`);
    await ownPagePictures(person, `${size}-${colours}`);
    await person.close();
    console.log(`pictures ${size} ${colours}`);
  }
}
await sites.close();
