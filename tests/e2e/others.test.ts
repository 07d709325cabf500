/** What others found comes in one national file, fetched by itself; opening a page asks the endpoint for nothing. */
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pointId } from '../../findings/observation-id.ts';
import type { Snapshot } from '../../findings/snapshot.ts';
import { installedBrowser } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { type SitesServer, startSites } from '../sites/server.ts';
import { type ChromiumPerson, openChromium } from './chromium.ts';
import { inAWhile, until } from './until.ts';

const PAGE = 'https://www.voorbeeldstad.example/bijstand-aanvragen';
const QUOTE = 'U krijgt het voorschot maar één keer.';

async function snapshot(): Promise<Snapshot> {
  const subject = { organisation: 'VB0001', source: PAGE, rule: 'voorschot-eenmalig', quote: QUOTE };
  const counts = { wrong: 12, missing: 0, unclear: '<5', right: 0, goodExample: 0 } as const;
  const reply = 'Wij passen deze tekst aan.';
  const point = {
    ...subject,
    ...counts,
    id: await pointId(subject),
    state: 'confirmed',
    since: '2026-11-15',
    reply,
  } as const;
  const whole = { organisation: 'VB0001', source: PAGE, rule: 'voorschot' };
  const unclear = { wrong: 0, missing: 0, unclear: '<5', right: 0, goodExample: 0 } as const;
  const aboutPage = { ...whole, ...unclear, id: await pointId(whole), state: 'reported', since: '2026-11-15' } as const;
  return { schema: 'snapshot/1', released: '2026-11-20', points: [aboutPage, point] };
}

describe.skipIf(!installedBrowser('chromium'))('what others found', () => {
  const asked: string[] = [];
  let text = '';
  let endpoint: Server;
  let sites: SitesServer;
  let person: ChromiumPerson;

  beforeAll(async () => {
    text = JSON.stringify(await snapshot());
    endpoint = createServer((request, response) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Allow-Headers', 'if-none-match');
      if (request.method === 'OPTIONS') {
        response.writeHead(204).end();
        return;
      }
      const tag = request.headers['if-none-match'];
      asked.push(`${request.url} ${tag === undefined ? 'all' : 'only when new'}`);
      if (tag !== undefined && text !== '') response.writeHead(304).end();
      else response.writeHead(200, { 'Content-Type': 'application/json' }).end(text || '<html>');
    });
    await new Promise<void>((resolve) => endpoint.listen(8787, '127.0.0.1', resolve));
    sites = await startSites({ port: 0, https: true });
    person = await openChromium({
      extension: outputFolder('chrome', 'e2e'),
      hosts: ['www.voorbeeldstad.example'],
      port: sites.port,
    });
  });
  afterAll(async () => {
    await person?.close();
    await sites?.close();
    await new Promise((resolve) => endpoint?.close(resolve));
  });

  /** The moment of chance, now: once the round before is over and has set the next alarm, which it would otherwise clear. */
  const itIsTime = async (times: number) => {
    const [worker] = person.context().serviceWorkers();
    await until('the round before to be over', async () =>
      (await worker?.evaluate(
        `chrome.alarms.get('snapshot').then((alarm) => (alarm?.scheduledTime ?? 0) > Date.now() + 10_000)`,
      )) === true
        ? true
        : undefined,
    );
    await worker?.evaluate(`chrome.alarms.create('snapshot', { when: Date.now() })`);
    await until(`question ${times}`, async () => (asked.length >= times ? true : undefined));
  };
  const opened = async () => {
    await person.goTo(PAGE);
    await person.pressToolbarButton();
    const panel = await person.panel();
    await panel.sees(/dingen kloppen niet/);
    return panel;
  };

  it('says nothing of others before there is anything, and asks nothing when a page is opened', async () => {
    const panel = await opened();
    expect(await panel.text()).not.toContain('Wat anderen hier vonden');
    expect(asked).toEqual([]);
  });

  it('shows what others found, their number and the reply, once the list is there', async () => {
    await itIsTime(1);
    const panel = await until('the list in the panel', async () => {
      const now = await opened();
      return inAWhile(async () => ((await now.text()).includes('Wat anderen hier vonden') ? now : undefined));
    });
    await panel.press('Wat anderen hier vonden');
    await panel.sees('door meer mensen gezien');
    await panel.sees('12 mensen');
    await panel.sees('minder dan 5 mensen');
    await panel.sees('Wij passen deze tekst aan.');
    await panel.sees('De hele pagina');
    expect(asked).toEqual(['/v1/snapshot all']);
  });

  it('asks the next time only for something newer', async () => {
    await itIsTime(2);
    expect(asked).toEqual(['/v1/snapshot all', '/v1/snapshot only when new']);
  });

  it('keeps the list, and says so, when the next cannot be read', async () => {
    text = '';
    await itIsTime(3);
    await until('the sentence about it', async () => {
      const panel = await opened();
      await panel.press('Wat anderen hier vonden');
      return inAWhile(async () =>
        (await panel.text()).includes('Wij konden de nieuwste lijst niet lezen') ? panel : undefined,
      );
    });
    expect(await (await person.panel()).text()).toContain('12 mensen');
  });
});
