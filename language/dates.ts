/** Dates and periods in a text. */
import { concept } from './concept.ts';
import type { DateMention, IsoDate } from './date.ts';
import { numberOf } from './numbers.ts';
import type { Wording } from './word.ts';
import { gapAfter, plainAt } from './words.ts';

const MONTH_NAMES = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, i) => [name, i + 1] as const),
  ...'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ').map((name, i) => [name, i + 1] as const),
  ['sept', 9],
]);

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/** Years that are written in two digits: "per 1-7-23", "januari '24". */
const CENTURY = 2000;
const FIRST_SHORT = 10;
const LAST_SHORT = 40;

/** Every date ends in a year, or begins with one: a statement that has none of these names no date. */
export const DATE_FORMS = concept(
  'jaartal',
  ...Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => `*${FIRST_YEAR + at}`),
  ...Array.from({ length: LAST_SHORT - FIRST_SHORT + 1 }, (_, at) => `${FIRST_SHORT + at}`),
);

/** Names in which a year is part of a name: "Bbz 2004", "Wmo 2015". */
const NAMED_WITH_YEAR: ReadonlySet<string> = new Set(
  'bbz wmo wsf studiefinanciering zelfstandigen inburgering jeugdwet besluit wet participatiewet artikel € nummer nr postbus'.split(
    ' ',
  ),
);

const HALVES: ReadonlyMap<string, 1 | 2> = new Map([
  ['eerste', 1],
  ['1e', 1],
  ['tweede', 2],
  ['2e', 2],
]);

const SINCE: ReadonlySet<string> = new Set(['vanaf', 'sinds', 'per', 'na', 'ingaande', 'sedert']);
const UNTIL: ReadonlySet<string> = new Set(['tot', 't/m', 'voor', 'uiterlijk']);

interface Period {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly end: number;
}

/** "1 juli 2026", "1-7-2026", "1-7-26", "juli 2026", "07-2026", "juli '26", "eerste helft van 2026", "2026"; a date without a year names no period and is left out. */
export function datesIn(wording: Wording): DateMention[] {
  const found: DateMention[] = [];
  for (let i = 0; i < wording.words.length; i += 1) {
    const period = periodAt(wording, i);
    if (!period) continue;
    found.push({ ...reach(wording, i, period), role: roleOf(wording, i), start: i, end: period.end });
    i = period.end - 1;
  }
  return found;
}

/** "Tot 2026" and "vóór 1 januari 2026" end on the day before; "tot en met 2025" on its last day; "voor 2026" may be "for". */
function reach(wording: Wording, start: number, { first, last }: Period): Pick<DateMention, 'first' | 'last'> {
  const isBefore = plainAt(wording, start - 1) === 'tot' || /^v[oó]{2}r$/iu.test(accented(wording, start - 1));
  if (!isBefore) return { first, last };
  const before = dayBefore(first);
  return { first: before, last: before };
}

/** The word when it carries an accent, else "". */
function accented({ words }: Wording, at: number): string {
  const text = words[at]?.text.normalize('NFC') ?? '';
  return text.toLowerCase().includes('ó') ? text : '';
}

function periodAt(wording: Wording, i: number): Period | undefined {
  const plain = plainAt(wording, i);
  if (isDigit(plain))
    return (
      dayMonthYear(wording, i) ??
      numericDate(wording, i) ??
      numericMonth(wording, i) ??
      halfYear(wording, i) ??
      wholeYear(wording, i)
    );
  return MONTHS.has(plain) ? monthYear(wording, i) : halfYear(wording, i);
}

function isDigit(plain: string): boolean {
  const first = plain.charCodeAt(0);
  return first >= 48 && first <= 57;
}

function dayMonthYear(wording: Wording, i: number): Period | undefined {
  const day = /^\d{1,2}e?$/.test(plainAt(wording, i)) ? Number.parseInt(plainAt(wording, i), 10) : undefined;
  const month = MONTHS.get(plainAt(wording, i + 1));
  const year = yearOf(plainAt(wording, i + 2));
  return day && month && year ? oneDay(year, month, day, i + 3) : undefined;
}

function numericDate(wording: Wording, i: number): Period | undefined {
  const [a, b, c] = [plainAt(wording, i), plainAt(wording, i + 1), plainAt(wording, i + 2)];
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(a);
  if (dotted) return oneDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), i + 1);
  if (!isJoined(wording, i) || !isJoined(wording, i + 1)) return undefined;
  if (isSmall(a) && isSmall(b) && yearOf(c)) return oneDay(Number(c), Number(b), Number(a), i + 3);
  const short = shortYearOf(c);
  const isWhole = !isPart(wording, i) && !isJoined(wording, i + 2);
  if (isSmall(a) && isSmall(b) && short && isWhole) return oneDay(short, Number(b), Number(a), i + 3);
  if (yearOf(a) && isSmall(b) && isSmall(c)) return oneDay(Number(a), Number(b), Number(c), i + 3);
  return undefined;
}

/** "07-2026", "7/2026". */
function numericMonth(wording: Wording, i: number): Period | undefined {
  const month = plainAt(wording, i);
  if (isPart(wording, i) || !isSmall(month) || !isJoined(wording, i) || isDigit(plainAt(wording, i + 2)))
    return undefined;
  return wholeMonth(yearOf(plainAt(wording, i + 1)), Number(month), i + 2);
}

function monthYear(wording: Wording, i: number): Period | undefined {
  const next = plainAt(wording, i + 1);
  const year = yearOf(next) ?? (/['‘’`]$/.test(gapAfter(wording, i)) ? shortYearOf(next) : undefined);
  return wholeMonth(year, MONTHS.get(plainAt(wording, i)), i + 2);
}

function wholeMonth(year: number | undefined, month: number | undefined, end: number): Period | undefined {
  if (!year || !month || month > 12) return undefined;
  return { first: iso(year, month, 1), last: iso(year, month, lastDay(year, month)), end };
}

function halfYear(wording: Wording, i: number): Period | undefined {
  const order = HALVES.get(plainAt(wording, i));
  if (!order || !/^(helft|half|halfjaar)$/.test(plainAt(wording, i + 1))) return undefined;
  const at = [i + 2, i + 3, i + 4].find((index) => yearOf(plainAt(wording, index)));
  if (at === undefined) return undefined;
  const year = Number(plainAt(wording, at));
  return order === 1
    ? { first: iso(year, 1, 1), last: iso(year, 6, 30), end: at + 1 }
    : { first: iso(year, 7, 1), last: iso(year, 12, 31), end: at + 1 };
}

function wholeYear(wording: Wording, i: number): Period | undefined {
  const year = yearOf(plainAt(wording, i));
  if (!year || NAMED_WITH_YEAR.has(plainAt(wording, i - 1))) return undefined;
  if (isCounted(wording, i)) return undefined;
  if (/[-/]$/.test(gapAfter(wording, i - 1)) && /^\d/.test(plainAt(wording, i - 1)) && !yearOf(plainAt(wording, i - 1)))
    return undefined;
  return { first: iso(year, 1, 1), last: iso(year, 12, 31), end: i + 1 };
}

/** "2000 euro", "2000 €"; in "2018 € 992,12", a row of a table, the sign belongs to the amount behind it. */
function isCounted(wording: Wording, i: number): boolean {
  const next = plainAt(wording, i + 1);
  if (!/^[\s€]*$/.test(gapAfter(wording, i)) || yearOf(next)) return false;
  if (next === '€') return !isDigit(plainAt(wording, i + 2));
  return /^\d|^euro|^%/.test(next);
}

function yearOf(plain: string): number | undefined {
  if (!/^\d{4}$/.test(plain)) return undefined;
  const year = numberOf(plain);
  return year !== undefined && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

function shortYearOf(plain: string): number | undefined {
  const years = /^\d{2}$/.test(plain) ? Number(plain) : 0;
  return years >= FIRST_SHORT && years <= LAST_SHORT ? CENTURY + years : undefined;
}

/** A day or a month in digits. */
const isSmall = (plain: string): boolean => /^\d{1,2}$/.test(plain);

/** Goes on from a number before it: a code, not a date. */
const isPart = (wording: Wording, i: number): boolean =>
  i > 0 && isJoined(wording, i - 1) && isDigit(plainAt(wording, i - 1));

/** A dash or slash between the word at an index and the next. */
const isJoined = (wording: Wording, i: number): boolean => /^\s?[-/]\s?$/.test(gapAfter(wording, i));

function oneDay(year: number, month: number, day: number, end: number): Period | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > lastDay(year, month))
    return undefined;
  const date = iso(year, month, day);
  return { first: date, last: date, end };
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}

function roleOf(wording: Wording, start: number): DateMention['role'] {
  const before = plainAt(wording, start - 1);
  if (SINCE.has(before)) return 'since';
  if (before === 'van' && plainAt(wording, start - 2) === 'ingang') return 'since';
  if (UNTIL.has(before)) return 'until';
  if (before === 'met' && plainAt(wording, start - 2) === 'en' && plainAt(wording, start - 3) === 'tot') return 'until';
  return 'in';
}

function dayBefore(day: IsoDate): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date - 1)).toISOString().slice(0, 10) as IsoDate;
}
