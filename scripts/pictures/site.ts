/**
 * `node scripts/bootstrap.mjs scripts/pictures/site.ts`: pictures of reading a whole made-up site, before, during and after, wide and
 * narrow, light and dark, into docs/pictures. Takes the e2e build that is there.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openChromium } from '../../tests/e2e/chromium.ts';
import { startSites } from '../../tests/sites/server.ts';
import { sites as made } from '../../tests/sites/site.ts';
import { outputFolder } from '../build.ts';

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const SITE = made.find((site) => site.folder === 'heuvelrode');
const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 360, height: 740 } } as const;

let held: Promise<void> | undefined;
const served = await startSites({
  port: 0,
  https: true,
  before: (request) => (request.includes('/hulp/wijk-20') ? held : undefined),
});
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colours of ['light', 'dark'] as const) {
    const person = await openChromium({
      extension: outputFolder('chrome', 'e2e'),
      hosts: made.map(({ host }) => host),
      port: served.port,
      viewport,
      colours,
    });
    const page = await person.context().newPage();
    const picture = (name: string, fullPage = false) =>
      page.screenshot({ path: join(folder, `site-${name}-${size}-${colours}.png`), fullPage });
    await page.goto(`chrome-extension://${await person.extensionId()}/site.html?organisatie=${SITE?.code ?? ''}`);
    await picture('before');
    let release = () => {};
    held = new Promise((resolve) => {
      release = resolve;
    });
    await page.getByRole('button', { name: 'Begin met lezen' }).click();
    await page.getByText('Hulp in wijk 17 ').waitFor();
    await picture('reading');
    release();
    held = undefined;
    await page.getByRole('heading', { name: 'Klaar met lezen' }).waitFor();
    await picture('done', true);
    await person.close();
    console.log(`pictures ${size} ${colours}`);
  }
}
await served.close();
