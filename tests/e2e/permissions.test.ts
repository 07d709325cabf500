/**
 * What the browser must allow first: where to look, asked on the welcome page for just that, and in Firefox sending. Done in Firefox,
 * with the build that users get; for Chromium see `permissions-chromium.test.ts`.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedBrowser } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { type SitesServer, startSites } from '../sites/server.ts';
import { type FirefoxPerson, openFirefox } from './firefox.ts';
import type { Panel } from './person.ts';
import { until } from './until.ts';

const PAGE = 'https://www.almere.nl/bijstand-aanvragen';
const ALMERE = '*://*.almere.nl/*';

describe.skipIf(!installedBrowser('firefox'))('permissions', () => {
  let sites: SitesServer;
  let person: FirefoxPerson;
  let welcome: Panel;

  beforeAll(async () => {
    sites = await startSites({
      port: 0,
      https: true,
      aliases: { 'www.almere.nl': 'voorbeeldstad', 'www.utrecht.nl': 'voorbeeldstad' },
    });
    person = await openFirefox({
      extension: outputFolder('firefox', 'production'),
      hosts: ['www.almere.nl', 'www.utrecht.nl'],
      port: sites.port,
      asksFirst: true,
    });
  });
  afterAll(async () => {
    await person?.close();
    await sites?.close();
  });

  const isDocked = () => person.onPage<boolean>('document.documentElement.children.length > 2');

  it('starts with looking only when the button is pressed', async () => {
    welcome = await person.openOwnPage('welcome.html');
    await welcome.sees('Welkom bij Geweten');
    expect(await welcome.evaluate(`document.querySelector('input[value=press]').checked`)).toBe(true);
    await person.goTo(PAGE);
    expect(await isDocked()).toBe(false);
  });

  it('opens by itself at the municipality that the person chose, and nowhere else', async () => {
    await welcome.choose('mine');
    await welcome.write(/Typ de naam/, 'almere');
    await welcome.press('Kies Almere');
    await welcome.sees('Dat is goed. Geweten mag daar kijken.');
    await person.goTo(PAGE);
    await (await person.panel()).sees(/dingen kloppen niet/);
    await person.goTo('https://www.utrecht.nl/bijstand-aanvragen');
    expect(await isDocked()).toBe(false);
  });

  it('hears that the browser took it back, says so, and looks only at a press again', async () => {
    await person.withdraw({ origins: [ALMERE] });
    await welcome.sees('Uw browser heeft de toestemming ingetrokken.');
    expect(await welcome.evaluate(`document.querySelector('input[value=press]').checked`)).toBe(true);
    await person.goTo(PAGE);
    expect(await isDocked()).toBe(false);
    await person.pressToolbarButton();
    await (await person.panel()).sees(/dingen kloppen niet/);
  });

  it('asks before the first send, from a tab, and keeps the finding until then', async () => {
    const panel = await person.panel();
    await panel.press('Zelf iets toevoegen');
    await panel.press('Bewaren');
    await panel.press('Versturen');
    const findings = await person.ownPage('findings.html?send=');
    await findings.sees('Dit gaat er weg als u verstuurt');
    await findings.press('Versturen');
    await findings.sees('Uw bevinding wacht en gaat vanzelf weg.');
    await until('the state', async () => ((await findings.text()).includes('wacht op versturen') ? true : undefined));
  });

  it('says that sending is off when the browser took that back, and loses nothing', async () => {
    await person.withdraw({ data: ['websiteContent'] });
    const findings = await person.openOwnPage('findings.html?again');
    await findings.sees('Versturen staat uit');
    await findings.sees('wacht op versturen');
    await findings.press('Versturen toestaan');
    await until('sending on', async () => ((await findings.text()).includes('Versturen staat uit') ? undefined : true));
  });

  it('says the same when the host that is sent to was taken back: without it each call would name this install', async () => {
    await person.withdraw({ origins: ['http://127.0.0.1/*'] });
    const findings = await person.openOwnPage('findings.html?once-more');
    await findings.sees('Versturen staat uit');
    await findings.press('Versturen toestaan');
    await until('sending on', async () => ((await findings.text()).includes('Versturen staat uit') ? undefined : true));
  });
});
