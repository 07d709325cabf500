/** The words that make a quantity a maximum, a minimum or an estimate: shared by money and percentages. */
import type { QuantityBound } from './percentage.ts';
import { phraseBefore, phrasesOf } from './phrases.ts';
import type { Wording } from './word.ts';
import { gapAfter, plainAt } from './words.ts';

/** Longest phrases first: "niet meer dan" before "meer dan". */
const BEFORE: readonly (readonly [string, QuantityBound])[] = [
  ['niet meer is dan', 'atMost'],
  ['niet meer zijn dan', 'atMost'],
  ['niet meer dan', 'atMost'],
  ['niet hoger is dan', 'atMost'],
  ['niet hoger zijn dan', 'atMost'],
  ['niet hoger dan', 'atMost'],
  ['nooit meer dan', 'atMost'],
  ['nooit hoger dan', 'atMost'],
  ['niet boven', 'atMost'],
  ['niet minder dan', 'atLeast'],
  ['niet lager dan', 'atLeast'],
  ['nooit minder dan', 'atLeast'],
  ['nooit lager dan', 'atLeast'],
  ['niet onder', 'atLeast'],
  ['ten hoogste', 'atMost'],
  ['op zijn hoogst', 'atMost'],
  ['maximum van', 'atMost'],
  ['maximum is', 'atMost'],
  ['maximum bedrag van', 'atMost'],
  ['ten minste', 'atLeast'],
  ['op zijn minst', 'atLeast'],
  ['minimum van', 'atLeast'],
  ['meer dan', 'above'],
  ['hoger dan', 'above'],
  ['hoger is dan', 'above'],
  ['minder dan', 'below'],
  ['lager dan', 'below'],
  ['lager is dan', 'below'],
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

/** Bound of the quantity that stands at words [start, end). */
export function quantityBound(wording: Wording, start: number, end: number): QuantityBound {
  let at = start;
  for (let skipped = 0; skipped <= 4; skipped += 1, at -= 1) {
    const found = phraseBefore(BEFORE_PHRASES, wording, at);
    if (found && (found.words[0] !== 'tot' || plainAt(wording, at - 2) !== 'om')) return found.bound;
    if (!BETWEEN.has(plainAt(wording, at - 1)) || /[;:]/.test(gapAfter(wording, at - 1))) break;
  }
  const after = AFTER_PHRASES.find(({ words }) => words.every((word, i) => plainAt(wording, end + i) === word));
  return after?.bound ?? 'exact';
}
