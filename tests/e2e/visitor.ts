/** A visitor of the monitor in a real browser, without the extension: one driver for both, so that one story is told once. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type InstalledBrowser, installedBrowser } from '../../scripts/browsers.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const WIDE = { width: 1280, height: 800 };
/** Also 1280 at 400%. */
export const NARROW = { width: 320, height: 640 };

export interface Visitor {
  readonly page: Page;
  /** Opens an address below the endpoint. */
  goTo(path: string): Promise<void>;
  /** As the person has it, or as chosen: this changes the page that is open. */
  colours(scheme: 'light' | 'dark'): Promise<void>;
  /** What axe-core finds on the page that is open: rule, and where. */
  violations(): Promise<readonly string[]>;
  /** CSS pixels that the page sticks out to the side. */
  overflow(): Promise<number>;
  /** Name of what has the keyboard: its text, label or title. */
  focused(): Promise<string>;
  close(): Promise<void>;
}

const BROWSER = { chromium: 'chrome', firefox: 'firefox' } as const;

function launch(kind: InstalledBrowser['kind']): Promise<Browser> {
  const installed = installedBrowser(kind);
  if (!installed) throw new Error(`no ${kind} on this machine`);
  return puppeteer.launch({
    browser: BROWSER[kind],
    executablePath: installed.path,
    headless: true,
    defaultViewport: WIDE,
    args: kind === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    extraPrefsFirefox: { 'ui.systemUsesDarkTheme': 0, 'accessibility.tabfocus': 7 },
  });
}

export async function openVisitor(kind: InstalledBrowser['kind'], endpoint: string): Promise<Visitor> {
  const browser = await launch(kind);
  const page = await browser.newPage();
  return {
    page,
    goTo: async (path) => {
      await page.goto(endpoint + path, { waitUntil: 'load' });
    },
    colours: async (scheme) => {
      await page.evaluate((wanted) => {
        document.documentElement.dataset.theme = wanted;
      }, scheme);
    },
    violations: async () => {
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() =>
        // Everything that is well need not be told: it takes most of the time.
        (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
          resultTypes: ['violations'],
        }),
      );
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    overflow: () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    focused: () =>
      page.evaluate(() => {
        const active = document.activeElement;
        const label = active?.id ? document.querySelector(`label[for="${active.id}"]`)?.textContent : undefined;
        return (label ?? active?.querySelector('title')?.textContent ?? active?.textContent ?? '').trim().slice(0, 80);
      }),
    close: () => browser.close(),
  };
}
