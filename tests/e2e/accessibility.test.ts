/** axe-core finds nothing on any page of the extension, in light and dark; narrow windows, forced colours and stillness break nothing. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { installedBrowser } from '../../scripts/browsers.ts';
import { CHROMIUM } from './browsers.ts';
import type { ChromiumPerson } from './chromium.ts';
import { openedBefore } from './opened-browser.ts';
import type { Panel } from './person.ts';
import { until } from './until.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGE = 'https://www.voorbeeldstad.example/bijstand-aanvragen';
const CARD = 'De pagina zegt dat u maar één keer een voorschot krijgt.';

/** What axe-core finds in one frame: rule, and where. */
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

describe.skipIf(!installedBrowser('chromium'))('accessibility', () => {
  let person: ChromiumPerson;
  openedBefore(CHROMIUM, (opened) => {
    person = opened;
  });

  const opened = async (): Promise<Panel> => {
    await person.goTo(PAGE);
    await person.pressToolbarButton();
    const panel = await person.panel();
    await panel.sees(/dingen kloppen niet/);
    return panel;
  };

  /** What a person can have in front of them in the panel, and how they get there. */
  const SCENES: Readonly<Record<string, (panel: Panel) => Promise<unknown>>> = {
    'the results': async () => undefined,
    'an opened card': (panel) => panel.press(CARD),
    'everything unfolded': async (panel) => {
      await panel.evaluate(`void document.querySelectorAll('details').forEach((each) => { each.open = true; })`);
      // What stands in them is loaded after the first sentence.
      await until('what stands in the cards', async () =>
        (await panel.evaluate<boolean>(
          `[...document.querySelectorAll('details.card')].every((each) => each.querySelector('.card-body'))`,
        ))
          ? true
          : undefined,
      );
    },
    'the menu': (panel) => panel.press('Meer'),
    'the form': (panel) => panel.press('Zelf iets toevoegen'),
    'what would be sent': async (panel) => {
      await panel.press('Zelf iets toevoegen');
      await panel.press('Bewaren');
      await panel.sees('Dit gaat er weg als u verstuurt');
    },
  };

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [scene, arrive] of Object.entries(SCENES)) {
      it(`has nothing against ${scene}, ${colorScheme}`, async () => {
        await person.page().setViewportSize({ width: 1280, height: 800 });
        await person.page().emulateMedia({ colorScheme });
        await arrive(await opened());
        expect(await violations(await person.panelFrame())).toEqual([]);
      });
    }
    for (const name of ['welcome', 'findings', 'elsewhere']) {
      it(`has nothing against the page ${name}, ${colorScheme}`, async () => {
        const page = await person.context().newPage();
        await page.emulateMedia({ colorScheme });
        await page.goto(`chrome-extension://${await person.extensionId()}/${name}.html`);
        await page.locator('main').waitFor();
        expect(await violations(page.mainFrame())).toEqual([]);
        await page.close();
      });
    }
  }

  it('fits in 320 pixels, which is also 1280 at 400%', async () => {
    await person.page().setViewportSize({ width: 320, height: 640 });
    for (const [scene, arrive] of Object.entries(SCENES)) {
      await arrive(await opened());
      expect(await overflow(await person.panelFrame()), scene).toBe(0);
    }
    for (const name of ['welcome', 'findings', 'elsewhere']) {
      const page = await person.context().newPage();
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`chrome-extension://${await person.extensionId()}/${name}.html`);
      await page.locator('main').waitFor();
      expect(await overflow(page.mainFrame()), name).toBe(0);
      await page.close();
    }
  });

  it('keeps every thing to press at least 24 pixels wide and high', async () => {
    await person.page().setViewportSize({ width: 1280, height: 800 });
    const panel = await opened();
    await SCENES['everything unfolded']?.(panel);
    const small = await panel.evaluate<
      string[]
    >(`[...document.querySelectorAll('button, summary, input, select, textarea')]
      .filter((each) => each.checkVisibility() && !each.classList.contains('visually-hidden'))
      .filter((each) => { const { width, height } = each.getBoundingClientRect(); return width < 24 || height < 24; })
      .map((each) => each.outerHTML.slice(0, 120))`);
    expect(small).toEqual([]);
  });

  it('stays readable in forced colours, and stands still when the person wants that', async () => {
    await person.page().emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const panel = await opened();
    await panel.press(CARD);
    const frame = await person.panelFrame();
    expect(await violations(frame)).toEqual([]);
    const moving = await panel.evaluate<string[]>(`[...document.querySelectorAll('*')]
      .filter((each) => parseFloat(getComputedStyle(each).transitionDuration) > 0 || parseFloat(getComputedStyle(each).animationDuration) > 0)
      .map((each) => each.className)`);
    expect(moving).toEqual([]);
    await person.page().emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  });
});
