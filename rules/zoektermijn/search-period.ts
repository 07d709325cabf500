/** What a statement says about the search period: does it name it, and for whom. */

import type { Age } from '../../language/age.ts';
import { pointedAge } from '../../language/audience.ts';
import { concept, either } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { once, onceOnPage } from '../once.ts';
import type { Page } from '../rule.ts';
import { sectionBefore } from '../section.ts';
import { isYes, questionAnswered } from '../surroundings.ts';
import { ALLE_LEEFTIJDEN, JONGEREN } from '../words/zoektermijn/leeftijd.ts';
import {
  ANDERE_VIER_WEKEN,
  DIE_WEKEN,
  EERSTE_MAAND,
  NA_DE_WEKEN,
  OVER_DE_WEKEN,
  VOORBIJ,
  WACHTTIJD,
  WEKEN_VAN_ZOEKEN,
  ZOEKTERMIJN,
} from '../words/zoektermijn/periode.ts';
import { AANVRAGEN, EERST, PAS } from '../words/zoektermijn/volgorde.ts';
import { SOLLICITEREN, WERK_OF_SCHOOL, ZOEKT } from '../words/zoektermijn/zoeken.ts';

/** Last age at which the search period holds. */
export const LAST_YEAR = 26;

/** How many sentences back the subject may have been named. */
const REACH = 4;

/** What a statement about the search period names at least. */
export const SEARCH = concept(
  'zoeken of wachten',
  ...[ZOEKTERMIJN, ZOEKT, SOLLICITEREN, WACHTTIJD].flatMap(({ forms }) => forms),
  'weken',
  'dagen',
  'maand',
);

/** Four weeks, however written; a month comes close enough to recognise the period by. */
function isFourWeeks({ days, unit }: Duration): boolean {
  return days === 28 || (unit === 'maand' && days < 31);
}

/** The four weeks, and not those of the voorschot, a holiday or the WW. */
export const namesFourWeeks = once((statement: Statement): boolean => {
  const isSaid =
    statement.durations.some((each) => isFourWeeks(each) && each.bound !== 'every' && each.bound !== 'atMost') ||
    (statement.kind !== 'row' && statement.has(EERSTE_MAAND));
  return isSaid && (!statement.has(ANDERE_VIER_WEKEN) || statement.has(WEKEN_VAN_ZOEKEN));
});

/** Looking for work, a course or school. */
export const looksForWork = once((statement: Statement): boolean => {
  if (statement.has(SOLLICITEREN)) return true;
  return statement.has(ZOEKT) && statement.near(ZOEKT, WERK_OF_SCHOOL, 16);
});

/** Own words name the search period: by its name, as four weeks of looking, or as a wait for the young. */
export const namesSearchPeriod = onceOnPage((statement: Statement, page: Page): boolean => {
  if (statement.has(ZOEKTERMIJN) || (findsWorkInWeeks(statement) && isAboutYoung(statement, page))) return true;
  if (!namesFourWeeks(statement)) return false;
  if (looksForWork(statement) || countsWeeksOfSearching(statement) || statement.has(WEKEN_VAN_ZOEKEN)) return true;
  return mayBeThoseWeeks(statement) && isAboutYoung(statement, page);
});

/** Four weeks that are those of the search, when they are said of the young. */
function mayBeThoseWeeks(statement: Statement): boolean {
  if (putsFirst(statement) || statement.has(WACHTTIJD)) return true;
  if ([PAS, NA_DE_WEKEN].some((each) => statement.has(each)) && statement.has(AANVRAGEN)) return true;
  return isAsked(statement) || (statement.next !== undefined && looksForWork(statement.next));
}

/** "Eerst zoekt u vier weken lang zelf naar andere mogelijkheden." */
const putsFirst = (statement: Statement): boolean =>
  statement.words[0]?.plain === 'eerst' && statement.has(ZOEKT) && !looksForHome(statement);

/** "Wij kijken of u binnen vier weken werk vindt." */
export const findsWorkInWeeks = (statement: Statement): boolean =>
  statement.near(VINDT, WERK_OF_SCHOOL, 3) && statement.durations.some(isFourWeeks);

const VINDT = concept('vindt', 'vindt', 'vind', 'vinden', 'gevonden');

/** "De vier weken zoeken", "zoek je vier weken": what is looked for need not be said, but it is no room. */
function countsWeeksOfSearching(statement: Statement): boolean {
  if (looksForHome(statement)) return false;
  return statement.durations.some((each) => isFourWeeks(each) && statement.near(each, ZOEKT, 4));
}

export const looksForHome = (statement: Statement): boolean => statement.near(ZOEKT, A_HOME, 6);

const A_HOME = concept('woonruimte', '*woonruimte', '*woning', 'kamer', 'huis', 'slaapplek', 'slaapplaats');

/** "Nee, die vier weken gelden alleen onder de 27" below "Moet iedereen eerst vier weken zoeken?". */
function isAsked(statement: Statement): boolean {
  const asks = [statement.previous, statement.headings.at(-1)];
  return asks.some(
    (each) => each !== undefined && (namesItPlainly(each) || (each.isQuestion && each.has(EERST) && each.has(ZOEKT))),
  );
}

/** By name, or as four weeks of looking. */
export const namesItPlainly = once((statement: Statement): boolean => {
  if (statement.has(ZOEKTERMIJN)) return true;
  if (!namesFourWeeks(statement)) return false;
  return looksForWork(statement) || countsWeeksOfSearching(statement) || answersHowLong(statement);
});

/** "Ja, vier weken." below "Moet ik eerst solliciteren?" */
function answersHowLong(statement: Statement): boolean {
  const question = questionAnswered(statement);
  return question !== undefined && isYes(statement) && looksForWork(question) && question.has(EERST);
}

/** Own words, or the sentences, list introduction or headings around it, name the search period. */
export const isAboutSearchPeriod = onceOnPage((statement: Statement, page: Page): boolean => {
  if (namesSearchPeriod(statement, page) || statement.within(ZOEKTERMIJN)) return true;
  if (statement.has(WEKEN_VAN_ZOEKEN) && isAboutYoung(statement, page)) return true;
  const above = [statement.intro, statement.headings.at(-1), ...sectionBefore(statement, page, REACH)];
  if (above.some((each) => each !== undefined && namesItPlainly(each))) return true;
  if (statement.previous !== undefined && namesSearchPeriod(statement.previous, page)) return true;
  if (statement.within(WACHTTERMIJN) && pageCallsItWait(page)) return true;
  if (above.some((each) => each?.isQuestion && (asksToWait(each, page) || each.has(HET_ZOEKEN))) && pageNamesIt(page))
    return true;
  const pointsBack =
    statement.has(THOSE_WEEKS) ||
    [statement.previous, statement.headings.at(-1)].some((each) => each?.has(DE_VIER_WEKEN));
  return pointsBack && pageNamesIt(page) && ![statement, ...above].some(isAboutOtherWeeks);
});

const DE_VIER_WEKEN = concept(
  'de vier weken',
  ...['de', 'die', 'deze'].flatMap((the) => [`${the} vier weken`, `${the} 4 weken`]),
);

/** "Geldt dat zoeken voor iedereen?" */
const HET_ZOEKEN = concept('het zoeken', 'iedereen … zoeken', ...['dat', 'het', 'dit'].map((that) => `${that} zoeken`));

const THOSE_WEEKS = either('die weken of het zoeken', DIE_WEKEN, HET_ZOEKEN);

/** "Moet ik altijd vier weken wachten?" */
const asksToWait = (statement: Statement, page: Page): boolean =>
  namesFourWeeks(statement) && statement.has(WACHTTIJD) && isAboutYoung(statement, page);

/** "Dat geldt alleen voor jongeren onder de 27" below "Je moet eerst vier weken wachten". */
export function limitsWaitAbove({ ages, headings }: Statement): boolean {
  const above = headings.at(-1);
  if (above === undefined || !ages.some(isYoung) || above.has(ANDERE_VIER_WEKEN)) return false;
  return namesItPlainly(above) || (namesFourWeeks(above) && above.has(WACHTTIJD));
}

function isAboutOtherWeeks(statement: Statement | undefined): boolean {
  return statement?.has(ANDERE_VIER_WEKEN) === true;
}

/** A wait by name, which on a page for the young is the search period. */
const WACHTTERMIJN = concept('wachttijd', 'wachttijd', 'wachttermijn', 'wachtperiode');

const pageCallsItWait = once(
  (page: Page) =>
    isForYoung(page) &&
    (pageNamesIt(page) || page.statements.some((each) => namesFourWeeks(each) && each.has(WACHTTIJD))),
);

/** "Over de zoekmaand": the weeks as a time for which one gets something; "voor de zoektermijn begint" is before them. */
export function isOverWeeks(statement: Statement): boolean {
  if (statement.has(OVER_DE_WEKEN)) return true;
  return statement
    .find(ZOEKTERMIJN)
    .some((span) => follows(statement, span, OVER) && !BEGINS.has(statement.words[span.end]?.plain ?? ''));
}

/** "Na de zoekmaand", "als de zoekperiode om is". */
export function isAfterWeeks(statement: Statement): boolean {
  if (statement.has(NA_DE_WEKEN)) return true;
  return (
    statement.find(THE_WEEKS).some((span) => follows(statement, span, AFTER)) ||
    (statement.near(ZOEKTERMIJN, VOORBIJ, 3) && statement.sameClause(ZOEKTERMIJN, VOORBIJ))
  );
}

const THE_WEEKS = either('de weken', ZOEKTERMIJN, DIE_WEKEN);

/** One of the words stands close before the span: "over de vier zoekweken". */
const follows = ({ words }: Statement, { start }: Span, before: ReadonlySet<string>): boolean =>
  words.slice(Math.max(0, start - 3), start).some(({ plain }) => before.has(plain));

const OVER: ReadonlySet<string> = new Set(['over', 'voor']);
const AFTER: ReadonlySet<string> = new Set(['na', 'nadat']);
const BEGINS: ReadonlySet<string> = new Set(['begint', 'start', 'ingaat', 'beginnen', 'is']);

/** Somewhere the page names the search period, so that "die vier weken" can be those. */
const pageNamesIt = once((page: Page) => page.statements.some(namesItPlainly));

/** Somebody must first look for work before something else. */
export function putsSearchFirst(statement: Statement): boolean {
  return looksForWork(statement) && statement.has(EERST);
}

export function isYoung(age: Age | undefined): boolean {
  return age?.to !== undefined && age.to <= LAST_YEAR;
}

/** 27 and over, without an upper end under it. */
export function isOlder(age: Age | undefined): boolean {
  return age?.from !== undefined && age.from >= LAST_YEAR + 1;
}

/**
 * Whom the statement is about: its own ages, else those of the nearest sentence before it, else of what stands above. "27 of
 * ouder" in an earlier paragraph or list item is not carried on.
 */
export const audienceOf = onceOnPage((statement: Statement, page: Page): Age | undefined => {
  const own = ownAudience(statement);
  if (own !== undefined) return own;
  for (const each of sectionBefore(statement, page, REACH)) {
    const earlier = ownAudience(each);
    if (earlier !== undefined && (!isOlder(earlier) || each === statement.previous)) return earlier;
  }
  const above = [statement.intro, ...statement.headings.toReversed()];
  for (const each of above) {
    const audience = each && ownAudience(each);
    if (audience !== undefined) return audience;
  }
  return statement.audience;
});

const ownAudience = once((statement: Statement): Age | undefined => {
  if (statement.has(ALLE_LEEFTIJDEN)) return undefined;
  const [age] = statement.ages;
  if (age !== undefined) return age;
  const pointed = pointedAge(statement);
  if (pointed !== undefined) return pointed;
  return statement.has(JONGEREN) ? { start: 0, end: 0, to: LAST_YEAR } : undefined;
});

export function isAboutYoung(statement: Statement, page: Page): boolean {
  if (statement.has(ALLE_LEEFTIJDEN)) return false;
  return statement.ages.some(isYoung) || isYoung(audienceOf(statement, page));
}

/** The whole page is for young people. */
export const isForYoung = once(({ title, statements }: Page): boolean => {
  if (title.toLowerCase().includes('jong')) return true;
  const first = statements.find(({ kind }) => kind === 'heading');
  return (first !== undefined && isYoung(ownAudience(first))) || statements.some(isForWhom);
});

/** "Jongeren van 18 tot en met 27" below "Voor wie?", "Deze pagina is voor jongeren": right or wrong, an age that ends there is theirs. */
export function isForWhom(statement: Statement): boolean {
  const isOnWhom = statement.has(DEZE_PAGINA) || statement.headings.at(-1)?.has(VOOR_WIE) === true;
  if (!isOnWhom || statement.kind === 'heading' || statement.ages.some(isOlder)) return false;
  return statement.has(JONGEREN) || statement.ages.some(({ to }) => to !== undefined && to <= LAST_YEAR + 1);
}

/** The whole page is for people of 27 and over: its title, or "deze folder is voor inwoners van 27 jaar en ouder". */
export const isForOlder = once(({ statements }: Page): boolean => {
  const first = statements.find(({ kind }) => kind === 'heading');
  if (first !== undefined && first.ages.length > 0 && first.ages.every(isOlder)) return true;
  return statements.some((each) => each.has(DEZE_PAGINA) && each.ages.some(isOlder) && !each.ages.some(isYoung));
});

const DEZE_PAGINA = concept(
  'deze pagina',
  ...['pagina', 'informatie', 'uitleg', 'folder', 'brochure'].map((text) => `deze ${text} is … voor`),
);
const VOOR_WIE = concept('voor wie', 'voor wie', 'wie is … voor', 'wie kan', 'wie komt');

/** Somewhere the page says that the search period is for the young only. */
export const limitsToYoung = once((page: Page) =>
  page.statements.some((each) => isAboutYoung(each, page) && namesSearchPeriod(each, page)),
);
