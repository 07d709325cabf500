/** Which durations in a statement are a term for the decision on an application. */
import { concept } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import { opensWith } from '../../language/edges.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import {
  AANVRAAG,
  ANDER_BESLUIT,
  BEHANDELEN,
  BERICHT,
  BESLISSEN,
  DUREN,
  NA_HET_BESLUIT,
  TE_WETEN_KOMEN,
  TIJD_NEMEN,
  UITKERING,
} from '../words/beslissing/besluit.ts';
import { COMPLEET, NA_DE_AANVRAAG } from '../words/beslissing/start.ts';
import { ANDERE_TERMIJN, BESLISTERMIJN, BEZWAAR_EN_KLACHT } from '../words/beslissing/termijn.ts';
import { looksBack } from '../words/terug-in-de-tijd.ts';
import { asksForTime, asksHowLong } from './asks-how-long.ts';
import { isOtherTime } from './other-time.ts';
import { isCountedFromApplying, isOrdinal } from './timeline.ts';

/** Calendar days of the longest normal term (Algemene wet bestuursrecht, artikel 4:13). */
export const LONGEST = 56;

/** Words of an answer that leaves out what it is about. */
const SHORT = 10;

/** Durations in the clause of the decision; none where the clause is about an objection, a voorschot or other papers. */
export const decisionTerms = once((statement: Statement): readonly Duration[] => {
  const durations = statement.durations.filter(
    (each) => !isOrdinal(statement, each) || isCountedFromApplying(statement, each),
  );
  const terms = durations.filter(
    (each) => each.bound !== 'every' && !isPointedAt(statement, each) && !isOtherTime(statement, each),
  );
  if (terms.length === 0 || isAboutObjection(statement)) return [];
  if (statement.has(U_BESLIST) || !namesDecision(statement) || isAboutOther(statement)) return [];
  return terms.filter((duration) => {
    if (isCountedFromDecision(statement, duration) || isTooSoon(statement, duration)) return false;
    if (looksBack(statement, duration) || isOfOther(statement, duration)) return false;
    return durations.length === 1 || isRange(durations) || inClause(statement, duration);
  });
});

/** "Uiterlijk na zes maanden beslist u of u blijft samenwonen." */
const U_BESLIST = concept('u beslist', 'beslist u', 'beslis je', 'waren wij te laat', 'of het besluit nu');

/** Who sends is the municipality, and what it sends is the decision. */
const GEMEENTE_STUURT = concept(
  'gemeente stuurt',
  ...['de gemeente', 'het college', 'u daarover', 'daarover', 'de aanvrager'].map((whom) => `stuurt ${whom}`),
);

/** "Zes tot acht weken": one term. */
const isRange = ([low, high, ...others]: readonly Duration[]): boolean =>
  others.length === 0 && low !== undefined && high !== undefined && high.start - low.end <= 1;

/** In the clause of another term; "na het indienen" is only where this one begins. */
function isOfOther(statement: Statement, duration: Duration): boolean {
  const starts = [NA_DE_AANVRAAG, COMPLEET, TE_WETEN_KOMEN, GEMEENTE_STUURT].flatMap((each) => statement.find(each));
  const others = statement
    .find(ANDERE_TERMIJN)
    .filter((other) => !starts.some(({ start, end }) => start <= other.start && other.end <= end));
  if (others.length === 0) return false;
  return !namesIt(statement) || others.some((other) => statement.sameClause(other, duration));
}

/** "Binnen vijf werkdagen belt een consulent u": so soon comes a call, a letter or a talk, unless it is called the decision. */
const isTooSoon = (statement: Statement, { days }: Duration): boolean => days < SOON && !namesIt(statement);

/** Calendar days. */
const SOON = 21;

/** "Hebt u in die vier weken geen werk gevonden", "de tijd boven de vier weken": weeks of something else, named before. */
const isPointedAt = ({ words }: Statement, { start, days }: Duration): boolean =>
  days < LONGEST && words.slice(Math.max(0, start - 2), start).some(({ plain }) => POINTED.has(plain));

const POINTED: ReadonlySet<string> = new Set(['die', 'deze', 'boven']);

/** "Een week na de beschikking", "na het besluit nog een week": the wait for something that comes later. */
function isCountedFromDecision(statement: Statement, { start, end }: Duration): boolean {
  return statement
    .find(NA_HET_BESLUIT)
    .filter((at) => statement.sameClause({ ...at, end: at.start + 1 }, { ...at, start: at.end - 1 }))
    .some((at) => at.start === end || at.end === start || at.end === start - 1);
}

/** The time after a notice that the municipality is late. */
const LATE = concept('in gebreke', 'ingebrekestelling', 'in gebreke', 'dwangsom*');

const DE_AANVRAAG = concept('de aanvraag', '*aanvraag', 'aangevraagd');

/** What "dat duurt" may point at. */
const DECIDED_ON = [AANVRAAG, BESLISSEN, BEHANDELEN, BERICHT];

/** Points at what the sentence before it names: "de behandeling daarvan". */
const ON_THAT = concept(
  'daarover',
  'daarover',
  'daar … over',
  'hierover',
  'daarop',
  'daarvan',
  'hiervan',
  'ervan',
  'daarvoor',
  'hiervoor',
  ...['dat', 'die', 'deze', 'zo’n'].flatMap((which) => [`${which} aanvraag`, `${which} verzoek`, `${which} regeling`]),
);

/** "Uw aanvraag om een computer." */
const AANVRAAG_VOOR_IETS = concept('aanvraag voor iets', 'aanvraag om een', 'aanvraag voor een');

/** "Dat duurt vaak vier maanden": of what the sentence before it names. */
export const POINTERS: ReadonlySet<string> = new Set(['dat', 'dit']);

/** "Beslistermijn twaalf weken.": so few words go on about what was named before. */
const FRAGMENT = 4;

/** "Geef uw nieuwe inkomen door. U hoort binnen acht weken wat dit betekent." */
const TOLD_US = concept('doorgeven', 'geef … door', 'geeft … door');

/** "U kunt vrijstelling vragen. Binnen acht weken krijgt u een besluit": on what was asked for just before. */
const asksForOther = ({ previous }: Statement): boolean =>
  previous?.near(ANDER_BESLUIT, VRAGEN, ASKED) === true && !previous.has(UITKERING);

const VRAGEN = concept('vragen', 'vragen', 'aanvragen', 'vraag', 'vraagt', 'verzoeken');
/** Words between what is asked for and the asking. */
const ASKED = 2;

/** A loan, a briefadres, a permit: itself or the heading names it, and it does not name the benefit. */
function isAboutOther(statement: Statement): boolean {
  if (statement.previous?.has(TOLD_US) && !statement.has(AANVRAAG) && !statement.has(BESLISSEN)) return true;
  if (statement.previous?.has(LATE) && !statement.has(DE_AANVRAAG)) return true;
  if (statement.has(UITKERING)) return false;
  if (statement.has(AANVRAAG_VOOR_IETS)) return true;
  const { previous, words } = statement;
  const pointsBack = POINTERS.has(words[0]?.plain ?? '') && previous?.has(UITKERING) !== true;
  const goesOn = pointsBack || words.length <= FRAGMENT || statement.has(ON_THAT);
  const before = goesOn || previous?.isQuestion ? previous : undefined;
  if (pointsBack && statement.has(DUREN) && previous !== undefined && !DECIDED_ON.some((each) => previous.has(each)))
    return true;
  if (statement.has(ON_THAT) && (previous?.ownScheme ?? 'bijstand') !== 'bijstand') return true;
  if (asksForOther(statement)) return true;
  return [statement, before, statement.headings.at(-1)].some((each) => each?.has(ANDER_BESLUIT));
}

/**
 * Own words speak of the decision on an application, or a short answer stands below a heading, a term or a column that does:
 * "Uiterlijk acht weken." below "Hoe lang duurt het besluit?".
 */
export function namesDecision(statement: Statement): boolean {
  if (namesIt(statement) || pointsToDecision(statement)) return true;
  if (statement.has(BESLISTERMIJN) && statement.has(NA_DE_AANVRAAG)) return true;
  if (statement.has(TIJD_NEMEN) && statement.has(AANVRAAG) && !statement.has(U_HEBT)) return true;
  const isLongest = statement.durations.some(({ days }) => days === LONGEST);
  if (isLongest && statement.has(BESLISTERMIJN) && statement.has(AANVRAAG)) return true;
  if (statement.has(BESLISTERMIJN) && statement.has(ON_THAT) && statement.previous?.has(AANVRAAG) === true) return true;
  if (statement.has(TE_WETEN_KOMEN)) {
    if (statement.has(NA_DE_AANVRAAG) || isLongest) return true;
  }
  if (tellsOutcome(statement) && (statement.within(AANVRAAG) || statement.within(UITKERING))) return true;
  if (
    statement.has(NA_DE_AANVRAAG) &&
    POINTS_BACK.has(statement.words[0]?.plain ?? '') &&
    statement.previous?.has(BERICHT)
  )
    return true;
  const above = [statement.intro, statement.headings.at(-1)].filter((each) => each !== undefined);
  if (above.some(asksHowLong) || (statement.previous !== undefined && asksHowLong(statement.previous))) return true;
  if (statement.has(NA_DE_AANVRAAG)) {
    if (above.some((each) => asksForTime(each) || each.has(BESLISTERMIJN))) return true;
    // "U hebt het binnen acht weken na uw aanvraag in huis", below "Ons besluit" or after "U krijgt een brief".
    if (isLongest && above.some((each) => each.has(BESLISSEN))) return true;
    if (isLongest && statement.words.length <= SHORT && statement.previous?.has(BERICHT)) return true;
  }
  if (statement.has(TE_WETEN_KOMEN) && statement.previous?.has(AANVRAAG) === true) return true;
  if (goesOnAboutTerm(statement)) return true;
  const isShort = statement.words.length <= SHORT;
  return (
    (isShort || statement.has(BERICHT) || statement.has(BESLISTERMIJN)) && above.some((each) => each.has(BESLISSEN))
  );
}

/** "Wij streven ernaar binnen zes weken te beslissen. De termijn is nooit langer dan …", "Het duurt in elk geval niet langer dan …". */
function goesOnAboutTerm({ words, previous }: Statement): boolean {
  if (
    !GOES_ON.has(
      words
        .slice(0, 2)
        .map(({ plain }) => plain)
        .join(' '),
    ) ||
    previous === undefined
  )
    return false;
  return previous.durations.some(({ days }) => days >= SOON) && (previous.has(BESLISSEN) || asksAbove(previous));
}

const GOES_ON: ReadonlySet<string> = new Set(['de termijn', 'die termijn', 'deze termijn', 'het duurt', 'dat duurt']);

/** "Wij streven naar zes weken", below "Besluit op uw aanvraag". */
const asksAbove = ({ headings }: Statement): boolean =>
  headings.at(-1)?.has(BESLISSEN) === true && headings.at(-1)?.has(BEZWAAR_EN_KLACHT) === false;

/** "Hebt u eerst vier weken …": what the reader has. */
const U_HEBT = concept(
  'hebt u',
  ...['hebt', 'heeft', 'heb', 'krijgt'].flatMap((have) => [`${have} u`, `u ${have}`, `${have} je`]),
);

/** Where the decision is named, or what is done with the application until then; "in behandeling nemen" only begins it. */
function decisions(statement: Statement): readonly Span[] {
  if (statement.has(NIET_TE_BEPALEN)) return [];
  const treated = statement
    .find(BEHANDELEN)
    .filter((each) => statement.near(each, AANVRAAG, BESIDE) && statement.words[each.start - 1]?.plain !== 'in');
  return [...statement.find(BESLISSEN), ...treated];
}

/** "Dan is niet te bepalen of u recht had." */
const NIET_TE_BEPALEN = concept(
  'niet te bepalen',
  ...['bepalen', 'beoordelen', 'stellen'].map((tell) => `niet … te ${tell} of`),
);

const namesIt = (statement: Statement): boolean => decisions(statement).length > 0;

/** Words between the application and what is done with it. */
const BESIDE = 6;

/** "Het duurt", "uw aanvraag duurt"; "een onderzoek naar fraude duurt" is another thing. */
function tellsOutcome(statement: Statement): boolean {
  if (!statement.has(BERICHT)) return false;
  if (statement.find(DUREN).length < statement.find(BERICHT).length) return true;
  if (statement.has(AANVRAAG) || statement.has(BEHANDELEN)) return true;
  const isIt = (at: number) => IT.has(statement.words[at]?.plain ?? '');
  return statement.find(DUREN).some(({ start, end }) => isIt(start - 1) || isIt(start - 2) || isIt(end));
}

const IT: ReadonlySet<string> = new Set(['het', 'dit', 'dat', 'alles']);

const POINTS_BACK = new Set(['dat', 'dit', 'die', 'deze', 'hij', 'daar', 'daarvoor', 'hiervoor']);

/** "Wacht op het besluit. Dat komt binnen acht weken." */
function pointsToDecision(statement: Statement): boolean {
  const { words, previous } = statement;
  const isCounted = statement.has(NA_DE_AANVRAAG);
  const opening = words.slice(0, words.length <= SHORT || isCounted ? POINTING : 1);
  if (!opening.some(({ plain }) => POINTS_BACK.has(plain)) || previous === undefined) return false;
  return previous.has(BESLISSEN) || previous.has(WAT_WIJ_BEKIJKEN);
}

/** Words in which a short sentence points back: "In elk geval gebeurt dit …" */
const POINTING = 5;

/** "Wij bekijken of u recht hebt. Dat kost ons …" */
const WAT_WIJ_BEKIJKEN = concept(
  'wat wij bekijken',
  ...'bekijk* kijk* onderzoek* beoordel* beoordeelt controleer* toets*'.split(' ').map((look) => `${look} … of`),
);

/** The decision or its term was named in the sentence before: "De termijn begint …". */
export function followsDecision(statement: Statement): boolean {
  return [statement.previous, statement.previous?.previous, statement.next].some(
    (each) => each !== undefined && (each.has(BESLISSEN) || each.has(BESLISTERMIJN)),
  );
}

/** Objection, appeal and complaint have terms of their own; the heading tells as well. */
export function isAboutObjection(statement: Statement): boolean {
  if (statement.has(BEZWAAR_EN_KLACHT) || statement.headings.at(-1)?.has(BEZWAAR_EN_KLACHT) === true) return true;
  if (isBelowBareTerm(statement)) return true;
  return statement.previous?.has(BEZWAAR_EN_KLACHT) === true && !statement.has(AANVRAAG) && !statement.has(UITKERING);
}

/** "Termijn" on a page that is all about objection. */
function isBelowBareTerm({ headings }: Statement): boolean {
  const [title, above] = [headings[0], headings.at(-1)];
  if (title === undefined || above?.words.length !== 1 || !above.has(BESLISTERMIJN)) return false;
  return opensWith(title, BEZWAAR_EN_KLACHT);
}

/** With more than one duration each must stand in the clause of the decision, unless the question alone names it. */
function inClause(statement: Statement, duration: Duration): boolean {
  const named = [...decisions(statement), ...statement.find(BERICHT)];
  if (named.length === 0) {
    const above = [statement.intro, statement.previous, statement.headings.at(-1)];
    return statement.words.length <= SHORT || above.some((each) => each !== undefined && asksHowLong(each));
  }
  return named.some((each) => statement.sameClause(each, duration));
}
