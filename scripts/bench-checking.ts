/**
 * Measures reading and checking in Node: pages of 10,000 and 60,000 characters, and growth from 5 to 500 kB as a ratio. The
 * comparison with axe-core runs in a real browser (`npm run bench`).
 */
import { checkPage } from '../checking/check-page.ts';
import { readHtml } from '../reading/html.ts';
import { ruleset } from '../rules/ruleset.ts';
import { checkedPagesIn, FOLDERS, htmlOfPages } from '../tests/corpus/labelled-pages.ts';

export interface Timing {
  /** Characters of text. */
  readonly characters: number;
  /** Milliseconds, median of the runs. */
  readonly reading: number;
  readonly checking: number;
}

/** Main texts of the made-up pages, one after another, until the page holds so many characters. */
export function pageOf(characters: number, mains: readonly string[]): string {
  let html = '';
  for (let at = 0; textLength(html) < characters; at++) html += mains[at % mains.length] ?? '';
  return `<html lang="nl"><head><title>Bijstand | Gemeente Voorbeeldstad</title></head><body><main><h1>Bijstand</h1>${html}</main></body></html>`;
}

/** Median time of reading and of checking one page. */
export function timingOf(html: string, runs: number): Timing {
  const reading: number[] = [];
  const checking: number[] = [];
  let characters = 0;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const page = readHtml(html, 'https://www.voorbeeldstad.example/bijstand');
    const read = performance.now();
    checkPage(page, ruleset, { asOf: '2026-11-22' });
    reading.push(read - start);
    checking.push(performance.now() - read);
    characters = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
  }
  return { characters, reading: median(reading), checking: median(checking) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function textLength(html: string): number {
  return html.replace(/<[^>]*>/g, '').length;
}

function main(): void {
  checkedPagesIn(FOLDERS.given ?? '');
  const mains = htmlOfPages(FOLDERS.given ?? '').map((html) => /<main[^>]*>([\s\S]*)<\/main>/i.exec(html)?.[1] ?? '');
  const texts = mains.filter((each) => each !== '').map((each) => each.replace(/<\/?h1[^>]*>/gi, ''));
  const line = ({ characters, reading, checking }: Timing) =>
    `${String(characters).padStart(8)} characters  reading ${reading.toFixed(1).padStart(7)} ms  checking ${checking.toFixed(1).padStart(7)} ms  together ${(reading + checking).toFixed(1).padStart(7)} ms`;
  for (const size of [10_000, 60_000]) console.log(line(timingOf(pageOf(size, texts), 15)));
  const small = timingOf(pageOf(5_000, texts), 15);
  const large = timingOf(pageOf(500_000, texts), 5);
  console.log(`${line(small)}\n${line(large)}`);
  const growth = (large.reading + large.checking) / (small.reading + small.checking);
  console.log(
    `${(large.characters / small.characters).toFixed(0)} times the text takes ${growth.toFixed(0)} times as long`,
  );
}

if (import.meta.filename === process.argv[1]) main();
