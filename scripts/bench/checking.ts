/**
 * Measures reading and checking in Node: pages of 10,000 and 60,000 characters, and growth from 5 to 500 kB as a ratio. The
 * comparison with axe-core runs in a real browser (`npm run bench`).
 */
import { checkPage } from '../../checking/check-page.ts';
import { readHtml } from '../../reading/html.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { FOLDERS, htmlOfPages } from '../../tests/corpus/labelled-pages.ts';
import type { Row } from './row.ts';

export interface Timing {
  /** Characters of text. */
  readonly characters: number;
  /** Milliseconds, shortest of the runs: the one that other programs disturbed least. */
  readonly reading: number;
  readonly checking: number;
}

/** Main texts of the made-up pages, one after another, until the page holds so many characters. */
export function pageOf(characters: number): string {
  mains ??= mainTexts();
  let html = '';
  for (let at = 0; textLength(html) < characters; at++) html += mains[at % mains.length] ?? ' ';
  return `<html lang="nl"><head><title>Bijstand | Gemeente Voorbeeldstad</title></head><body><main><h1>Bijstand</h1>${html}</main></body></html>`;
}

/** Shortest time of reading and of checking one page. */
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
  return { characters, reading: Math.min(...reading), checking: Math.min(...checking) };
}

function textLength(html: string): number {
  return html.replace(/<[^>]*>/g, '').length;
}

let mains: readonly string[] | undefined;

/** Main texts of the labelled pages, without their first headings. */
function mainTexts(): readonly string[] {
  return htmlOfPages(FOLDERS.given ?? '')
    .map((html) => /<main[^>]*>([\s\S]*)<\/main>/i.exec(html)?.[1] ?? '')
    .filter((each) => each !== '')
    .map((each) => each.replace(/<\/?h1[^>]*>/gi, ''));
}

/** Measures in Node: 10,000 and 60,000 characters, and growth from 5 to 500 kB. */
export function benchChecking(): readonly Row[] {
  const timing = (characters: number, runs: number) => timingOf(pageOf(characters), runs);
  const row = (each: Timing, target: string): Row => ({
    what: `read and check in Node, ${each.characters} characters`,
    measured: `${(each.reading + each.checking).toFixed(1)} ms (reading ${each.reading.toFixed(1)}, checking ${each.checking.toFixed(1)})`,
    target,
  });
  const small = timing(5_000, 15);
  const large = timing(500_000, 5);
  const times = large.characters / small.characters;
  const growth = (large.reading + large.checking) / (small.reading + small.checking);
  return [
    row(timing(10_000, 15), '≤ 15 ms'),
    row(timing(60_000, 15), '≤ 60 ms'),
    row(small, ''),
    row(large, ''),
    {
      what: `${times.toFixed(0)} times the text`,
      measured: `${growth.toFixed(0)} times as long`,
      target: 'linear',
      ratio: { name: 'text per time, 500 kB against 5 kB', value: times / growth },
    },
  ];
}

if (import.meta.filename === process.argv[1]) {
  for (const { what, measured } of benchChecking()) console.log(`${what}: ${measured}`);
}
