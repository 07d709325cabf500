/** The words that make a quantity a maximum, a minimum or an estimate: shared by money and percentages. */
import type { QuantityBound } from './percentage.ts';
import { phraseBefore, phrasesOf } from './phrases.ts';
import type { Wording } from './word.ts';
import { gapAfter, plainAt } from './words.ts';

/** Longest phrases first. */
const BEFORE: readonly (readonly [string, QuantityBound])[] = [
  ['niet boven', 'atMost'],
  ['niet onder', 'atLeast'],
  ['ten hoogste', 'atMost'],
  ['op zijn hoogst', 'atMost'],
  ['maximum van', 'atMost'],
  ['plafond van', 'atMost'],
  ['bovengrens van', 'atMost'],
  ['ondergrens van', 'atLeast'],
  ['bodem van', 'atLeast'],
  ['maximum is', 'atMost'],
  ['maximum bedrag van', 'atMost'],
  ['ten minste', 'atLeast'],
  ['op zijn minst', 'atLeast'],
  ['minimum van', 'atLeast'],
  ['maximaal', 'atMost'],
  ['max', 'atMost'],
  ['hoogstens', 'atMost'],
  ['hooguit', 'atMost'],
  ['maximum', 'atMost'],
  ['tot', 'atMost'],
  ['t/m', 'atMost'],
  ['minimaal', 'atLeast'],
  ['min', 'atLeast'],
  ['minstens', 'atLeast'],
  ['tenminste', 'atLeast'],
  ['vanaf', 'atLeast'],
  ['minimum', 'atLeast'],
  ['boven', 'above'],
  ['onder', 'below'],
  ['ongeveer', 'about'],
  ['circa', 'about'],
  ['ca', 'about'],
  ['rond', 'about'],
  ["zo'n", 'about'],
  ['bijna', 'about'],
  ['ruim', 'about'],
  ['gemiddeld', 'about'],
  ['meestal', 'about'],
];

const AFTER: readonly (readonly [string, QuantityBound])[] = [
  ['of meer', 'atLeast'],
  ['of hoger', 'atLeast'],
  ['en meer', 'atLeast'],
  ['of minder', 'atMost'],
  ['of lager', 'atMost'],
  ['niet te boven', 'atMost'],
  ['nooit te boven', 'atMost'],
  ['maximaal', 'atMost'],
  ['minimaal', 'atLeast'],
];

const BEFORE_PHRASES = phrasesOf(BEFORE.map(([phrase, bound]) => ({ words: phrase.split(' '), bound })));
const AFTER_PHRASES = AFTER.map(([phrase, bound]) => ({ words: phrase.split(' '), bound }));

/** Words that may stand between the bound and the quantity: "maximaal een bedrag van € 285". */
const BETWEEN: ReadonlySet<string> = new Set([
  'de',
  'het',
  'een',
  'van',
  'bedrag',
  'samen',
  'totaal',
  'in',
  'netto',
  'bruto',
  'nog',
]);

const COMPARED: ReadonlyMap<string, QuantityBound> = new Map([
  ...['meer', 'hoger', 'groter', 'verder'].map((word) => [word, 'above'] as const),
  ...['minder', 'lager', 'kleiner'].map((word) => [word, 'below'] as const),
]);
/** Words between the comparative and "dan": "lager is dan", "hoger mag zijn dan". */
const COMPARED_WITHIN = 3;

/** "Meer dan", "niet lager is dan", "nooit hoger uitvalt dan": denied, it is the other limit. */
function comparedBefore(wording: Wording, than: number): QuantityBound | undefined {
  if (plainAt(wording, than) !== 'dan') return undefined;
  for (let at = than - 1; at >= than - 1 - COMPARED_WITHIN; at -= 1) {
    const bound = COMPARED.get(plainAt(wording, at));
    if (bound === undefined) continue;
    if (!/^(niet|nooit|nimmer)$/.test(plainAt(wording, at - 1))) return bound;
    return bound === 'above' ? 'atMost' : 'atLeast';
  }
  return undefined;
}

/** Bound of the quantity that stands at words [start, end). */
export function quantityBound(wording: Wording, start: number, end: number): QuantityBound {
  let at = start;
  for (let skipped = 0; skipped <= 4; skipped += 1, at -= 1) {
    const compared = comparedBefore(wording, at - 1);
    if (compared !== undefined) return compared;
    const found = phraseBefore(BEFORE_PHRASES, wording, at);
    if (found && (found.words[0] !== 'tot' || plainAt(wording, at - 2) !== 'om')) return found.bound;
    if (!BETWEEN.has(plainAt(wording, at - 1)) || /[;:]/.test(gapAfter(wording, at - 1))) break;
  }
  const after = AFTER_PHRASES.find(({ words }) => words.every((word, i) => plainAt(wording, end + i) === word));
  return after?.bound ?? 'exact';
}
