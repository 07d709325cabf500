/** What a page can learn of us. What is said here is said in docs/threats.md: no more, and no less. */
import { describe, expect, it } from 'vitest';
import { installedBrowser } from '../../scripts/browsers.ts';
import { BROWSERS } from './browsers.ts';
import { openedBefore } from './opened-browser.ts';
import type { Person } from './person.ts';
import { until } from './until.ts';

const PAGE = 'https://www.voorbeeldstad.example/bijstand-aanvragen';

/** A page that looks everywhere it can. */
const WATCH = `void (() => {
  window.seen = { messages: 0, keys: 0, reports: [], added: [] };
  addEventListener('message', () => { window.seen.messages += 1; }, true);
  for (const type of ['keydown', 'input', 'beforeinput', 'paste']) addEventListener(type, () => { window.seen.keys += 1; }, true);
  new MutationObserver((all) => {
    for (const { addedNodes } of all) for (const node of addedNodes) if (node.nodeType === 1) window.seen.added.push(node.outerHTML);
  }).observe(document, { childList: true, subtree: true });
  if (window.ReportingObserver) new ReportingObserver((all) => { window.seen.reports.push(...all.map(({ body }) => JSON.stringify(body))); }, { buffered: true }).observe();
})()`;

/** Everything that the page can see now. */
const SEES = `(() => ({
  ...window.seen,
  added: window.seen.added.map((each) => each.replace(/ style="[^"]*"/, '')),
  beside: [...document.documentElement.children].map((each) => each.localName),
  narrower: document.documentElement.hasAttribute('style'),
  marks: [...CSS.highlights.keys()],
  addresses: [...performance.getEntries().map(({ name }) => name), document.documentElement.outerHTML]
    .filter((text) => /(?:moz|chrome)-extension:/.test(text)),
  globals: Object.keys(window).filter((name) => /geweten/i.test(name)),
}))()`;

interface Seen {
  readonly beside: readonly string[];
  readonly added: readonly string[];
  readonly narrower: boolean;
  readonly marks: readonly string[];
  readonly [other: string]: unknown;
}

for (const { kind, build, open } of BROWSERS) {
  describe.skipIf(!installedBrowser(kind))(`what a page sees in ${kind}`, () => {
    let person: Person;
    openedBefore<Person>({ build, open }, (opened) => {
      person = opened;
    });

    it('is nothing at all before the button is pressed', async () => {
      await person.goTo(PAGE);
      await person.onPage(WATCH);
      expect(await person.onPage(SEES)).toEqual({
        messages: 0,
        keys: 0,
        reports: [],
        added: [],
        beside: ['head', 'body'],
        narrower: false,
        marks: [],
        addresses: [],
        globals: [],
      });
    });

    it('is one bare element, less room and which sentences are marked; no address, no name, no message, no key', async () => {
      await person.pressToolbarButton();
      const panel = await person.panel();
      await panel.sees(/dingen kloppen niet/);
      await panel.press('Zelf iets toevoegen');
      await panel.evaluate(`document.querySelector('textarea').focus()`);
      await person.type('geheim');
      const seen = await until('the marks', async () => {
        const now = await person.onPage<Seen>(SEES);
        return now.marks.length > 0 ? now : undefined;
      });
      expect({ ...seen, marks: seen.marks.filter((name) => /geweten|wrong|fout|right/i.test(name)) }).toEqual({
        messages: 0,
        keys: 0,
        reports: [],
        added: ['<div></div>'],
        beside: ['head', 'body', 'div'],
        narrower: true,
        marks: [],
        addresses: [],
        globals: [],
      });
    });

    // Firefox makes an address at each install that no page can guess.
    if (kind === 'chromium') {
      it('is not whether the extension is installed: its known address answers nobody', async () => {
        const address = `chrome-extension://${await person.extensionId()}/panel.html`;
        expect(await person.onPage(`fetch(${JSON.stringify(address)}).then(() => 'installed', () => 'unknown')`)).toBe(
          'unknown',
        );
      });
    }
  });
}
