/** The page makes room for the panel once, by exactly its width, and gets it back; nothing jumps while the panel fills. */
import { describe, expect, it } from 'vitest';
import { installedBrowser } from '../../scripts/browsers.ts';
import { BROWSERS } from './browsers.ts';
import { openedBefore } from './opened-browser.ts';
import type { Person } from './person.ts';
import { until } from './until.ts';

const PAGE = 'https://www.voorbeeldstad.example/bijstand-aanvragen';
const PANEL_WIDTH = 400;

/** From now on: where every line of the text stood each time that it moved after the panel's element came. */
const WATCH = `void (() => {
  const at = () => JSON.stringify([...document.querySelectorAll('main *')].map((each) => {
    const { x, y, width } = each.getBoundingClientRect();
    return [x, y + scrollY, width].map(Math.round);
  }));
  window.before = at();
  window.places = [];
  const look = () => {
    const panelStands = document.documentElement.children.length > 2;
    const now = at();
    if (panelStands && now !== window.places.at(-1)) window.places.push(now);
    window.now = now;
    requestAnimationFrame(look);
  };
  look();
})()`;

/** Whether nothing lies over any line of the sentence that was pointed at. */
const SENTENCE_IS_FREE = `(() => {
  const ranges = [...(CSS.highlights.get('gw-0') ?? [])];
  const lines = ranges.flatMap((range) => [...range.getClientRects()].map((line) => ({ line, of: range.startContainer.parentElement })));
  return lines.length > 0 && lines.every(({ line, of }) => {
    const there = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
    return there !== null && (there === of || of.contains(there));
  });
})()`;

for (const { kind, build, open } of BROWSERS) {
  describe.skipIf(!installedBrowser(kind))(`room for the panel in ${kind}`, () => {
    let person: Person;
    openedBefore<Person>({ build, open }, (opened) => {
      person = opened;
    });

    it('moves the page once, by the width of the panel, and gives it back', async () => {
      await person.goTo(PAGE);
      const free = await person.onPage<number>('document.body.getBoundingClientRect().width');
      await person.onPage(WATCH);
      await person.pressToolbarButton();
      const panel = await person.panel();
      await panel.sees(/dingen kloppen niet/);
      expect(await person.onPage('document.body.getBoundingClientRect().width')).toBe(free - PANEL_WIDTH);
      expect(await person.onPage<number>('window.places.length')).toBe(1);
      await person.pressToolbarButton();
      await until('the page as it was', async () =>
        (await person.onPage<boolean>('window.now === window.before')) ? true : undefined,
      );
      expect(await person.onPage<number>('window.places.length')).toBe(1);
    });

    it('gives back its own room only: what the page changed meanwhile stays as the page wants it', async () => {
      await person.goTo(PAGE);
      // A page cannot be scrolled while a window of its own is open.
      await person.onPage(`void (document.documentElement.style.overflow = 'hidden')`);
      await person.pressToolbarButton();
      const panel = await person.panel();
      await panel.sees(/dingen kloppen niet/);
      await person.onPage(`void (document.documentElement.style.overflow = '')`);
      await person.pressToolbarButton();
      await until('a page without panel', async () =>
        (await person.onPage<number>('document.documentElement.children.length')) === 2 ? true : undefined,
      );
      expect(await person.onPage(`document.documentElement.getAttribute('style') ?? ''`)).toBe('');
    });
  });

  describe.skipIf(!installedBrowser(kind))(`a sentence beside the panel on a phone in ${kind}`, () => {
    let person: Person;
    openedBefore<Person>(
      { build, open },
      (opened) => {
        person = opened;
      },
      { viewport: { width: 360, height: 740 } },
    );

    it('is shown free of the bar of the page and of the panel', async () => {
      await person.goTo(PAGE);
      await person.pressToolbarButton();
      const panel = await person.panel();
      await panel.press('De pagina zegt dat u zelf om een voorschot moet vragen.');
      await panel.press('Toon op de pagina');
      await until('the whole sentence in view', async () =>
        (await person.onPage<boolean>(SENTENCE_IS_FREE)) ? true : undefined,
      );
    });
  });
}
