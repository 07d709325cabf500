/** Percentages in a text. */
import { quantityBound } from './bound.ts';
import { concept } from './concept.ts';
import { numberAt } from './numbers.ts';
import type { Percentage } from './percentage.ts';
import { swapsOf } from './spelling.ts';
import type { Wording } from './word.ts';
import { gapAfter, plainAt } from './words.ts';

const SIGNS: ReadonlySet<string> = new Set(['%', 'procent', 'percent', 'pct', ...swapsOf('procent')]);

/** What makes cents a share: "van elke verdiende euro 25 cent". */
const EACH: ReadonlySet<string> = new Set(['elke', 'iedere', 'per']);

/** A part in words, which "van" makes a share: "driekwart van de norm". The article before "kwart" and "helft" says nothing. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['kwart', 25],
  ['helft', 50],
  ['driekwart', 75],
  ['drievierde', 75],
  ['tweederde', 66.7],
]);

/** "ten minste 95%", "vijfennegentig procent", "90 tot 95 procent" (both), "driekwart van". */
export function percentagesIn(wording: Wording): Percentage[] {
  const found: Percentage[] = [];
  for (let i = 0; i < wording.words.length; i += 1) {
    const part = partAt(wording, i);
    if (part !== undefined) found.push({ value: part, bound: quantityBound(wording, i, i + 1), start: i, end: i + 1 });
    const number = numberAt(wording, i);
    if (!number) continue;
    const end = signAfter(wording, number.end) ?? (isNamedBefore(wording, i) ? number.end : undefined);
    if (end === undefined) continue;
    found.push({ value: number.value, bound: quantityBound(wording, i, end), start: i, end });
    i = number.end - 1;
    if (isRange(wording, number.end)) i = addUpperEnd(found, wording, number.end + 1);
  }
  return found;
}

/** "Driekwart van", "een vijfde hoger dan". */
const AFTER_PART: ReadonlySet<string> = new Set(['van', 'hoger', 'lager', 'minder', 'onder']);
/** "Daarvan betalen wij driekwart". */
const BEFORE_PART: ReadonlySet<string> = new Set(['daarvan', 'hiervan']);
const PART_REACH = 6;
/** "Nee, driekwart." */
const BY_ITSELF: ReadonlySet<string> = new Set(['driekwart', 'drievierde', 'tweederde']);

function partAt(wording: Wording, at: number): number | undefined {
  const part = PARTS.get(plainAt(wording, at)) ?? fractionAt(wording, at) ?? writtenFractionAt(wording, at);
  if (part === undefined) return undefined;
  const next = plainAt(wording, at + 1) === 'deel' ? at + 2 : at + 1;
  const isOfThat = Array.from({ length: PART_REACH }, (_, i) => plainAt(wording, at - 1 - i));
  const isByItself = BY_ITSELF.has(plainAt(wording, at)) && ['', 'als'].includes(plainAt(wording, next));
  if (!isByItself && !AFTER_PART.has(plainAt(wording, next)) && !isOfThat.some((word) => BEFORE_PART.has(word)))
    return undefined;
  return part === 25 && plainAt(wording, at - 1) === 'drie' ? 75 : part;
}

/** "9/10 van", found at its second number. */
function writtenFractionAt(wording: Wording, at: number): number | undefined {
  if (gapAfter(wording, at - 1) !== '/') return undefined;
  const [part, whole] = [numberAt(wording, at - 1), numberAt(wording, at)];
  if (part?.end !== at || whole?.end !== at + 1 || part.value >= whole.value) return undefined;
  return whole.value <= 20 ? Math.round((part.value / whole.value) * 1000) / 10 : undefined;
}

/** What one of so many is; by itself "derde" is an ordinal. */
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['derde', 3],
  ['vierde', 4],
  ['vijfde', 5],
  ['zesde', 6],
  ['achtste', 8],
  ['tiende', 10],
  ['twintigste', 20],
]);

/** A statement that has none of these names no percentage. */
export const PERCENTAGE_FORMS = concept(
  'deel',
  ...SIGNS,
  'cent',
  'percentage',
  'honderd',
  ...PARTS.keys(),
  ...ORDINALS.keys(),
  ...['9 10', '8 10', '7 10', '4 5', '3 4', '2 3', '1 2'],
);

/** "een derde van", "vier vijfde van". */
function fractionAt(wording: Wording, at: number): number | undefined {
  const whole = ORDINALS.get(plainAt(wording, at));
  const number = whole === undefined ? undefined : numberAt(wording, at - 1);
  if (whole === undefined || number === undefined || number.end !== at || number.value >= whole) return undefined;
  return Math.round((number.value / whole) * 1000) / 10;
}

function isRange(wording: Wording, at: number): boolean {
  return plainAt(wording, at) === 'tot';
}

/** "10 tot 100 procent": the first is the least, the second the most. */
function addUpperEnd(found: Percentage[], wording: Wording, start: number): number {
  const lower = found.pop();
  const upper = numberAt(wording, start);
  if (!lower || !upper) return start;
  const end = upper.end + 1;
  found.push({ ...lower, bound: 'atLeast' }, { value: upper.value, bound: 'atMost', start, end });
  return end - 1;
}

/** "Een percentage van minstens 95": the sign is a word before it. */
function isNamedBefore(wording: Wording, at: number): boolean {
  return [at - 2, at - 3].some((i) => plainAt(wording, i) === 'percentage' && plainAt(wording, i + 1) === 'van');
}

/** Words between the cents and the euro that they are of. */
const EURO_REACH = 10;

function isOfEachEuro(wording: Wording, at: number): boolean {
  for (let i = at - EURO_REACH; i <= at + EURO_REACH; i += 1)
    if (plainAt(wording, i) === 'euro' && [i - 1, i - 2].some((before) => EACH.has(plainAt(wording, before))))
      return true;
  return false;
}

/** Index past the percent sign; in "90 of 95%" the sign counts for both. */
function signAfter(wording: Wording, at: number): number | undefined {
  if (SIGNS.has(plainAt(wording, at))) return at + 1;
  if (plainAt(wording, at) === 'cent' && isOfEachEuro(wording, at)) return at + 1;
  if (plainAt(wording, at) === 'ten' && plainAt(wording, at + 1) === 'honderd') return at + 2;
  if (!['of', 'tot', 'en', 'a'].includes(plainAt(wording, at))) return undefined;
  const second = numberAt(wording, at + 1);
  return second && SIGNS.has(plainAt(wording, second.end)) ? at : undefined;
}
