/** One organisation in the summary: counts with the report behind them. No grade, and no order of better or worse. */
import type { Keuring } from '../../checking/keuring/keuring.ts';
import { csvOf } from '../../components/keuring-report/csv.ts';
import { groupOf, isJudged } from '../../components/keuring-report/words.ts';

export interface Row {
  readonly code: string;
  readonly name: string;
  /** False: no page about the bijstand was read, so nothing is said. */
  readonly isJudged: boolean;
  readonly pages: number;
  readonly wrong: number;
  readonly doubt: number;
  readonly lost: number;
  readonly right: number;
  /** From the home page to the nearest page about the bijstand. */
  readonly clicks?: number;
  readonly notRead: number;
  /** System that the site says it was made with. */
  readonly madeWith?: string;
  /** Whether the site's own search finds the bijstand on all three words; absent when that could not be tried. */
  readonly searchFinds?: boolean;
  /** Rules that fail. */
  readonly failed: readonly string[];
}

export function rowOf(keuring: Keuring): Row {
  const { organisation, pages, items, notRead, findability, madeWith, search } = keuring;
  const isSeen = search?.tried === true && search.words.some(({ outcome }) => outcome !== 'unclear');
  const count = (group: ReturnType<typeof groupOf>) => items.filter((item) => groupOf(item) === group).length;
  return {
    code: organisation.code ?? '',
    name: organisation.name,
    isJudged: isJudged(keuring),
    pages: pages.length,
    wrong: count('wrong'),
    doubt: count('doubt'),
    lost: count('lost'),
    right: count('right'),
    ...('path' in findability ? { clicks: findability.path.length } : {}),
    notRead: notRead.length,
    ...(madeWith === undefined ? {} : { madeWith: madeWith.name }),
    ...(isSeen ? { searchFinds: search.words.every(({ outcome }) => outcome === 'found') } : {}),
    failed: items.filter(({ outcome }) => outcome === 'failed').map(({ ruleId }) => ruleId),
  };
}

export const HEAD = [
  'code',
  'naam',
  'nagekeken',
  'pagina’s',
  'klopt niet',
  'zelf nakijken',
  'niet gevonden',
  'klopt',
  'klikken',
  'niet gelezen',
  'zoeken',
  'gemaakt met',
  'regels',
];

export function rowsCsv(rows: readonly Row[]): string {
  return csvOf([HEAD, ...rows.map(rowCells)]);
}

/** Columns side by side, for the terminal. */
export function rowsText(rows: readonly Row[]): string {
  const table = [HEAD, ...rows.map((row) => rowCells(row).map(String))].map((row) => row.slice(1, -1));
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return `${table.map(line).join('\n')}\n`;
}

/** By `searchFinds`. */
const SEARCH: Readonly<Record<string, string>> = { true: 'vindt', false: 'niet alles gezien' };

export function rowCells(row: Row): readonly (string | number)[] {
  const { code, name, isJudged: judged, pages, wrong, doubt, lost, right, clicks, notRead, failed } = row;
  const counts = judged ? [wrong, doubt, lost, right] : ['', '', '', ''];
  return [
    code,
    name,
    judged ? 'ja' : 'nee',
    pages,
    ...counts,
    clicks ?? '',
    notRead,
    SEARCH[String(row.searchFinds)] ?? '',
    row.madeWith ?? '',
    failed.join(' '),
  ];
}
