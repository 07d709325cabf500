/** Nobody gets to apply unless somebody of the municipality lets him: by his word, by a code from a meeting, or by having been there. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { cantTell, FAILED, type Judgement, type Page } from '../rule.ts';
import { sectionAfter, sectionBefore } from '../section.ts';
import { affirms } from '../surroundings.ts';
import { AANVRAGEN, VRAAG_AAN } from '../words/aanvraag/aanvragen.ts';
import { BIJSTAND } from '../words/aanvraag/bijstand.ts';
import { NIET_AANVRAGEN } from '../words/aanvraag/digitaal.ts';
import { ACTIVITEIT, GEDAAN, GESPREK, SOLLICITATIES } from '../words/aanvraag/drempel.ts';
import { AANVRAAGPAPIER, DAAR_KRIJGEN, TOEGANG, UITGEREIKT } from '../words/aanvraag/drempel-toegang.ts';
import {
  AANMELDING_STOPT,
  DEELNAMEBEWIJS,
  GEEN_AANVRAAG_AAN,
  IS_DAT_NIET_ZO,
  MAG,
  MEEDOEN,
  MET_DAT_BEWIJS,
  MET_DIE_CODE,
  NIET_GEKOMEN,
  OF_U_RECHT_HEBT,
  VINDT,
  VOORWAARDE_OM,
} from '../words/aanvraag/toelaten.ts';

/** Undefined when nobody has to let one in. */
export function judgeLettingIn(statement: Statement, page: Page): Judgement | undefined {
  if (statement.isQuestion || statement.modality.has('hoeft-niet')) return undefined;
  if (refusesWithoutTalk(statement) || refusesUnlessTheyThink(statement)) return FAILED;
  if (isConditionToApply(statement) || opensWithCode(statement) || stopsReport(statement, page)) return FAILED;
  if (maySinceDone(statement)) return FAILED;
  if (!letsOnTheirWord(statement)) return undefined;
  return [statement.next, statement.previous].some((each) => each !== undefined && refusesWithoutTalk(each))
    ? FAILED
    : cantTell('context-unclear');
}

/** "Zonder gesprek kunt u geen aanvraag doen", "zonder dit gesprek nemen wij geen aanvragen aan". */
function refusesWithoutTalk(statement: Statement): boolean {
  if (!statement.near(ZONDER, GESPREK, 2)) return false;
  return statement.has(NIET_AANVRAGEN) || statement.has(GEEN_AANVRAAG_AAN);
}

const ZONDER = concept('zonder', 'zonder');

/** "Denken wij van niet, dan kunt u geen aanvraag doen", "is dat niet zo, dan …" after whether one has a right. */
function refusesUnlessTheyThink(statement: Statement): boolean {
  if (!statement.has(NIET_AANVRAGEN) || statement.has(STILL)) return false;
  const asked = [statement.previous, statement.previous?.previous].some((each) => each?.has(OF_U_RECHT_HEBT) === true);
  return statement.has(VINDT) || (asked && statement.has(IS_DAT_NIET_ZO));
}

const STILL = concept('toch', 'toch', 'wel', 'gewoon');

/** "Vindt de werkcoach bijstand nodig, dan mag u een aanvraag indienen." */
const letsOnTheirWord = (statement: Statement): boolean =>
  statement.find(VINDT).some(({ start }) => start === 0) &&
  statement.has(MAG) &&
  statement.has(VRAAG_AAN) &&
  !statement.has(STILL);

/** "Hebt u de cursus afgerond? Dan mag u bijstand aanvragen." */
function maySinceDone(statement: Statement): boolean {
  const { previous, words } = statement;
  if (words[0]?.plain !== 'dan' || previous?.isQuestion !== true || statement.has(ANYWAY)) return false;
  const isDone = previous.has(ACTIVITEIT) && previous.has(GEDAAN) && !previous.negates(GEDAAN);
  return isDone && statement.modality.has('mag') && statement.has(VRAAG_AAN) && statement.has(BIJSTAND);
}

const ANYWAY = concept('toch', 'toch', 'ook', 'gewoon', 'opnieuw', 'weer', 'meteen', 'direct');

/** "Deelname is een voorwaarde om een aanvraag te mogen doen." */
function isConditionToApply(statement: Statement): boolean {
  const bound = statement.find(VOORWAARDE_OM).filter((span) => !statement.negates(span));
  const applies = statement.find(AANVRAGEN);
  if (!bound.some(({ end }) => applies.some(({ start }) => start >= end && start - end <= CLOSE))) return false;
  if (statement.has(ACTIVITEIT) && !statement.has(MEEDOEN)) return affirms(statement, ACTIVITEIT);
  return statement.has(MEEDOEN) && [statement, statement.previous].some((each) => each?.has(ACTIVITEIT) === true);
}

/** Words between "om" and the applying. */
const CLOSE = 4;

/** "Aan het eind van de workshop krijgt u een code. Met die code kunt u de aanvraag openen." */
function opensWithCode(statement: Statement): boolean {
  const { previous } = statement;
  if (statement.has(MET_DAT_BEWIJS)) return opensWithProof(statement);
  if (previous === undefined || !statement.has(MET_DIE_CODE) || !statement.has(AANVRAGEN)) return false;
  if (!previous.has(UITGEREIKT) || !(previous.has(TOEGANG) || previous.has(AANVRAAGPAPIER))) return false;
  const there = previous.has(ACTIVITEIT) || previous.has(AT_THE_END) || previous.has(DAAR_KRIJGEN);
  return there && [previous, previous.previous].some((each) => each !== undefined && isMeeting(each));
}

/** "Volg eerst de workshop. De trainer geeft u een bewijs. Met dat bewijs kunt u bijstand aanvragen." */
function opensWithProof(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || !previous.has(UITGEREIKT) || !previous.has(DEELNAMEBEWIJS)) return false;
  if (!statement.has(BIJSTAND) || !statement.has(VRAAG_AAN) || previous.has(FROM_OTHERS)) return false;
  return [previous, previous.previous].some((each) => each !== undefined && isMeeting(each));
}

/** "UWV geeft u een bewijs dat uw cursus is gestopt." */
const FROM_OTHERS = concept('van anderen', 'UWV', 'DUO', 'SVB', 'school', 'werkgever', 'gestopt', 'stopt');

const AT_THE_END = concept('aan het eind', 'eind', 'einde', 'afloop', 'slot');

/** A meeting or a course, that one did not ask for as an offer. */
const isMeeting = (statement: Statement): boolean =>
  statement.has(ACTIVITEIT) && !MAY.some((may) => statement.modality.has(may));
const MAY = ['mag', 'kan'] as const;

/** "Eerst een bijeenkomst. Komt u niet, dan stopt uw aanmelding"; not the joining of a course. */
function stopsReport(statement: Statement, page: Page): boolean {
  if (!statement.has(NIET_GEKOMEN) || !statement.has(AANMELDING_STOPT)) return false;
  const above = sectionBefore(statement, page, BACK);
  if (above.some((each) => each.has(JOINS))) return false;
  if (statement.has(REPORT_FOR)) return statement.has(BIJSTAND);
  return (
    above[0]?.has(ACTIVITEIT) === true && [statement.headings.at(-1), ...above].some((each) => each?.has(AANVRAGEN))
  );
}

/** Sentences back to where applying is named. */
const BACK = 4;
const JOINS = concept(
  'meldt zich voor',
  ...['voor', 'bij'].flatMap((at) => [`zich ${at} de`, `u aan ${at} de`, `je aan ${at} de`]),
);
const REPORT_FOR = concept('aanmelding voor', 'aanmelding voor', 'melding voor');

/** A heading: "Eerst de workshop, dan de aanvraag", "Geen bijstand aanvragen zonder workshop". */
export function putsActivityFirst(heading: Statement, page: Page): boolean {
  if (heading.isQuestion || !heading.has(AANVRAGEN)) return false;
  const below = sectionAfter(heading, page, BELOW).flatMap(({ audience }) => audience ?? []);
  if (below.some(({ to }) => to !== undefined) && below.every(({ to }) => to !== undefined)) return false;
  const first = heading.words[0]?.plain;
  if (first === 'geen') return heading.near(ZONDER, ACTIVITEIT, 2);
  if (first !== 'eerst') return false;
  const [apply] = heading.find(AANVRAGEN);
  const [then] = heading.find(DAN);
  const does = [...heading.find(ACTIVITEIT), ...heading.find(SOLLICITATIES)];
  return (
    then !== undefined && apply !== undefined && apply.start >= then.end && does.some(({ end }) => end <= then.start)
  );
}

const DAN = concept('dan', 'dan', 'daarna', 'pas');
/** Sentences below a heading that may say for whom it is. */
const BELOW = 3;
