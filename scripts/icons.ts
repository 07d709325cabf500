/** Draws the toolbar icons from `geweten.svg` with a browser on this machine. Run after changing the drawing: `node scripts/icons.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { installedBrowser } from './browsers.ts';

const FOLDER = new URL('../components/public/icon/', import.meta.url);
/** Pixels; what Chrome and Firefox ask for in toolbar, list and store. */
const SIZES = [16, 32, 48, 128];

const svg = await readFile(new URL('geweten.svg', FOLDER), 'utf8');
const installed = installedBrowser('chromium');
if (!installed) throw new Error('This needs Chromium.');
const browser = await chromium.launch({ executablePath: installed.path, args: ['--no-sandbox'] });
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await writeFile(new URL(`${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
