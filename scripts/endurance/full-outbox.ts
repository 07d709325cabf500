/**
 * Ten thousand findings that wait in the outbox of a real Chromium, sent to a real endpoint at the address that the build knows, while the
 * background is ended, the endpoint goes away and the browser is opened again. Only the endpoint's limits are wider, so that it takes minutes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildApp } from '../../endpoint/app.ts';
import { mailFolder } from '../../endpoint/outgoing-mail.ts';
import { openRegister } from '../../endpoint/register.ts';
import { DEFAULT_SETTINGS } from '../../endpoint/settings.ts';
import { openSqlite } from '../../endpoint/storage/sqlite.ts';
import { openDatabase } from '../../findings/database.ts';
import type { ChromiumPerson } from '../../tests/e2e/chromium.ts';
import { until } from '../../tests/e2e/until.ts';
import { fillOutbox } from '../../tests/endurance/full-outbox.ts';

/** Where the build sends to. */
const PORT = Number(new URL(process.env.GEWETEN_ENDPOINT ?? 'http://127.0.0.1:8787').port);
const ORGANISATIONS = 6;
const MB = 1_000_000;
/** Rows that go into the browser at once. */
const AT_ONCE = 1_000;
const WIDE = { burst: 1e6, perMinute: 1e6 } as const;

interface FullOutboxReport {
  readonly stored: number;
  readonly ours: number;
  /** Findings that the list calls sent. */
  readonly told: number;
  readonly requests: number;
  readonly minutes: number;
  /** Bytes of the background's scripts at each quarter that was home, garbage collected. */
  readonly heap: readonly number[];
  /** Milliseconds until the list shows its first cards, with all waiting and while they are sent. */
  readonly openedWaiting: number;
  readonly openedSending: number;
}

export async function sendFullOutbox(person: ChromiumPerson, findings: number): Promise<FullOutboxReport> {
  const filled = await openDatabase('full-outbox');
  const ids = await fillOutbox(filled, { findings, organisations: ORGANISATIONS }, Math.random);
  const now = Date.now();
  const outbox = (await filled.outbox.toArray()).map((item) => ({ ...item, notBefore: now, queuedAt: now }));
  await putRows(person, 'findings', await filled.findings.toArray());
  filled.close();

  const folder = mkdtempSync(join(tmpdir(), 'geweten-outbox-'));
  const storage = await openSqlite({ folder });
  let requests = 0;
  const start = async () => {
    const app = await buildApp({
      storage,
      clock: { now: Date.now },
      register: openRegister({ withExamples: false }),
      settings: { ...DEFAULT_SETTINGS, perAddress: WIDE, perKey: WIDE, burstPerMinute: 1e6 },
      mail: mailFolder(join(folder, 'mail'), () => 'een'),
    });
    app.server.on('request', ({ method, url }) => {
      if (method === 'POST' && url === '/v1/observations') requests += 1;
    });
    await app.listen({ port: PORT, host: '127.0.0.1' });
    return app;
  };
  const storedNow = async () => {
    const row = await storage.db
      .selectFrom('observation')
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirst();
    return Number(row?.count);
  };
  const home = (count: number) =>
    until(`${count} at home`, async () => ((await storedNow()) >= count ? true : undefined), 30 * 60_000);

  await putRows(person, 'outbox', outbox);
  const openedWaiting = await openList(person, findings);
  let endpoint = await start();
  const begun = Date.now();
  const heap: number[] = [];
  await person.restart();
  await home(findings * 0.1);
  const openedSending = await openList(person, findings);
  await home(findings * 0.25);
  heap.push(await backgroundHeap(person));
  await person.killBackground();
  await wake(person);
  await home(findings * 0.5);
  heap.push(await backgroundHeap(person));
  await endpoint.close();
  await person.killBackground();
  endpoint = await start();
  await wake(person);
  await home(findings * 0.75);
  heap.push(await backgroundHeap(person));
  await person.restart();
  await home(findings);
  const told = await until(
    'all told',
    async () => {
      const count = await sentIn(person);
      return count === findings ? count : undefined;
    },
    10 * 60_000,
  ).catch(() => sentIn(person));
  heap.push(await backgroundHeap(person));
  const minutes = (Date.now() - begun) / 60_000;
  const all = (await storage.db.selectFrom('observation').select('id').execute()).map(({ id }) => id);
  await endpoint.close();
  await storage.close();
  rmSync(folder, { recursive: true, force: true });
  const ours = all.filter((id) => ids.has(id)).length;
  return { stored: all.length, ours, told, requests, minutes, heap, openedWaiting, openedSending };
}

/** A page of the extension that asks nothing and starts nothing, to reach its database and its background. */
async function ownPage(person: ChromiumPerson): Promise<Page> {
  const page = await person.context().newPage();
  await page.goto(`chrome-extension://${await person.extensionId()}/elsewhere.html`);
  return page;
}

async function putRows(person: ChromiumPerson, table: 'findings' | 'outbox', rows: readonly unknown[]): Promise<void> {
  // It makes the database.
  const page = await person.context().newPage();
  await page.goto(`chrome-extension://${await person.extensionId()}/findings.html`);
  await page.getByRole('heading', { name: 'Mijn bevindingen' }).waitFor();
  await page.goto(`chrome-extension://${await person.extensionId()}/elsewhere.html`);
  for (let at = 0; at < rows.length; at += AT_ONCE)
    await page.evaluate(
      ({ name, some }) =>
        new Promise<void>((resolve, reject) => {
          const asked = indexedDB.open('geweten');
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            const transaction = asked.result.transaction(name, 'readwrite');
            for (const row of some) transaction.objectStore(name).put(row);
            transaction.oncomplete = () => {
              asked.result.close();
              resolve();
            };
          };
        }),
      { name: table, some: rows.slice(at, at + AT_ONCE) },
    );
  await page.close();
}

/** Findings that the person is told are sent. */
async function sentIn(person: ChromiumPerson): Promise<number> {
  const page = await ownPage(person);
  const count = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const asked = indexedDB.open('geweten');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const all = asked.result.transaction('findings').objectStore('findings').getAll();
          all.onsuccess = () => {
            asked.result.close();
            const rows = all.result as readonly { readonly history: readonly { readonly what: string }[] }[];
            resolve(rows.filter(({ history }) => history.at(-1)?.what === 'sent').length);
          };
        };
      }),
  );
  await page.close();
  return count;
}

/** Milliseconds until the list stands there and its next cards came at a press. */
async function openList(person: ChromiumPerson, findings: number): Promise<number> {
  const page = await person.context().newPage();
  const started = performance.now();
  await page.goto(`chrome-extension://${await person.extensionId()}/findings.html`);
  await page.getByText(`(${findings} bevindingen)`).waitFor({ state: 'attached', timeout: 120_000 });
  const cards = await page.getByRole('article').count();
  await page.getByRole('button', { name: /Toon meer/ }).click();
  await page.getByRole('article').nth(cards).waitFor();
  const took = performance.now() - started;
  await page.close();
  return took;
}

/** What a visit of the person does too: the browser starts the background for it. */
async function wake(person: ChromiumPerson): Promise<void> {
  const page = await ownPage(person);
  await page.evaluate(`chrome.runtime.sendMessage({ kind: 'nothing' }).catch(() => undefined)`);
  await page.close();
}

/** Bytes that the background's scripts hold after garbage was collected. */
async function backgroundHeap(person: ChromiumPerson): Promise<number> {
  await wake(person);
  const browser = person.context().browser();
  const session = await browser?.newBrowserCDPSession();
  if (!session) throw new Error('this browser has no protocol session of its own');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'));
  if (!worker) throw new Error('the background does not run');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const answers = new Map<number, (result: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { readonly id: number; readonly result: unknown };
    answers.get(id)?.(result);
  });
  const ask = (id: number, method: string) =>
    new Promise<unknown>((resolve) => {
      answers.set(id, resolve);
      session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize } = (await ask(2, 'Runtime.getHeapUsage')) as { readonly usedSize: number };
  // Held for a look only: a background that is looked at is never ended.
  await session.detach();
  return usedSize;
}

export const inMb = (bytes: number): string => (bytes / MB).toFixed(1);
