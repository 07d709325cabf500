/**
 * The date of last change that a page shows itself. Its own small parser of dates, because the reader runs in the page, where every
 * kilobyte counts, and only three spellings occur.
 */
import type { IsoDate } from '../language/date.ts';
import type { Place } from './places.ts';

const MONTHS = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const PHRASE =
  /^(?:deze (?:pagina|informatie|tekst) (?:is|werd) )?(?:(?:voor het )?laatst(?:e)? (?:gewijzigd|bijgewerkt|aangepast|bewerkt|wijziging|update)|(?:datum )?laatste (?:wijziging|update|aanpassing)|(?:pagina )?(?:gewijzigd|bijgewerkt|geactualiseerd) op|(?:datum )?gewijzigd)\b/i;
const META = new Set([
  'dcterms.modified',
  'dc.date.modified',
  'article:modified_time',
  'last-modified',
  'og:updated_time',
  'datemodified',
]);

/** Characters of a line that says when the page was last changed, at most. */
export const LONGEST_LAST_CHANGED = 120;

/** The date in a line that says when the page was last changed; undefined for any other text. */
export function lastChangedIn(text: string): IsoDate | undefined {
  if (text.length > LONGEST_LAST_CHANGED || !PHRASE.test(text)) return undefined;
  return dateIn(text);
}

/** The date in the page's meta data. */
export function lastChangedInMeta(silent: readonly Place[]): IsoDate | undefined {
  for (const { name, element } of silent) {
    if (name !== 'meta' || element === undefined) continue;
    const key = element.attribute('name') ?? element.attribute('property') ?? element.attribute('itemprop');
    if (key === undefined || !META.has(key.toLowerCase().trim())) continue;
    const date = dateIn(element.attribute('content') ?? '');
    if (date !== undefined) return date;
  }
  return undefined;
}

/** First date in "9 juli 2026", "09-07-2026" or "2026-07-09T10:00". */
function dateIn(text: string): IsoDate | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/.exec(text);
  if (digits) return isoDate(Number(digits[3]), Number(digits[2]), Number(digits[1]));
  const words = /\b(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\b/i.exec(text);
  if (!words) return undefined;
  const month = words[2]?.toLowerCase() ?? '';
  return isoDate(Number(words[3]), MONTHS.indexOf(month === 'mrt' ? 'maa' : month) + 1, Number(words[1]));
}

/** Undefined for a day that no calendar has. */
function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1990 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10) as IsoDate;
}
