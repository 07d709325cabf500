/** Does a statement say that no voorschot is given? */
import { type Concept, concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { GEVEN, UITKEREN, VERREKENEN } from '../words/voorschot-betaling.ts';
import { GROEP } from '../words/voorschot-groep.ts';
import { EENMALIG, NIET_OPNIEUW, NOG_EEN } from '../words/voorschot-keer.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { VANZELF } from '../words/voorschot-vanzelf.ts';
import { VERWIJZING } from '../words/voorschot-vragen.ts';
import {
  ACHTERWEGE,
  ANDERS_ONTKEND,
  GEEN_VOORSCHOT,
  NEE,
  NIET_MOGELIJK,
  NOG_GEEN_VOORSCHOT,
  VERWACHTEN,
  WEIGERINGSGROND,
} from '../words/voorschot-weigeren.ts';
import { conditionOf } from './passage.ts';

/** "Niet zomaar", "niet automatisch": given all the same. */
const NUANCE: ReadonlySet<string> = new Set(
  'zomaar automatisch vanzelf altijd eerder meer alleen direct meteen opnieuw zelf hoger lager'.split(' '),
);
/** "Geldt niet voor": for whom, or for which costs. */
const HOLDS: ReadonlySet<string> = new Set(['geldt', 'gelden']);
/** Words of a question without a verb: "Een voorschot op uw bijstand?" */
const ELLIPTIC = 8;
/** A heading that is hardly more than the name. */
const BARE_HEADING = 5;

/** It says that no voorschot is given, in its own words or as the answer to a question. */
export function refuses(statement: Statement): boolean {
  if (statement.isQuestion || statement.has(NOG_GEEN_VOORSCHOT) || statement.has(VERREKENEN)) return false;
  if (statement.has(NIET_OPNIEUW) || statement.has(EENMALIG) || statement.percentages.length > 0) return false;
  if (statement.has(VANZELF) || statement.has(NOG_EEN)) return false;
  if (isListedWithout(statement) || isRowOfNo(statement)) return true;
  if (statement.has(GEEN_VOORSCHOT)) return !statement.modality.has('hoeft-niet') || statement.has(VERWACHTEN);
  const impossible = statement
    .find(NIET_MOGELIJK)
    .filter((at) => !HOLDS.has(statement.words[at.start]?.plain ?? '') || holdsNotForGroup(statement, at))
    .filter((at) => !NUANCE.has(statement.words[at.end]?.plain ?? '') && isInOneClause(statement, at));
  if (impossible.some((at) => statement.sameClause(ELK_VOORSCHOT, at)) || deniesGiving(statement)) return true;
  if (impossible.length > 0 && (opensUnderName(statement) || isLabelled(statement))) return true;
  const asked = conditionOf(statement);
  if (asked === undefined || !asked.has(ELK_VOORSCHOT) || asksForDetail(asked) || asked.has(NOG_EEN)) return false;
  if (!asked.has(UITKEREN) && OTHERWISE.has(asked.words[0]?.plain ?? '') && asked.words[1]?.plain !== 'er')
    return false;
  if (!asked.has(UITKEREN) && (asked.words.length > ELLIPTIC || asked.has(NOG_GEEN_VOORSCHOT))) return false;
  return statement.has(NEE) || impossible.length > 0;
}

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
  if (kind !== 'row' || words.length > ROW || words.at(-1)?.plain !== 'nee' || asksForDetail(statement)) return false;
  return statement.find(ELK_VOORSCHOT).some(({ start }) => start <= 1) || words[0]?.plain === 'mogelijk';
}

/** Words of a row that names the voorschot and says no. */
const ROW = 6;

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

/** "Het voorschot geldt niet voor zelfstandigen." */
const holdsNotForGroup = (statement: Statement, { start, end }: Span): boolean =>
  statement.find(ELK_VOORSCHOT).some((at) => at.end <= start) && statement.find(GROEP).some((at) => at.start >= end);

/** "Wij betalen niet", and not "wij betalen als u nog niet …". */
function isInOneClause(statement: Statement, { start, end }: Span): boolean {
  if (CONTRASTS.has(statement.words[end - 2]?.plain ?? '') && statement.words[end - 1]?.plain === 'niet') return false;
  return statement.sameClause({ start, end: start + 1 }, { start: end - 1, end });
}

/** "Een voorschot en niet de hele uitkering." */
const CONTRASTS: ReadonlySet<string> = new Set(['en', 'nog', 'maar']);

/** "Krijg ik het pas na acht weken?", "maar een keer?": no to that is no refusal. */
function asksForDetail({ words, durations, percentages }: Statement): boolean {
  if (durations.some(({ bound }) => bound === 'after') || percentages.length > 0) return true;
  return words.some(({ plain }) => DETAIL.has(plain));
}

const DETAIL: ReadonlySet<string> = new Set(
  'pas vanzelf automatisch maar alleen altijd iedereen elke iedere alle zelf hoogstens maximaal meer minder terug later eenmalig slechts moet hoef'.split(
    ' ',
  ),
);

/** "Een voorschot krijgt u bij ons niet", "Aan voorschotten doen wij niet": the giving is denied, not a detail of it. */
function deniesGiving(statement: Statement): boolean {
  if (statement.has(ANDERS_ONTKEND) || statement.modality.has('hoeft-niet')) return false;
  if (statement.sameClause(ELK_VOORSCHOT, ACHTERWEGE)) return true;
  const denied = (named: Concept) => statement.find(named).filter((at) => statement.negates(at));
  return denied(ELK_VOORSCHOT).some((at) => statement.sameClause(GEVEN, at));
}

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
