/** English, large letters and the browser's voice: chosen once, the same on every page of the extension. */
import { describe, expect, it } from 'vitest';
import { installedBrowser } from '../../scripts/browsers.ts';
import { CHROMIUM } from './browsers.ts';
import type { ChromiumPerson } from './chromium.ts';
import { openedBefore } from './opened-browser.ts';
import type { Panel } from './person.ts';
import { until } from './until.ts';

const PAGE = 'https://www.voorbeeldstad.example/bijstand-aanvragen';
const DUTCH = 'De pagina zegt dat u zelf om een voorschot moet vragen.';
const ENGLISH = 'The page says that one has to ask for an advance payment.';

/** A voice that only remembers what it was asked to say: this machine has none. */
const REMEMBER = `void (() => {
  window.spoken = [];
  window.speechSynthesis.speak = (words) => { window.spoken.push([words.lang, words.text]); };
})()`;

describe.skipIf(!installedBrowser('chromium'))('languages', () => {
  let person: ChromiumPerson;
  openedBefore(CHROMIUM, (opened) => {
    person = opened;
  });

  const opened = async (): Promise<Panel> => {
    await person.goTo(PAGE);
    await person.pressToolbarButton();
    return person.panel();
  };
  const spokenOf = async (panel: Panel, button: string) => {
    await panel.evaluate(REMEMBER);
    await panel.press(button);
    return panel.evaluate<[string, string][]>('window.spoken');
  };

  it('reads a card aloud in Dutch: what is wrong, what it means, what the law says', async () => {
    const panel = await opened();
    await panel.press(DUTCH);
    const spoken = await spokenOf(panel, 'Lees voor');
    expect(spoken).toHaveLength(1);
    expect(spoken[0]?.[0]).toBe('nl');
    expect(spoken[0]?.[1]).toContain(DUTCH);
    expect(spoken[0]?.[1]).toContain('uit zichzelf een voorschot');
  });

  it('says in English what is wrong, and that the rest is in Dutch', async () => {
    const welcome = await person.openOwnPage('welcome.html');
    await welcome.press('English');
    await welcome.sees('Welcome');
    const panel = await opened();
    await panel.sees('4 things are not right.');
    await panel.press(ENGLISH);
    await panel.sees('The rest of this card is in Dutch');
    const foreign = await panel.evaluate<string[]>(
      `[...document.querySelectorAll('details.card[open] .card-body [lang]')].map((each) => each.lang)`,
    );
    expect(foreign).toContain('en');
    expect(foreign).toContain('nl');
    expect(await panel.evaluate('document.documentElement.lang')).toBe('en');
    // So does the button, for who cannot see its number.
    await until('the title of the button in English', async () => {
      const titles = await welcome.evaluate<string[]>(
        `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id }))))`,
      );
      const isThere = (start: string) => titles.some((title) => title.startsWith(`Geweten: ${start}`));
      return (isThere('4 things are not right') && isThere('read this page beside the law')) || undefined;
    });
  });

  it('reads each part in the voice of its language', async () => {
    const spoken = await spokenOf(await person.panel(), 'Read aloud');
    expect(spoken.map(([lang]) => lang)).toEqual(['en', 'nl']);
    expect(spoken[0]?.[1]).toContain(ENGLISH);
  });

  it('makes the letters larger everywhere, without anything sticking out', async () => {
    const sizeOf = (panel: Panel) => panel.evaluate<number>('parseFloat(getComputedStyle(document.body).fontSize)');
    const before = await sizeOf(await person.panel());
    const welcome = await person.openOwnPage('welcome.html');
    await welcome.press('Very large');
    const panel = await opened();
    await panel.sees(ENGLISH);
    expect(await sizeOf(panel)).toBeGreaterThan(before * 1.3);
    const out = `document.documentElement.scrollWidth - document.documentElement.clientWidth`;
    expect(await panel.evaluate(out)).toBe(0);
  });
});
