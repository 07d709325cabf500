/** The pages of moderators about rounds and the sheet for the meeting: with the keyboard, at 320 pixels, on paper, for everybody. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedBrowser } from '../../scripts/browsers.ts';
import { type RoundEndpoint, roundEndpoint } from '../endpoint/rounds/round-endpoint.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const chrome = installedBrowser('chromium');
const TASKS = 10;

describe.skipIf(!chrome)('the pages of rounds', () => {
  let endpoint: RoundEndpoint;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    endpoint = await roundEndpoint({ people: 20, tasks: TASKS, wordy: true });
    browser = await chromium.launch({
      ...(chrome ? { executablePath: chrome.path } : {}),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    // The policy of the pages forbids every script; axe is the one that may.
    const context = await browser.newContext({ bypassCSP: true });
    const [name = '', value = ''] = endpoint.cookie.split('=');
    await context.addCookies([{ name, value, url: endpoint.url }]);
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await endpoint?.close();
  });

  const paths = () => ({
    'all rounds': '',
    'a new round': '/nieuw',
    'a round that runs': `/${endpoint.open}`,
    'the invitation': `/${endpoint.open}/uitnodiging`,
    'a round that is closed': `/${endpoint.closed}`,
    'the sheet': `/${endpoint.closed}/blad`,
  });
  const open = (path: string) => page.goto(`${endpoint.url}/beheer/rondes${path}`);
  const violations = async (rules: readonly string[] = []): Promise<readonly string[]> => {
    await page.evaluate(AXE);
    const { violations: found } = await page.evaluate(
      (runOnly) =>
        (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(
          runOnly.length === 0 ? {} : { runOnly },
        ),
      rules,
    );
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  };

  it('have nothing that axe-core finds', async () => {
    for (const [what, path] of Object.entries(paths())) {
      await open(path);
      expect(await violations(), what).toEqual([]);
    }
  });

  it('fit in 320 pixels, and everything to press is 24 pixels high', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const [what, path] of Object.entries(paths())) {
      await open(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, what).toBe(0);
      const low = await page.evaluate(() =>
        [...document.querySelectorAll('button, summary, input:not([type=hidden]), select, textarea')]
          .filter((each) => each.getBoundingClientRect().height < 24)
          .map((each) => each.outerHTML.slice(0, 100)),
      );
      expect(low, what).toEqual([]);
    }
    await page.setViewportSize({ width: 1100, height: 900 });
  });

  it.each([
    ['in the dark', { colorScheme: 'dark' }],
    ['in forced colours', { forcedColors: 'active' }],
  ] as const)('stay readable %s', async (_, media) => {
    await page.emulateMedia(media);
    for (const [what, path] of Object.entries(paths())) {
      await open(path);
      expect(await violations(['color-contrast']), what).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
  });

  it('let a moderator make a round with the keyboard alone', async () => {
    await open('');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    while ((await focused()) !== 'Maak een nieuwe ronde') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nieuwe ronde' }).waitFor();
    const at = () => page.evaluate(() => document.activeElement?.id ?? '');
    while ((await at()) !== 'organisation') await page.keyboard.press('Tab');
    await page.keyboard.type('Voorbeeldstad');
    while ((await focused()) !== 'Maak deze ronde') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('0 mensen doen mee').waitFor();
    expect(await page.locator('.code').textContent()).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
  });

  it('say what is wrong above the form, with links to the fields', async () => {
    await open('/nieuw');
    await page.getByLabel('Gemeente of organisatie').selectOption({ label: 'Voorbeeldstad (voorbeeld)' });
    await page.getByLabel('Adres waar het begint').first().fill('https://www.kleidijk.example/');
    await page.getByRole('button', { name: 'Maak deze ronde' }).click();
    await page.getByRole('alert').getByRole('link').click();
    const at = await page.evaluate(() => document.querySelector(location.hash)?.getAttribute('aria-invalid'));
    expect(at).toBe('true');
    expect(await violations()).toEqual([]);
  });

  it('tell the picture of a task in words too', async () => {
    await open(`/${endpoint.closed}/blad`);
    const task = page.locator('.task').first();
    await task.getByText('Het plaatje in woorden').click();
    await task.getByText(/20 mensen: startpagina/).waitFor();
    expect(await violations()).toEqual([]);
  });

  it('put three tasks on one A4, the start of the talk and the talk itself on one each', async () => {
    await open(`/${endpoint.closed}/blad`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages).toHaveLength(1 + Math.ceil(TASKS / 3) + 1);
    await open(`/${endpoint.open}/uitnodiging`);
    const invitation = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(invitation.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });

  it('close a round, and let the workgroup decide about a point', async () => {
    await open(`/${endpoint.closed}`);
    await page.getByLabel('Waarom? Iedereen kan dit lezen.').fill('Wij lazen de pagina samen.');
    await page.getByRole('button', { name: 'De werkgroep vindt dat dit punt klopt' }).click();
    await page.getByText('De monitor weet nu wat de werkgroep vindt.').waitFor();
    await page.getByText('In de monitor: dit punt klopt.').waitFor();
    await open(`/${endpoint.open}`);
    await page.getByLabel('Ja, niemand hoeft nog iets te sturen.').check();
    await page.getByRole('button', { name: 'Sluit de ronde nu' }).click();
    await page.getByRole('link', { name: 'Open het blad voor de bijeenkomst' }).click();
    await page.getByRole('heading', { name: 'Het gesprek', exact: true }).waitFor();
    expect(await violations()).toEqual([]);
  });
});
