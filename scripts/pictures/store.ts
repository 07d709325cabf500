/**
 * Pictures for the stores, of the real extension beside a made-up page: into docs/store/pictures.
 * Sizes as the stores ask: 1280 by 800, and a small tile of 440 by 280.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ChromiumPerson, openChromium } from '../../tests/e2e/chromium.ts';
import { startSites } from '../../tests/sites/server.ts';
import { outputFolder } from '../build.ts';

const folder = fileURLToPath(new URL('../../docs/store/pictures', import.meta.url));
const icon = readFileSync(new URL('../../components/public/icon/128.png', import.meta.url)).toString('base64');
const HOST = 'www.voorbeeldstad.example';
const WRONG = 'De pagina zegt dat u zelf om een voorschot moet vragen.';

const save = (name: string): string => join(folder, `${name}.png`);

async function panelPictures(person: ChromiumPerson): Promise<void> {
  // A picture halfway a scroll shows a page that nobody sees.
  await person.page().emulateMedia({ reducedMotion: 'reduce' });
  await person.goTo(`https://${HOST}/bijstand-aanvragen`);
  await person.pressToolbarButton();
  const panel = await person.panel();
  await panel.sees(/kloppen niet/);
  await person.picture(save('1'));
  await panel.press(WRONG);
  await panel.press('Toon op de pagina');
  await person.picture(save('2'));
  await panel.press('Eens');
  await panel.press('Bewaren');
  await panel.sees('Dit gaat er weg als u verstuurt');
  await person.picture(save('3'));
}

async function welcomePicture(person: ChromiumPerson): Promise<void> {
  const own = await person.context().newPage();
  await own.goto(`chrome-extension://${await person.extensionId()}/welcome.html`);
  await own.getByRole('heading', { level: 1 }).waitFor();
  await own.screenshot({ path: save('4') });
  await own.close();
}

/** The icon, the name and one line, in the colours of `components/tokens.css`. */
async function tile(person: ChromiumPerson): Promise<void> {
  const page = await person.context().newPage();
  await page.setViewportSize({ width: 440, height: 280 });
  await page.setContent(`<!doctype html><html lang="nl"><body style="margin:0;width:440px;height:280px;background:#4b2647;color:#f9ebf5;
    font:20px/1.4 'Atkinson Hyperlegible',Verdana,sans-serif;display:grid;align-content:center;justify-items:center;gap:12px;text-align:center">
    <img alt="" width="96" height="96" src="data:image/png;base64,${icon}">
    <strong style="font-size:36px;line-height:1">Geweten</strong><span>Uw gemeente over de bijstand,<br>naast de wet</span></body></html>`);
  await page.screenshot({ path: save('tile') });
  await page.close();
}

mkdirSync(folder, { recursive: true });
const sites = await startSites({ port: 0, https: true });
const person = await openChromium({
  extension: outputFolder('chrome', 'e2e'),
  hosts: [HOST],
  port: sites.port,
  viewport: { width: 1280, height: 800 },
});
try {
  await panelPictures(person);
  await welcomePicture(person);
  await tile(person);
} finally {
  await person.close();
  await sites.close();
}
