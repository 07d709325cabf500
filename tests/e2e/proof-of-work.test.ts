/**
 * An endpoint under attack asks everybody for proof of work: real Chromium with the built extension sends a finding to it. The person
 * does nothing more than send; the background solves what is asked, and the finding is stored once.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { turnDial } from '../../endpoint/dials.ts';
import { type RunningEndpoint, startEndpoint } from '../../endpoint/start.ts';
import { DATABASE_FILE, openSqlite } from '../../endpoint/storage/sqlite.ts';
import { installedBrowser } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { type SitesServer, startSites } from '../sites/server.ts';
import { CHROMIUM } from './browsers.ts';
import type { ChromiumPerson } from './chromium.ts';
import { ORIGIN, recordTraffic, type Traffic } from './traffic.ts';
import { until } from './until.ts';

const HOST = 'www.voorbeeldstad.example';
/** Some tenths of a second; a machine that is busy has far to go to the half minute that a solution may take. */
const COST = '500';

/** Turned before it starts, as `geweten dials` does: it asks from the first call on. */
async function askAlways(dataDir: string): Promise<void> {
  const storage = await openSqlite({ folder: dataDir });
  const reason = 'Er komt nu te veel tegelijk binnen.';
  await storage.transaction((tx) => turnDial(tx, 'challengeCost', COST, reason, '2026-11-22'));
  await storage.close();
}

/** Ids on disk, read past the endpoint. */
function storedIn(folder: string): readonly string[] {
  const database = new DatabaseSync(join(folder, DATABASE_FILE), { readOnly: true });
  try {
    return database
      .prepare('select id from observation')
      .all()
      .map(({ id }) => String(id));
  } finally {
    database.close();
  }
}

describe.skipIf(!installedBrowser(CHROMIUM.kind))('sending while proof of work is asked', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'geweten-proof-'));
  let sites: SitesServer;
  let endpoint: RunningEndpoint;
  let traffic: Traffic;
  let person: ChromiumPerson;
  const requests: Request[] = [];

  beforeAll(async () => {
    await askAlways(dataDir);
    sites = await startSites({ port: 0, https: true });
    endpoint = await startEndpoint({ port: 0, dataDir });
    traffic = await recordTraffic({
      hosts: [HOST],
      sitesPort: sites.port,
      origin: ORIGIN,
      endpointPort: Number(new URL(endpoint.url).port),
    });
    person = await CHROMIUM.open({
      extension: outputFolder(CHROMIUM.build, 'e2e'),
      hosts: [HOST],
      port: sites.port,
      proxy: traffic.port,
    });
    person.context().on('request', (request) => requests.push(request));
  });
  afterAll(async () => {
    await person?.close();
    await traffic?.close();
    await endpoint?.close();
    await sites?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('takes no more of the person than to send, and the finding arrives and is stored once', async () => {
    await person.goTo(`https://${HOST}/bijstand-aanvragen`);
    await person.pressToolbarButton();
    const panel = await person.panel();
    await panel.sees(/dingen kloppen niet/);
    await panel.press('Zelf iets toevoegen');
    await panel.choose('unclear');
    await panel.press('Bewaren');
    await panel.sees('Dit gaat er weg als u verstuurt');
    await panel.press('Nu versturen');
    await panel.sees(/Uw bevinding gaat nu weg|wacht op versturen/);
    const list = await person.openOwnPage('findings.html');
    // Word of it comes after it is stored. Should an attempt fail on a slow machine, the next comes within two minutes.
    const arrived = async () => (await list.count('[data-state="verzonden"]')) === 1 || undefined;
    await until('word that it arrived', arrived, 180_000);
    expect(storedIn(dataDir)).toHaveLength(1);
  }, 240_000);

  it('went without a solution, was asked for one, and went again with it', () => {
    const calls = traffic.calls.filter(
      ({ method, url }) => method !== 'OPTIONS' && /^\/v1\/(?:challenge|observations)$/.test(pathTo(ORIGIN, url)),
    );
    const [without, asked, withIt] = calls.slice(-3);
    expect([without, asked, withIt].map((call) => `${call?.method} ${pathTo(ORIGIN, call?.url)}`)).toEqual([
      'POST /v1/observations',
      'GET /v1/challenge',
      'POST /v1/observations',
    ]);
    const bare = JSON.parse(without?.body ?? '');
    expect(Object.keys(bare)).toEqual(['observations']);
    const { challenge, ...same } = JSON.parse(withIt?.body ?? '');
    expect(same).toEqual(bare);
    const { solution } = JSON.parse(Buffer.from(challenge, 'base64').toString('utf8'));
    expect(solution).toBeDefined();
  });

  it('was solved by the background, not by a page that may close', async () => {
    const askers = requests
      .filter((request) => pathTo(ORIGIN, request.url()) === '/v1/challenge')
      .map((request) => request.serviceWorker()?.url());
    expect(new Set(askers)).toEqual(new Set([`chrome-extension://${await person.extensionId()}/background.js`]));
  });
});

/** The path of an address at this origin; empty for any other. */
const pathTo = (origin: string, url = ''): string => (url.startsWith(`${origin}/`) ? url.slice(origin.length) : '');
