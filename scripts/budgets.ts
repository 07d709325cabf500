/** The weight of what was built, beside what it may weigh. Fails the build above a budget: weight only ever grows by itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HIGHLIGHT_CSS } from '../entrypoints/background/highlight-css.ts';

export interface Weight {
  readonly what: string;
  /** Bytes after gzip. */
  readonly bytes: number;
  /** Bytes after gzip that it may weigh at most. */
  readonly budget: number;
}

const KILO = 1_000;

const gzipped = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

/** Files that a page of the extension names or imports: scripts and styles, and what those import. */
function filesOf(outputDir: string, page: string): readonly string[] {
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!file.endsWith('.js')) return;
    const code = readFileSync(join(outputDir, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) follow(`chunks/${name}`);
  };
  const html = readFileSync(join(outputDir, page), 'utf8');
  for (const [, file] of html.matchAll(/(?:src|href)="\/((?:chunks|assets)\/[^"]+)"/g)) if (file) follow(file);
  return [page, ...seen];
}

/** The file of the panel that loads beside the others (`panel-chunks.ts`). */
const JUDGES = /panel-judges/;

const weightOf = (outputDir: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipped(readFileSync(join(outputDir, file))), 0);

/** Measures a built extension. Throws when a file is missing. */
export function weigh(outputDir: string): readonly Weight[] {
  const panel = filesOf(outputDir, 'panel.html');
  const judges = panel.filter((file) => JUDGES.test(file));
  if (judges.length === 0) throw new Error('the page of the panel names no file with the rules');
  const shows = panel.filter((file) => !JUDGES.test(file));
  return [
    {
      what: 'always-on recogniser',
      bytes: weightOf(outputDir, ['recogniser.js']),
      budget: 1.5 * KILO,
    },
    {
      what: 'counting while a task of a round runs',
      bytes: weightOf(outputDir, ['counter.js']),
      budget: 2 * KILO,
    },
    {
      what: 'injected into the page when the panel opens',
      bytes: weightOf(outputDir, ['dock.js']) + gzipped(HIGHLIGHT_CSS),
      budget: 12 * KILO,
    },
    { what: 'the panel page, until it shows itself', bytes: weightOf(outputDir, shows), budget: 50 * KILO },
    // Most of it are words that rules listen for, a sixth what faults and tellings look like; how soon the panel shows what they find is measured apart (scripts/bench/panel.ts).
    { what: 'the rules and what checks with them, beside it', bytes: weightOf(outputDir, judges), budget: 320 * KILO },
  ];
}

/** Prints a line for each weight; false when one is above its budget. */
export function checkBudgets(outputDir: string): boolean {
  const weights = weigh(outputDir);
  for (const { what, bytes, budget } of weights) {
    console.log(`${bytes > budget ? 'too heavy' : 'ok'}: ${what}: ${bytes} of ${budget} bytes gzip`);
  }
  return weights.every(({ bytes, budget }) => bytes <= budget);
}
