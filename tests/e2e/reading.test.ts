/** The browser and Node read the same: every made-up page and every labelled page, in real Chromium. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHtml } from '../../reading/html.ts';
import type { PageText } from '../../reading/page-text.ts';
import { installedBrowser } from '../../scripts/browsers.ts';
import { checkMadeUp, foundFaults, listed } from '../sites/found-faults.ts';
import { startSites } from '../sites/server.ts';
import { sites } from '../sites/site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const installed = installedBrowser('chromium');

/** The reader as one script that leaves `readThis()` on the window. */
async function readerScript(): Promise<string> {
  const entry = 'virtual:reader';
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      {
        name: 'reader-entry',
        resolveId: (id) => (id === entry ? `${root}/reader-entry.ts` : null),
        load: (id) =>
          id.endsWith('reader-entry.ts')
            ? `import { treeOfDocument } from '${root}/reading/browser.ts';
               import { readPage } from '${root}/reading/read-page.ts';
               window.readThis = (url) => readPage(treeOfDocument(document), { url });`
            : null,
      },
    ],
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  const output = Array.isArray(built) ? built[0]?.output : 'output' in built ? built.output : undefined;
  const code = output?.[0]?.code;
  if (!code) throw new Error('the reader was not built');
  return code;
}

/** The page as it stands, with open shadow roots written as templates: 'outerHTML' leaves them out. */
const WITH_SHADOWS = `(() => {
  const shadowRoots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const shell = document.documentElement.cloneNode(false).outerHTML;
  return shell.replace('</html>', () => document.documentElement.getHTML({ shadowRoots }) + '</html>');
})()`;

const readInBrowser = (page: Page, url: string): Promise<PageText> =>
  page.evaluate((address) => (window as unknown as { readThis(url: string): PageText }).readThis(address), url);

describe.skipIf(!installed)('reading', () => {
  let browser: Browser;
  let page: Page;
  let script: string;

  beforeAll(async () => {
    script = await readerScript();
    browser = await chromium.launch({
      ...(installed ? { executablePath: installed.path } : {}),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });
  afterAll(() => browser?.close());

  it('gives the same PageText in Chromium as in Node for every made-up page, and so its known faults', async () => {
    const server = await startSites({ port: 0 });
    // The script is put in before a strict policy could refuse it, and the reader itself needs nothing from the page.
    const context = await browser.newContext({ bypassCSP: true });
    page = await context.newPage();
    try {
      for (const site of sites) {
        for (const { path, failed } of site.pages) {
          await page.goto(`http://${site.folder}.localhost:${server.port}${path}`, { waitUntil: 'networkidle' });
          await page.addScriptTag({ content: script });
          const url = `https://${site.host}${path}`;
          const html = await page.evaluate<string>(WITH_SHADOWS);
          const read = await readInBrowser(page, url);
          expect(read, url).toEqual(readHtml(html, url));
          expect(foundFaults(checkMadeUp(read)), url).toEqual(listed(failed));
        }
      }
    } finally {
      await context.close();
      await server.close();
    }
  });

  it('gives the same PageText in Chromium as in Node, for every labelled page', async () => {
    const folders = ['tests/corpus/pages', 'tests/corpus/own/pages', 'tests/corpus/held/pages'].map((each) =>
      join(root, each),
    );
    const context = await browser.newContext({ javaScriptEnabled: true });
    page = await context.newPage();
    // The page's own scripts and pictures would only fail: nothing is served here.
    await page.route('**/*', (route) => route.abort());
    for (const folder of folders.filter((each) => existsSync(each))) {
      for (const name of readdirSync(folder).filter((each) => each.endsWith('.html'))) {
        const html = readFileSync(join(folder, name), 'utf8');
        await page.setContent(html, { waitUntil: 'domcontentloaded' });
        await page.addScriptTag({ content: script });
        const url = `https://www.voorbeeldstad.example/${name}`;
        expect(await readInBrowser(page, url), name).toEqual(readHtml(html, url));
      }
    }
    await context.close();
  });
});
