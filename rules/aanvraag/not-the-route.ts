/** What names a way and is not how one applies for the bijstand: another application, the day it starts, what happens afterwards. */
import { type Concept, concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { ANDERE_AANVRAAG, VRAAG_AAN } from '../words/aanvraag/aanvragen.ts';
import { INGESCHREVEN } from '../words/aanvraag/adres-voorwaarde.ts';
import { BIJSTAND } from '../words/aanvraag/bijstand.ts';
import { REPORTS_IT, TELLS_CHANGE } from '../words/aanvraag/doorgeven.ts';
import { INSCHRIJVEN_VOOR_WERK, WERK_NL } from '../words/aanvraag/route.ts';
import { PAPIEREN } from '../words/bewijsstukken.ts';
import { GEEN_GELD } from '../words/noodhulp.ts';
import { asksForDigidItself, isBelowOther } from './other-application.ts';

export function isNotTheRoute(statement: Statement): boolean {
  if (isBelowChanges(statement) || (isBelowOther(statement) && !statement.has(BIJSTAND))) return true;
  if (statement.has(REPORTS_IT) || (statement.has(INGESCHREVEN) && !statement.has(VRAAG_AAN))) return true;
  if (!statement.has(WERK_NL) && (statement.has(DIGID_NL) || asksForOnlyDigid(statement))) return true;
  if (isInNeed(statement) && !statement.has(BIJSTAND) && !statement.has(WERK_NL)) return true;
  if (statement.durations.length > 0 && statement.has(DECISION)) return true;
  if (isFromThatDay(statement) || addsPapers(statement) || statement.modality.has('hoeft-niet')) return true;
  if (statement.has(BESIDE_IT) || signsUpForWork(statement)) return true;
  return statement.has(ANDERE_AANVRAAG) || (isBelow(statement, ANDERE_AANVRAAG) && !statement.has(AT_WERK_NL));
}

const isBelow = ({ headings }: Statement, what: Concept): boolean => headings.at(-1)?.has(what) === true;

/** "Een verandering melden": "log in met uw DigiD", unless it says that one applies. */
const isBelowChanges = (statement: Statement): boolean =>
  !statement.has(BIJSTAND) &&
  statement.headings.some((each, at) => at > 0 && each.has(TELLS_CHANGE) && !each.has(VRAAG_AAN));

/** "Dreigt huisuitzetting, meld u dan bij de balie": for help at once. */
const isInNeed = (statement: Statement): boolean =>
  statement.has(GEEN_GELD) || statement.previous?.has(GEEN_GELD) === true;

const DECISION = concept('besluit', 'besluit*', 'beslis*');

/** Where one asks for a DigiD. */
const DIGID_NL = concept('digid.nl', 'digid.nl', 'www.digid.nl');

/** "Hebt u geen DigiD, vraag die dan eerst aan." */
const asksForOnlyDigid = (statement: Statement): boolean => !statement.has(BIJSTAND) && asksForDigidItself(statement);

/** Only bijstand is asked for there, whatever the heading also names. */
const AT_WERK_NL = concept('werk.nl', 'werk.nl', 'www.werk.nl');

/** "U krijgt bijstand vanaf de dag dat u zich bij ons meldt": on which day, not how. */
const isFromThatDay = (statement: Statement): boolean => statement.has(THAT_DAY) && !statement.has(AT_WERK_NL);
const THAT_DAY = concept(
  'vanaf die dag',
  ...['vanaf', 'op', 'geldt', 'is', 'en'].flatMap((from) => [`${from} de dag`, `${from} de datum`]),
);

/** "Bewijsstukken die u digitaal hebt, voegt u toe": the papers, not the application. */
const addsPapers = (statement: Statement): boolean =>
  statement.has(PAPIEREN) && statement.has(ADDS) && !statement.has(VRAAG_AAN) && !statement.has(AT_WERK_NL);
const ADDS = concept('voegt toe', ...['voeg* … toe', 'toevoegen', 'upload*', 'scan*']);

/** Somebody with a power to do it, whether one may, what is over, what follows from it, and what an employer asks for. */
const BESIDE_IT = concept(
  'naast de aanvraag',
  ...['laten aanvragen', 'laat … aanvragen', 'machtig*', 'toestemming'],
  ...['ontvingen', 'hebben … ontvangen', 'heeft … ontvangen', 'ontvangen wij', 'krijgen … van UWV'],
  ...['plichten voor', 'nergens anders'],
  ...['ingelogd blijven', 'als u terug bent', 'gaat … na of', 'controleert … of', 'identificeren'],
  ...['jobcoach', 'doelgroepregistratie', 'loonkostensubsidie'],
);

/** Signing up for work is not applying, but where one is told so as a step of it. */
function signsUpForWork(statement: Statement): boolean {
  if (!statement.has(INSCHRIJVEN_VOOR_WERK)) return false;
  const above = [statement.intro, statement.previous?.isQuestion ? statement.previous : undefined];
  return !statement.has(AT_WERK_NL) || !above.some((each) => each?.has(VRAAG_AAN) && each.has(BIJSTAND));
}
