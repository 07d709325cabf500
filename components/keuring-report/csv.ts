/** Tables for spreadsheets: one row a quote. A cell can never be read as a formula. */
import type { Keuring } from '../../checking/keuring/keuring.ts';
import { MARK_WORDS } from './said-by-person.ts';

/** A spreadsheet runs a cell that begins so; a quote mark before it makes it text. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;
/** Dutch spreadsheets split at it, and the mark at the start tells them that it is UTF-8. */
const SEPARATOR = ';';
const UTF8_MARK = '\ufeff';

/** Rows as CSV (RFC 4180, lines end in CRLF), every cell quoted. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return UTF8_MARK + rows.map((row) => `${row.map(cell).join(SEPARATOR)}\r\n`).join('');
}

function cell(value: string | number): string {
  const text = String(value);
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

const HEAD = [
  'organisatie',
  'code',
  'datum',
  'regels',
  'punt',
  'uitkomst',
  'reden',
  'zin',
  'pagina',
  'plekken',
  'klikken',
  'mens',
  'opmerking',
];

/** A keuring as a table; what does not apply is left out. */
export function keuringCsv(keuring: Keuring): string {
  const { organisation, readOn, ruleset, pages } = keuring;
  const clicks = new Map(pages.map(({ url, clickPath }) => [url, clickPath?.length]));
  const rows = keuring.items
    .filter(({ outcome }) => outcome !== 'inapplicable')
    .flatMap(({ ruleId, outcome, reason = '', quotes, person }) => {
      const said = [person === undefined ? '' : MARK_WORDS[person.mark], person?.note ?? ''];
      const first = [organisation.name, organisation.code ?? '', readOn, ruleset.version, ruleId, outcome, reason];
      if (quotes.length === 0) return [[...first, '', '', 0, '', ...said]];
      return quotes.map(({ exact, places }) => {
        const url = places[0]?.url ?? '';
        return [...first, exact, url, places.length, clicks.get(url) ?? '', ...said];
      });
    });
  return csvOf([HEAD, ...rows]);
}
