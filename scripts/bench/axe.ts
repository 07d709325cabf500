/**
 * Reading and checking against axe-core: the same pages, in the same real Chromium, in one run, as a ratio. Times differ between
 * machines and hours; the ratio hardly does.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { FOLDERS, htmlOfPages } from '../../tests/corpus/labelled-pages.ts';
import { installedBrowser } from '../browsers.ts';
import type { Row } from './row.ts';
import { inSiteFrame } from './site-frame.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 15;
/** Runs of each before any is timed: the first ones measure the browser's compiler, for both. */
const WARM_UP = 5;

interface Figure {
  /** Characters of text in the page, and its elements. */
  readonly characters: number;
  readonly elements: number;
  /** Medians over the rounds, in milliseconds. */
  readonly ours: number;
  readonly axe: number;
}

/** Reader, checker and ruleset as one script that leaves `geweten()` on the window. */
async function checkerScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      {
        name: 'checker-entry',
        resolveId: (id) => (id === 'virtual:checker' ? `${root}checker-entry.ts` : null),
        load: (id) =>
          id.endsWith('checker-entry.ts')
            ? `import { treeOfDocument } from '${root}reading/browser.ts';
               import { readPage } from '${root}reading/read-page.ts';
               import { checkPage } from '${root}checking/check-page.ts';
               import { ruleset } from '${root}rules/ruleset.ts';
               ruleset.hash;
               window.geweten = () => checkPage(readPage(treeOfDocument(document), { url: location.href }), ruleset, { asOf: '2026-11-22' });`
            : null,
      },
    ],
    build: { write: false, rolldownOptions: { input: 'virtual:checker', output: { format: 'iife' } } },
  });
  const output = Array.isArray(built) ? built[0]?.output : 'output' in built ? built.output : undefined;
  const code = output?.[0]?.code;
  if (!code) throw new Error('the checker was not built');
  return code;
}

/** A labelled page with its main text repeated until it has about this many characters. */
function pageOfLength(characters: number): string {
  const html = readFileSync(join(root, 'tests/corpus/pages/010.html'), 'utf8');
  const [before = '', main = '', after = ''] = html.split(/(?<=<main[^>]*>)|(?=<\/main>)/);
  const text = main.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ').length;
  return before + main.repeat(Math.max(1, Math.round(characters / text))) + after;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds of one run of an expression in the page. */
const timed = (page: Page, expression: string): Promise<number> =>
  page.evaluate(
    `(async () => { const from = performance.now(); await ${expression}; return performance.now() - from; })()`,
  );

/** Figures for these pages, each `html`; undefined without Chromium. */
async function compare(pages: readonly string[]): Promise<readonly Figure[] | undefined> {
  const installed = installedBrowser('chromium');
  if (!installed) return undefined;
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const ours = await checkerScript();
  const browser = await chromium.launch({
    executablePath: installed.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.abort());
    const figures: Figure[] = [];
    for (const html of pages) {
      await page.setContent(html, { waitUntil: 'domcontentloaded' });
      await page.addScriptTag({ content: axe });
      await page.addScriptTag({ content: ours });
      for (let round = 0; round < WARM_UP; round += 1) {
        await timed(page, 'geweten()');
        await timed(page, 'axe.run()');
      }
      const times = { ours: [] as number[], axe: [] as number[] };
      for (let round = 0; round < ROUNDS; round += 1) {
        times.ours.push(await timed(page, 'geweten()'));
        times.axe.push(await timed(page, 'axe.run()'));
      }
      const characters = await page.evaluate(() => document.body.innerText.length);
      const elements = await page.evaluate(() => document.querySelectorAll('*').length);
      figures.push({ characters, elements, ours: median(times.ours), axe: median(times.axe) });
    }
    return figures;
  } finally {
    await browser.close();
  }
}

/** Every so many of the labelled pages, as they are. */
const EACH = 5;

/** Two pages of given lengths, and a fifth of the labelled pages: as they are, which is hardly more than their text, and as a site shows them. */
export async function benchAgainstAxe(): Promise<readonly Row[]> {
  const whole = htmlOfPages(FOLDERS.given ?? '').filter((_, at) => at % EACH === 0);
  const figures = await compare([
    pageOfLength(10_000),
    pageOfLength(60_000),
    ...whole.flatMap((html) => [html, inSiteFrame(html)]),
  ]);
  if (!figures) return [{ what: 'against axe-core', measured: 'not measured: no Chromium', target: '' }];
  const [short, long, ...labelled] = figures;
  const bare = labelled.filter((_, at) => at % 2 === 0);
  const framed = labelled.filter((_, at) => at % 2 === 1);
  const row = (what: string, { ours, axe }: Pick<Figure, 'ours' | 'axe'>, target: string): Row => ({
    what: `read and check in Chromium, ${what}`,
    measured: `${ours.toFixed(1)} ms; axe-core ${axe.toFixed(0)} ms: ${(axe / ours).toFixed(1)} times faster`,
    target,
    ratio: { name: `times faster than axe-core, ${what}`, value: axe / ours },
  });
  return [
    ...(short ? [row(`${short.characters} characters`, short, '≥ 20 times; ≤ 15 ms')] : []),
    ...(long ? [row(`${long.characters} characters`, long, '≥ 20 times; ≤ 60 ms')] : []),
    row(`mean of ${bare.length} labelled pages as they are`, meanOf(bare), '≥ 20 times'),
    row(
      `mean of the same ${framed.length} in the frame of a site, ${Math.round(meanOf(framed).elements)} elements`,
      meanOf(framed),
      '≥ 20 times',
    ),
  ];
}

function meanOf(figures: readonly Figure[]): Pick<Figure, 'ours' | 'axe' | 'elements'> {
  const mean = (side: 'ours' | 'axe' | 'elements') =>
    figures.reduce((sum, figure) => sum + figure[side], 0) / figures.length;
  return { ours: mean('ours'), axe: mean('axe'), elements: mean('elements') };
}
