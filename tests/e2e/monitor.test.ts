/** The public monitor as visitors meet it: seeing little, on a small screen, without a mouse, without script. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningEndpoint, startEndpoint } from '../../endpoint/start.ts';
import { installedBrowser } from '../../scripts/browsers.ts';
import { MUNICIPALITIES } from '../register/number.ts';
import { NARROW, openVisitor, type Visitor, WIDE } from './visitor.ts';

/** Small, with something in every section. */
const DOSSIER = '/gemeente/voorbeeldgemeente-68';
/** One address of each kind of page. */
const ADDRESSES = [
  '/',
  '/en/',
  DOSSIER,
  '/zoek?naam=voorbeeldgemeente',
  '/lijsten',
  '/lijsten/gemeenten',
  '/lijsten/onderwerp/voorschot',
  '/lijsten/regel/voorschot-percentage',
  '/lijsten/hersteld',
  '/lijsten/goede-voorbeelden',
  '/regels',
  '/regels/voorschot-percentage',
  '/verhalen',
  '/open-data',
  '/api',
  '/hoe-werkt-het',
  '/bezwaar',
  '/gemeente/nergenshuizen',
];
/** Those that have colours of their own. */
const COLOURED = new Set([
  '/',
  DOSSIER,
  '/lijsten/gemeenten',
  '/lijsten/hersteld',
  '/regels/voorschot-percentage',
  '/api',
]);
/** The pages that differ most in how they are built. */
const MAIN = ['/', DOSSIER];

let folder: string;
let endpoint: RunningEndpoint;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'geweten-'));
  endpoint = await startEndpoint({ port: 0, dataDir: folder, settings: { exampleCountry: true } });
});
afterAll(async () => {
  await endpoint?.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const kind of ['chromium', 'firefox'] as const) {
  describe.skipIf(!installedBrowser(kind))(`the monitor in ${kind}`, () => {
    let visitor: Visitor;
    beforeAll(async () => {
      visitor = await openVisitor(kind, endpoint.url);
    });
    afterAll(() => visitor?.close());

    const press = async (...keys: readonly ('Tab' | 'Enter' | 'ArrowRight' | 'ArrowDown' | 'ArrowUp')[]) => {
      for (const key of keys) await visitor.page.keyboard.press(key);
    };

    it('has nothing that axe-core objects to, in light and dark', async () => {
      for (const path of kind === 'chromium' ? ADDRESSES : MAIN) {
        await visitor.goTo(path);
        for (const scheme of COLOURED.has(path) ? (['light', 'dark'] as const) : (['light'] as const)) {
          await visitor.colours(scheme);
          expect(await visitor.violations(), `${path} ${scheme}`).toEqual([]);
        }
      }
    });

    it('fits in 320 pixels', async () => {
      await visitor.page.setViewport(NARROW);
      for (const path of kind === 'chromium' ? ADDRESSES : MAIN) {
        await visitor.goTo(path);
        expect(await visitor.overflow(), path).toBe(0);
      }
      await visitor.page.setViewport(WIDE);
    });

    it('can be walked with the keyboard: past the bar, into the map and out, to a dossier', async () => {
      await visitor.goTo('/');
      await press('Tab');
      expect(await visitor.focused()).toBe('Naar de inhoud');
      await press('Enter', 'Tab');
      expect(await visitor.focused()).toBe('Zoek uw gemeente');
      // The subjects, then one stop for the whole map.
      for (let stop = 0; stop < 14 && !(await visitor.focused()).startsWith('Voorbeeldgemeente'); stop += 1)
        await press('Tab');
      const first = await visitor.focused();
      expect(first).toMatch(/^Voorbeeldgemeente \d+: /);
      await press('ArrowRight');
      const second = await visitor.focused();
      expect(second).toMatch(/^Voorbeeldgemeente \d+: /);
      expect(second).not.toBe(first);
      await press('Tab');
      expect(await visitor.focused()).toContain('De kaart als lijst');
      await visitor.page.keyboard.down('Shift');
      await press('Tab');
      await visitor.page.keyboard.up('Shift');
      expect(await visitor.focused()).toBe(second);
      await Promise.all([visitor.page.waitForNavigation(), press('Enter')]);
      expect(await visitor.page.$eval('h1', (heading) => heading.textContent)).toBe(second.split(':')[0]);
    });

    it('finds a municipality by its name', async () => {
      await visitor.goTo('/');
      await visitor.page.type('#naam', 'Voorbeeldgemeente 17');
      await Promise.all([visitor.page.waitForNavigation(), press('Enter')]);
      expect(new URL(visitor.page.url()).pathname).toBe('/gemeente/voorbeeldgemeente-17');
    });

    it('offers to copy a good sentence, which needs script', async () => {
      await visitor.goTo(DOSSIER);
      expect(await visitor.page.$eval('button[data-copies]', (button) => button.checkVisibility())).toBe(true);
    });

    it('copies it where the browser gives no clipboard, as without https', async () => {
      await visitor.goTo(DOSSIER);
      const copied = await visitor.page.$eval('button[data-copies]', async (button) => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        const text = new Promise((resolve) => {
          document.addEventListener('copy', () => resolve(String(getSelection())), { once: true });
        });
        button.click();
        return [await text, document.getElementById(button.dataset.copies ?? '')?.textContent];
      });
      expect(copied[0]).toBe(copied[1]);
    });
  });
}

describe.skipIf(!installedBrowser('chromium'))('the monitor', () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await openVisitor('chromium', endpoint.url);
  });
  afterAll(() => visitor?.close());

  it('does not shift while it loads', async () => {
    const shift = `new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => { for (const each of list.getEntries()) sum += each.value; }).observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
    })`;
    for (const viewport of [WIDE, NARROW]) {
      await visitor.page.setViewport(viewport);
      for (const path of MAIN) {
        await visitor.goTo(path);
        expect(await visitor.page.evaluate(shift), `${path} ${viewport.width}`).toBe(0);
      }
    }
    await visitor.page.setViewport(WIDE);
  });

  it('asks nothing of any other host, and keeps nothing in the browser', async () => {
    const hosts = new Set<string>();
    visitor.page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    for (const path of MAIN) await visitor.goTo(path);
    expect([...hosts]).toEqual([endpoint.url]);
    expect(await visitor.page.browserContext().cookies()).toEqual([]);
    expect(await visitor.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it('is complete without script: map, list, search, and no button that does nothing', async () => {
    await visitor.page.setJavaScriptEnabled(false);
    await visitor.goTo('/');
    expect(await visitor.page.$$eval('svg.map a', (links) => links.length)).toBe(MUNICIPALITIES);
    await visitor.page.type('#naam', 'Voorbeeldgemeente 17');
    await Promise.all([visitor.page.waitForNavigation(), visitor.page.keyboard.press('Enter')]);
    expect(new URL(visitor.page.url()).pathname).toBe('/gemeente/voorbeeldgemeente-17');
    expect(
      await visitor.page.$$eval('button[data-copies]', (all) => all.filter((each) => each.checkVisibility()).length),
    ).toBe(0);
    await visitor.page.setJavaScriptEnabled(true);
  });

  it('stays readable in forced colours and in print', async () => {
    await visitor.page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
    for (const path of MAIN) {
      await visitor.goTo(path);
      expect(await visitor.violations(), path).toEqual([]);
    }
    await visitor.page.emulateMediaFeatures([]);
    await visitor.page.emulateMediaType('print');
    await visitor.goTo(DOSSIER);
    expect(await visitor.overflow()).toBe(0);
    await visitor.page.emulateMediaType();
  });
});
