/** Tables: which hold data and which only lay out the page, and what their head says. */
import { childrenOf } from './main-text.ts';
import type { Place } from './places.ts';
import { visibleText } from './visible-text.ts';

export interface DataTable {
  /** Caption and head row: what introduces every row. */
  readonly intro: string | undefined;
  /** Rows that are the head. */
  readonly head: ReadonlySet<Place>;
  readonly rows: ReadonlySet<Place>;
}

/** The table as data, or undefined when it lays out the page. */
export function dataTableOf(table: Place, places: readonly Place[]): DataTable | undefined {
  if (table.role === 'presentation' || table.role === 'none') return undefined;
  const rows: Place[] = [];
  let cells = 0;
  let heads = 0;
  let caption = '';
  let widest = 0;
  for (let at = table.index + 1; at < table.end; at++) {
    const place = places[at];
    if (place === undefined || place.out) continue;
    if (place.name === 'table') return undefined;
    if (place.name === 'caption') caption = textOf(place, places);
    if (place.name === 'tr') {
      rows.push(place);
      widest = Math.max(widest, cellsOf(place, places).length);
    }
    if (place.name === 'td' || place.name === 'th') cells += 1;
    if (place.name === 'th') heads += 1;
  }
  const isFramed = heads > 0 || caption !== '';
  const isGrid = rows.length >= 2 && widest >= 2 && table.size / Math.max(1, cells) <= 120;
  if (rows.length === 0 || (!isFramed && !isGrid) || (table.holdsHeading && heads === 0)) return undefined;
  const head = rows.filter(
    (row, at) => isHeadRow(row, places) || (at === 0 && heads === 0 && looksLikeHead(row, places)),
  );
  const words = [caption, ...head.map((row) => rowText(row, places))].filter((part) => part !== '');
  return { intro: words.join(': ') || undefined, head: new Set(head), rows: new Set(rows) };
}

/** A row with one cell over all columns, in bold, th or short: it heads the rows below it. A note on the table is a sentence. */
export function isBandRow(row: Place, places: readonly Place[]): boolean {
  const cells = cellsOf(row, places);
  const [only] = cells;
  if (only === undefined || cells.length !== 1 || Number(only.element?.attribute('colspan') ?? 1) <= 1) return false;
  return (
    only.name === 'th' ||
    only.bold === only.size ||
    (only.size <= LONGEST_BAND && !/[.!*)]$/.test(textOf(only, places)))
  );
}

/** Seen characters. */
const LONGEST_BAND = 50;

/** Cells joined by a space, as a quote gives them. */
export function rowText(row: Place, places: readonly Place[]): string {
  return cellTexts(row, places).join(' ');
}

/** Of the cells that hold any. */
export function cellTexts(row: Place, places: readonly Place[]): string[] {
  return cellsOf(row, places)
    .map((cell) => textOf(cell, places))
    .filter((text) => text !== '');
}

function isHeadRow(row: Place, places: readonly Place[]): boolean {
  if (row.parent?.name === 'thead') return true;
  const cells = cellsOf(row, places);
  return (
    cells.length > 1 &&
    cells.every(({ name, size }) => name === 'th' || size === 0) &&
    cells.some(({ size }) => size > 0)
  );
}

/** The first row of a table that has no th at all: in bold, or a day or year above every column but the first. */
function looksLikeHead(row: Place, places: readonly Place[]): boolean {
  const cells = cellsOf(row, places);
  const filled = cells.filter(({ size }) => size > 0);
  if (cells.length < 2 || filled.length === 0) return false;
  if (filled.every(({ bold, size }) => bold === size)) return true;
  return cells.slice(1).every((cell) => DAY_OR_YEAR.test(textOf(cell, places)));
}

/** "2025", "1 juli 2026", "Vanaf januari 2026". */
const DAY_OR_YEAR = /^(?:[a-z]{2,5} )?(?:\d{1,2} )?(?:[a-z]{3,9} )?20\d\d$/i;

function cellsOf(row: Place, places: readonly Place[]): Place[] {
  return childrenOf(row, places).filter(({ name }) => name === 'td' || name === 'th');
}

function textOf(place: Place, places: readonly Place[]): string {
  let text = '';
  for (let at = place.index; at < place.end; at++) {
    const each = places[at];
    if (each === undefined || each.out) continue;
    text +=
      each.text?.data ?? (each.name === 'br' || each.holdsBlock || each.name === 'p' || each.name === 'li' ? ' ' : '');
  }
  return visibleText(text);
}
