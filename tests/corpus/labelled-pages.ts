/** Reads labelled pages from a folder and checks them: NNN.html with NNN.json beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPage } from '../../checking/check-page.ts';
import type { RuleResult } from '../../checking/check-run.ts';
import { readHtml } from '../../reading/html.ts';
import { ruleset } from '../../rules/ruleset.ts';
import type { Labels } from './score.ts';

export interface CheckedPage {
  readonly labels: Labels;
  readonly results: readonly RuleResult[];
}

/** Folders with labelled pages by the name they have in figures; what is held and `far` is never looked at while rules are written. */
export const FOLDERS: Readonly<Record<string, string>> = {
  given: fileURLToPath(new URL('pages', import.meta.url)),
  own: fileURLToPath(new URL('own/pages', import.meta.url)),
  held: fileURLToPath(new URL('held/pages', import.meta.url)),
  far: fileURLToPath(new URL('far/pages', import.meta.url)),
  modelled: fileURLToPath(new URL('modelled/pages', import.meta.url)),
  'modelled-held': fileURLToPath(new URL('modelled-held/pages', import.meta.url)),
};

/**
 * Checks every labelled page of a folder on its own date.
 *
 * @param only which ids; default all
 * @returns [] for a folder that does not exist
 */
export function checkedPagesIn(folder: string, only: (id: string) => boolean = () => true): readonly CheckedPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[a-z]*\d+\.json$/.test(name) && only(name.replace('.json', '')))
    .sort()
    .map((name) => {
      const labels: Labels = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const file = join(folder, name.replace(/json$/, 'html'));
      const page = readHtml(readFileSync(file, 'utf8'), file);
      return { labels, results: checkPage(page, ruleset, { asOf: labels.asOf }).results };
    });
}

/** HTML of every page of a folder. */
export function htmlOfPages(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
