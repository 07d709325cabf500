/**
 * `node scripts/bootstrap.mjs scripts/pictures/monitor.ts`: pictures of the monitor over a made-up country, into docs/pictures: each kind of
 * page wide and narrow, the two that people see most in dark too.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startEndpoint } from '../../endpoint/start.ts';
import { installedBrowser } from '../browsers.ts';

const PICTURES = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
/** CSS pixels. */
const SIZES = { wide: { width: 1280, height: 1060 }, narrow: { width: 360, height: 1060 } };
const DOSSIER = '/gemeente/voorbeeldgemeente-68';

const PAGES: readonly { readonly name: string; readonly path: string; readonly dark?: true }[] = [
  { name: 'home', path: '/', dark: true },
  { name: 'dossier', path: DOSSIER, dark: true },
  { name: 'search', path: '/zoek?naam=gemeente' },
  { name: 'lists', path: '/lijsten' },
  { name: 'municipalities', path: '/lijsten/gemeenten' },
  { name: 'subject', path: '/lijsten/onderwerp/voorschot' },
  { name: 'rule-list', path: '/lijsten/regel/voorschot-percentage' },
  { name: 'repairs', path: '/lijsten/hersteld' },
  { name: 'good-examples', path: '/lijsten/goede-voorbeelden' },
  { name: 'rules', path: '/regels' },
  { name: 'rule', path: '/regels/voorschot-percentage' },
  { name: 'stories', path: '/verhalen' },
  { name: 'open-data', path: '/open-data' },
  { name: 'api', path: '/api' },
  { name: 'how-it-works', path: '/hoe-werkt-het' },
];

const program = installedBrowser('chromium')?.path;
if (program === undefined) {
  console.error('No Chromium found.');
  process.exit(1);
}
mkdirSync(PICTURES, { recursive: true });
const dataDir = mkdtempSync(join(tmpdir(), 'geweten-pictures-'));
const endpoint = await startEndpoint({
  port: 0,
  dataDir,
  settings: { exampleCountry: true },
  clock: { now: () => Date.parse('2026-11-22T12:00:00Z') },
});
const browser = await chromium.launch({
  executablePath: program,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport, colorScheme });
    for (const { name, path, dark } of PAGES) {
      if (colorScheme === 'dark' && !dark) continue;
      await page.goto(endpoint.url + path);
      await page.screenshot({ path: join(PICTURES, `monitor-${name}-${size}-${colorScheme}.png`) });
    }
    await page.close();
    console.log(`pictures ${size} ${colorScheme}`);
  }
}
await browser.close();
await endpoint.close();
rmSync(dataDir, { recursive: true, force: true });
