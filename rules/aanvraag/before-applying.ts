/** Something stands before the application: it must come first, opens the way to it, or who did not do it is refused. */
import { concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import type { Page } from '../rule.ts';
import { sectionBefore } from '../section.ts';
import { affirms, isNo, isYes, questionAnswered } from '../surroundings.ts';
import { AANVRAGEN, ANDERE_AANVRAAG, VRAAG_AAN } from '../words/aanvraag/aanvragen.ts';
import { BIJSTAND } from '../words/aanvraag/bijstand.ts';
import { NIET_AANVRAGEN } from '../words/aanvraag/digitaal.ts';
import {
  ACTIVITEIT,
  ANDER_DOEL,
  ANDERS_GEDAAN,
  BEWIJS,
  DAT_GEDAAN,
  GEDAAN,
  GEMIST,
  GESPREK,
  GEZOCHT,
  OF_HET_MAG,
  SOLLICITATIES,
  VOORAF,
  WERK_ZOEKEN,
} from '../words/aanvraag/drempel.ts';
import {
  AANVRAAGPAPIER,
  DAAR_KRIJGEN,
  DAARNA,
  HET_FORMULIER,
  NA_OF_WIE,
  TOEGANG,
  UITGEREIKT,
} from '../words/aanvraag/drempel-toegang.ts';
import { FORMULIER } from '../words/aanvraag/papier.ts';
import { BEPAALT, GENOEG_GEDAAN } from '../words/aanvraag/toelaten.ts';
import { isAfterActivity, isGivenThere } from './handed-out.ts';

const REACH = 3; // Sentences back to where it is named.

/** A meeting, a course, work, or that one looked for work; how many weeks one must look is another matter. */
export function namesActivity(statement: Statement): boolean {
  if (statement.has(ACTIVITEIT) || statement.has(SOLLICITATIES)) return true;
  return (
    statement.has(WERK_ZOEKEN) &&
    (statement.has(BEWIJS) ||
      (statement.durations.length === 0 && statement.has(GEZOCHT)) ||
      (statement.has(GENOEG_GEDAAN) && !statement.has(JUDGED)))
  );
}

const seeksWork = (statement: Statement) => statement.has(WERK_ZOEKEN) || statement.has(SOLLICITATIES);

/** Just before it an activity, or looking for work, is named: what "daarna", "de lijst" and "geweest" mean. */
function followsActivity(statement: Statement, page: Page): boolean {
  const [nearest, ...further] = sectionBefore(statement, page, REACH);
  const above = [statement.headings.at(-1), nearest];
  if (nearest?.isQuestion && nearest.has(DAT_GEDAAN)) above.push(...further);
  if (above.some((each) => each !== undefined && namesActivity(each))) return true;
  return statement.has(BEWIJS) && [...above, ...further].some((each) => each !== undefined && seeksWork(each));
}

/** "Wie niet is geweest, kan geen bijstand aanvragen", "zonder sollicitatiebewijzen nemen wij uw aanvraag niet in behandeling". */
export function isRefusedWithout(statement: Statement, page: Page): boolean {
  if (statement.modality.has('hoeft-niet') || statement.has(STILL) || !deniesApplying(statement)) return false;
  if (statement.find(ALSO).some((also) => !reachesMore(statement, also))) return false;
  if (isMissing(statement)) return true;
  const asked = [questionAnswered(statement), statement.headings.at(-1)];
  const isMissed =
    statement.has(GEMIST) || asked.some((each) => each?.isQuestion === true && (each.has(GEMIST) || isMissing(each)));
  if (!isMissed) return false;
  if (namesActivity(statement) || followsActivity(statement, page)) return true;
  return (statement.has(NIET_AANVRAGEN) || statement.has(NO_WAY_IN)) && [statement, ...asked].some(isTalk);
}

const STILL = concept('toch', 'toch', 'wel', 'gewoon');
const ALSO = concept('ook', 'ook');
/** ", ook als u ouder bent", "ook eerst": it holds for more people; what "kunt u ook" offers is another way. */
const reachesMore = ({ words }: Statement, { start, end }: Span): boolean =>
  words[end]?.plain === 'eerst' || (start > 0 && MORE_PEOPLE.has(words[end]?.plain ?? ''));
const MORE_PEOPLE: ReadonlySet<string> = new Set(['als', 'wanneer', 'wie']);
const WEL_EERST = concept('wel eerst', 'wel eerst', 'wel … eerst');
const MAY_ALSO = concept(
  'ook na',
  'ook na',
  'ook eerst',
  'ook als',
  'ook wie',
  'ook in',
  'kan ook',
  'kunt ook',
  'kunt u ook',
  'mag ook',
);
const REFUSED = concept(
  'niet in behandeling',
  ...['niet in behandeling', 'niet aan', 'geen zin', 'opzij', 'terzijde', 'terug', 'retour', 'niet open', 'weigeren'],
  ...['niet door', 'registreren … niet', 'niet in het systeem'],
  ...['innemen', 'aannemen', 'accepteren', 'opnemen', 'ingenomen', 'aangenomen', 'geaccepteerd'].map(
    (act) => `niet ${act}`,
  ),
);
export const NO_WAY_IN = concept(
  'geen formulier',
  'geen *formulier',
  'geen dossier',
  'geen *code',
  'geen toegang',
  '*formulier niet',
  'werk.nl … niet',
  ...['aanvragen', 'de aanvraag', 'uw aanvraag'].map((what) => `wachten met ${what}`),
);

function deniesApplying(statement: Statement): boolean {
  if (statement.isQuestion) return false;
  if (statement.has(NIET_AANVRAGEN) || statement.has(NO_WAY_IN)) return true;
  return statement.has(AANVRAGEN) && (statement.has(REFUSED) || statement.negates(VRAAG_AAN));
}

/** A talk about the bijstand; that an application waits for a talk is another matter. */
const isTalk = (statement: Statement | undefined): boolean =>
  statement?.has(GESPREK) === true && !statement.has(REFUSED);

/** The activity itself is said not to be there, in another clause than the applying: "zonder bewijs", "staat uw cv niet op werk.nl". */
function isMissing(statement: Statement): boolean {
  const talk = statement.has(BIJSTAND) && isTalk(statement) ? [GESPREK] : [];
  return [ACTIVITEIT, SOLLICITATIES, WERK_ZOEKEN, ...talk].some(
    (each) =>
      statement.near(ZONDER, each, 6) ||
      statement
        .find(each)
        .some(
          (span) =>
            !statement.sameClause(span, AANVRAGEN) && (statement.negates(span) || statement.sameClause(span, NIET)),
        ),
  );
}

const NIET = concept('niet', 'niet', 'nooit');
const ZONDER = concept('zonder', 'zonder');

/** The activity comes first, and the application is named here, in the next sentence or in what is asked. */
export function isBeforeApplying(statement: Statement, page: Page): boolean {
  if (statement.isQuestion || (statement.has(STILL) && !statement.has(WEL_EERST)) || statement.has(MAY_ALSO))
    return false;
  const isStrict = statement.has(PAS) || statement.modality.has('moet');
  if (!isStrict && statement.next?.modality.has('hoeft-niet')) return false;
  if (isHandedOutAfter(statement, page) || isStrictlyAfter(statement, page) || isFirstStep(statement)) return true;
  if (!namesActivity(statement)) return false;
  if (!appliesFor(statement)) return answersApplying(statement);
  return affirms(statement, VOORAF) || statement.has(NIET_EERDER);
}

/** "Het formulier krijgt u na de workshop", "aan het einde van de training ontvangt u de code waarmee u aanvraagt". */
function isHandedOutAfter(statement: Statement, page: Page): boolean {
  if (!statement.has(UITGEREIKT) || !isWayIn(statement) || statement.near(ALSO, UITGEREIKT, 1)) return false;
  if (!namesActivity(statement)) {
    const isAfter = statement.has(DAARNA) || isDone(statement) || isGivenThere(statement, page);
    return isAfterActivity(statement.previous) || (isAfter && followsActivity(statement, page));
  }
  if (isDone(statement) || statement.has(DAAR_KRIJGEN) || statement.modality.has('moet')) return true;
  if (affirms(statement, VOORAF)) return true;
  return isAfterActivity(statement);
}

const isDone = (statement: Statement): boolean => statement.has(GEDAAN) || statement.has(DAT_GEDAAN);

/** A form, a code or the application itself, as what one gets. */
function isWayIn(statement: Statement): boolean {
  if (statement.has(AANVRAAGPAPIER)) return true;
  if (statement.has(HET_FORMULIER)) return !isOtherForm(statement);
  if (statement.has(TOEGANG)) return statement.has(FORMULIER) || statement.has(BIJSTAND) || appliesFor(statement);
  return statement.has(DE_AANVRAAG);
}

const DE_AANVRAAG = concept(
  'de aanvraag',
  ...['open', 'opent', 'openen', 'start', 'starten', 'begint', 'beginnen'].map((begin) => `aanvraag … ${begin}`),
);

/** "Pas nadat u een gesprek hebt gehad", "alleen wie de test heeft gedaan", "eerst beoordelen wij of u mag aanvragen". */
function isStrictlyAfter(statement: Statement, page: Page): boolean {
  if (statement.has(OF_HET_MAG)) return statement.has(EERST) || statement.has(BEPAALT);
  if (!statement.has(APPLICATION) || statement.has(JUDGED)) return false;
  if (statement.has(GEDAAN) && !statement.has(ANDERS_GEDAAN))
    return statement.has(PAS) || (statement.modality.has('moet') && affirms(statement, VOORAF));
  const isTold = statement.has(GESPREK) && HANDS_IN.some((each) => statement.has(each));
  if (!isTold && !((isDone(statement) || statement.has(BEWIJS)) && followsActivity(statement, page))) return false;
  if (statement.has(PAS) && (statement.has(NA_OF_WIE) || statement.has(PAS_DAN))) return true;
  return statement.modality.has('moet') && statement.near(VOORDAT, VRAAG_AAN, 5);
}

const HANDS_IN = [VRAAG_AAN, concept('indienen', '*aanvraag … indienen', 'aanvraag … doen', 'aanvraag … mogelijk')];
export const APPLICATION = concept('aanvraag', '*aanvraag', 'aanvragen', 'aan … vragen', 'vraagt … aan');

/** What the municipality does with an application that is in. */
const JUDGED = concept('beoordelen', 'beoordelen', 'beslis*', 'besluit*', 'afhandelen', 'verwerken', 'bespreken');

/** "Volg eerst de workshop. Daarna mag u aanvragen", "wij houden een bijeenkomst. Pas dan kunt u aanvragen." */
function isFirstStep(statement: Statement): boolean {
  const isFirst = statement.has(EERST) || statement.modality.has('moet') || isStep1(statement);
  const isActive = namesActivity(statement);
  if (!isActive && !(isFirst && statement.has(GESPREK))) return false;
  return [statement.next, statement.next?.next].some((each) => {
    if (each === undefined || each.modality.has('hoeft-niet') || each.has(STILL) || each.has(ALSO)) return false;
    if (namesActivity(each) || leadsElsewhere(each)) return false;
    if (!appliesFor(each) && !isWayIn(each)) return false;
    return (
      each.has(PAS_DAN) ||
      (isActive && isFirst && (each.has(DAARNA) || isDone(each)) && (each.has(MAG) || isWayIn(each)))
    );
  });
}

/** Other help, or what a course costs, is asked for: "Volg eerst onze workshop. Daarna kunt u Bbz aanvragen." */
export function leadsElsewhere(statement: Statement): boolean {
  if (statement.ownScheme !== undefined) return statement.ownScheme !== 'bijstand';
  return statement.has(ANDER_DOEL) || statement.has(ANDERE_AANVRAAG);
}

const isStep1 = (statement: Statement) => statement.has(STAP_1) || statement.headings.at(-1)?.has(STAP_1) === true;

/** "Wie mag aanvragen?": "iedereen die de cursus heeft afgerond". */
function answersApplying(statement: Statement): boolean {
  const asked = questionAnswered(statement) ?? statement.headings.at(-1);
  if (asked === undefined || asked.modality.has('moet') || isYes(statement)) return false;
  if (!asked.has(AANVRAGEN)) return asked.has(BIJSTAND) && statement.has(DAT_KAN) && affirms(statement, VOORAF);
  if (asked.isQuestion && asked.has(WANTS))
    return asked.has(BIJSTAND) && statement.has(EERST) && statement.modality.has('moet');
  if (asked.has(VOORAF)) return statement.modality.has('moet');
  if (!asked.isQuestion) return false;
  if (!asked.has(ASKS_WHETHER)) return false;
  if (isDone(statement) || statement.has(PAS) || statement.words[0]?.plain === 'eerst' || isNo(statement)) return true;
  return statement.has(EERST) && statement.previous !== undefined && isNo(statement.previous);
}

const ASKS_WHETHER = concept(
  'mag ik',
  ...['mag', 'kan', 'krijg'].flatMap((may) => [`${may} ik`, `${may} je`, `wie ${may}`]),
  'wanneer',
);
const WANTS = concept('wilt u', 'wilt u', 'wil je');
const DAT_KAN = concept('dat kan', 'dat kan', 'dat mag', 'dit kan');

/** Applying is named, and not only "u meldt zich aan" for the course. */
function appliesFor(statement: Statement): boolean {
  const joining = statement.find(AANMELDEN);
  const isJoining = (at: Span) => joining.some(({ start, end }) => at.start >= start && at.end <= end);
  return statement.has(REPORTS) || statement.find(AANVRAGEN).some((span) => !isJoining(span));
}

/** A form for something else. */
const isOtherForm = (statement: Statement): boolean =>
  statement.has(FORM_FOR) && !statement.has(FOR_YOU) && !statement.has(BIJSTAND);

const FORM_FOR = concept('formulier voor', 'formulier voor');
const FOR_YOU = concept('voor u', 'formulier voor u', 'formulier voor je');
const AANMELDEN = concept('aanmelden', 'aanmelden', 'aan te melden', 'meldt … aan', 'meld … aan', 'meld u');
export const REPORTS = concept(
  'zich meldt',
  'aanmelden voor … bijstand',
  'zich meldt voor bijstand',
  'zich meldt voor een uitkering',
  'bijstand … vragen',
);
const NIET_EERDER = concept('niet eerder dan', 'niet eerder … dan');
const STAP_1 = concept('stap 1', 'stap één', 'eerste stap', 'stap 1');
const EERST = concept('eerst', 'eerst', 'vooraf', 'van tevoren');
const PAS = concept('pas', 'pas', 'alleen', 'enkel', 'niet eerder', 'eerst … nadat', 'eerst … als', 'nodig om');
const VOORDAT = concept('voordat', 'voordat', 'alvorens', 'voor u', 'voor je');
const PAS_DAN = concept(
  'pas dan',
  'pas daarna',
  'daarna pas',
  'dan pas',
  'pas dan',
  'pas als',
  'pas nadat',
  'pas aanvragen',
);
const MAG = concept(
  'mag',
  'mag',
  'mogen',
  'kan',
  'kunt',
  'kun',
  'kunnen',
  'krijg*',
  'ontvang*',
  'vraagt',
  'dient',
  'start',
  'begint',
);
