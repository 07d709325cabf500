/**
 * Reading whole sites from the browser: all made-up municipalities, with the same verdicts as the command line; from the panel; on after
 * the browser was closed; usable by keyboard, in a narrow window, in dark.
 */
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Keuring } from '../../checking/keuring/keuring.ts';
import { keuring } from '../../cli/keuring.ts';
import { installedBrowser } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { type SitesServer, startSites } from '../sites/server.ts';
import { type Site, sites } from '../sites/site.ts';
import { knownOf, seenIn } from '../sites/whole-site.ts';
import { type ChromiumPerson, openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { Panel, Person } from './person.ts';
import { until } from './until.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The day on which the made-up faults are faults. */
const DAY = '2026-11-22';
/** It is that day for the page; its timers go on. */
const STANDING_CLOCK = `globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length === 0 ? ['${DAY}T12:00:00'] : given));
  }
  static now() {
    return new Date().getTime();
  }
};`;
const hosts = sites.map(({ host }) => host);

/** What the browser kept of a reading, once it is done, as JSON: an expression to run on a page of the extension. */
const keptKeuring = (code: string): string => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('geweten');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const asked = opening.result.transaction('siteRuns').objectStore('siteRuns').get(${JSON.stringify(code)});
    asked.onsuccess = () => { opening.result.close(); resolve(JSON.stringify(asked.result?.keuring)); };
  };
})`;

let plain: SitesServer;
beforeAll(async () => {
  plain = await startSites({ port: 0 });
});
afterAll(() => plain?.close());

/** The same site read from the command line on that day. */
async function onCommandLine({ host }: Site, day: string): Promise<Keuring> {
  let printed = '';
  await keuring(['--voorbeelden', String(plain.port), '--json', '--as-of', day, host], {
    print: (text) => {
      printed += text;
    },
    complain: () => undefined,
    today: DAY,
    sleep: () => Promise.resolve(),
  });
  return JSON.parse(printed);
}

/** The verdicts, which must be the same wherever the site was read. */
const verdicts = ({ pages, items, findability, search, madeWith }: Keuring) => ({
  pages,
  items,
  findability,
  search,
  madeWith,
});

const siteIn = (folder: string): Site => {
  const site = sites.find((each) => each.folder === folder);
  if (site === undefined) throw new Error(`no site ${folder}`);
  return site;
};

describe.skipIf(!installedBrowser('chromium'))('reading whole sites in chromium', () => {
  let served: SitesServer;
  let person: ChromiumPerson;
  /** Answers of this site wait as long as it is held. */
  let held: { readonly host: string; readonly after: number; readonly until: Promise<void> } | undefined;
  let answered = 0;

  beforeAll(async () => {
    served = await startSites({
      port: 0,
      https: true,
      before: (request) => {
        if (held === undefined || !request.startsWith(held.host)) return undefined;
        answered += 1;
        return answered > held.after ? held.until : undefined;
      },
    });
    person = await openChromium({ extension: outputFolder('chrome', 'e2e'), hosts, port: served.port });
  });
  afterAll(async () => {
    await person?.close();
    await served?.close();
  });

  const openPage = async (site: Site): Promise<Page> => {
    const page = await person.context().newPage();
    await page.addInitScript(STANDING_CLOCK);
    await page.goto(`chrome-extension://${await person.extensionId()}/site.html?organisatie=${site.code}`);
    return page;
  };
  const readIn = async (page: Page, { code }: Site): Promise<Keuring> => {
    await page.getByRole('heading', { name: 'Klaar met lezen' }).waitFor({ timeout: 60_000 });
    return JSON.parse(await page.evaluate(keptKeuring(code)));
  };
  const violations = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate(AXE);
    const { violations: found } = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  };

  it('finds every known fault of all twelve, claims nothing else, and judges as the command line does', async () => {
    const readings = sites.map(async (site) => {
      const page = await openPage(site);
      await page.getByRole('button', { name: 'Begin met lezen' }).click();
      const read = await readIn(page, site);
      await page.close();
      return read;
    });
    for (const [at, read] of (await Promise.all(readings)).entries()) {
      const site = sites[at] as Site;
      expect(seenIn(read, site), site.folder).toEqual(knownOf(site));
      expect(verdicts(read), site.folder).toEqual(verdicts(await onCommandLine(site, DAY)));
    }
  });

  it('asked for each page once, and never outside the sites', () => {
    // A page that fails is asked again, and one that sends on is asked where to.
    const asked = served.requests.filter((request) => !/bijstand-zelfstandigen|elders-bijstand/.test(request));
    expect(new Set(asked).size).toBe(asked.length - sitesAskedTwice(asked));
    for (const request of asked) expect(hosts).toContain(request.split(' ')[0]);
  });

  it('begins from the panel with the page that the person has before them', async () => {
    await person.goTo(`https://${siteIn('voorbeeldstad').host}/bijstand-aanvragen`);
    await person.pressToolbarButton();
    const panel = await person.panel();
    await panel.sees(/dingen kloppen niet/);
    const opened = person.context().waitForEvent('page');
    await panel.press('Bekijk de hele site');
    const page = await opened;
    await page.getByRole('heading', { name: 'De hele site van Voorbeeldstad' }).waitFor();
    expect(new URL(page.url()).searchParams.get('van')).toContain('/bijstand-aanvragen');
    await page.close();
  });

  it('goes on after the browser was closed, and asks for no page again', async () => {
    const site = siteIn('heuvelrode');
    let release = () => {};
    held = { host: site.host, after: 12, until: new Promise((resolve) => (release = resolve)) };
    answered = 0;
    const first = await openPage(site);
    await first.getByRole('button', { name: /Lees de site opnieuw/ }).click();
    await first.getByRole('button', { name: 'Ja' }).click();
    const before = served.requests.length;
    await first.getByRole('button', { name: 'Begin met lezen' }).click();
    await until('twelve pages', async () => (answered > 12 ? true : undefined));
    expect(await violations(first)).toEqual([]);
    await person.restart();
    const closed = served.requests.length;
    held = undefined;
    release();
    const page = await openPage(site);
    await page.getByText('Het lezen staat stil').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ga verder' }).click();
    const read = await readIn(page, site);
    expect(seenIn(read, site)).toEqual(knownOf(site));
    const isPage = (request: string) => !request.includes('robots.txt');
    const asked = new Set(served.requests.slice(before, closed).filter(isPage));
    const again = new Set(served.requests.slice(closed).filter(isPage));
    // Only the two that were under way when the browser was closed are asked for once more.
    expect(asked.size).toBeGreaterThan(10);
    expect([...again].filter((request) => asked.has(request)).length).toBeLessThanOrEqual(2);
    await page.close();
  });

  it('can be used with the keyboard, in a narrow window and in the dark, with nothing against it', async () => {
    const site = siteIn('merenrade');
    const page = await openPage(site);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.getByRole('heading', { name: 'Klaar met lezen' }).waitFor();
      expect(await violations(page)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await page.evaluate(() => {
      document.documentElement.dataset.text = 'largest';
    });
    expect(await overflow()).toBe(0);
    await page.getByRole('button', { name: 'Lees de site opnieuw' }).press('Enter');
    await page.getByRole('button', { name: 'Ja' }).press('Enter');
    await page.getByRole('button', { name: 'Begin met lezen' }).waitFor();
    expect(await overflow()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Begin met lezen' }).press('Enter');
    await readIn(page, site);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Klaar met lezen');
    await page.close();
  });
});

/** robots.txt of a joint organisation is asked for each reading, and so are its pages. */
function sitesAskedTwice(asked: readonly string[]): number {
  const joint = sites.flatMap(({ joint: folder }) => (folder === undefined ? [] : [siteIn(folder).host]));
  const seen = asked.filter((request) => joint.some((host) => request.startsWith(host)));
  return seen.length - new Set(seen).size;
}

describe.skipIf(!installedBrowser('firefox'))('reading whole sites in firefox', () => {
  let served: SitesServer;
  let person: Person;

  beforeAll(async () => {
    served = await startSites({ port: 0, https: true });
    person = await openFirefox({ extension: outputFolder('firefox', 'e2e'), hosts, port: served.port });
  });
  afterAll(async () => {
    await person?.close();
    await served?.close();
  });

  it.each(['merenrade', 'stroomdrecht', 'zandrijk'])('judges %s as the command line does', async (folder) => {
    const site = siteIn(folder);
    const page: Panel = await person.openOwnPage(`site.html?organisatie=${site.code}`);
    await page.press('Begin met lezen');
    await page.sees('Klaar met lezen');
    const read: Keuring = JSON.parse(await page.evaluate<string>(keptKeuring(site.code)));
    expect(verdicts(read)).toEqual(verdicts(await onCommandLine(site, read.asOf)));
  });
});

describe.skipIf(!installedBrowser('firefox'))('the permission to read a whole site', () => {
  let served: SitesServer;
  let person: Person;
  const sent: IncomingHttpHeaders[] = [];

  beforeAll(async () => {
    served = await startSites({
      port: 0,
      https: true,
      aliases: { 'www.almere.nl': 'voorbeeldstad' },
      before: (_, headers) => {
        sent.push(headers);
        return undefined;
      },
    });
    person = await openFirefox({
      extension: outputFolder('firefox', 'production'),
      hosts: ['www.almere.nl'],
      port: served.port,
    });
  });
  afterAll(async () => {
    await person?.close();
    await served?.close();
  });

  it('is asked for that municipality only, when the person begins, and given back after', async () => {
    await person.goTo('https://www.almere.nl/');
    await person.onPage(`document.cookie = 'wie=ik'`);
    const before = sent.length;
    const page = await person.openOwnPage('site.html?organisatie=GM0034');
    /** Those of municipalities; that of the endpoint comes with the install. */
    const allowed = () =>
      page.evaluate<readonly string[]>(
        `browser.permissions.getAll().then(({ origins }) => origins.filter((origin) => origin.includes('.nl/')))`,
      );
    await page.sees('De hele site van Almere');
    expect(await allowed()).toEqual([]);
    expect(sent).toHaveLength(before);
    await page.press('Begin met lezen');
    await until('the permission', async () => ((await allowed()).length > 0 ? true : undefined));
    expect(await allowed()).toEqual(['*://*.almere.nl/*']);
    await page.sees('Klaar met lezen');
    await until('it given back', async () => ((await allowed()).length === 0 ? true : undefined));
    expect(new Set(served.requests.map((request) => request.split(' ')[0]))).toEqual(new Set(['www.almere.nl']));
    const read = sent.slice(before);
    expect(read.length).toBeGreaterThan(5);
    // Nothing says who reads: Firefox gives every install an address of its own.
    for (const { cookie, origin, referer } of read) expect({ cookie, origin, referer }).toEqual({});
  });
});
