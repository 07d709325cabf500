/**
 * Negation and its reach, which is never more than the clause.
 *
 * - "geen", "noch": what follows ("U krijgt geen voorschot").
 * - "zonder": the few words that follow ("zonder uw toestemming"), or all of them after "zonder dat" and "zonder … te"; none after
 *   "zonder meer" and "zonder uitzondering".
 * - "nooit", "nergens", "niemand", "niets", "in geen geval": the whole clause; "nooit meer dan 95%": nothing.
 * - "niet": what follows, since Dutch puts the verb last ("U hoeft dit niet aan te vragen"), and what stands before it, except
 *   what is presupposed: something with "de", "het", "uw", "dit" before it, and what stands before "hoeft". When nothing but a
 *   particle or "mogelijk" follows ("Een voorschot krijgt u niet", "Terugwerkende kracht is niet mogelijk"), all that stands before.
 * - "bij het niet melden van": only that verb.
 * - "en niet", "en nog niet": what follows ("een voorschot en niet de hele uitkering").
 * - "niet automatisch", "niet altijd", "niet genoeg": only that word, except after "hoeft".
 * - "niet alleen", "niet meer dan 95%", "al dan niet", "of niet": nothing.
 */
import { concept } from './concept.ts';
import type { Span } from './statement.ts';
import type { Wording } from './word.ts';
import { plainAt } from './words.ts';

const WHOLE_CLAUSE: ReadonlySet<string> = new Set('nooit nergens niemand nimmer niets niks onmogelijk'.split(' '));
const FORWARD: ReadonlySet<string> = new Set(['geen', 'noch', 'geenszins']);

/** What opens a clause is not what the clause denies: "tenzij dat niet kan". */
const OPENERS: ReadonlySet<string> = new Set(['tenzij', 'behalve', 'mits', 'uitgezonderd']);

/** Words that "niet" denies by themselves, leaving the rest of the clause as it is. */
const FOCUS: ReadonlySet<string> = new Set(
  (
    'automatisch vanzelf altijd eens direct meteen onmiddellijk zomaar genoeg voldoende vaak eerder opnieuw elke iedere iedereen allemaal ' +
    'helemaal volledig overal zelf apart contant eerst langer beslist speciaal precies zeker steeds uitsluitend alles'
  ).split(' '),
);

/** Adjectives that say of what stands before them whether it can be at all. */
const PREDICATES: ReadonlySet<string> = new Set(
  'mogelijk toegestaan nodig verplicht noodzakelijk vereist beschikbaar geldig aan de orde van toepassing meer wel dan ook'.split(
    ' ',
  ),
);
const PARTICLES: ReadonlySet<string> = new Set(
  'aan af bij door in mee na om op over terug toe uit voor weg plaats'.split(' '),
);
const DEFINITE: ReadonlySet<string> = new Set('de het uw je jouw dit deze dat die onze ons zijn haar hun'.split(' '));
const COMPARED: ReadonlySet<string> = new Set(
  'meer hoger langer minder later lager korter ouder jonger groter'.split(' '),
);
const BREAKS_ZONDER: ReadonlySet<string> = new Set(
  'terecht bij naar u je wij we dient dienen vragen is zijn kan kunt krijgt krijg krijgen ontvangt ontvangen hebben geldt gelden neemt nemen mag moet wordt worden geen niet hebt heeft hoeft vraagt kunnen mogen'.split(
    ' ',
  ),
);
/** "Zonder meer", "zonder uitzondering": it holds, all the more. */
const ALL_THE_MORE: ReadonlySet<string> = new Set(
  'meer uitzondering uitzonderingen pardon twijfel mankeren'.split(' '),
);
const ZONDER_REACH = 4;
/** Most words of a label that "nee" answers. */
const LABEL = 5;

/** A statement that has none of these denies nothing. */
export const NEGATION = concept('ontkenning', 'niet', 'zonder', 'nee', ...FORWARD, ...WHOLE_CLAUSE);

/** The words that negations reach: one flag for each word. */
export function negatedWords(wording: Wording, clauses: readonly number[]): readonly boolean[] {
  const negated = wording.words.map(() => false);
  const mark = (start: number, end: number) => negated.fill(true, Math.max(start, 0), end);
  let clauseStart = 0;
  for (let i = 0; i < wording.words.length; i += 1) {
    if (i > 0 && clauses[i] !== clauses[i - 1]) clauseStart = i;
    const word = plainAt(wording, i);
    if (isPlainNo(wording, i)) mark(0, i);
    if (word !== 'niet' && word !== 'zonder' && !FORWARD.has(word) && !WHOLE_CLAUSE.has(word)) continue;
    let clauseEnd = i + 1;
    while (clauseEnd < clauses.length && clauses[clauseEnd] === clauses[i]) clauseEnd += 1;
    if (FORWARD.has(word)) mark(isInNoCase(wording, i) ? clauseStart : i + 1, clauseEnd);
    else if (word === 'zonder') mark(i + 1, endOfZonder(wording, i, clauseEnd));
    else if (WHOLE_CLAUSE.has(word)) {
      if (!isBound(wording, i)) mark(clauseStart, clauseEnd);
    } else markNiet(wording, negated, { start: clauseStart, end: clauseEnd }, i);
  }
  return negated;
}

/** "In geen geval", "in geen enkel geval": as much as "nooit". */
function isInNoCase(wording: Wording, at: number): boolean {
  if (plainAt(wording, at - 1) !== 'in') return false;
  return [at + 1, at + 2].some((i) => plainAt(wording, i) === 'geval');
}

/** "Terugwerkende kracht: nee", "Auto | nee". */
function isPlainNo({ words }: Wording, at: number): boolean {
  return at > 0 && at <= LABEL && at === words.length - 1 && words[at]?.plain === 'nee';
}

function markNiet(wording: Wording, negated: boolean[], clause: Span, at: number): void {
  const next = at + 1 < clause.end ? plainAt(wording, at + 1) : '';
  const before = plainAt(wording, at - 1);
  if (before === 'of' || (before === 'dan' && plainAt(wording, at - 2) === 'al')) return;
  if (next === 'alleen' || isBound(wording, at)) return;
  if (before === 'het' && NAMES_AFTER.has(plainAt(wording, at - 2))) {
    negated.fill(true, at + 1, endOfDeed(wording, at + 1, clause.end));
    return;
  }
  if (before === 'en' || (before === 'nog' && plainAt(wording, at - 2) === 'en')) {
    negated.fill(true, at + 1, clause.end);
    return;
  }
  const need = needBefore(wording, clause.start, at);
  if (FOCUS.has(next) && need < 0) {
    negated[at + 1] = true;
    return;
  }
  if (next === 'uit' && /^(zichzelf|onszelf)$/.test(plainAt(wording, at + 2))) {
    negated.fill(true, at + 1, at + 3);
    return;
  }
  negated.fill(true, at + 1, clause.end);
  const isLast = onlyPredicate(wording, at + 1, clause.end);
  const from = isLast || need < 0 ? clause.start : at;
  for (let i = from; i < at; i += 1) {
    if (OPENERS.has(plainAt(wording, i))) continue;
    const isVerb = i === at - 2 && ON_WHAT.has(next) && DOERS.has(before);
    if (isLast || isVerb || !isPresupposed(wording, i, clause.start)) negated[i] = true;
  }
}

/** Who does it stands right behind the verb: "Die gift korten wij niet op uw uitkering". */
const DOERS: ReadonlySet<string> = new Set(['wij', 'we']);
const ON_WHAT: ReadonlySet<string> = new Set(['op', 'met', 'in', 'van', 'bij']);

/** "Bij het niet melden van inkomsten": the verb, which is a noun there. */
function endOfDeed(wording: Wording, start: number, end: number): number {
  let i = start;
  while (i < end && !plainAt(wording, i).endsWith('en')) i += 1;
  return Math.min(i + 1, end);
}

const NAMES_AFTER: ReadonlySet<string> = new Set('bij door voor na over wegens vanwege ondanks tegen'.split(' '));

/** "niet meer dan 95%", "nooit hoger is dan": a limit. */
function isBound(wording: Wording, at: number): boolean {
  return COMPARED.has(plainAt(wording, at + 1)) && [at + 2, at + 3].some((i) => plainAt(wording, i) === 'dan');
}

/** Index of "hoeft" or "hoeven" before the negation in its clause, or -1. */
function needBefore(wording: Wording, start: number, at: number): number {
  for (let i = at - 1; i >= start; i -= 1) if (/^hoe(f|ft|ven|fde)$/.test(plainAt(wording, i))) return i;
  return -1;
}

function onlyPredicate(wording: Wording, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const word = plainAt(wording, i);
    if (!PREDICATES.has(word) && !PARTICLES.has(word)) return false;
  }
  return true;
}

/** "het voorschot", "de tweede uitkering": there is one, whatever is denied of it. */
function isPresupposed(wording: Wording, at: number, clauseStart: number): boolean {
  return [at - 1, at - 2].some((i) => i >= clauseStart && DEFINITE.has(plainAt(wording, i)));
}

function endOfZonder(wording: Wording, at: number, clauseEnd: number): number {
  const next = plainAt(wording, at + 1);
  if (next === 'dat') return clauseEnd;
  if (ALL_THE_MORE.has(next)) return at;
  for (let i = at + 1; i < clauseEnd; i += 1) if (plainAt(wording, i) === 'te') return clauseEnd;
  let end = at + 1;
  while (end < clauseEnd && end <= at + ZONDER_REACH && !BREAKS_ZONDER.has(plainAt(wording, end))) end += 1;
  return end;
}
