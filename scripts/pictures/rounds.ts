/**
 * `node scripts/bootstrap.mjs scripts/pictures/rounds.ts`: the pages of a made-up round, wide and narrow, light and dark, and the sheet
 * for the meeting on A4 from the real browser, into docs/pictures.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { roundEndpoint } from '../../tests/endpoint/rounds/round-endpoint.ts';
import { installedBrowser } from '../browsers.ts';

const PICTURES = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const WIDE = { width: 1100, height: 900 };
const NARROW = { width: 320, height: 900 };

const program = installedBrowser('chromium')?.path;
if (program === undefined) {
  console.error('No Chromium found.');
  process.exit(1);
}
const endpoint = await roundEndpoint({ people: 12, tasks: 6, each: 4 });
const browser = await chromium.launch({ executablePath: program });
const context = await browser.newContext();
const [name = '', value = ''] = endpoint.cookie.split('=');
await context.addCookies([{ name, value, url: endpoint.url }]);
const page = await context.newPage();

const SCENES = {
  'round-form': '/nieuw',
  'round-open': `/${endpoint.open}`,
  'round-invitation': `/${endpoint.open}/uitnodiging`,
  'round-decisions': `/${endpoint.closed}`,
  'round-sheet': `/${endpoint.closed}/blad`,
} as const;

for (const [scene, path] of Object.entries(SCENES)) {
  await page.goto(`${endpoint.url}/beheer/rondes${path}`);
  for (const [size, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const path = (what: string) => join(PICTURES, `${what}-${size}-${colorScheme}.png`);
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path: path(scene) });
      if (scene === 'round-sheet')
        await page
          .locator('.task')
          .first()
          .screenshot({ path: path('round-task') });
    }
  }
}
for (const scene of ['round-sheet', 'round-invitation'] as const) {
  await page.goto(`${endpoint.url}/beheer/rondes${SCENES[scene]}`);
  writeFileSync(join(PICTURES, `${scene}.pdf`), await page.pdf({ preferCSSPageSize: true, tagged: true }));
}
await browser.close();
await endpoint.close();
