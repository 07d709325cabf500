/** What the disk holds beside what the rules say now. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleset } from '../../rules/ruleset.ts';
import { checkedPagesIn, FOLDERS } from '../../tests/corpus/labelled-pages.ts';
import { filesFrom, PAGES_FOLDER, README } from './files.ts';

/** Checks all labelled pages once and makes every file in memory. */
export function filesNow(root: string): ReadonlyMap<string, string> {
  const labelled = Object.fromEntries(Object.entries(FOLDERS).map(([name, folder]) => [name, checkedPagesIn(folder)]));
  return filesFrom(ruleset.rules, labelled, readFileSync(join(root, README), 'utf8'));
}

/** Paths of files that are not there or say something else. */
export function staleFiles(root: string, files: ReadonlyMap<string, string>): readonly string[] {
  return [...files.keys()].filter((path) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== files.get(path);
  });
}

/** Pages of rules that are no more. */
export function orphanedFiles(root: string, files: ReadonlyMap<string, string>): readonly string[] {
  if (!existsSync(join(root, PAGES_FOLDER))) return [];
  return readdirSync(join(root, PAGES_FOLDER))
    .map((name) => `${PAGES_FOLDER}/${name}`)
    .filter((path) => path.endsWith('.md') && !files.has(path));
}
