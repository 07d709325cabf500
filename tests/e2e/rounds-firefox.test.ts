/**
 * A task of a round in real Firefox, with the build that users get: asked for what is needed when it is needed, counted while the bar is
 * in view, sent as it was previewed, and the permission for the site given back.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedBrowser } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { type SitesServer, startSites } from '../sites/server.ts';
import { type FirefoxPerson, openFirefox } from './firefox.ts';
import type { Panel } from './person.ts';
import { type RoundEndpoint, startRoundEndpoint } from './round-endpoint.ts';
import { until } from './until.ts';

const HOST = 'www.almere.nl';
const PATTERN = '*://*.almere.nl/*';
const SITE = `https://${HOST}`;

describe.skipIf(!installedBrowser('firefox'))('a round in firefox', () => {
  let endpoint: RoundEndpoint;
  let sites: SitesServer;
  let person: FirefoxPerson;
  let rounds: Panel;

  beforeAll(async () => {
    endpoint = await startRoundEndpoint({ organisation: 'GM0034', site: SITE });
    sites = await startSites({ port: 0, https: true, aliases: { [HOST]: 'voorbeeldstad' } });
    const extension = outputFolder('firefox', 'production');
    person = await openFirefox({ extension, hosts: [HOST], port: sites.port, asksFirst: true });
  });
  afterAll(async () => {
    await person?.close();
    await sites?.close();
    await endpoint?.close();
  });

  /** What the browser allows now. */
  const allowed = () => rounds.evaluate<string[]>(`browser.permissions.getAll().then(({ origins }) => origins)`);

  it('is joined without a nickname', async () => {
    rounds = await person.openOwnPage('rounds.html');
    await rounds.press('Ik heb een code');
    await rounds.write('Code van de ronde', endpoint.code);
    await rounds.press('Zoek de ronde');
    await rounds.sees('Wilt u meedoen?');
    await rounds.press('Ik doe mee');
    await rounds.sees('0 van 3 opdrachten gedaan');
    expect(await allowed()).not.toContain(PATTERN);
    expect(JSON.parse(endpoint.sent[1]?.body ?? '{}')).toMatchObject({ nickname: null });
  });

  it('counts while the task runs, with the bar in view', async () => {
    await rounds.evaluate(`document.querySelector('[data-task=t1] [data-act=look]').click()`);
    await rounds.sees('U hoeft zich niet te haasten');
    await rounds.press('Begin');
    await rounds.sees('Opdracht loopt');
    expect(await allowed()).toContain(PATTERN);
    // Only when the page that the task opens is in front can another be brought there to stay.
    await until('the page of the task in front', async () =>
      (await rounds.evaluate<string>('document.visibilityState')) === 'hidden' ? true : undefined,
    );
    await person.toFront();
    await person.goTo(SITE);
    await (await person.panel()).sees('Opdracht loopt');
    await person.goTo(`${SITE}/bijstand-aanvragen`);
    const panel = await person.panel();
    await panel.sees('Opdracht loopt');
    await panel.press('Ik heb het gevonden');
    await panel.sees('Waar staat het?');
    await panel.press(/via werk\.nl/);
    await panel.press('Ja, hier staat het');
    await panel.sees('Wij tellen niet meer');
    await rounds.sees('Vraag 1 van 5');
  });

  it('sends what was previewed', async () => {
    for (let question = 1; question <= 5; question++) {
      await rounds.sees(`Vraag ${question} van 5`);
      await rounds.press('Volgende');
    }
    await rounds.sees('Dit gaat er weg als u verstuurt');
    const previewed = await rounds.evaluate<string>(`document.querySelector('pre.literal').textContent`);
    await rounds.press('Nu versturen');
    const sent = await until('the result', async () => endpoint.sent.find(({ path }) => path.endsWith('/results')));
    const { proof: _, ...result } = JSON.parse(sent.body);
    expect(result).toEqual(JSON.parse(previewed));
    expect(result).toMatchObject({ outcome: 'found', quote: { page: `${SITE}/bijstand-aanvragen` } });
    expect(result.walk.pages).toEqual([SITE, `${SITE}/bijstand-aanvragen`]);
    await rounds.sees('verstuurd en aangekomen');
  });

  it('looks there no more after the person stopped', async () => {
    await rounds.press('Stop met deze ronde');
    await rounds.press('Ja');
    await rounds.sees('U doet niet meer mee');
    await until('the permission to be gone', async () => ((await allowed()).includes(PATTERN) ? undefined : true));
  });
});
