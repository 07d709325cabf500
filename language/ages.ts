/** Ages in a text. */
import type { Age } from './age.ts';
import { concept } from './concept.ts';
import { UNITS_OF_OTHER_THINGS } from './counted-things.ts';
import { NUMBER_FORMS, type NumberAt, numberAt } from './numbers.ts';
import { type Phrase, phraseBefore, phrasesOf } from './phrases.ts';
import type { Wording } from './word.ts';
import { gapAfter, plainAt } from './words.ts';
import { isAgeInYears } from './years.ts';

type Ends = Pick<Age, 'from' | 'to'>;

/** Comparators before an age, longest first. `bare`: also without "jaar" behind the number. */
const BEFORE = phrasesOf<Phrase & { readonly ends: (age: number) => Ends }>([
  { words: ['niet', 'ouder', 'dan'], ends: (age) => ({ to: age }) },
  { words: ['niet', 'jonger', 'dan'], ends: (age) => ({ from: age }) },
  ...['is', 'bent', 'ben', 'zijn', 'bent u', 'is of'].flatMap((verb) => [
    { words: ['niet', 'ouder', ...verb.split(' '), 'dan'], ends: (age: number) => ({ to: age }) },
    { words: ['niet', 'jonger', ...verb.split(' '), 'dan'], ends: (age: number) => ({ from: age }) },
    { words: ['jonger', ...verb.split(' '), 'dan'], ends: (age: number) => ({ to: age - 1 }) },
    { words: ['ouder', ...verb.split(' '), 'dan'], ends: (age: number) => ({ from: age + 1 }) },
  ]),
  { words: ['jonger', 'dan'], ends: (age) => ({ to: age - 1 }) },
  { words: ['ouder', 'dan'], ends: (age) => ({ from: age + 1 }) },
  ...['de leeftijd van', 'je', 'uw', 'de', 'hun'].map((whose) => ({
    words: ['tot', 'en', 'met', ...whose.split(' ')],
    ends: (age: number) => ({ to: age }),
  })),
  { words: ['tot', 'en', 'met'], ends: (age) => ({ to: age }) },
  { words: ['t/m'], ends: (age) => ({ to: age }) },
  { words: ['nog', 'geen'], ends: (age) => ({ to: age - 1 }) },
  { words: ['nog', 'niet'], ends: (age) => ({ to: age - 1 }) },
  { words: ['geen'], ends: (age) => ({ to: age - 1 }) },
  { words: ['minder', 'dan'], ends: (age) => ({ to: age - 1 }) },
  { words: ['onder', 'de'], ends: (age) => ({ to: age - 1 }) },
  { words: ['beneden', 'de'], ends: (age) => ({ to: age - 1 }) },
  { words: ['onder'], ends: (age) => ({ to: age - 1 }) },
  { words: ['boven', 'de'], ends: (age) => ({ from: age + 1 }) },
  { words: ['boven'], ends: (age) => ({ from: age + 1 }) },
  { words: ['vanaf', 'de', 'leeftijd', 'van'], ends: (age) => ({ from: age }) },
  ...['hun', 'uw', 'je', 'jouw', 'zijn', 'haar', 'de'].map((whose) => ({
    words: ['vanaf', whose],
    ends: (age: number) => ({ from: age }),
  })),
  { words: ['vanaf'], ends: (age) => ({ from: age }) },
  { words: ['minimaal'], ends: (age) => ({ from: age }) },
  { words: ['minstens'], ends: (age) => ({ from: age }) },
  { words: ['ten', 'minste'], ends: (age) => ({ from: age }) },
  ...['hooguit', 'hoogstens', 'maximaal'].flatMap((most) =>
    ['u', 'je'].map((who) => ({ words: [who, most], ends: (age: number) => ({ to: age }) })),
  ),
  ...['maximaal', 'hooguit', 'hoogstens', 'ten hoogste'].map((most) => ({
    words: most.split(' '),
    ends: (age: number) => ({ to: age }),
  })),
  { words: ['tot', 'de', 'leeftijd', 'van'], ends: (age) => ({ to: age - 1 }) },
  { words: ['tot', 'uw'], ends: (age) => ({ to: age - 1 }) },
  { words: ['tot', 'je'], ends: (age) => ({ to: age - 1 }) },
  { words: ['tot', 'hun'], ends: (age) => ({ to: age - 1 }) },
  ...['u', 'je', 'hij', 'zij', 'ze', 'u uw', 'je je'].flatMap((who) =>
    [['totdat'], ['tot'], ['tot', 'dat']].map((until) => ({
      words: [...until, ...who.split(' ')],
      ends: (age: number) => ({ to: age - 1 }),
    })),
  ),
  ...['uw', 'je', 'zijn', 'haar', 'hun'].map((whose) => ({
    words: ['na', whose],
    ends: (age: number) => ({ from: age }),
  })),
  { words: ['voor', 'uw'], ends: (age) => ({ to: age - 1 }) },
  { words: ['voor', 'je'], ends: (age) => ({ to: age - 1 }) },
  { words: ['tot', 'de'], ends: (age) => ({ to: age - 1 }) },
  { words: ['tot'], ends: (age) => ({ to: age - 1 }) },
]);

/** Comparators that need "jaar" behind the number, because they go with any quantity. */
const NEEDS_YEAR: ReadonlySet<string> = new Set(['minimaal', 'minstens', 'ten', 'maximaal', 'hooguit', 'hoogstens']);

/** Words before a number that make it something else: an article, a step, a telephone number. */
const NUMBERED: ReadonlySet<string> = new Set(
  'artikel art lid stap nummer nr pagina bladzijde tel telefoon hoofdstuk paragraaf kamer € euro om'.split(' '),
);

const PLUS: ReadonlySet<string> = new Set(['+', 'plus', 'plussers', 'plusser', "plus'ers", 'plussen']);
const YEARLING = /^jarigen?$/;
const YEAR: ReadonlySet<string> = new Set(['jaar', 'jr', 'jaren']);

/** Birthdays in words: the ages that the law names, and those beside them. */
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['achttiende', 18],
  ['twintigste', 20],
  ['eenentwintigste', 21],
  ['zesentwintigste', 26],
  ['zevenentwintigste', 27],
  ['achtentwintigste', 28],
]);

/** A statement that has none of these names no age. */
export const AGE_FORMS = concept('leeftijd', ...NUMBER_FORMS, ...ORDINALS.keys());

const REACHED: ReadonlySet<string> = new Set([
  'bereikt',
  'gevierd',
  'vieren',
  'geworden',
  'gehaald',
  'gepasseerd',
  'aangetikt',
]);

/** "De 27 nog niet bereikt", "als u de 27 hebt bereikt": the number stands without "jaar". */
const BEFORE_REACHED: ReadonlySet<string> = new Set(['nog', 'niet', 'al', 'hebt', 'heeft', 'hebben', 'bereikt']);

/** Words between an age and "bereikt". */
const REACHED_WITHIN = 4;

/** "Wie 27 is of jonger". */
const IS: ReadonlySet<string> = new Set(['is', 'bent', 'ben', 'zijn']);
const INCLUDED: ReadonlySet<string> = new Set(['meegerekend', 'meegeteld', 'inbegrepen', 'incluis']);
const ARTICLE: ReadonlySet<string> = new Set(['de', 'je', 'uw']);
const PAST: ReadonlySet<string> = new Set(['gepasseerd', 'voorbij']);

const BECOMES: ReadonlySet<string> = new Set(['wordt', 'word', 'worden', 'geworden', 'viert', 'vieren']);
const PRONOUN: ReadonlySet<string> = new Set(
  'u je jij ik ze zij hij die jullie kind partner beiden beide allebei'.split(' '),
);
const PERSON =
  /^(zoon|zoons|zonen|dochter|dochters|kind|kinderen|huisgenoot|huisgenoten|broer|zus|nicht|neef|kleinkind|kleinzoon|kleindochter|volwassene|volwassenen|partner|iemand|mensen|personen|jongere|jongeren|inwoner|inwoners|student|studenten|bewoner|bewoners|aanvrager|aanvragers|man|vrouw|vriend|vriendin)$/;

/** "jonger dan 27", "27 jaar en ouder", "18 tot 27", "18-27 jaar", "t/m 26", "27+", "27-plussers", "tot je 21e". */
export function agesIn(wording: Wording): Age[] {
  const found: Age[] = [];
  for (let i = 0; i < wording.words.length; i += 1) {
    const number = ageNumberAt(wording, i);
    if (!number) continue;
    if (NUMBERED.has(plainAt(wording, i - 1))) {
      i = (rangeAt(wording, i, number)?.end ?? number.end) - 1;
      continue;
    }
    const age = rangeAt(wording, i, number) ?? singleAt(wording, i, number);
    if (!age) continue;
    if (INCLUDED.has(plainAt(wording, age.end)) && age.to !== undefined) includeIn(found, age.to);
    else found.push(rangeFrom(wording, found, age) ?? age);
    i = Math.max(i, age.end - 1);
  }
  return found;
}

/** "18 jaar of ouder, maar nog geen 27": one range, with the age found before it, where nothing between them starts anew. */
function rangeFrom(wording: Wording, found: Age[], { from, to, start, end }: Age): Age | undefined {
  const lower = found.at(-1);
  if (lower?.from === undefined || lower.to !== undefined || from !== undefined) return undefined;
  if (to === undefined || to < lower.from || start === lower.end) return undefined;
  for (let at = lower.end; at < start; at += 1) if (!LINKS.has(plainAt(wording, at))) return undefined;
  found.pop();
  return { ...lower, to, end };
}

const LINKS: ReadonlySet<string> = new Set('en maar bent ben is zijn u je jij ook wel tegelijk nog'.split(' '));

/** "18 tot 27, de 27-jarigen meegerekend": the range before it goes on to that age. */
function includeIn(found: Age[], to: number): void {
  const before = found.pop();
  if (before !== undefined) found.push(before.to === to - 1 ? { ...before, to } : before);
}

/** A whole number that can be an age; "21e" and "27ste" too. */
function ageNumberAt(wording: Wording, index: number): NumberAt | undefined {
  const number = numberAt(wording, index) ?? ordinalAt(wording, index);
  return number && Number.isInteger(number.value) && number.value >= 1 && number.value <= 110 ? number : undefined;
}

function ordinalAt(wording: Wording, index: number): NumberAt | undefined {
  const plain = plainAt(wording, index);
  const written = ORDINALS.get(plain);
  if (written !== undefined) return { value: written, end: index + 1 };
  if (plain.length > 5 || !/^\d/.test(plain)) return undefined;
  const ordinal = /^(\d{1,3})(e|ste|de)$/.exec(plain);
  return ordinal ? { value: Number(ordinal[1]), end: index + 1 } : undefined;
}

/** "18 tot 27", "18 t/m 26", "18-27 jaar", "tussen 18 en 27", "18, 19 of 20 jaar". */
function rangeAt(wording: Wording, start: number, first: NumberAt): Age | undefined {
  let next = first.end;
  let isInclusive = false;
  const afterFirst = YEAR.has(plainAt(wording, next)) ? next + 1 : next;
  const gap = gapAfter(wording, first.end - 1);
  const isBetween = plainAt(wording, start - 1) === 'tussen' || plainAt(wording, start - 2) === 'tussen';
  const word = plainAt(wording, afterFirst);
  if (isPensionAge(wording, afterFirst, isBetween)) return { from: first.value, start, end: afterFirst };
  if (gap !== ' ' && /^\s*[-–—]\s*$/.test(gap) && word !== 'tot' && word !== 't/m') next = first.end;
  else if (word === 'tot' && plainAt(wording, afterFirst + 1) === 'en' && plainAt(wording, afterFirst + 2) === 'met') {
    next = afterFirst + 3;
    isInclusive = true;
  } else if (word === 't/m') {
    next = afterFirst + 1;
    isInclusive = true;
  } else if (word === 'tot' || (word === 'en' && isBetween)) next = afterFirst + 1;
  else return undefined;
  const second = ageNumberAt(wording, ARTICLE.has(plainAt(wording, next)) ? next + 1 : next);
  if (!second || second.value <= first.value) return undefined;
  const hasYear = YEAR.has(plainAt(wording, second.end));
  const isYearling = YEARLING.test(plainAt(wording, second.end));
  const isAge = hasYear ? second.value >= 12 : (isYearling || isBareAge(wording, second)) && first.value >= 12;
  if (!isAge) return undefined;
  const end = hasYear || isYearling ? second.end + 1 : second.end;
  return { from: first.value, to: isInclusive ? second.value : second.value - 1, start, end };
}

/** "tussen 18 jaar en de AOW-leeftijd", "vanaf 21 tot de pensioenleeftijd". */
function isPensionAge(wording: Wording, at: number, isBetween: boolean): boolean {
  const word = plainAt(wording, at);
  if (word !== 'tot' && !(word === 'en' && isBetween)) return false;
  return [at + 1, at + 2].some((i) =>
    /^(aow|aow-leeftijd|aow-gerechtigde|pensioenleeftijd|pensioengerechtigde)$/.test(plainAt(wording, i)),
  );
}

function singleAt(wording: Wording, start: number, number: NumberAt): Age | undefined {
  const { value } = number;
  const after = plainAt(wording, number.end);
  const isYears = isAgeInYears(wording, start, number);
  if (YEAR.has(after) && !isYears) return undefined;
  const end = isYears ? number.end + 1 : number.end;
  if (PLUS.has(after) && /^-?\s?$/.test(gapAfter(wording, number.end - 1)))
    return { from: value, start, end: number.end + 1 };
  const reached = reachedAfter(wording, number.end);
  if (reached !== undefined) {
    const ends = reached.isNotYet ? { to: value - 1 } : { from: value };
    return { ...ends, start, end: Math.max(end, reached.end) };
  }
  if (YEARLING.test(after)) return { from: value, to: value, start, end: number.end + 1 };
  const at = IS.has(plainAt(wording, end)) ? end + 1 : end;
  const behind = plainAt(wording, at);
  const turn = plainAt(wording, at + 1) === 'nog' ? at + 2 : at + 1;
  const turns = (behind === 'of' || behind === 'en') && gapAfter(wording, turn) + plainAt(wording, turn + 1) !== ' dan';
  const direction = turns ? plainAt(wording, turn) : '';
  if (direction === 'ouder' || (isYears && direction === 'hoger')) return { from: value, start, end: turn + 1 };
  if (direction === 'jonger') return { to: value, start, end: turn + 1 };
  const before = phraseBefore(BEFORE, wording, start);
  const isComparison =
    before && (isYears || (!NEEDS_YEAR.has(before.words[0] ?? '') && isBareComparison(wording, number, before.words)));
  if (before && isComparison) return { ...before.ends(value), start: start - before.words.length, end };
  if (isYears) return { from: value, to: value, start, end };
  if (isBirthday(wording, start, number)) return { from: value, start, end };
  return isStated(wording, start, number) ? { from: value, to: value, start, end } : undefined;
}

/** "jonger dan 27" needs no "jaar"; "tot 27" and "vanaf 27" only when nothing else is counted. */
function isBareComparison(wording: Wording, number: NumberAt, words: readonly string[]): boolean {
  if (words[0] === 'jonger' || words[0] === 'ouder' || words[1] === 'jonger' || words[1] === 'ouder') return true;
  return number.value >= 12 && isBareAge(wording, number);
}

/** A number of 12 to 99 with no unit, sign, month or digit behind it. */
function isBareAge(wording: Wording, number: NumberAt): boolean {
  if (number.value < 12 || number.value > 99) return false;
  const gap = gapAfter(wording, number.end - 1);
  const next = plainAt(wording, number.end);
  const isLabel = /[-–:]\s$/.test(gap) && !/^\d/.test(next);
  if ((/[-–:/]\s?$/.test(gap) && !isLabel) || /^,[-=–]/.test(gap)) return false;
  return !UNITS_OF_OTHER_THINGS.has(next) && !(/^\d/.test(next) && /^\s?$/.test(gap));
}

/** "(de leeftijd van) 27 jaar nog niet bereikt", "uw 28e verjaardag nog niet gevierd". */
function reachedAfter(
  wording: Wording,
  from: number,
): { readonly isNotYet: boolean; readonly end: number } | undefined {
  const hasUnit = YEAR.has(plainAt(wording, from)) || plainAt(wording, from) === 'verjaardag';
  if (!hasUnit && !BEFORE_REACHED.has(plainAt(wording, from))) return undefined;
  let isNotYet = false;
  for (let i = hasUnit ? from + 1 : from; i <= from + 1 + REACHED_WITHIN; i += 1) {
    const word = plainAt(wording, i);
    if (word === 'nog') isNotYet = true;
    if (REACHED.has(word)) return { isNotYet, end: i + 1 };
  }
  return undefined;
}

/** "Wordt uw kind 21", "als de dochter 27 wordt". */
function isBirthday(wording: Wording, start: number, number: NumberAt): boolean {
  if (!isBareAge(wording, number)) return false;
  if (BECOMES.has(plainAt(wording, number.end))) return true;
  if (PAST.has(plainAt(wording, number.end)) || PAST.has(plainAt(wording, number.end + 1))) return true;
  return [1, 2, 3, 4].some((back) => BECOMES.has(plainAt(wording, start - back)));
}

/** "Bent u 27?", "als ze 30 zijn", "uw zoon van 21", "een huisgenoot van 25". */
function isStated(wording: Wording, start: number, number: NumberAt): boolean {
  if (!isBareAge(wording, number)) return false;
  const before = plainAt(wording, start - 1);
  const behind = plainAt(wording, number.end);
  if (before === 'van') return PERSON.test(plainAt(wording, start - 2));
  if (behind === 'bent' || behind === 'ben' || INCLUDED.has(behind)) return true;
  if (before === 'is' && PERSON.test(plainAt(wording, start - 2))) return true;
  if (behind === 'is' || behind === 'zijn') return PRONOUN.has(before);
  if (/^(bent|ben)$/.test(before) && PRONOUN.has(plainAt(wording, start - 2))) return true;
  return /^(bent|ben)$/.test(plainAt(wording, start - 2)) && PRONOUN.has(before);
}
