/**
 * The main job, told once and done in real Chromium and real Firefox: a municipal page with a strict policy, the panel beside it, a
 * wrong sentence pointed at, a finding recorded, the endpoint away and back, the observation arriving once and staying.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningEndpoint, startEndpoint } from '../../endpoint/start.ts';
import { DATABASE_FILE } from '../../endpoint/storage/sqlite.ts';
import { installedBrowser } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { type SitesServer, startSites } from '../sites/server.ts';
import { BROWSERS } from './browsers.ts';
import { HIGHLIGHTED } from './highlighted.ts';
import type { Person } from './person.ts';
import { inAWhile, until } from './until.ts';

const ENDPOINT_PORT = 8787;
const PAGE = 'https://www.almere.nl/bijstand-aanvragen';
const CARD = 'De pagina zegt dat u zelf om een voorschot moet vragen.';
const SENTENCE = 'In afwachting van het besluit kunt u een voorschot aanvragen.';

interface Stored {
  readonly organisation: string;
  readonly rule: string;
  readonly verdict: string;
  readonly document: string;
}

/** What is on disk, read past the endpoint. */
function storedIn(folder: string): readonly Stored[] {
  const database = new DatabaseSync(join(folder, DATABASE_FILE), { readOnly: true });
  try {
    return database
      .prepare('select organisation, rule, verdict, document from observation')
      .all() as unknown as Stored[];
  } finally {
    database.close();
  }
}

for (const { kind, build, open } of BROWSERS) {
  describe.skipIf(!installedBrowser(kind))(`the main job in ${kind}`, () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'geweten-e2e-'));
    let sites: SitesServer;
    let person: Person;
    let endpoint: RunningEndpoint | undefined;

    beforeAll(async () => {
      sites = await startSites({
        port: 0,
        https: true,
        aliases: { 'www.almere.nl': 'voorbeeldstad', 'www.example.org': 'voorbeeldstad' },
      });
      person = await open({
        extension: outputFolder(build, 'e2e'),
        hosts: ['www.almere.nl', 'www.example.org', 'www.voorbeeldstad.example'],
        port: sites.port,
      });
    });
    afterAll(async () => {
      await person?.close();
      await endpoint?.close();
      await sites?.close();
      rmSync(dataDir, { recursive: true, force: true });
    });

    it('reads a page with a strict policy and says what is wrong, in one sentence', async () => {
      await person.goTo(PAGE);
      await person.pressToolbarButton();
      const panel = await person.panel();
      await panel.sees(/\d+ dingen kloppen niet/);
      await panel.sees('Almere');
      await panel.sees(CARD);
    });

    it('points at the wrong sentence, across bold text and a soft hyphen', async () => {
      const panel = await person.panel();
      await panel.press(CARD);
      await panel.sees(SENTENCE);
      await panel.press('Toon op de pagina');
      const passages = await until(
        'the highlight',
        async () => (await person.onPage<string>(HIGHLIGHTED)) || undefined,
      );
      expect(passages).toContain(SENTENCE);
    });

    it('changes nothing in the page but the one element of the panel', async () => {
      const outside = await person.onPage<string[]>(
        `[...document.documentElement.children].map((each) => each.localName)`,
      );
      expect(outside).toEqual(['head', 'body', 'div']);
      expect(await person.onPage(`document.querySelectorAll('iframe').length`)).toBe(0);
      expect(await person.onPage(`document.documentElement.lastElementChild.shadowRoot`)).toBeNull();
    });

    it('records a finding, shows literally what would be sent, and waits while the endpoint is away', async () => {
      const panel = await person.panel();
      await panel.press('Eens');
      await panel.press('Bewaren');
      await panel.sees('Dit gaat er weg als u verstuurt');
      await panel.sees(SENTENCE);
      await panel.press('Nu versturen');
      await panel.sees(/Uw bevinding gaat nu weg|wacht op versturen/);
    });

    it('delivers it once when the endpoint is back, over a killed background and a restarted browser', async () => {
      await person.killBackground();
      endpoint = await startEndpoint({ port: ENDPOINT_PORT, dataDir });
      await person.restart();
      await person.goTo(PAGE);
      await person.pressToolbarButton();
      await (await person.panel()).sees(CARD);
      // The back-off after the first failure ends within two minutes; nobody presses anything.
      const stored = await until('the observation', async () => storedIn(dataDir)[0], 180_000);
      expect(stored).toMatchObject({ organisation: 'GM0034', rule: 'voorschot-op-verzoek', verdict: 'wrong' });
      expect(JSON.parse(stored.document).target).toMatchObject({
        source: PAGE,
        selector: { type: 'TextQuoteSelector', exact: SENTENCE },
      });
    }, 240_000);

    it('says so to the person, and still holds one observation after everything restarted', async () => {
      await person.restart();
      await endpoint?.close();
      endpoint = await startEndpoint({ port: ENDPOINT_PORT, dataDir });
      // A browser that closed between the sending and the answer sends once more, when the time of the first is over.
      await until(
        'word that it arrived',
        async () => {
          await person.goTo(PAGE);
          await person.pressToolbarButton();
          const panel = await person.panel();
          await panel.sees(CARD);
          return inAWhile(async () => (await panel.text()).includes('verstuurd en aangekomen') || undefined);
        },
        180_000,
      );
      expect(storedIn(dataDir)).toHaveLength(1);
    }, 240_000);

    it('does nothing off the register', async () => {
      await person.goTo('https://www.example.org/bijstand-aanvragen');
      await person.pressToolbarButton();
      expect(await person.onPage(`[...document.documentElement.children].map((each) => each.localName)`)).toEqual([
        'head',
        'body',
      ]);
      expect(await person.onPage(`CSS.highlights.size`)).toBe(0);
    });
  });
}
