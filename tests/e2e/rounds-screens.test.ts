/** Each screen of a round: nothing for axe-core to say in light and dark, room in 320 pixels, big enough to press, and done with the keyboard alone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedBrowser } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { type SitesServer, startSites } from '../sites/server.ts';
import { openChromium } from './chromium.ts';
import { type RoundEndpoint, startRoundEndpoint } from './round-endpoint.ts';
import { type RoundParticipant, roundParticipant } from './round-participant.ts';
import { throughScreens } from './round-screens.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOST = 'www.voorbeeldstad.example';

async function violations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  const { violations: found } = await frame.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** CSS pixels that the content sticks out to the side. */
const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const tooSmall = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll('button, summary, input, select, textarea, a[href]')]
      .filter((each) => each.checkVisibility() && !each.classList.contains('visually-hidden'))
      .filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((each) => each.outerHTML.slice(0, 120)),
  );

describe.skipIf(!installedBrowser('chromium'))('the screens of a round', () => {
  let endpoint: RoundEndpoint;
  let sites: SitesServer;
  let participant: RoundParticipant;

  beforeAll(async () => {
    endpoint = await startRoundEndpoint();
    sites = await startSites({ port: 0, https: true });
    const settings = { extension: outputFolder('chrome', 'e2e'), hosts: [HOST], port: sites.port };
    participant = roundParticipant(await openChromium(settings));
  });
  afterAll(async () => {
    await participant?.person.close();
    await sites?.close();
    await endpoint?.close();
  });

  it('have nothing wrong, in light and dark, in forced colours, and in 320 pixels', async () => {
    const wrong: Record<string, unknown> = {};
    const seen: string[] = [];
    await throughScreens(participant, endpoint.code, async (screen, frame) => {
      seen.push(screen);
      const page = frame.page();
      const size = page.viewportSize() ?? { width: 1280, height: 800 };
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        wrong[`${screen} ${colorScheme}`] = await violations(frame);
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      wrong[`${screen} forced colours`] = await violations(frame);
      await page.emulateMedia({ forcedColors: 'none' });
      wrong[`${screen} too small`] = await tooSmall(frame);
      await page.setViewportSize({ width: 320, height: 640 });
      wrong[`${screen} 320 pixels`] = (await overflow(frame)) === 0 ? [] : 'sticks out';
      await page.setViewportSize(size);
    });
    expect(Object.fromEntries(Object.entries(wrong).filter(([, found]) => String(found) !== ''))).toEqual({});
    expect(seen).toHaveLength(15);
  });

  it('can be done with the keyboard alone', async () => {
    await participant.open();
    const page = participant.page();
    /** Tab until the keyboard is on what has this name, as a person does. */
    const tabTo = async (name: RegExp) => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab');
        const on = await page.evaluate(() => {
          const { activeElement: element } = document;
          // Past the last thing the keyboard is on nothing, which holds all words.
          if (element === document.body) return '';
          const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
          return [element?.textContent, ...labels.map(({ textContent }) => textContent)].join(' ');
        });
        if (name.test(on)) return;
      }
      throw new Error(`the keyboard never came to ${name}`);
    };
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.getByRole('heading', { name: 'Rondes van de werkgroep' }).waitFor();
    await tabTo(/Open deze ronde/);
    await page.keyboard.press('Enter');
    await page.getByText('1 van 3 opdrachten gedaan').waitFor();
    // The heading of the new screen has the keyboard, so that it is read aloud first.
    expect(await focused()).toBe('Bijstand aanvragen');
    await tabTo(/Naar de volgende opdracht/);
    await page.keyboard.press('Enter');
    await page.getByText('U hoeft zich niet te haasten').waitFor();
    await tabTo(/Vorige/);
    await page.keyboard.press('Enter');
    await page.locator('[data-task=t3]').waitFor();
    await page.locator('[data-task=t3] [data-act=look]').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Open de pagina', { exact: true }).waitFor();
    await tabTo(/Ik heb gekeken/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Hoe ging het?' }).waitFor();
    await tabTo(/Ik kan het niet vinden/);
    await page.keyboard.press('Enter');
    await page.getByText('Vraag 1 van 5').waitFor();
    await tabTo(/heel slecht/);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('slecht', { exact: true }).isChecked()).toBe(true);
    await tabTo(/Volgende/);
    await page.keyboard.press('Enter');
    await page.getByText('Vraag 2 van 5').waitFor();
    expect(await focused()).toBe('Was de tekst te begrijpen?');
  });
});
