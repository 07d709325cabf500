/**
 * Writes what follows from the rules: `npm run rule-pages`. A page for each rule and an index in docs/rules, the tables in
 * rules/README.md, and the figures on the labelled pages in rules/measured.json. A test fails when they are stale.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PAGES_FOLDER } from './rule-pages/files.ts';
import { filesNow, orphanedFiles, staleFiles } from './rule-pages/stale.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const files = filesNow(root);
const stale = staleFiles(root, files);
const orphaned = orphanedFiles(root, files);
mkdirSync(join(root, PAGES_FOLDER), { recursive: true });
for (const path of stale) writeFileSync(join(root, path), files.get(path) ?? '');
for (const path of orphaned) rmSync(join(root, path));
console.log(`rule pages: ${files.size} files, ${stale.length} written, ${orphaned.length} removed`);
