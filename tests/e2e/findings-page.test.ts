/** "Mijn bevindingen": what a person recorded, over all organisations, theirs to filter, change, take along and forget. */
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedBrowser } from '../../scripts/browsers.ts';
import { outputFolder } from '../../scripts/build.ts';
import { type SitesServer, startSites } from '../sites/server.ts';
import { type ChromiumPerson, openChromium } from './chromium.ts';

const FILE = join(tmpdir(), `geweten-bevindingen-${process.pid}.json`);

const STORIES = [
  { page: 'https://www.voorbeeldstad.example/bijstand-aanvragen', note: 'Ik wacht al weken op geld.' },
  { page: 'https://www.duinwaardaanzee.example/bijstand', note: 'Dertien weken is te lang.' },
] as const;

describe.skipIf(!installedBrowser('chromium'))('my findings', () => {
  let sites: SitesServer;
  let person: ChromiumPerson;
  let list: Page;

  beforeAll(async () => {
    sites = await startSites({ port: 0, https: true });
    person = await openChromium({
      extension: outputFolder('chrome', 'e2e'),
      hosts: ['www.voorbeeldstad.example', 'www.duinwaardaanzee.example'],
      port: sites.port,
    });
    for (const { page, note } of STORIES) {
      await person.goTo(page);
      await person.pressToolbarButton();
      const panel = await person.panel();
      await panel.press('Zelf iets toevoegen');
      await panel.write(/Uw opmerking/, note);
      await panel.press('Bewaren');
      await panel.press('Alleen bewaren');
      await panel.sees('Bewaard in uw browser.');
    }
  });
  afterAll(async () => {
    await person?.close();
    await sites?.close();
    rmSync(FILE, { force: true });
  });

  const openList = async () => {
    list = await person.context().newPage();
    await list.goto(`chrome-extension://${await person.extensionId()}/findings.html`);
    await list.getByRole('heading', { name: 'Mijn bevindingen' }).waitFor();
  };
  const button = (name: string) => list.getByRole('button', { name, exact: true });
  const card = (note: string) => list.getByRole('article').filter({ hasText: note });
  /** Waits until the list has this many. */
  const has = async (count: number) => {
    if (count === 0) await list.getByText('U hebt nog niets bewaard').waitFor();
    else await list.getByText(count === 1 ? '(1 bevinding)' : `(${count} bevindingen)`).waitFor({ state: 'attached' });
    expect(await list.getByRole('article').count()).toBe(count);
  };

  it('shows those of all organisations, with page and state', async () => {
    await openList();
    await has(2);
    await card(STORIES[0].note).getByText('Voorbeeldstad').first().waitFor();
    await card(STORIES[1].note).getByText('Duinwaard aan Zee').first().waitFor();
    await card(STORIES[1].note).getByText('bewaard, niet verstuurd').first().waitFor();
  });

  it('changes one, and keeps what it was', async () => {
    await card(STORIES[1].note).getByRole('button', { name: 'Aanpassen' }).click();
    await list.getByLabel('Dit klopt niet').check();
    await button('Bewaren').click();
    await card(STORIES[1].note).getByText('Dit klopt niet').waitFor();
    await card(STORIES[1].note).getByText('Wat er gebeurde').click();
    expect(await card(STORIES[1].note).getByRole('listitem').count()).toBe(2);
  });

  it('sends one after showing it literally, and filters by state', async () => {
    await card(STORIES[0].note).getByRole('button', { name: 'Bekijken en versturen' }).click();
    await list.getByText('Dit gaat er weg als u verstuurt').waitFor();
    await button('Versturen').click();
    await card(STORIES[0].note).getByText('wacht op versturen').first().waitFor();
    await list.getByLabel('Toon').selectOption('wacht');
    await card(STORIES[1].note).waitFor({ state: 'detached' });
    expect(await list.getByRole('article').count()).toBe(1);
    await list.getByLabel('Toon').selectOption('all');
    await has(2);
  });

  it('withdraws what had not left yet', async () => {
    await card(STORIES[0].note).getByRole('button', { name: 'Intrekken' }).click();
    await button('Ja').click();
    await card(STORIES[0].note).getByText('ingetrokken').first().waitFor();
  });

  it('saves all in a file', async () => {
    const [download] = await Promise.all([list.waitForEvent('download'), button('Opslaan als bestand').click()]);
    await download.saveAs(FILE);
    const { schema, findings } = JSON.parse(readFileSync(FILE, 'utf8'));
    expect(schema).toBe('geweten-findings/1');
    expect(findings.map(({ note }: { note: string }) => note).sort()).toEqual(STORIES.map(({ note }) => note).sort());
    expect(JSON.stringify(findings)).not.toContain('"privateKey"');
  });

  it('deletes one, after asking', async () => {
    await card(STORIES[1].note).getByRole('button', { name: 'Verwijderen' }).click();
    await button('Nee').click();
    await has(2);
    await card(STORIES[1].note).getByRole('button', { name: 'Verwijderen' }).click();
    await button('Ja').click();
    await has(1);
  });

  it('reads the file in again, without doubling what is there', async () => {
    await list.locator('input[type=file]').setInputFiles(FILE);
    await list.getByText('1 bevinding ingelezen.').waitFor();
    await has(2);
  });

  it('refuses a file that is something else, and keeps everything', async () => {
    const buffer = Buffer.from('{"schema":"geweten-findings/1","findings":[{"id":"<img>"}]}');
    await list.locator('input[type=file]').setInputFiles({ name: 'ander.json', mimeType: 'application/json', buffer });
    await list.getByText('Dit bestand kunnen wij niet lezen. Er is niets veranderd.').waitFor();
    await has(2);
  });

  it('still has them after the browser restarted', async () => {
    await person.restart();
    await openList();
    await has(2);
  });

  it('forgets everything when asked: findings, outbox and keys', async () => {
    // As "Voor mij" keeps it when the person wants that, and as a panel that is closed leaves it.
    await list.evaluate(`Promise.all([
      chrome.storage.local.set({ traits: ['gevlucht'] }),
      chrome.storage.session.set({ 'closed:1': 'https://www.voorbeeldstad.example/' }),
    ])`);
    await button('Vergeet mij').click();
    await button('Ja').click();
    await list.getByText('Alles is gewist.').waitFor();
    await has(0);
    const left = await list.evaluate(async () => {
      const open = indexedDB.open('geweten');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      const counts = ['findings', 'outbox', 'keys'].map(
        (name) =>
          new Promise<number>((resolve) => {
            const count = database.transaction(name).objectStore(name).count();
            count.onsuccess = () => resolve(count.result);
          }),
      );
      return Promise.all(counts);
    });
    expect(left).toEqual([0, 0, 0]);
    expect(await list.evaluate("chrome.storage.local.get('traits')")).toEqual({});
    // But for what lets a panel open that is on its way: it says nothing of a person, and goes by itself.
    const session = await list.evaluate<object>('chrome.storage.session.get(null)');
    expect(Object.keys(session).filter((key) => !key.startsWith('token:'))).toEqual([]);
  });

  it('keeps a withdrawal that has not arrived, and says so before and after', async () => {
    const put = { id: 'withdraw-a', kind: 'withdrawal', finding: 'gone', organisation: 'VB0001', observation: 'a' };
    const item = { ...put, body: '{}', state: 'waiting', notBefore: 8e15, queuedAt: 0, attempts: 1 };
    await list.evaluate(async (row) => {
      const open = indexedDB.open('geweten');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      const writing = database.transaction('outbox', 'readwrite');
      writing.objectStore('outbox').put(row);
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      database.close();
    }, item);
    await list.reload();
    await button('Vergeet mij').click();
    await list.getByText('Er wacht nog 1 intrekking.').waitFor();
    await button('Ja').click();
    await list.getByText('Al het andere is gewist.').waitFor();
    await list.getByText('Er wacht nog 1 intrekking.').waitFor();
  });
});
