/**
 * How it holds out: `npm run endurance -- [--pages 500] [--findings 10000]`. Many pages in a row with the panel on, many findings in the
 * list and in the outbox, days of alarms and restarts. Needs Chromium and the build for end-to-end tests (`npm run build -- --all`). Prints
 * tables for docs/measurements.md; ends with 1 when memory grew or a finding was lost.
 */
import 'fake-indexeddb/auto';
import { parseArgs } from 'node:util';
import type { CDPSession } from 'playwright-core';
import { type ChromiumPerson, openChromium } from '../tests/e2e/chromium.ts';
import type { PersonSettings } from '../tests/e2e/person.ts';
import { liveThrough } from '../tests/endurance/day.ts';
import { exampleFinding } from '../tests/findings/example-finding.ts';
import { startSites } from '../tests/sites/server.ts';
import { outputFolder } from './build.ts';
import { inMb, sendFullOutbox } from './endurance/full-outbox.ts';

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '500' }, findings: { type: 'string', default: '10000' } },
});
const PAGES = Number(values.pages);
const FINDINGS = Number(values.findings);
const HOST = 'www.voorbeeldstad.example';
/** Growth from the first tenth to the end that is still called flat: the browser keeps caches of its own. */
const FLAT = 1.25;
const MB = 1_000_000;

let failed = false;
function judge(good: boolean, what: string): void {
  console.log(`${good ? 'ok' : 'FAILED'}: ${what}`);
  failed ||= !good;
}

interface Weight {
  readonly pages: number;
  readonly pageHeap: number;
  readonly panelHeap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Bytes that scripts hold after garbage was collected. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Of the page, and of the panel's process, which is that of the whole extension. */
async function weigh(person: ChromiumPerson, pages: number): Promise<Weight> {
  const { nodes, listeners } = await person.weight();
  const pageHeap = await heapOf(await person.context().newCDPSession(person.page()));
  const panelHeap = await heapOf(await person.context().newCDPSession(await person.panelFrame()));
  return { pages, pageHeap, panelHeap, nodes, listeners };
}

async function manyPages(person: ChromiumPerson): Promise<void> {
  console.log(`\n${PAGES} pages in a row with the panel on\n`);
  console.log('| pages | page, MB | panel, MB | nodes | listeners |\n|---|---|---|---|---|');
  const weights: Weight[] = [];
  const step = Math.max(1, Math.floor(PAGES / 10));
  for (let done = 1; done <= PAGES; done++) {
    await person.goTo(`https://${HOST}/bijstand-aanvragen?n=${done}`);
    await person.pressToolbarButton();
    const panel = await person.panel();
    await panel.sees(/dingen kloppen niet/);
    if (done % step !== 0) continue;
    const weight = await weigh(person, done);
    weights.push(weight);
    const mb = (bytes: number) => (bytes / MB).toFixed(1);
    console.log(
      `| ${done} | ${mb(weight.pageHeap)} | ${mb(weight.panelHeap)} | ${weight.nodes} | ${weight.listeners} |`,
    );
  }
  const [first] = weights;
  const last = weights.at(-1);
  if (!first || !last) return;
  for (const what of ['pageHeap', 'panelHeap', 'nodes', 'listeners'] as const) {
    judge(last[what] <= first[what] * FLAT, `${what} stays flat: ${first[what]} to ${last[what]}`);
  }
}

/** Fills the database of the extension through one of its pages, as an import would. */
async function manyFindings(person: ChromiumPerson): Promise<void> {
  console.log(`\n${FINDINGS} findings in the list\n`);
  const rows = Array.from({ length: FINDINGS }, (_, at) =>
    exampleFinding({ id: `finding-${at}`, note: `Nummer ${at}` }),
  );
  const own = await person.context().newPage();
  await own.goto(`chrome-extension://${await person.extensionId()}/findings.html`);
  await own.evaluate(async (all) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('geweten');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const transaction = database.transaction('findings', 'readwrite');
    for (const row of all) transaction.objectStore('findings').put(row);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  }, rows);
  const started = performance.now();
  await own.reload();
  await own.getByText(`(${FINDINGS} bevindingen)`).waitFor({ state: 'attached', timeout: 120_000 });
  const opened = performance.now() - started;
  const cards = await own.getByRole('article').count();
  const heap = await own.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
  const pressed = performance.now();
  await own.getByRole('button', { name: /Toon meer/ }).click();
  await own.getByRole('article').nth(cards).waitFor();
  const more = performance.now() - pressed;
  console.log('| opened, ms | cards | "toon meer", ms | scripts, MB |\n|---|---|---|---|');
  console.log(`| ${Math.round(opened)} | ${cards} | ${Math.round(more)} | ${(heap / MB).toFixed(1)} |`);
  const [download] = await Promise.all([
    own.waitForEvent('download'),
    own.getByRole('button', { name: 'Opslaan als bestand' }).click(),
  ]);
  let text = '';
  for await (const part of await download.createReadStream()) text += String(part);
  judge(JSON.parse(text).findings.length === FINDINGS, 'the file holds every finding');
  await own.close();
}

/** In a profile of its own. */
async function manyWaiting(settings: PersonSettings): Promise<void> {
  console.log(`\n${FINDINGS} findings in the outbox, sent to a real endpoint through interruptions\n`);
  const own = await openChromium(settings);
  try {
    const report = await sendFullOutbox(own, FINDINGS);
    const { stored, ours, told, requests, minutes, heap, openedWaiting, openedSending } = report;
    console.log(
      '| requests | stored | ours | told | minutes | background, MB | list while waiting, ms | while sending, ms |',
    );
    console.log('|---|---|---|---|---|---|---|---|');
    console.log(
      `| ${requests} | ${stored} | ${ours} | ${told} | ${minutes.toFixed(1)} | ${heap.map(inMb).join(' ')} | ${Math.round(openedWaiting)} | ${Math.round(openedSending)} |`,
    );
    judge(stored === FINDINGS && ours === FINDINGS, 'the endpoint has every finding, and each once');
    judge(told === FINDINGS, 'the list says of every finding that it was sent');
    const [first = 0] = heap;
    judge((heap.at(-1) ?? 0) <= first * FLAT, 'the background stays flat');
  } finally {
    await own.close();
  }
}

async function manyDays(): Promise<void> {
  console.log('\nAlarms and restarts (made-up time, real outbox and database)\n');
  console.log('| findings | hours | alarms | restarts | requests | arrived | lost |\n|---|---|---|---|---|---|---|');
  for (const { findings, hours, seed } of [
    { findings: 200, hours: 24, seed: 1 },
    { findings: 200, hours: 24 * 7, seed: 2 },
    { findings: Math.min(FINDINGS, 2_000), hours: 38, seed: 3 },
  ]) {
    const report = await liveThrough({ findings, hours, seed });
    const { alarms, restarts, requests, arrived, told, lost, changed, early } = report;
    console.log(`| ${findings} | ${hours} | ${alarms} | ${restarts} | ${requests} | ${arrived} | ${lost} |`);
    judge(
      lost === 0 && changed === 0 && early === 0 && arrived === findings && told === findings,
      `all ${arrived} arrived; ${changed} changed, ${early} too early; ${told} told to the person`,
    );
  }
}

const sites = await startSites({ port: 0, https: true });
const settings = { extension: outputFolder('chrome', 'e2e'), hosts: [HOST], port: sites.port };
const person = await openChromium(settings);
try {
  await manyPages(person);
  await manyFindings(person);
} finally {
  await person.close();
}
await manyWaiting(settings);
await sites.close();
await manyDays();
process.exitCode = failed ? 1 : 0;
