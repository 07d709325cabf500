/**
 * Scores the checker on labelled pages and sentences: `npm run score -- [--pages DIR] [--only 001-040] [--misses] [--rules] [--json] [--record]`.
 *
 * Without --pages every folder of tests/corpus: pages apart and together, sentences apart. --misses needs --only or --pages, so that nobody sees by accident
 * what was held back. Claims are counted by statement, and once a page: whether the rule failed it at all. --record writes the figures to
 * tests/corpus/floor.json: later runs may not fall below them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Floor, floorOf } from '../tests/corpus/floor.ts';
import { type CheckedPage, checkedPagesIn, FOLDERS } from '../tests/corpus/labelled-pages.ts';
import { checkedSentencesIn, SENTENCES } from '../tests/corpus/labelled-sentences.ts';
import { type Count, figuresOf, type Score, scoreOf, totalOf } from '../tests/corpus/score.ts';

const floorFile = new URL('../tests/corpus/floor.json', import.meta.url);

const OPTIONS = {
  pages: { type: 'string' },
  only: { type: 'string' },
  misses: { type: 'boolean', default: false },
  rules: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  record: { type: 'boolean', default: false },
} as const;

function main(): number {
  const { values } = readOptions();
  const only = rangeOf(values.only);
  if (values.misses && values.only === undefined && values.pages === undefined) {
    throw new Usage('--misses shows only what you name: add --only 001-040 or --pages DIR');
  }
  const folders: Readonly<Record<string, string>> =
    values.pages === undefined ? FOLDERS : { pages: resolve(values.pages) };
  const started = performance.now();
  const parts = Object.entries(folders)
    .map(([name, folder]) => [name, checkedPagesIn(folder, only)] as const)
    .filter(([, pages]) => pages.length > 0);
  if (parts.length === 0) throw new Usage('no labelled pages there');
  const isWhole = values.pages === undefined && values.only === undefined;
  const sentences = isWhole
    ? Object.entries(SENTENCES).map(([name, folder]) => [name, checkedSentencesIn(folder)] as const)
    : [];
  const ms = Math.round(performance.now() - started);
  const all = parts.flatMap(([, pages]) => pages);
  if (values.json) console.log(JSON.stringify(reportOf(scoreOf(all), ms)));
  else {
    print(parts, all, { rules: values.rules, misses: values.misses, ms });
    for (const [name, checked] of sentences) printTotals(`${name}: ${checked.length}`, scoreOf(checked));
  }
  if (values.record) record([...parts, ...sentences]);
  return 0;
}

class Usage extends Error {}

function readOptions() {
  try {
    return parseArgs({ options: OPTIONS });
  } catch (error) {
    throw new Usage(error instanceof Error ? error.message : String(error));
  }
}

/** "001-040" as a test of ids. */
function rangeOf(range: string | undefined): (id: string) => boolean {
  if (range === undefined) return () => true;
  const [first, last] = range.split('-');
  if (first === undefined || !/^\d{1,4}(-\d{1,4})?$/.test(range))
    throw new Usage(`--only wants a range such as 001-040, not ${range}`);
  const number = (id: string) => Number(id.replace(/\D/g, ''));
  return (id) => number(id) >= Number(first) && number(id) <= Number(last ?? first);
}

function reportOf(score: Score, ms: number) {
  return {
    pages: score.pages,
    ms,
    claims: figuresOf(totalOf(score.claims)),
    mentions: figuresOf(totalOf(score.mentions)),
  };
}

type Parts = readonly (readonly [string, readonly CheckedPage[]])[];

function print(parts: Parts, all: readonly CheckedPage[], show: { rules: boolean; misses: boolean; ms: number }): void {
  const together = scoreOf(all);
  if (show.rules) {
    printTable('claims', together.claims);
    printTable('mentions', together.mentions);
  }
  if (show.misses) console.log(`${together.misses.join('\n')}\n`);
  for (const [name, pages] of parts) printTotals(`${name}: ${pages.length} pages`, scoreOf(pages));
  if (parts.length > 1) printTotals(`together: ${all.length} pages`, together);
  console.log(`${show.ms} ms`);
}

function printTable(name: string, counts: ReadonlyMap<string, Count>): void {
  console.log(`${name.padEnd(34)} precision recall  right wrong missed`);
  for (const [id, count] of [...counts].sort(([a], [b]) => a.localeCompare(b))) {
    const { precision, recall, right, wrong, missed } = figuresOf(count);
    const numbers = `${String(right).padStart(5)} ${String(wrong).padStart(5)} ${String(missed).padStart(6)}`;
    console.log(`${id.padEnd(34)} ${percent(precision)}     ${percent(recall)}  ${numbers}`);
  }
  console.log('');
}

function printTotals(title: string, score: Score): void {
  console.log(
    [
      title,
      `  claims   ${countLine(totalOf(score.claims))}`,
      `  a page   ${countLine(totalOf(score.failures))}`,
      `  mentions ${countLine(totalOf(score.mentions))}`,
    ].join('\n'),
  );
}

function countLine(count: Count): string {
  const { precision, recall, right, wrong, missed } = figuresOf(count);
  return `precision ${percent(precision)} recall ${percent(recall)} (${right} right, ${wrong} wrong, ${missed} missed)`;
}

function percent(value: number | null): string {
  return value === null ? '  -  ' : value.toFixed(3);
}

function record(parts: Parts): void {
  const known: Floor = JSON.parse(readFileSync(floorFile, 'utf8'));
  const floor = { ...known, ...Object.fromEntries(parts.map(([name, pages]) => [name, floorOf(scoreOf(pages))])) };
  writeFileSync(floorFile, `${JSON.stringify(floor, null, 2)}\n`);
  console.log('recorded in tests/corpus/floor.json');
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof Usage)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
