/** Durations in a text. */
import { concept } from './concept.ts';
import type { Duration, DurationBound, DurationUnit } from './duration.ts';
import { type NumberAt, numberAt, numberOf } from './numbers.ts';
import { phraseBefore, phrasesOf } from './phrases.ts';
import { swapsOf } from './spelling.ts';
import type { Wording } from './word.ts';
import { gapAfter, plainAt } from './words.ts';
import { isAgeInYears } from './years.ts';

const UNITS: ReadonlyMap<string, DurationUnit> = new Map([
  ...['dag', 'dagen', 'dgn', 'kalenderdag', 'kalenderdagen', 'etmaal'].map((word) => [word, 'dag'] as const),
  ...['werkdag', 'werkdagen'].map((word) => [word, 'werkdag'] as const),
  ...['week', 'weken', 'wk', 'wkn', ...swapsOf('weken')].map((word) => [word, 'week'] as const),
  ...['maand', 'maanden', 'mnd', 'mnden', 'kalendermaand', 'kalendermaanden', ...swapsOf('maanden')].map(
    (word) => [word, 'maand'] as const,
  ),
  ...['kwartaal', 'kwartalen'].map((word) => [word, 'kwartaal'] as const),
  ...['jaar', 'jaren', 'kalenderjaar', 'kalenderjaren'].map((word) => [word, 'jaar'] as const),
]);

const DAYS: Readonly<Record<DurationUnit, number>> = {
  dag: 1,
  werkdag: 1.4,
  week: 7,
  maand: 30.4,
  kwartaal: 91.3,
  jaar: 365,
};

/** "In de zesde week": from the third on, since the first two are more often those of a month. */
const ORDINALS: ReadonlyMap<string, number> = new Map(
  'derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende'
    .split(' ')
    .flatMap((word, i) => [
      [word, i + 3],
      [`${i + 3}e`, i + 3],
      [`${i + 3}de`, i + 3],
    ]),
);
/** "In week 6" counts from the application; "week 42" is one of the calendar. */
const LAST_COUNTED_WEEK = 26;
const BEFORE_DAY: ReadonlySet<string> = new Set(['op', 'uiterlijk', 'na', 'vanaf']);
/** Of a term in days; lower ones are days of a week or of a plan. */
const FIRST_COUNTED_DAY = 14;
const BEFORE_WEEK: ReadonlySet<string> = new Set(['in', 'vanaf', 'na', 'uiterlijk', 'rond']);

/** Stated in one word. */
const SINGLE: ReadonlyMap<string, readonly [number, DurationUnit]> = new Map([
  ['halfjaar', [0.5, 'jaar']],
  ['veertiendaags', [14, 'dag']],
  ['vierweekse', [4, 'week']],
  ['achtweekse', [8, 'week']],
]);

/** A statement that has none of these names no duration: each has its unit. */
export const DURATION_FORMS = concept('duur', ...UNITS.keys(), ...SINGLE.keys());

const RANGE_WORDS: ReadonlySet<string> = new Set(['tot', 'a', 't/m']);
const CHOICE_WORDS: ReadonlySet<string> = new Set(['of', 'en']);

/** Bound words before a duration; the first found wins, `strong` ones over "na" that stands nearer. */
const BOUNDS: readonly (readonly [string, DurationBound])[] = [
  ['nog steeds', 'exact'],
  ['niet langer dan', 'atMost'],
  ['niet later dan', 'atMost'],
  ['niet meer dan', 'atMost'],
  ['nooit langer dan', 'atMost'],
  ['nooit meer dan', 'atMost'],
  ['niet korter dan', 'atLeast'],
  ['niet minder dan', 'atLeast'],
  ['ten hoogste', 'atMost'],
  ['op zijn laatst', 'atMost'],
  ['op zijn hoogst', 'atMost'],
  ['maximum van', 'atMost'],
  ['korter dan', 'atMost'],
  ['minder dan', 'atMost'],
  ['ten minste', 'atLeast'],
  ['op zijn minst', 'atLeast'],
  ['minimum van', 'atLeast'],
  ['langer dan', 'after'],
  ['later dan', 'after'],
  ['meer dan', 'after'],
  ['om de', 'every'],
  ['eens in de', 'every'],
  ['keer in de', 'every'],
  ['eens per', 'every'],
  ['per', 'every'],
  ['keer per', 'every'],
  ['binnen', 'atMost'],
  ['uiterlijk', 'atMost'],
  ['maximaal', 'atMost'],
  ['max', 'atMost'],
  ['hoogstens', 'atMost'],
  ['hooguit', 'atMost'],
  ['tot', 'atMost'],
  ['minimaal', 'atLeast'],
  ['minstens', 'atLeast'],
  ['tenminste', 'atLeast'],
  ['elke', 'every'],
  ['elk', 'every'],
  ['iedere', 'every'],
  ['ieder', 'every'],
  ['telkens', 'every'],
  ['steeds', 'every'],
  ['ongeveer', 'about'],
  ['circa', 'about'],
  ['ca', 'about'],
  ['meestal', 'about'],
  ['gemiddeld', 'about'],
  ['rond', 'about'],
  ["zo'n", 'about'],
  ['bijna', 'about'],
  ['ruim', 'about'],
];
const BOUND_PHRASES = phrasesOf(BOUNDS.map(([phrase, bound]) => ({ words: phrase.split(' '), bound })));

/** "Meestal na vier weken": they leave "na" as it is. */
const LOOSE: ReadonlySet<DurationBound> = new Set(['about', 'exact']);

const BETWEEN: ReadonlySet<string> = new Set(
  'de het een van na over in voor gedurende periode termijn uw je nog pas al eerste laatste volle hele daarna duur tijd uit om totaal'.split(
    ' ',
  ),
);

/** "binnen acht weken", "4 (vier) weken", "acht tot tien weken" (both, as at least and at most), "een half jaar", "halfjaar". */
export function durationsIn(wording: Wording): Duration[] {
  const found: Duration[] = [];
  for (let i = 0; i < wording.words.length; i += 1) {
    const single = SINGLE.get(plainAt(wording, i));
    if (single) found.push(duration(wording, single[0], single[1], i, i + 1));
    const counted = ordinalWeek(wording, i) ?? ordinalDay(wording, i);
    if (counted) {
      found.push(counted);
      i = counted.end - 1;
      continue;
    }
    const number = lengthAt(wording, i);
    if (!number) continue;
    const end = addDurations(found, wording, i, number);
    if (end !== undefined) i = end - 1;
  }
  return found;
}

/** "In de zesde week", "in week zes", "Week 6: …": its first day, or its last when it must be over. */
function ordinalWeek(wording: Wording, at: number): Duration | undefined {
  if (plainAt(wording, at) !== 'week' && plainAt(wording, at + 1) !== 'week') return undefined;
  const isLabel = at === 0;
  const isNumbered = plainAt(wording, at) === 'week' && (isLabel || BEFORE_WEEK.has(plainAt(wording, at - 1)));
  const isOrdinal = plainAt(wording, at + 1) === 'week' && plainAt(wording, at + 2) !== 'van';
  const amount = isNumbered
    ? numberOf(plainAt(wording, at + 1))
    : isOrdinal
      ? ORDINALS.get(plainAt(wording, at))
      : undefined;
  if (amount === undefined || amount < 2 || amount > LAST_COUNTED_WEEK) return undefined;
  const bound = boundBefore(wording, at);
  const days = 7 * (bound === 'after' ? amount : amount - 1) + (bound === 'after' ? 0 : 1);
  return { amount, unit: 'week', bound, days, start: at, end: at + 2 };
}

/** "Op de 28e dag na uw aanvraag", "op dag 28": not a day of the month. */
function ordinalDay(wording: Wording, at: number): Duration | undefined {
  const isNumbered = plainAt(wording, at) === 'dag' && BEFORE_DAY.has(plainAt(wording, at - 1));
  const isOrdinal = plainAt(wording, at + 1) === 'dag' && plainAt(wording, at + 2) !== 'van';
  const count = isNumbered ? plainAt(wording, at + 1) : isOrdinal ? plainAt(wording, at) : '';
  const amount = isNumbered ? numberOf(count) : Number(/^(\d{2})(?:e|ste|de)$/.exec(count)?.[1] ?? Number.NaN);
  if (amount === undefined || !(amount >= FIRST_COUNTED_DAY)) return undefined;
  return { amount, unit: 'dag', bound: boundBefore(wording, at), days: amount, start: at, end: at + 2 };
}

/** Adds the one or two durations that start with this number; returns the index past them. */
function addDurations(found: Duration[], wording: Wording, start: number, first: NumberAt): number | undefined {
  const unit = unitAfter(wording, first);
  if (unit && !isAgeInYears(wording, start, first)) {
    const about = roughCount(wording, start, first);
    if (about) {
      const rough = duration(wording, about.value, unit, start, about.end);
      found.push(rough.bound === 'exact' ? { ...rough, bound: 'about' } : rough);
      return about.end;
    }
    found.push(duration(wording, first.value, unit, start, first.end + 1));
    return first.end + 1;
  }
  const joint = jointAfter(wording, first.end);
  if (!joint) return undefined;
  const second = lengthAt(wording, joint.next);
  const secondUnit = second && unitAfter(wording, second);
  if (!second || !secondUnit || isAgeInYears(wording, joint.next, second)) return undefined;
  // "Vier weken in 2026 en vier weken in 2027".
  if (first.value >= FIRST_YEAR && second.value < FIRST_YEAR) return undefined;
  const end = second.end + 1;
  const shared = boundBefore(wording, start);
  const isBetween = plainAt(wording, start - 1) === 'tussen' || plainAt(wording, start - 2) === 'tussen';
  const [low, high]: [DurationBound, DurationBound] =
    joint.isRange || isBetween ? ['atLeast', 'atMost'] : [shared, shared];
  found.push(
    { amount: first.value, unit: secondUnit, bound: low, days: first.value * DAYS[secondUnit], start, end: first.end },
    {
      amount: second.value,
      unit: secondUnit,
      bound: high,
      days: second.value * DAYS[secondUnit],
      start: joint.next,
      end,
    },
  );
  return end;
}

/** No number of days or weeks is as high as a year. */
const FIRST_YEAR = 1900;

/** The number of a length of time, past what only stresses it: "een heel kwartaal", "drie volle maanden"; "een kwart jaar". */
function lengthAt(wording: Wording, at: number): NumberAt | undefined {
  const number = numberAt(wording, at);
  if (number === undefined || number.end !== at + 1) return number;
  const word = plainAt(wording, at + 1);
  if (WHOLE.has(word) && UNITS.has(plainAt(wording, at + 2))) return { value: number.value, end: at + 2 };
  if (word !== 'kwart' || plainAt(wording, at + 2) !== 'jaar') return number;
  return { value: number.value / 4, end: at + 2 };
}

const WHOLE: ReadonlySet<string> = new Set(
  'heel hele vol volle ruime kleine dikke goede aaneengesloten achtereenvolgende opeenvolgende aansluitende'.split(' '),
);

/** "Een week of zes", "een maand of twee": the number that is meant; "een week of twee weken" are two. */
function roughCount(wording: Wording, start: number, first: NumberAt): NumberAt | undefined {
  if (plainAt(wording, start) !== 'een' || plainAt(wording, first.end + 1) !== 'of') return undefined;
  const meant = numberAt(wording, first.end + 2);
  return meant && unitAfter(wording, meant) === undefined ? meant : undefined;
}

/** "4 weken", "4-weken", "(vier) weken"; a comma or full stop between them parts them. "In een kalenderjaar" is no length of time. */
function unitAfter(wording: Wording, number: NumberAt): DurationUnit | undefined {
  const plain = plainAt(wording, number.end);
  const unit = UNITS.get(plain);
  if (unit === undefined || !/^[\s)-]*$/.test(gapAfter(wording, number.end - 1))) return undefined;
  return number.value === 1 && plain.startsWith('kalenderjaar') ? undefined : unit;
}

function jointAfter(wording: Wording, at: number): { readonly next: number; readonly isRange: boolean } | undefined {
  const gap = gapAfter(wording, at - 1);
  if (gap !== ' ' && /^\s*[-–—]\s*$/.test(gap)) return { next: at, isRange: true };
  const word = plainAt(wording, at);
  if (RANGE_WORDS.has(word)) return { next: at + 1, isRange: true };
  return CHOICE_WORDS.has(word) ? { next: at + 1, isRange: false } : undefined;
}

function duration(wording: Wording, amount: number, unit: DurationUnit, start: number, end: number): Duration {
  const before = boundBefore(wording, start);
  return {
    amount,
    unit,
    bound: before === 'exact' ? boundAfter(wording, end) : before,
    days: amount * DAYS[unit],
    start,
    end,
  };
}

/** "na uiterlijk", "uiterlijk na" and "telkens na" are what the stronger word says; "na" alone is `after`. */
function boundBefore(wording: Wording, start: number): DurationBound {
  let sawAfter = false;
  for (let at = start, steps = 0; steps <= 5; at -= 1, steps += 1) {
    const phrase = phraseBefore(BOUND_PHRASES, wording, at);
    if (phrase) return sawAfter && LOOSE.has(phrase.bound) ? 'after' : phrase.bound;
    const word = plainAt(wording, at - 1);
    if (word === 'dan') return sawAfter ? 'after' : comparedBefore(wording, at - 1);
    if (word === 'na' || word === 'nadat') sawAfter = true;
    if (!BETWEEN.has(word) || /[,;:.]/.test(gapAfter(wording, at - 1))) break;
  }
  return sawAfter ? 'after' : 'exact';
}

/** "langer op zich laat wachten dan vier weken" is `after`; "niet langer duren dan vier weken" is `atMost`. */
function comparedBefore(wording: Wording, than: number): DurationBound {
  for (let at = than - 1; at >= than - 6; at -= 1) {
    const word = plainAt(wording, at);
    const isDenied = /^(niet|nooit)$/.test(plainAt(wording, at - 1));
    if (word === 'langer' || word === 'later' || word === 'meer') return isDenied ? 'atMost' : 'after';
    if (word === 'korter' || word === 'minder' || word === 'eerder') return isDenied ? 'atLeast' : 'atMost';
  }
  return 'exact';
}

function boundAfter(wording: Wording, end: number): DurationBound {
  const word = plainAt(wording, end);
  const next = plainAt(wording, end + 1);
  if (word === 'of' && (next === 'langer' || next === 'meer')) return 'atLeast';
  if (word === 'of' && (next === 'korter' || next === 'minder')) return 'atMost';
  if (word === 'maximaal' || word === 'hoogstens') return 'atMost';
  return word === 'na' || word === 'nadat' || word === 'later' ? 'after' : 'exact';
}
