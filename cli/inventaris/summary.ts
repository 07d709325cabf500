/** The files that an inventaris ends with: a table of all organisations, and what they have in common. */
import { join } from 'node:path';
import { alikeSentences, alikeTexts, type Comparable } from '../../checking/keuring/alike.ts';
import { alikeCsv, inventoryPage } from '../../components/keuring-report/inventory.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Plan } from './plan.ts';
import { writeWhole } from './plan.ts';
import { HEAD, type Row, rowCells, rowsCsv } from './row.ts';

export interface Kept {
  readonly row: Row;
  readonly comparable: Comparable;
}

/** Writes overzicht.csv, .json and .html, and gelijk.csv and .json. Returns how many texts and sentences several organisations share. */
export function writeSummary(
  folder: string,
  { readOn }: Pick<Plan, 'readOn'>,
  kept: readonly Kept[],
  rules: readonly Rule[],
): { readonly texts: number; readonly sentences: number } {
  const rows = kept.map(({ row }) => row);
  const all = kept.map(({ comparable }) => comparable);
  const texts = alikeTexts(all);
  const sentences = alikeSentences(all);
  const write = (name: string, text: string) => writeWhole(join(folder, name), text);
  write('overzicht.csv', rowsCsv(rows));
  write('overzicht.json', `${JSON.stringify(rows, null, 2)}\n`);
  write('gelijk.csv', alikeCsv(texts, sentences));
  write('gelijk.json', `${JSON.stringify({ texts, sentences }, null, 2)}\n`);
  const table = rows.map((row) => ({ link: `${row.code}/keuring.html`, cells: rowCells(row) }));
  write('overzicht.html', inventoryPage({ readOn, head: HEAD, rows: table, texts, sentences, rules }));
  return { texts: texts.length, sentences: sentences.length };
}
