/** Living with the panel: keyboard, following the page, pointing, recording, and leaving nothing behind. In Chromium and Firefox. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ruleset } from '../../rules/ruleset.ts';
import { installedBrowser } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { type SitesServer, startSites } from '../sites/server.ts';
import { sites as madeUp } from '../sites/site.ts';
import { BROWSERS } from './browsers.ts';
import { HIGHLIGHTED, POINTED_AT, WRONG_AND_RIGHT } from './highlighted.ts';
import type { Panel, Person } from './person.ts';
import { until } from './until.ts';

const PAGE = 'https://www.voorbeeldstad.example/bijstand-aanvragen';
const APP = 'https://www.duinwaardaanzee.example';
const SENTENCE = 'U krijgt het voorschot maar één keer.';
const CARD = 'De pagina zegt dat u maar één keer een voorschot krijgt.';

/** What a panel that is closed must have given back. */
const PAGE_AS_IT_WAS = `({
  children: [...document.documentElement.children].map((each) => each.localName),
  styled: [...document.querySelectorAll('[style]')].map((each) => each.outerHTML.slice(0, 100)),
  rootStyle: document.documentElement.getAttribute('style'),
  marked: CSS.highlights.size,
})`;

/** Every key and input that the page could hear, from now on. */
const LISTEN = `void (() => {
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste']) {
    window.addEventListener(type, (event) => window.heard.push(type + ' ' + (event.key ?? event.data ?? '')), true);
  }
})()`;

const FOCUSED = `document.activeElement?.id || document.activeElement?.textContent?.trim() || ''`;

/** Cards for the known faults of the application's page: one a rule, and only of rules on duty, as one on trial asks the person instead. */
const LOUD_FAULTS = new Set(
  madeUp
    .flatMap((site) => (APP === `https://${site.host}` ? site.pages : []))
    .flatMap(({ failed }) => failed)
    .map(({ rule }) => rule)
    .filter((rule) => ruleset.rules.some(({ id, status }) => id === rule && status === 'active')),
).size;

for (const { kind, build, open } of BROWSERS) {
  describe.skipIf(!installedBrowser(kind))(`the panel in ${kind}`, () => {
    let sites: SitesServer;
    let person: Person;

    beforeAll(async () => {
      sites = await startSites({ port: 0, https: true });
      person = await open({
        extension: outputFolder(build, 'e2e'),
        hosts: ['www.voorbeeldstad.example', 'www.duinwaardaanzee.example'],
        port: sites.port,
      });
    });
    afterAll(async () => {
      await person?.close();
      await sites?.close();
    });

    const openOn = async (address: string): Promise<Panel> => {
      await person.goTo(address);
      await person.pressToolbarButton();
      const panel = await person.panel();
      await panel.sees(/dingen? klop|niet over de bijstand/);
      return panel;
    };
    const closed = () =>
      until('a page without panel', async () => {
        const now = await person.onPage<{ children: string[] }>(PAGE_AS_IT_WAS);
        return now.children.length === 2 && !(await person.hasPanel()) ? now : undefined;
      });
    const pointedAt = () => person.onPage<string>(POINTED_AT);

    it('takes the keyboard with F6, walks with Tab, gives it back with F6, and closes with Esc', async () => {
      const panel = await openOn(PAGE);
      await person.onPage(`document.querySelector('main a[href]').focus()`);
      const before = await person.onPage<string>(FOCUSED);
      expect(before).not.toBe('');

      const focusIn = (what: string) =>
        until(`the keyboard on ${what}`, async () =>
          (await panel.evaluate<boolean>(
            `document.hasFocus() && document.activeElement?.matches(${JSON.stringify(what)})`,
          ))
            ? true
            : undefined,
        );
      await person.keys('F6');
      await focusIn('#opening');
      await person.keys('Tab');
      await focusIn('summary, button, a, input');
      await person.keys('F6');
      await until('the keyboard back in the page', async () =>
        (await person.onPage<boolean>('document.hasFocus()')) && (await person.onPage<string>(FOCUSED)) === before
          ? true
          : undefined,
      );

      await person.keys('F6');
      await focusIn('#opening');
      await person.keys('Escape');
      expect(await closed()).toEqual({ children: ['head', 'body'], styled: [], rootStyle: null, marked: 0 });
      expect(await person.onPage(FOCUSED)).toBe(before);
    });

    it('opens a card with the keyboard alone', async () => {
      const panel = await openOn(PAGE);
      await panel.evaluate(`document.querySelector('[data-rule="voorschot-eenmalig"] > summary').focus()`);
      await person.keys('Enter');
      await panel.sees(SENTENCE);
    });

    it('keeps every key that is typed in it from the page', async () => {
      const panel = await openOn(PAGE);
      await person.onPage(LISTEN);
      await panel.press('Zelf iets toevoegen');
      await panel.evaluate(`document.querySelector('textarea').focus()`);
      await person.type('Dit weet alleen ik');
      await until('the note', async () =>
        (await panel.evaluate<string>(`document.querySelector('textarea').value`)) === 'Dit weet alleen ik'
          ? true
          : undefined,
      );
      expect(await person.onPage('window.heard')).toEqual([]);
      await panel.press('Niet bewaren');
    });

    it('loses no text that was being written when Esc closes it', async () => {
      const panel = await openOn(PAGE);
      await panel.press('Zelf iets toevoegen');
      await panel.write(/Uw opmerking/, 'Ik ben nog niet klaar');
      await person.keys('Escape');
      await panel.sees('U was iets aan het schrijven');
      await person.keys('Escape');
      await closed();
      await person.pressToolbarButton();
      const again = await person.panel();
      await again.press('Verder schrijven');
      expect(await again.evaluate(`document.querySelector('textarea').value`)).toBe('Ik ben nog niet klaar');
      await again.press('Niet bewaren');
      await until('nothing to go on with', async () =>
        (await again.text()).includes('Verder schrijven') ? undefined : true,
      );
      await person.pressToolbarButton();
      await closed();
      await person.pressToolbarButton();
      const last = await person.panel();
      await last.sees(/dingen? klop/);
      expect(await last.text()).not.toContain('U was iets aan het schrijven');
    });

    it('marks a sentence that is wrong as wrong only, also when it tells something that is right', async () => {
      await openOn(PAGE);
      await until('the marks', async () => (await person.onPage<string>(HIGHLIGHTED)).includes(SENTENCE) || undefined);
      expect(await person.onPage(WRONG_AND_RIGHT)).toEqual([]);
    });

    it('walks along the marked sentences, forward and back', async () => {
      const panel = await openOn(PAGE);
      await panel.press('Volgende zin');
      await panel.sees(/Zin 1 van \d+/);
      const first = await until('the first sentence', async () => (await pointedAt()) || undefined);
      await panel.press('Volgende zin');
      await panel.sees(/Zin 2 van \d+/);
      await panel.press('Volgende zin');
      await panel.sees(/Zin 3 van \d+/);
      await until('another sentence', async () => ((await pointedAt()) !== first ? true : undefined));
      await panel.press('Vorige zin');
      await panel.press('Vorige zin');
      await until('the first again', async () => ((await pointedAt()) === first ? true : undefined));
    });

    it('follows a single-page application, and checks each page again', async () => {
      const panel = await openOn(`${APP}/bijstand`);
      await panel.sees('Bijstandsuitkering');
      expect(await panel.count('.card-wrong')).toBe(LOUD_FAULTS);
      await person.onPage(`document.querySelector('a[href="/zwembad"]').click()`);
      await panel.sees('Deze pagina gaat niet over de bijstand');
      expect(await panel.count('.card-wrong')).toBe(0);
      await person.onPage('history.back()');
      await panel.sees(`${LOUD_FAULTS} dingen kloppen niet`);
      await panel.sees('De pagina is veranderd');
      await until(
        'the marks',
        async () => (await person.onPage<string>(HIGHLIGHTED)).includes('13 weken') || undefined,
      );
    });

    it('records something about the page as a whole, without anything selected', async () => {
      const panel = await openOn(PAGE);
      await panel.press('Zelf iets toevoegen');
      await panel.sees('De hele pagina');
      await panel.choose('unclear');
      await panel.write(/Uw opmerking/, 'Ik snap deze pagina niet.');
      await panel.press('Bewaren');
      await panel.sees('geen: het gaat over de hele pagina');
      await panel.press('Alleen bewaren');
      await panel.sees('Bewaard in uw browser.');
      await panel.sees('Ik snap deze pagina niet.');
    });

    it('records something about the text that was chosen, and says so when that text has changed', async () => {
      const panel = await openOn(PAGE);
      const own = 'Dat kan vanaf 18 jaar, als u in Nederland woont.';
      await person.onPage(`void (() => {
        const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const at = walker.currentNode.data.replace(/\\s/g, ' ').indexOf('Dat kan vanaf');
          if (at < 0) continue;
          window.chosen = walker.currentNode;
          getSelection().setBaseAndExtent(window.chosen, at, window.chosen, window.chosen.data.length);
        }
      })()`);
      await panel.press('Zelf iets toevoegen');
      await panel.press('Neem de tekst die ik heb gekozen');
      await panel.sees(own);
      await panel.press('Bewaren');
      await panel.press('Alleen bewaren');
      await panel.sees('Bewaard in uw browser.');
      await panel.press('Toon op de pagina');
      await until('the chosen text', async () => ((await pointedAt()) === own ? true : undefined));

      await person.onPage(`void (window.chosen.data = 'Dat kan vanaf 21 jaar.')`);
      await panel.sees('Deze zin staat er nu anders. Daarom wijzen wij hem niet aan.');
      expect(await person.onPage<string>(HIGHLIGHTED)).not.toContain('21 jaar');
    });

    it('says that a page which changed was read again, and drops a fault that is gone', async () => {
      const panel = await openOn(PAGE);
      await panel.sees(CARD);
      await person.onPage(`void (() => {
        const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          walker.currentNode.data = walker.currentNode.data.replace(/U krijgt het voorschot maar één\\s+keer\\./, 'U krijgt elke vier weken opnieuw een voorschot.');
        }
      })()`);
      await panel.sees('De pagina is veranderd');
      expect(await panel.text()).not.toContain(CARD);
    });

    it('leaves nothing behind when it is opened and closed again and again', async () => {
      await person.goTo(PAGE);
      const rounds = kind === 'chromium' ? 50 : 5;
      const round = async () => {
        await person.pressToolbarButton();
        const panel = await person.panel();
        await panel.sees(/dingen kloppen niet/);
        await person.pressToolbarButton();
        await closed();
      };
      await round();
      const before = await person.weight();
      for (let done = 0; done < rounds; done++) await round();
      const after = await person.weight();
      expect(after.listeners).toBeLessThanOrEqual(before.listeners);
      // The browser keeps a few nodes of its own; a leak of even one a round would be fifty.
      expect(after.nodes - before.nodes).toBeLessThan(rounds);
      expect(await person.onPage(PAGE_AS_IT_WAS)).toEqual({
        children: ['head', 'body'],
        styled: [],
        rootStyle: null,
        marked: 0,
      });
    });
  });
}
