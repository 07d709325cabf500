/** What a visitor of the monitor waits for: the first paint of each kind of page on a processor four times slower, and what moves after it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startEndpoint } from '../../endpoint/start.ts';
import { installedBrowser } from '../browsers.ts';
import type { Row } from './row.ts';

const SLOWER = 4;
const ROUNDS = 5;
const PAGES = { home: '/', municipalities: '/lijsten/gemeenten', rules: '/regels' } as const;

const PAINT = `new Promise((resolve) => {
  const entry = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  const look = () => (entry() === undefined ? requestAnimationFrame(look) : resolve(entry()));
  look();
})`;
const SHIFT = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) sum += value; }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 500);
})`;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** One row for each kind of page, of the made-up country. */
export async function benchFirstPaint(): Promise<readonly Row[]> {
  const program = installedBrowser('chromium');
  if (!program) return [];
  const dataDir = mkdtempSync(join(tmpdir(), 'geweten-paint-'));
  const endpoint = await startEndpoint({ port: 0, dataDir, settings: { exampleCountry: true } });
  const browser = await chromium.launch({
    executablePath: program.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const rows: Row[] = [];
    for (const [name, path] of Object.entries(PAGES)) {
      const paints: number[] = [];
      let shift = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const page = await browser.newPage();
        const session = await page.context().newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
        await page.goto(`${endpoint.url}${path}`);
        paints.push(await page.evaluate<number>(PAINT));
        shift = Math.max(shift, await page.evaluate<number>(SHIFT));
        await page.close();
      }
      rows.push({
        what: `monitor, ${name}: first paint on a processor ${SLOWER} times slower`,
        measured: `${median(paints).toFixed(0)} ms, layout shift ${shift.toFixed(3)}`,
        target: '≤ 1000 ms, 0',
      });
    }
    return rows;
  } finally {
    await browser.close();
    await endpoint.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
