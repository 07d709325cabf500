/** A keuring as a file: the report to read and print, a table, or the data for another machine. */
import type { Keuring } from '../../checking/keuring/keuring.ts';
import { keuringCsv } from '../../components/keuring-report/csv.ts';
import { reportPage } from '../../components/keuring-report/report.ts';
import type { WordsOfRules } from '../../components/rule-words.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { fileName } from '../keuring/file-name.ts';
import { wholeRules } from '../keuring/whole-rules.ts';
import { saveFile } from '../look/save-file.ts';

export function saveReport(keuring: Keuring, words: WordsOfRules = new Map()): void {
  const rules = wholeRules(ruleset.rules, words);
  saveFile(fileName(keuring, 'verslag', 'html'), 'text/html', reportPage({ keuring, rules }));
}

export function saveTable(keuring: Keuring): void {
  saveFile(fileName(keuring, 'tabel', 'csv'), 'text/csv', keuringCsv(keuring));
}

export function saveData(keuring: Keuring): void {
  saveFile(fileName(keuring, 'gegevens', 'json'), 'application/json', `${JSON.stringify(keuring, null, 2)}\n`);
}
