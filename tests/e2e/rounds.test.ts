/**
 * A round of the workgroup: three people, each in a browser of their own, do three tasks on a made-up site; one is cut off half-way and
 * restarts the browser. What arrives is what they saw, the sheet has the right figures, and a decision changes a point.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeRound } from '../../endpoint/rounds/rounds.ts';
import { wholeDayOf } from '../../findings/whole-day.ts';
import { installedBrowser } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { AMBIGUOUS, stateOfAmbiguous, withAmbiguousPoint } from '../endpoint/rounds/ambiguous-point.ts';
import { type SitesServer, startSites } from '../sites/server.ts';
import { openChromium } from './chromium.ts';
import { counted } from './round-counted.ts';
import { type RoundEndpoint, startRoundEndpoint } from './round-endpoint.ts';
import { type RoundParticipant, roundParticipant } from './round-participant.ts';
import { inAWhile, until } from './until.ts';

const HOST = 'www.voorbeeldstad.example';
const SITE = `https://${HOST}`;
const SENTENCE = 'U vraagt de uitkering aan via werk.nl.';

describe.skipIf(!installedBrowser('chromium'))('a round of the workgroup', () => {
  let endpoint: RoundEndpoint;
  let sites: SitesServer;
  let people: readonly RoundParticipant[];
  /** What each preview said that would go. */
  const previewed: string[] = [];

  beforeAll(async () => {
    endpoint = await startRoundEndpoint();
    sites = await startSites({ port: 0, https: true });
    const settings = { extension: outputFolder('chrome', 'e2e'), hosts: [HOST], port: sites.port };
    people = (await Promise.all([1, 2, 3].map(() => openChromium(settings)))).map(roundParticipant);
  });
  afterAll(async () => {
    await Promise.all((people ?? []).map(({ person }) => person.close()));
    await sites?.close();
    await endpoint?.close();
  });
  const [first, second, third] = [0, 1, 2].map((place) => () => {
    const found = people[place];
    if (!found) throw new Error('nobody there');
    return found;
  }) as [() => RoundParticipant, () => RoundParticipant, () => RoundParticipant];

  const follow = (site: Page, link: string) => site.getByRole('main').getByRole('link', { name: link }).click();
  const handIn = async (participant: RoundParticipant, task: string) => {
    previewed.push(await participant.literal());
    await participant.press('Nu versturen');
    await participant.stands(task, 'verstuurd en aangekomen');
  };
  const latest = () => endpoint.arrived().at(-1) ?? expect.fail('nothing arrived');

  it('counts nothing and sends nothing while no task runs, also with the panel open', async () => {
    const { person } = first();
    await person.goTo(`${SITE}/bijstand-aanvragen`);
    await person.pressToolbarButton();
    await (await person.panel()).sees(/kloppen niet/);
    await person.page().getByRole('link', { name: 'Home' }).first().click();
    expect(await counted(first())).toEqual({ running: 0, attempts: 0, scripts: 0 });
    expect(endpoint.sent).toEqual([]);
  });

  it('is joined with a code, after reading what it is', async () => {
    for (const participant of people) {
      await participant.open();
      await participant.join(endpoint.code);
    }
    expect(endpoint.sent.map(({ method, path }) => `${method} ${path}`)).toEqual(
      [1, 2, 3].flatMap(() => ['POST /v1/rounds/find', `POST /v1/rounds/${endpoint.round.id}/participants`]),
    );
    expect(await counted(first())).toEqual({ running: 0, attempts: 0, scripts: 0 });
  });

  it('counts on the site while the task runs, and lets the person point at a sentence with the keyboard', async () => {
    const site = await first().begin('t1');
    expect((await counted(first())).scripts).toBe(1);
    await (await first().panel(site)).getByText('Zoek op deze site').waitFor();
    await follow(site, 'Bijstand aanvragen');
    const panel = await first().panel(site);
    await panel.getByRole('button', { name: 'Ik heb het gevonden' }).press('Enter');
    await panel.getByLabel('Zoek in deze zinnen').fill('werk.nl');
    await panel.getByRole('radio', { name: SENTENCE }).press('Space');
    await panel.getByRole('button', { name: 'Ja, hier staat het' }).press('Enter');
    await panel.getByText('Wij tellen niet meer').waitFor();
    expect(await counted(first())).toEqual({ running: 0, attempts: 1, scripts: 0 });
  });

  it('shows exactly what goes, takes out what is personal, and leaves out what the person wants', async () => {
    await first().answer({
      faces: [4, 5, 6],
      helped: 'De knop op de eerste pagina.',
      hindered: 'Bel mij op 06-12345678.',
    });
    const page = first().page();
    await page.getByText('telefoonnummer: 06-12345678').waitFor();
    await page.locator('input[value=seconds]').uncheck();
    await page.locator('input[value=pages]').uncheck();
    await page.locator('[data-part=pages]').getByText('blijft hier').waitFor();
    await handIn(first(), 't1');
    const [result = expect.fail()] = endpoint.arrived();
    expect(result).toMatchObject({
      task: 't1',
      outcome: 'found',
      walk: { clicks: 1, back: 0, searches: 0 },
      quote: { page: `${SITE}/bijstand-aanvragen`, exact: SENTENCE },
      answers: { vindbaar: 4, begrijpelijk: 5, volledig: null },
      hindered: 'Bel mij op [telefoonnummer weggehaald].',
    });
    expect(Object.keys(result.walk ?? {})).toEqual(['back', 'clicks', 'searches']);
  });

  it('counts searching and going back, never what was searched for', async () => {
    const site = await second().begin('t1');
    await second().panel(site);
    await site.getByRole('searchbox').fill('geen geld meer');
    await site.getByRole('button', { name: 'Zoek' }).click();
    await site.waitForURL(/zoeken/);
    await second().panel(site);
    await site.goBack();
    await second().panel(site);
    await follow(site, 'Bijstand aanvragen');
    const panel = await second().panel(site);
    await panel.getByRole('button', { name: 'Ik heb het gevonden' }).click();
    await panel.getByRole('button', { name: 'Ik wijs geen zin aan' }).click();
    await second().answer({ faces: [2, 4, 3], hindered: 'Zoeken gaf niets.' });
    await handIn(second(), 't1');
    const result = latest();
    expect(result.walk).toMatchObject({
      clicks: 2,
      back: 1,
      searches: 1,
      pages: [SITE, `${SITE}/zoeken`, SITE, `${SITE}/bijstand-aanvragen`],
    });
    expect(JSON.stringify(endpoint.sent)).not.toContain('geen geld meer');
  });

  it('knows of another site only that this one was left', async () => {
    const site = await first().begin('t2');
    await first().panel(site);
    await follow(site, 'Bijstand aanvragen');
    await first().panel(site);
    await follow(site, 'werk.nl');
    await site.waitForURL(/chrome-error|werk\.nl/);
    await site.goBack();
    const panel = await first().panel(site);
    await panel.getByRole('button', { name: 'Ik kan het niet vinden' }).click();
    await first().answer({ faces: [3, 3, 3] });
    await handIn(first(), 't2');
    expect(latest().walk).toMatchObject({ clicks: 2, back: 1, pages: [SITE, `${SITE}/bijstand-aanvragen`] });
    expect(JSON.stringify(endpoint.sent)).not.toContain('www.werk.nl');
  });

  it('stands still, and counts nothing, when the person closes the panel; and goes on when it is open again', async () => {
    const site = await third().begin('t1');
    const panel = await third().panel(site);
    // Not waited for: the frame that is pressed goes, and with it the answer to the press.
    panel
      .locator('[data-act=close]')
      .click()
      .catch(() => undefined);
    await third().page().getByText('De opdracht staat stil').waitFor();
    await follow(site, 'Parkeervergunning');
    await site
      .getByRole('heading', { name: /parkeer/i })
      .first()
      .waitFor();
    await third().press('Ga verder op de site');
    const again = await until('the site again', async () =>
      third()
        .person.context()
        .pages()
        .findLast((each) => each.url() === `${SITE}/`),
    );
    await third().panel(again);
    await follow(again, 'Werk en inkomen');
    await (await third().panel(again)).getByRole('button', { name: 'Ik kan het niet vinden' }).click();
    await third().answer({ faces: [1, 6, 6] });
    await handIn(third(), 't1');
    expect(latest().walk).toMatchObject({ clicks: 1, back: 0, pages: [SITE, `${SITE}/werk-en-inkomen`] });
  });

  it('loses nothing when the browser restarts during a task, the network is away and the background is killed', async () => {
    const site = await third().begin('t2');
    await third().panel(site);
    await follow(site, 'Bijstand aanvragen');
    await third().panel(site);
    await third().person.restart();
    endpoint.away(true);
    await third().open();
    await third().press('Ga verder op de site');
    const again = await until('the site again', async () =>
      third()
        .person.context()
        .pages()
        .find((each) => each.url().startsWith(SITE)),
    );
    const panel = await third().panel(again);
    await third().person.killBackground();
    await panel.getByRole('button', { name: 'Ik stop ermee' }).click();
    await third().answer({ faces: [3, 3, 3], hindered: 'Ik moest twee keer beginnen.' });
    previewed.push(await third().literal());
    await third().press('Nu versturen');
    await third().stands('t2', 'wacht op versturen');
    await third().person.killBackground();
    endpoint.away(false);
    const line = third().page().locator('[data-task=t2]');
    const isThere = async () =>
      (await line.getByText('verstuurd en aangekomen').first().isVisible()) ? true : undefined;
    // The background may have been ended in the middle of an attempt: who sees that it still waits presses once more.
    await until('the result to arrive', async () => {
      await third().press('Nu versturen');
      return inAWhile(isThere);
    });
    expect(latest()).toMatchObject({ task: 't2', outcome: 'stopped', walk: { clicks: 1 } });
  });

  it('lets a task be judged by hand, without counting', async () => {
    for (const [participant, outcome] of [
      [first(), 'Ik heb het gevonden'],
      [second(), 'Ik kan het niet vinden'],
      [third(), 'Ik heb het gevonden'],
    ] as const) {
      await participant.judge('t3', outcome);
      await participant.answer({ faces: [6, 4, 6] });
      await handIn(participant, 't3');
      expect(latest()).not.toHaveProperty('walk');
    }
  });

  it('takes a result back, and lets the task be done again', async () => {
    await second().page().locator('[data-task=t3]').getByRole('button', { name: 'Intrekken' }).click();
    await second().press('Ja');
    await second().stands('t3', 'ingetrokken');
    await until('the withdrawal', async () => endpoint.sent.find(({ path }) => path.endsWith('/withdrawal')));
    await second().judge('t3', 'Ik heb het gevonden');
    await second().answer({ faces: [5, 5, 5] });
    await handIn(second(), 't3');
  });

  it('sent nothing but what was previewed, each once, and nothing with a day, a name or another site in it', async () => {
    expect(endpoint.arrived()).toEqual(previewed.map((text) => JSON.parse(text)));
    const asked = new Set(endpoint.sent.map(({ path }) => path.replace(/[a-z2-7]{52}/, ':result')));
    const rounds = `/v1/rounds/${endpoint.round.id}`;
    expect([...asked].sort()).toEqual(
      ['/v1/rounds/find', `${rounds}/participants`, `${rounds}/results`, `${rounds}/results/:result/withdrawal`].sort(),
    );
    expect(JSON.stringify(endpoint.arrived())).not.toMatch(/20\d\d-\d\d-\d\d|social\.example|nickname/);
    for (const participant of people) expect(await counted(participant)).toMatchObject({ running: 0, scripts: 0 });
  });

  it('has the right figures on its sheet once it is closed', async () => {
    const path = `/beheer/rondes/${endpoint.round.id}`;
    expect((await endpoint.asModerator(`${path}/blad`)).status).toBe(403);
    await endpoint.storage.transaction((tx) => closeRound(tx, endpoint.round.id, wholeDayOf(Date.now())));
    const { tasks, people: came, results } = await endpoint.sheet();
    expect([came, results]).toEqual([3, 8]);
    const [one, two, three] = ['t1', 't2', 't3'].map((id) => tasks.find(({ task }) => task.id === id));
    expect(one?.figures).toMatchObject({
      people: 3,
      outcomes: { found: 2, 'not-found': 1, stopped: 0 },
      clicks: { middle: 1, people: 3 },
      back: { middle: 0, people: 3 },
      seconds: { people: 2 },
    });
    expect(one?.figures.answers.vindbaar.counts).toEqual([1, 1, 0, 1, 0]);
    expect(one?.pointedAt).toEqual([{ page: `${SITE}/bijstand-aanvragen`, exact: SENTENCE, people: 1 }]);
    expect(two?.figures.outcomes).toEqual({ found: 0, 'not-found': 1, stopped: 1 });
    expect(three?.figures.outcomes).toEqual({ found: 3, 'not-found': 0, stopped: 0 });
    const { status, text } = await endpoint.asModerator(`${path}/blad`);
    expect(status).toBe(200);
    expect(text).toContain('2 van de 3 mensen vonden het.');
    expect(text).toContain('Zoeken gaf niets.');
  });

  it('lets the workgroup decide about a point on which people differ, and tells who took part', async () => {
    await withAmbiguousPoint(endpoint.storage);
    expect(await stateOfAmbiguous(endpoint.storage)).toBe('ambiguous');
    const path = `/beheer/rondes/${endpoint.round.id}`;
    const reason = 'Wij lazen de zin samen. Hij klopt niet.';
    await endpoint.asModerator(`${path}/punten`, { act: 'workgroup-confirm', point: AMBIGUOUS, reason });
    expect(await stateOfAmbiguous(endpoint.storage)).toBe('confirmed');
    await endpoint.asModerator(`${path}/besluiten`, { text: 'Wij vragen om een betere zoekfunctie.' });
    await first().press('Kijk of er nieuws is');
    await first().page().getByText('Wij vragen om een betere zoekfunctie.').waitFor();
    await first().page().getByText('Deze ronde is gesloten').waitFor();
  });

  it('forgets everything of the round when the person stops', async () => {
    await first().press('Stop met deze ronde');
    await first().press('Ja');
    await first().page().getByText('U doet niet meer mee').waitFor();
    expect(await counted(first())).toEqual({ running: 0, attempts: 0, scripts: 0 });
  });
});
