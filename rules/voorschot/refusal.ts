/** Does a statement say that no voorschot is given? */
import { concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { BESLISSEN } from '../words/voorschot-besluit.ts';
import { GEVEN, UITKEREN, VERREKENEN } from '../words/voorschot-betaling.ts';
import { GROEP } from '../words/voorschot-groep.ts';
import { EENMALIG, NIET_OPNIEUW, NOG_EEN } from '../words/voorschot-keer.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { VANZELF } from '../words/voorschot-vanzelf.ts';
import { VERWIJZING } from '../words/voorschot-vragen.ts';
import {
  AFGEWEZEN,
  ANDERS_ONTKEND,
  BEDOELD,
  BESCHIKBAAR,
  GEEN_VOORSCHOT,
  NEE,
  NOG_GEEN_VOORSCHOT,
  U_MAG,
  VERWACHTEN,
  WEIGERINGSGROND,
  ZO_IETS,
} from '../words/voorschot-weigeren.ts';
import { conditionOf } from './passage.ts';

/** Words of a question without a verb: "Een voorschot op uw bijstand?" */
const ELLIPTIC = 8;
/** A heading that is hardly more than the name. */
const BARE_HEADING = 5;

/** It says that no voorschot is given, in its own words or as the answer to a question. */
export function refuses(statement: Statement): boolean {
  if (statement.isQuestion || statement.has(NOG_GEEN_VOORSCHOT) || statement.has(VERREKENEN)) return false;
  if (statement.has(NIET_OPNIEUW) || statement.has(EENMALIG) || statement.percentages.length > 0) return false;
  if (statement.has(VANZELF) || statement.has(NOG_EEN) || QUOTED.test(statement.text)) return false;
  if (isListedWithout(statement) || isRowOfNo(statement) || isNotFor(statement)) return true;
  if (statement.has(GEEN_VOORSCHOT)) return !statement.modality.has('hoeft-niet') || statement.has(VERWACHTEN);
  if (statement.has(ZONDER_VRAGEN)) return false;
  const denials = denialsIn(statement);
  if (denials.some((at) => statement.sameClause(ELK_VOORSCHOT, at) || statement.near(ELK_VOORSCHOT, at, BESIDE)))
    return true;
  if (denials.length > 0 && (pointsBack(statement) || pointsToGiven(statement, denials) || isLabelled(statement)))
    return true;
  const asked = conditionOf(statement);
  if (asked === undefined || !asked.has(ELK_VOORSCHOT) || asksForDetail(asked) || asked.has(NOG_EEN)) return false;
  if (!asked.has(UITKEREN) && OTHERWISE.has(asked.words[0]?.plain ?? '') && asked.words[1]?.plain !== 'er')
    return false;
  if (!asked.has(UITKEREN) && (asked.words.length > ELLIPTIC || asked.has(NOG_GEEN_VOORSCHOT))) return false;
  return statement.has(NEE) || denials.length > 0 || isOnlyOnDecision(statement);
}

/** "Zonder dat u erom vraagt betalen wij een voorschot": what is spared is the asking. */
const ZONDER_VRAGEN = concept(
  'zonder vragen',
  ...['u', 'je'].flatMap((you) => ['vraagt', 'iets doet', 'hoeft'].map((ask) => `zonder dat ${you} … ${ask}`)),
  ...['u', 'je'].map((you) => `zonder dat ${you} iets`),
);

/** "Bij 'geen voorschot' ziet u de reden": words on a screen. */
const QUOTED = /['‘“"]geen voorschot/i;

/** "Kan ik een voorschot krijgen? U krijgt pas geld als wij hebben beslist." */
const isOnlyOnDecision = (statement: Statement): boolean =>
  statement.next === undefined &&
  statement.durations.length === 0 &&
  statement.has(PAS) &&
  statement.has(BESLISSEN) &&
  statement.has(GEVEN);
const PAS = concept('pas', 'pas', 'eerst na', 'niet eerder dan');

/**
 * Where it is denied that there is one ("geen recht", "niet mogelijk"), that it is given ("geven wij niet"), or where it is refused by the
 * word itself ("geweigerd", "uitgesloten"); not when, how or how much.
 */
export function denialsIn(statement: Statement): readonly Span[] {
  if (statement.modality.has('hoeft-niet')) return [];
  const isOfIt = (at: Span) =>
    !statement.sameClause(ELK_VOORSCHOT, at) || statement.find(ELK_VOORSCHOT).some((named) => statement.negates(named));
  const denied = [
    ...statement.find(BESCHIKBAAR).filter((at) => !isOfBenefit(statement, at)),
    ...statement.find(GEVEN).filter(isOfIt),
  ].filter((at) => statement.negates(at) && !statement.sameClause(ANDERS_ONTKEND, at));
  const notForGroup = statement.has(GROEP) ? statement.find(BEDOELD).filter((at) => statement.negates(at)) : [];
  return [...denied, ...notForGroup, ...refusalsByWord(statement)];
}

/** "Beslist dat u geen recht had": on the bijstand, and not on the voorschot beside it. */
const isOfBenefit = (statement: Statement, at: Span): boolean =>
  statement.words[at.start]?.plain === 'recht' &&
  statement.has(ELK_VOORSCHOT) &&
  (!statement.near(ELK_VOORSCHOT, at, RIGHT_TO_IT) ||
    statement.find(RIGHT_TO_BENEFIT).some(({ start }) => start === at.start));
const RIGHT_TO_BENEFIT = concept(
  'recht op bijstand',
  ...['bijstand', 'een *uitkering', 'de *uitkering', 'uitkering'].map((benefit) => `recht op ${benefit}`),
);
/** Words between the voorschot and the right to it: "op een voorschot hebben zij nooit recht". */
const RIGHT_TO_IT = 5;

/** "Blijft achterwege", "wordt geweigerd", whether or not it names the voorschot. */
export const refusesByWord = (statement: Statement): boolean => refusalsByWord(statement).length > 0;

const refusalsByWord = (statement: Statement): readonly Span[] =>
  statement.find(AFGEWEZEN).filter((at) => !isKept(statement, at));

/** "Mogen wij niet weigeren", "u kunt het weigeren". */
function isKept(statement: Statement, at: Span): boolean {
  return statement.negates({ start: at.start, end: at.start + 1 }) || statement.near(U_MAG, at, CHOICE);
}

/** Words between the voorschot and what is denied of it, where "dan" opens a clause: "een voorschot is dan uitgesloten". */
const BESIDE = 2;
/** Words between "u mag" and "weigeren". */
const CHOICE = 5;

/** "Is het voorschot belast?", "Telt het mee?" */
const OTHERWISE: ReadonlySet<string> = new Set('is heeft telt wordt mag moet hebt geldt verandert betaal'.split(' '));

/** An item below "Wanneer krijgt u geen voorschot?" or "U krijgt geen voorschot als:". */
export function isListedWithout(statement: Statement): boolean {
  if (answersForWhomNot(statement)) return true;
  if (statement.kind !== 'item' || statement.has(ELK_VOORSCHOT)) return false;
  const above = statement.intro ?? statement.headings.at(-1);
  if (above === undefined || !above.has(GEEN_VOORSCHOT) || above.has(NOG_GEEN_VOORSCHOT)) return false;
  return above.isQuestion ? WHO.has(above.words[0]?.plain ?? '') : LISTS.test(above.text);
}

/** "Voorschot op de bijstand | nee", and below "Voorschot": "mogelijk | nee". */
function isRowOfNo(statement: Statement): boolean {
  const { kind, words } = statement;
  if (kind !== 'row' || words.length > ROW || !NONE.has(words.at(-1)?.plain ?? '') || asksForDetail(statement))
    return false;
  if (isRowBelowName(statement)) return true;
  return statement.find(ELK_VOORSCHOT).some(({ start }) => start <= 1) || words[0]?.plain === 'mogelijk';
}

/** "Aanvrager met een partner | geen", below "Wie? | Voorschot". */
export const isRowBelowName = ({ kind, intro }: Statement): boolean =>
  kind === 'row' && intro?.has(ELK_VOORSCHOT) === true && !asksForDetail(intro);

const NONE: ReadonlySet<string> = new Set(['nee', 'geen', 'niet', 'nooit']);
/** Words of a row that names the voorschot and says no. */
const ROW = 6;

/** "Niet voor wie bij familie inwoont", below "Voorschot". */
function isNotFor({ kind, words, intro, headings }: Statement): boolean {
  if (kind === 'sentence' || words[0]?.plain !== 'niet' || words[1]?.plain !== 'voor') return false;
  const above = intro ?? headings.at(-1);
  return above !== undefined && above.words.length <= BARE_HEADING && above.has(ELK_VOORSCHOT);
}

/** "Voor wie geldt het voorschot niet? Voor mensen die …" */
function answersForWhomNot(statement: Statement): boolean {
  const asked = conditionOf(statement);
  const [first, second] = asked?.words ?? [];
  if (first?.plain === 'wanneer') return asked?.has(GEEN_VOORSCHOT) === true && statement.isConditional;
  if (first?.plain !== 'wie' && second?.plain !== 'wie') return false;
  return asked?.has(GEEN_VOORSCHOT) === true || (asked?.has(ELK_VOORSCHOT) === true && asked.has(NIET));
}

const NIET = concept('niet', 'niet');

const WHO: ReadonlySet<string> = new Set(['wanneer', 'wie', 'voor', 'in']);

/** "Geen voorschot als", "Voor wie is er geen voorschot", "U krijgt geen voorschot in deze gevallen:" */
const LISTS = /(?: als| indien| wanneer| gevallen| voor| aan|:)[ .…:]*$|^(?:wanneer|wie|voor wie) /i;

/** "Krijg ik het pas na acht weken?", "maar een keer?": no to that is no refusal. */
function asksForDetail({ words, durations, percentages }: Statement): boolean {
  if (durations.some(({ bound }) => bound === 'after') || percentages.length > 0) return true;
  return words.some(({ plain }) => DETAIL.has(plain));
}

const DETAIL: ReadonlySet<string> = new Set(
  'waarom pas vanzelf automatisch maar alleen altijd iedereen elke iedere alle zelf hoogstens maximaal meer minder terug later eenmalig slechts moet hoef'.split(
    ' ',
  ),
);

/** "Een voorschot op uw bijstand: doen wij niet." */
function isLabelled(statement: Statement): boolean {
  const { intro } = statement;
  if (statement.kind === 'definition' && intro?.has(ELK_VOORSCHOT)) return intro.words.length <= BARE_HEADING;
  return LABEL.test(statement.text) && statement.find(ELK_VOORSCHOT).some(({ start }) => start <= 1);
}

const LABEL = /^[^:]{1,60}: /;

/** "U bent statushouder. U komt hiervoor niet in aanmerking.": the sentence before it names no ground of the law. */
function goesOnUnderName(statement: Statement, previous: Statement): boolean {
  if (previous.has(WEIGERINGSGROND)) return false;
  return statement.has(DIT_BEDRAG) || (statement.has(HIERVOOR) && previous.has(GROEP));
}

const DIT_BEDRAG = concept('dit bedrag', 'die betaling', 'dit bedrag', 'dit geld');
const HIERVOOR = concept('hiervoor', 'hiervoor', 'daarvoor', 'hier … recht op', 'daar … recht op');

/** The first sentence under the heading "Voorschot": "Dit is niet mogelijk". */
export function opensUnderName(statement: Statement): boolean {
  const heading = statement.headings.at(-1);
  if (heading === undefined || heading.isQuestion) return false;
  if (statement.previous !== undefined && !goesOnUnderName(statement, statement.previous)) return false;
  if (!statement.has(VERWIJZING) && statement.words.length > BARE_HEADING) return false;
  return heading.words.length <= BARE_HEADING && heading.has(ELK_VOORSCHOT);
}

/** "Anderen krijgen een voorschot. Voor studenten is dat niet mogelijk.", "Die regeling hebben wij niet." */
function pointsToGiven(statement: Statement, denials: readonly Span[]): boolean {
  const { previous, words } = statement;
  if (previous?.has(ELK_VOORSCHOT) !== true || previous.has(VERREKENEN) || statement.has(ELK_VOORSCHOT)) return false;
  if (words.length > SHORT || statement.durations.length > 0) return false;
  if (!statement.has(ZO_IETS) && (!statement.has(GROEP) || !statement.has(VERWIJZING))) return false;
  const no = words.findLastIndex(({ plain }) => DENIALS.has(plain));
  if (no < 0) return refusesByWord(statement);
  const isSaid = (at: number) => denials.some(({ start, end }) => start <= at && at < end);
  return words.every(({ plain }, at) => at <= no || plain === 'in' || isSaid(at));
}

const DENIALS: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit']);

/** "Daar doen wij niet aan." */
const pointsBack = (statement: Statement): boolean => opensUnderName(statement) && statement.words.length <= SHORT;
/** Words of a sentence that speaks of nothing but what it points to. */
const SHORT = 11;
