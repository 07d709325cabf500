/** What the page as a whole tells about the voorschot: a sentence may be right because of another one. */
import { concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import type { Page } from '../rule.ts';
import { isNo } from '../surroundings.ts';
import { UITKEREN, VERREKENEN } from '../words/voorschot-betaling.ts';
import { HERHALEN } from '../words/voorschot-keer.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { NIET_VRAGEN, NODIG, VANZELF, ZELF_DOEN, ZONDER } from '../words/voorschot-vanzelf.ts';
import { AANVRAGEN, HOEVEN, VERWIJZING } from '../words/voorschot-vragen.ts';
import { GEEN_VOORSCHOT, NOG_GEEN_VOORSCHOT } from '../words/voorschot-weigeren.ts';
import { isAfterDecisionTerm } from './late-by-far.ts';
import { afterMeetings, isCountedFromFile } from './meeting.ts';
import { isInOneApplication } from './other-asker.ts';
import { conditionOf, topicOf } from './passage.ts';
import { denialsIn } from './refusal.ts';
import { asksForVoorschot, invitesToCall } from './request.ts';
import { isSettledLater } from './settlement.ts';
import { isInTime, termsOf } from './term.ts';

/** The statement says that the voorschot comes without a request. */
export function tellsItComesByItself(statement: Statement): boolean {
  if (topicOf(statement) === undefined || statement.isQuestion) return false;
  if (isMissed(statement)) return true;
  if (isRefusedUnasked(statement) || waitsForApplication(statement)) return false;
  if (needNotAsk(statement) || isInOneApplication(statement)) return true;
  if ((statement.has(NIET_VRAGEN) && !isPromisedAfterCall(statement)) || isSparedTheAsking(statement)) return true;
  return automaticGifts(statement).some((at) => !statement.negates(at));
}

/** The statement says that the voorschot does not come without a request. */
export function deniesItComesByItself(statement: Statement): boolean {
  if (topicOf(statement) === undefined || statement.isQuestion || isMissed(statement)) return false;
  if (isRefusedUnasked(statement) || isNoToAutomatic(statement)) return true;
  if (statement.has(NIET_VRAGEN) || isSparedTheAsking(statement)) return false;
  if (topicOf(statement) === 'context' && !statement.has(UITKEREN) && !statement.has(VERWIJZING)) return false;
  const gifts = automaticGifts(statement);
  return gifts.length > 0 && gifts.every((at) => statement.negates(at));
}

/** "Krijgt u het voorschot niet automatisch, bel ons dan": who misses it calls, so it should have come. */
function isMissed(statement: Statement): boolean {
  if (!IF.has(statement.words[0]?.plain ?? '')) return false;
  const comma = statement.text.indexOf(', ');
  return statement
    .find(VANZELF)
    .some((at) => statement.negates(at) && (statement.words[at.end - 1]?.to ?? comma) < comma + 1);
}

const IF: ReadonlySet<string> = new Set(
  'als wanneer indien mocht krijgt krijg komt ontvangt ontvang is wordt'.split(' '),
);

/** The statement, with the question it answers, gives the voorschot at the latest four weeks after the application. */
export function givesWithinFourWeeks(statement: Statement): boolean {
  const topic = topicOf(statement);
  if (topic === undefined || afterMeetings(statement).length > 0 || asksForVoorschot(statement, topic)) return false;
  if (isAfterDecisionTerm(statement)) return false;
  return termsOf(statement).some((term) => isInTime(term) && !isCountedFromFile(statement, term));
}

export const comesByItself = once((page: Page) => page.statements.some(tellsItComesByItself));
export const comesWithinFourWeeks = once((page: Page) =>
  page.statements.some((each) => givesWithinFourWeeks(each) || givesInDays(each)),
);

/** "U krijgt het voorschot binnen een paar dagen": not "een paar dagen na de intake". */
const givesInDays = (statement: Statement): boolean =>
  topicOf(statement) !== undefined &&
  !statement.isQuestion &&
  statement.find(PAAR_DAGEN).some(({ end }) => !statement.words[end]?.plain.startsWith('na'));

const PAAR_DAGEN = concept('een paar dagen', ...['een paar', 'enkele'].map((few) => `${few} dagen`));

/** "Moet ik dat aanvragen? Nee, dat doen wij voor u." */
function needNotAsk(statement: Statement): boolean {
  const asked = conditionOf(statement);
  return (
    asked?.isQuestion === true &&
    asked.modality.has('moet') &&
    asked.has(ZELF_DOEN) &&
    (isNo(statement) || statement.words[0]?.plain === 'niets' || statement.modality.has('hoeft-niet'))
  );
}

/** "U hoeft er niets voor te doen", "zonder dat u belt", "een formulier is niet nodig": not "hoeft niet opnieuw". */
function isSparedTheAsking(statement: Statement): boolean {
  if (isWithoutAsking(statement)) return true;
  if ([HERHALEN, VERREKENEN, VERZOEK_VOLSTAAT].some((each) => statement.has(each))) return false;
  const need = statement.modality.has('hoeft-niet') ? [HOEVEN, NODIG] : [NODIG];
  return statement
    .find(ZELF_DOEN)
    .some((at) => statement.negates(at) && need.some((each) => statement.sameClause(each, at)));
}

/** "Een verzoek volstaat; u hoeft geen formulier in te vullen." */
const VERZOEK_VOLSTAAT = concept(
  'verzoek volstaat',
  'volstaat',
  ...['voldoende', 'genoeg'].flatMap((enough) => [`is … ${enough}`]),
);

/** "Zonder formulier", "als u het niet vraagt". */
function isWithoutAsking(statement: Statement): boolean {
  const asking = statement.find(ZELF_DOEN);
  return statement.find(ZONDER).some((without) => {
    if (isNotWithout(statement, without)) return false;
    if (OTHER_LACK.test(statement.words[without.end]?.plain ?? '')) return false;
    const reach = statement.words[without.end]?.plain === 'dat' ? WITHOUT_THAT : WITHOUT;
    return asking.some(({ start, end }) => end >= without.end && start - without.end <= reach);
  });
}

/** "Niet zonder aanvraag", "nooit zomaar zonder uw verzoek". */
function isNotWithout({ words }: Statement, { start }: Span): boolean {
  return words.slice(Math.max(0, start - 2), start).some(({ plain }) => plain === 'niet' || plain === 'nooit');
}

/** "Zonder volledige aanvraag", "zonder voorschot". */
const OTHER_LACK = /^(?:compleet|complete|volledige?|voorschot)$/;
/** Words from "zonder" to what is done without, and from "zonder dat". */
const WITHOUT = 2;
const WITHOUT_THAT = 7;

/** "Meld u bij de balie, dan regelen wij een voorschot." */
function isPromisedAfterCall(statement: Statement): boolean {
  return (
    statement.find(NIET_VRAGEN).every((at) => statement.words[at.start]?.plain === 'regelen') &&
    invitesToCall(statement)
  );
}

const NIETS_BETALEN = concept(
  'niets betalen',
  'gebeurt er niets',
  'komt er niets',
  ...['betalen', 'betaalt', 'krijgt', 'keren', 'maken', 'storten', 'ontvangt', 'geven'].map((pay) => `${pay} … niets`),
);

/** "Vraagt u geen bijstand aan": then there is no voorschot, and rightly so. */
const BIJSTAND = concept('bijstand', '*bijstand*', '*uitkering');

const AANVRAAG_OM_BIJSTAND = concept(
  'aanvraag om bijstand',
  ...['om', 'voor', 'van'].flatMap((of) => [`aanvraag ${of} … *bijstand`, `aanvraag ${of} … uitkering`]),
  '*bijstandsaanvraag',
);

/** "Hebt u er niet om gevraagd". */
const NIET_GEVRAAGD = concept(
  'niet gevraagd',
  'vraagt … niets aan',
  'vraagt … niet aan',
  'geen verzoek',
  'niets vraagt',
  'niet zelf om',
  'niet om vraagt',
  'niet … gevraagd',
  'niet … aangevraagd',
  'geen … aangevraagd',
);

/** "Zonder uw verzoek betalen wij geen voorschot." */
function isRefusedUnasked(statement: Statement): boolean {
  if (statement.has(NOG_GEEN_VOORSCHOT)) return false;
  if (statement.sameClause(VANZELF, GEEN_VOORSCHOT) || isGivenNotWithout(statement)) return true;
  const withheld = [...statement.find(GEEN_VOORSCHOT), ...statement.find(NIETS_BETALEN)];
  if (
    withheld.length > 0 &&
    isWithoutAsking(statement) &&
    !statement.has(AANVRAAG_OM_BIJSTAND) &&
    !waitsForApplication(statement)
  )
    return true;
  if (!isCase(statement)) return false;
  const unasked = [
    ...statement.find(NIET_GEVRAAGD).filter(({ end }) => statement.words[end - 3]?.plain !== 'waar'),
    ...statement
      .find(AANVRAGEN)
      .filter(
        (at) =>
          statement.negates(at) &&
          [at.start - 1, at.end - 2].every((before) => !WE.has(statement.words[before]?.plain ?? '')),
      ),
  ].filter((at) => !statement.sameClause(BIJSTAND, at));
  return unasked.some((asking) =>
    [...withheld, ...denialsIn(statement)].some((at) => !statement.sameClause(asking, at)),
  );
}

/** "De bewijsstukken waar wij om vragen", "als u onze vragen niet beantwoordt". */
const WE: ReadonlySet<string> = new Set(['wij', 'we', 'gemeente', 'waar', 'onze', 'de', 'alle', 'deze']);

/** "U kunt pas na vier weken bijstand aanvragen. En zonder aanvraag is er geen voorschot." */
export const waitsForApplication = ({ words, previous }: Statement): boolean =>
  words.slice(0, OPENS).some(({ plain }) => plain === 'zonder') &&
  previous?.has(DE_AANVRAAG) === true &&
  (previous.has(BIJSTAND) || previous.durations.length > 0) &&
  !previous.has(ELK_VOORSCHOT);

/** Words in which "en zonder aanvraag" opens. */
const OPENS = 2;

const DE_AANVRAAG = concept('de aanvraag', '*aanvraag', 'aanvragen', 'aangevraagd', 'melding');

/** "Krijg ik automatisch een voorschot? Nee." */
function isNoToAutomatic(statement: Statement): boolean {
  const asked = statement.headings.at(-1);
  return (
    asked?.isQuestion === true &&
    isNo(statement) &&
    asked.has(VANZELF) &&
    asked.has(ELK_VOORSCHOT) &&
    statement.has(ZELF_DOEN)
  );
}

/** "Als u …", "wie …". */
const isCase = ({ isConditional, words }: Statement): boolean => isConditional || words[0]?.plain === 'wie';

/** "Een voorschot krijgt u niet zonder aanvraag." */
function isGivenNotWithout(statement: Statement): boolean {
  return statement
    .find(ZONDER)
    .some(
      (without) =>
        isNotWithout(statement, without) &&
        statement.find(ZELF_DOEN).some(({ end }) => end > without.end && end - without.end <= WITHOUT),
    );
}

/** "Automatisch" said of paying it out, not of settling it later. */
function automaticGifts(statement: Statement) {
  return statement
    .find(VANZELF)
    .filter(({ start }) => !ONLY.has(statement.words[start - 1]?.plain ?? ''))
    .filter(({ end }) => !LESS.has(statement.words[end]?.plain ?? ''))
    .filter(({ start }) => !ENDS.has(statement.words[start - 1]?.plain ?? ''))
    .filter((at) => {
      const settled = statement.find(VERREKENEN).some((settling) => statement.sameClause(at, settling));
      return !settled || isSettledLater(statement, at);
    });
}

/** "Wordt automatisch lager", "automatisch verlaagd". */
const LESS: ReadonlySet<string> = new Set(['lager', 'minder', 'verlaagd', 'gestopt', 'omgezet']);

/** "Het voorschot stopt automatisch." */
const ENDS: ReadonlySet<string> = new Set(['stopt', 'eindigt', 'vervalt']);

/** "Alleen op eigen initiatief": the reader's. */
const ONLY: ReadonlySet<string> = new Set(['alleen', 'uitsluitend', 'enkel']);
