/** Amounts of money in a text. */
import { quantityBound } from './bound.ts';
import { concept } from './concept.ts';
import type { Money } from './money.ts';
import { DIGITS, numberAt } from './numbers.ts';
import type { Statement } from './statement.ts';
import type { Wording } from './word.ts';
import { gapAfter, plainAt } from './words.ts';

const EURO: ReadonlySet<string> = new Set(['euro', 'eur', 'euros', "euro's"]);

const SIGNS = concept('euro', '€', ...EURO);

/** Without a sign or the word there is no amount, but for "1.419,46": in a table the sign stands in the head, or nowhere. */
export function mayHoldAmount(statement: Pick<Statement, 'has' | 'words'>): boolean {
  return statement.has(SIGNS) || (statement.has(DIGITS) && statement.words.some(({ plain }) => plain.includes(',')));
}

const PER: ReadonlyMap<string, NonNullable<Money['per']>> = new Map([
  ...['dag', 'werkdag', 'dagelijks'].map((word) => [word, 'dag'] as const),
  ...['week', 'wekelijks'].map((word) => [word, 'week'] as const),
  ...['maand', 'mnd', 'maandelijks', 'kalendermaand'].map((word) => [word, 'maand'] as const),
  ...['jaar', 'jaarlijks', 'kalenderjaar', 'jr'].map((word) => [word, 'jaar'] as const),
  ...['keer', 'gift', 'aanvraag', 'gesprek', 'stuk'].map((word) => [word, 'keer'] as const),
]);
const PER_BEFORE: ReadonlySet<string> = new Set(['per', 'elke', 'iedere', 'elk', 'ieder']);
const PER_WHOLE: ReadonlyMap<string, NonNullable<Money['per']>> = new Map([
  ['dagelijks', 'dag'],
  ['wekelijks', 'week'],
  ['maandelijks', 'maand'],
  ['jaarlijks', 'jaar'],
  ['p.m', 'maand'],
  ['pm', 'maand'],
  ['p.mnd', 'maand'],
  ['p.j', 'jaar'],
  ['p.d', 'dag'],
  ['p.w', 'week'],
]);
const PERIOD_REACH = 7;
const SHARED_REACH = 8;

/** Amounts with a euro sign or the word euro; a bare number only in the form of a table cell, "1.419,46". */
export function amountsIn(wording: Wording): Money[] {
  const found: { cents: number; start: number; end: number }[] = [];
  for (let i = 0; i < wording.words.length; i += 1) {
    const isSign =
      plainAt(wording, i) === '€' || (plainAt(wording, i) === 'eur' && /^\d/.test(plainAt(wording, i + 1)));
    const at = isSign ? i + 1 : i;
    const value = moneyValue(wording, at);
    if (!value) continue;
    const isEuro = EURO.has(plainAt(wording, value.end));
    if (!isSign && !isEuro && !isCell(wording, at)) continue;
    const end = isEuro ? value.end + 1 : value.end;
    found.push({ cents: Math.round(value.value * 100), start: i, end });
    i = end - 1;
  }
  const amounts: Money[] = [];
  for (const money of found) {
    const own = quantityBound(wording, money.start, money.end);
    const bound = own === 'exact' ? sharedBound(wording, amounts.at(-1), money.start) : own;
    amounts.push({ ...money, bound, per: periodOf(wording, money.start, money.end) });
  }
  return amounts;
}

/** "niet hoger dan € 8.000 als u alleen bent, of € 16.000 als …": what holds for the first holds for the second. */
function sharedBound(wording: Wording, earlier: Money | undefined, start: number): Money['bound'] {
  if (!earlier || start - earlier.end > SHARED_REACH) return 'exact';
  const joint = plainAt(wording, start - 1);
  if (joint !== 'of' && joint !== 'en') return 'exact';
  for (let at = earlier.end; at < start; at += 1) if (/[.;!?]/.test(gapAfter(wording, at))) return 'exact';
  return earlier.bound;
}

/** "€ 8,000": three digits behind a comma are thousands, no one counts in tenths of cents. */
function moneyValue(wording: Wording, at: number): { readonly value: number; readonly end: number } | undefined {
  const plain = plainAt(wording, at);
  if (plain.includes(',') && /^\d{1,3}(,\d{3})+$/.test(plain))
    return { value: Number(plain.replaceAll(',', '')), end: at + 1 };
  const number = numberAt(wording, at);
  if (!number || number.value > 1e9) return undefined;
  const times = { duizend: 1000, miljoen: 1e6 }[plainAt(wording, number.end)];
  return times ? { value: number.value * times, end: number.end + 1 } : number;
}

function isCell(wording: Wording, at: number): boolean {
  if (!/^\d{1,3}(\.\d{3})+,\d{2}$|^\d{2,4},\d{2}$/.test(plainAt(wording, at))) return false;
  const next = plainAt(wording, at + 1);
  return next !== '%' && next !== 'procent' && next !== 'uur' && next !== 'x';
}

/** Period behind the amount, else before it, in the same clause; another amount may stand between ("€ 10 of € 20 per maand"). */
function periodOf(wording: Wording, start: number, end: number): Money['per'] {
  for (let at = end; at < end + PERIOD_REACH; at += 1) {
    const gap = gapAfter(wording, at - 1);
    if (at === end && /^\s*\/\s*$/.test(gap)) return PER.get(plainAt(wording, at));
    if (gap !== ' ' && /[;:.!?]/.test(gap.replace(/^[,.][-=–]+/, ''))) break;
    const period = periodAt(wording, at);
    if (period) return period;
  }
  for (let at = start - 1; at >= start - PERIOD_REACH; at -= 1) {
    if (/[;.!?,]/.test(gapAfter(wording, at)) || plainAt(wording, at) === 'tot') break;
    const period = periodAt(wording, at);
    if (period) return period;
  }
  return undefined;
}

function periodAt(wording: Wording, at: number): Money['per'] {
  const word = plainAt(wording, at);
  const whole = PER_WHOLE.get(word);
  if (whole) return whole;
  const next = plainAt(wording, at + 1);
  if (PER_BEFORE.has(word)) return PER.get(next);
  if (word === 'in' && (next === 'een' || next === 'het'))
    return PER.get(plainAt(wording, at + 2)) === 'jaar' ? 'jaar' : undefined;
  return undefined;
}
