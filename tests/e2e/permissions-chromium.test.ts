/**
 * Looking by itself in Chromium, with the build that users get. No test can answer Chromium's own question, so the answer is written in
 * the profile beforehand, as the browser itself writes it after a yes; the extension still has to ask.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedBrowser } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { type SitesServer, startSites } from '../sites/server.ts';
import { type ChromiumPerson, openChromium } from './chromium.ts';
import { until } from './until.ts';

const PATH = 'bijstand-aanvragen';
const ALMERE = '*://*.almere.nl/*';

describe.skipIf(!installedBrowser('chromium'))('permissions in chromium', () => {
  let sites: SitesServer;
  let person: ChromiumPerson;

  beforeAll(async () => {
    sites = await startSites({
      port: 0,
      https: true,
      aliases: { 'www.almere.nl': 'voorbeeldstad', 'www.utrecht.nl': 'voorbeeldstad' },
    });
    person = await openChromium({
      extension: outputFolder('chrome', 'production'),
      hosts: ['www.almere.nl', 'www.utrecht.nl'],
      port: sites.port,
    });
    await person.answerBeforehand([ALMERE]);
  });
  afterAll(async () => {
    await person?.close();
    await sites?.close();
  });

  const isDocked = () => person.onPage<boolean>('document.documentElement.children.length > 2');

  it('starts with looking only when the button is pressed', async () => {
    await person.goTo(`https://www.almere.nl/${PATH}`);
    expect(await isDocked()).toBe(false);
  });

  it('opens by itself at the municipality that the person chose, and nowhere else', async () => {
    const welcome = await person.openOwnPage('welcome.html');
    await welcome.choose('mine');
    await welcome.write(/Typ de naam/, 'almere');
    await welcome.press('Kies Almere');
    await welcome.sees('Dat is goed. Geweten mag daar kijken.');
    await person.goTo(`https://www.almere.nl/${PATH}`);
    await (await person.panel()).sees(/dingen kloppen niet/);
    await person.goTo(`https://www.utrecht.nl/${PATH}`);
    expect(await isDocked()).toBe(false);
    // The browser was asked for that one only, and lets the script that looks run nowhere else.
    const told = await welcome.evaluate<unknown>(`Promise.all([
      chrome.permissions.getAll().then(({ origins }) => origins),
      chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches)),
    ])`);
    expect(told).toEqual([[ALMERE], [ALMERE]]);
  });

  it('hears that it was taken back, and looks only at a press again', async () => {
    const welcome = await person.openOwnPage('welcome.html?again');
    await until('the choice of before', async () =>
      (await welcome.evaluate<boolean>(`document.querySelector('input[value=mine]').checked`)) ? true : undefined,
    );
    await welcome.evaluate(`chrome.permissions.remove({ origins: ['${ALMERE}'] })`);
    await welcome.sees('Uw browser heeft de toestemming ingetrokken.');
    await person.goTo(`https://www.almere.nl/${PATH}`);
    expect(await isDocked()).toBe(false);
    await person.pressToolbarButton();
    await (await person.panel()).sees(/dingen kloppen niet/);
  });
});
