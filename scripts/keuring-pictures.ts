/**
 * `node scripts/bootstrap.mjs scripts/keuring-pictures.ts`: prints the report on a made-up municipality to A4 from the real browser, and
 * takes a picture of its first page, into docs/pictures.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { keuring } from '../cli/keuring.ts';
import { startSites } from '../tests/sites/server.ts';
import { installedBrowser } from './browsers.ts';

const PICTURES = fileURLToPath(new URL('../docs/pictures', import.meta.url));
/** A4 at 96 dots an inch. */
const A4 = { width: 794, height: 1123 };

const folder = mkdtempSync(join(tmpdir(), 'geweten-report-'));
const report = join(folder, 'keuring.html');
const letter = join(folder, 'brief.txt');
const sites = await startSites({ port: 0 });
await keuring(['--voorbeelden', String(sites.port), '--html', report, '--brief', letter, 'Voorbeeldstad'], {
  print: () => {},
  complain: (line) => console.log(line),
  today: '2026-11-22',
  sleep: () => Promise.resolve(),
});
await sites.close();

const program = installedBrowser('chromium')?.path;
if (program === undefined) {
  console.error('No Chromium found.');
  process.exit(1);
}
const browser = await chromium.launch({ executablePath: program });
const page = await browser.newPage({ viewport: A4 });
await page.goto(pathToFileURL(report).href);
writeFileSync(
  join(PICTURES, 'keuring-report.pdf'),
  await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true }),
);
await page.screenshot({ path: join(PICTURES, 'keuring-report.png') });
await browser.close();
rmSync(folder, { recursive: true });
