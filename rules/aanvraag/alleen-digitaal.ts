import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { questionAnswered } from '../surroundings.ts';
import { AANVRAGEN, AANVRAGEN_OF_DIT, ANDERE_AANVRAAG, NA_AANVRAAG } from '../words/aanvraag/aanvragen.ts';
import { PAS_DAARNA } from '../words/aanvraag/adres-voorwaarde.ts';
import { ANDERE_WEG, ZONDER_DIGID } from '../words/aanvraag/andere-weg.ts';
import { BIJSTAND } from '../words/aanvraag/bijstand.ts';
import {
  ALTIJD,
  ANDERE_HANDELING,
  DIE_NIET_DIGITAAL,
  DIGITAAL,
  ENIGE_MANIER,
  GEEN_ANDERE,
  GEEN_UITKERING,
  GEHEEL,
  LANGS_INTERNET,
  NIET_AANVRAGEN,
  NIET_VERDER,
  UITSLUITEND,
  VERLOOPT,
  VERPLICHT_DIGITAAL,
  ZONDER_COMPUTER,
  ZONDER_KAN_NIET,
} from '../words/aanvraag/digitaal.ts';
import {
  DAT_KAN_NIET,
  FORMULIER,
  INDIENEN,
  NIET_BEHANDELD,
  PAPIER,
  SCHRIFTELIJK,
  VERDWENEN,
} from '../words/aanvraag/papier.ts';
import { WERK_NL } from '../words/aanvraag/route.ts';
import { isChoice, offersAnotherWay } from './aanvraag-zonder-digid.ts';
import { APPLY_AT_UWV, DIGITAL_IS_A_CHOICE, SUPPORT } from './law.ts';
import { leavesChoice } from './leaves-choice.ts';
import { isOfOtherApplication } from './other-application.ts';
import { isGone, isNoToPaper, refusesOtherWays } from './paper-refused.ts';
import {
  asksForDigid,
  demandsDigid,
  endsWithout,
  isAskedAbove,
  isRefusedOtherwise,
  namesNoOtherWay,
  speaksOfDigital,
  WHO_CANNOT,
} from './without-digid.ts';

/** From this day the law says that the electronic way is a right and no duty. */
const IN_LAW_SINCE = '2026-01-01';

export const alleenDigitaal: ClaimRule = {
  id: 'alleen-digitaal',
  kind: 'claim',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'aanvraag',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [
    DIGITAL_IS_A_CHOICE,
    SUPPORT,
    { ...APPLY_AT_UWV, says: 'U vraagt schriftelijk aan. De wet zegt niet dat het digitaal moet.' },
  ],
  assumptions: [
    'Another way or help that the page offers anywhere makes the sentence right: "alleen online" is then about the online form.',
    'Naming DigiD for the online form is no fault.',
  ],
  text: {
    nl: {
      title: 'Aanvragen hoeft niet digitaal',
      whatIsWrong: 'De pagina zegt dat u alleen digitaal kunt aanvragen. Dat klopt niet.',
      whatItMeansForYou: 'Lukt het niet digitaal? Vraag de gemeente om een papieren formulier of om hulp.',
      whatTheLawSays: 'U mag digitaal aanvragen, maar het hoeft niet. De gemeente moet u helpen als het niet lukt.',
      goodExample: 'U vraagt bijstand aan via werk.nl of met een papieren formulier. Lukt dat niet? Dan helpen wij u.',
    },
    en: {
      title: 'Applying need not be digital',
      whatIsWrong: 'The page says that one can only apply online or with DigiD.',
    },
  },
  about: either(
    'digitaal of papier',
    DIGITAAL,
    PAPIER,
    ANDERE_WEG,
    GEEN_ANDERE,
    ENIGE_MANIER,
    NIET_AANVRAGEN,
    DAT_KAN_NIET,
    ZONDER_KAN_NIET,
    WHO_CANNOT,
    PAS_DAARNA,
  ),
  lookalikes: [
    'The page offers another way or help elsewhere.',
    'DigiD is needed for the online form.',
    'Something else can only be done online, such as a change of address.',
  ],
  sees: ['history'],
  judge(statement, page) {
    if (statement.isHistory && !statement.has(GEEN_ANDERE) && !statement.has(VERDWENEN)) return undefined;
    if (!isAboutApplying(statement)) return undefined;
    const isOnly = allowsOnlyDigital(statement);
    if (!isOnly && !offersAnotherWay(statement)) return undefined;
    if (statement.has(ANDERE_AANVRAAG) || isOfOtherApplication(statement)) return undefined;
    return isOnly ? judgeOtherWays(statement, page) : PASSED;
  },
  examples: [
    {
      html: '<p>U kunt de bijstandsuitkering alleen online aanvragen.</p>',
      expect: 'failed',
      because: 'paper must be possible too',
    },
    {
      html: '<h2>Bijstand aanvragen</h2><p>Zonder DigiD kunt u geen aanvraag doen.</p>',
      expect: 'failed',
      because: 'DigiD cannot be required',
    },
    {
      html: '<p>Aanvragen op papier nemen wij niet in behandeling. Vraag de uitkering digitaal aan.</p>',
      expect: 'failed',
      quote: 'Aanvragen op papier nemen wij niet in behandeling.',
      because: 'a written application must be taken',
    },
    {
      html: '<p>Een aanvraag voor bijstand doet u uitsluitend met DigiD via werk.nl.</p>',
      expect: 'failed',
      because: 'DigiD cannot be required',
    },
    {
      html: '<p>U vraagt de uitkering aan via werk.nl. Daarvoor heeft u DigiD nodig.</p>',
      expect: 'inapplicable',
      because: 'DigiD belongs to the online form',
    },
    {
      html: '<p>U kunt bijstand niet alleen online aanvragen, maar ook op papier.</p>',
      expect: 'passed',
      because: 'paper is offered',
    },
    {
      html: '<p>Een bijstandsuitkering vraagt u alleen online aan. Heeft u geen DigiD? Bel ons, dan krijgt u een papieren formulier.</p>',
      expect: 'passed',
      because: 'another way stands beside it',
    },
    {
      html: '<h2>Bijstand</h2><p>Wijzigingen geeft u alleen digitaal door.</p>',
      expect: 'inapplicable',
      because: 'it is about changes',
    },
    {
      html: '<p>U kunt de bijstandsuitkering alleen online aanvragen.</p>',
      expect: 'cantTell',
      asOf: '2025-03-01',
      because: 'before 2026 the law did not say it in words',
    },
  ],
};

function isAboutApplying(statement: Statement): boolean {
  const heading = statement.headings.at(-1);
  if (heading?.has(INDIENEN) === true && statement.has(FORMULIER)) return true;
  if (heading?.isQuestion && [statement, statement.next].some((each) => each?.has(DIGITAAL)))
    if (heading.has(FORMULIER) || heading.has(SCHRIFTELIJK) || heading.has(ZONDER_COMPUTER)) return true;
  const asked = questionAnswered(statement);
  if (asked !== undefined && isGone(statement, asked)) return true;
  if (statement.has(FORMULIER) && statement.near(UITSLUITEND, WERK_NL, 2)) return true;
  if (statement.has(FORMULIER) && statement.has(SCHRIFTELIJK) && statement.has(BIJSTAND)) return true;
  if (statement.has(SCHRIFTELIJK) && statement.has(GEEN_ANDERE) && statement.next?.has(AANVRAGEN)) return true;
  if (statement.has(ZONDER_DIGID) && (statement.has(GEEN_UITKERING) || statement.has(NIET_VERDER))) return true;
  const above = [statement.previous, statement.previous?.previous, statement.intro, heading];
  if (statement.previous?.isQuestion === true && statement.previous.has(BIJSTAND) && statement.has(AANVRAGEN_OF_DIT))
    return true;
  return statement.has(AANVRAGEN) || above.some((each) => each?.has(AANVRAGEN) === true);
}

/** "Alleen online", "zonder DigiD kan het niet", "op papier nemen wij niet aan". */
function allowsOnlyDigital(statement: Statement): boolean {
  if (leavesChoice(statement) || isChoice(statement) || statement.has(ANDERE_HANDELING)) return false;
  const only = statement.find(UITSLUITEND).filter((span) => !statement.negates(span));
  const least = statement.has(AANVRAGEN_OF_DIT) ? -2 : 0;
  if (only.some((span) => isFollowedBy(statement, span.start, least)))
    if (least < 0 || statement.has(FORMULIER) || isShortFact(statement)) return true;
  if (isWhollyDigital(statement) || isAlwaysDigital(statement)) return true;
  if (namesNoOtherWay(statement)) return true;
  if (statement.has(ENIGE_MANIER) && speaksOfDigital(statement) && !statement.negates(ENIGE_MANIER)) return true;
  if (refusesOtherWays(statement) || isRefusedOtherwise(statement)) return true;
  if (isNoToPaper(statement)) return true;
  if (statement.has(DIE_NIET_DIGITAAL) && statement.has(AANVRAGEN) && statement.has(NIET_BEHANDELD)) return true;
  if (statement.has(ZONDER_COMPUTER) && statement.has(NIET_AANVRAGEN) && !statement.isQuestion) return true;
  if (demandsDigid(statement) || endsWithout(statement) || isRefusedAtDesk(statement)) return true;
  const isSentOff = statement.has(ZONDER_DIGID) && (statement.has(NIET_VERDER) || statement.has(GEEN_UITKERING));
  const refused =
    isSentOff || statement.has(NIET_BEHANDELD) || deniesApplying(statement) || statement.has(NIET_AANVRAGEN);
  if (refused && (statement.has(ZONDER_DIGID) || asksForDigid(questionAnswered(statement)) || isAskedAbove(statement)))
    return true;
  if (isRefusedInWriting(statement)) return true;
  const ways = statement.find(PAPIER);
  // The law asks for writing: that the telephone alone will not do is no fault.
  if (ways.every(({ start }) => statement.words[start]?.plain === 'telefonisch')) return false;
  if (!statement.has(AANVRAGEN) && !statement.has(FORMULIER)) return false;
  if (statement.has(NIET_BEHANDELD)) return true;
  return statement.words[0]?.plain !== 'moet' && statement.has(NIET) && ways.every((span) => statement.negates(span));
}

const BY_WAY_OF = concept('via', 'via', 'met', 'digitaal', 'digitale', 'online', 'internet');

/** "Alleen met DigiD", in a list or a table below "Aanvragen", or in answer to how. */
function isShortFact(statement: Statement): boolean {
  const isAnswer = statement.find(UITSLUITEND).some(({ start }) => start === 0);
  if (isAnswer && questionAnswered(statement)?.has(AANVRAGEN) === true) return true;
  const above = statement.intro ?? statement.headings.at(-1);
  const isLabelled = isAnswer && statement.previous === undefined && (above?.words.length ?? 0) <= LABEL;
  if ((statement.kind === 'sentence' && !isLabelled) || !statement.has(BY_WAY_OF)) return false;
  return [above, statement.headings.at(-1)].some((each) => each?.has(AANVRAGEN));
}

const LABEL = 3; // Words of a heading that is a label: "Bijstand aanvragen".

/** "Een uitkering vraagt u altijd digitaal aan", "u bent verplicht de aanvraag via internet te doen". */
function isAlwaysDigital(statement: Statement): boolean {
  if (statement.modality.has('kan') || statement.modality.has('mag') || statement.isConditional) return false;
  if (statement.has(NA_AANVRAAG) || statement.has(BIJ_AANVRAAG)) return false;
  const ways = statement.find(LANGS_INTERNET);
  const bound = statement
    .find(ALTIJD)
    .filter((always) => ways.some(({ start }) => start >= always.end && start - always.end <= ALWAYS_CLOSE));
  return [...bound, ...statement.find(VERPLICHT_DIGITAAL)].some(
    (span) => !statement.negates(span) && statement.sameClause(span, AANVRAGEN),
  );
}

const BIJ_AANVRAAG = concept('bij de aanvraag', 'bij uw aanvraag', 'bij de aanvraag', 'voor uw aanvraag');

/** Words between "moet" and "digitaal": "moet u". */
const ALWAYS_CLOSE = 1;

/** "Kan zich niet online melden": by another way one can. */
const NOT_ONLINE = concept('niet online', 'niet online', 'niet digitaal', 'niet via internet', 'niet via de website');

const NIET = concept('niet', 'niet', 'geen', 'nooit', 'onmogelijk', 'evenmin', 'nergens');

/** "U kunt niet aanvragen", and not "u bent niet verplicht om online aan te vragen". */
function deniesApplying(statement: Statement): boolean {
  if (statement.has(NOT_ONLINE) || statement.modality.has('hoeft-niet') || !statement.has(NIET)) return false;
  return statement.has(AANVRAGEN) && statement.negates(AANVRAGEN);
}

const TOCH_WEL = concept('wel', 'wel', 'ook', 'toch');
const WEL = concept('wel', 'wel', 'toch');

/** "Op papier kunt u geen bijstand meer aanvragen." */
function isRefusedInWriting(statement: Statement): boolean {
  if (!statement.has(SCHRIFTELIJK) || statement.has(TOCH_WEL) || statement.has(DIGITAAL)) return false;
  return deniesApplying(statement) && !statement.modality.has('moet');
}

/** "Het loket neemt geen aanvragen meer aan. Alles gaat via werk.nl." */
function isRefusedAtDesk(statement: Statement): boolean {
  const { previous, next } = statement;
  const also = statement.words[0]?.plain === 'ook' && !statement.has(WEL);
  if (!deniesApplying(statement) || !statement.near(PAPIER, AANVRAGEN) || (statement.has(TOCH_WEL) && !also))
    return false;
  if (next?.has(PAPIER) === true) return false;
  return [statement, previous, next, previous?.previous].some((each) => each?.has(DIGITAAL));
}

/** "De aanvraag verloopt geheel via werk.nl"; not "kan volledig online". */
function isWhollyDigital(statement: Statement): boolean {
  if (!statement.has(GEHEEL) || !statement.near(GEHEEL, DIGITAAL, 2)) return false;
  if (statement.modality.has('kan') || statement.modality.has('mag') || statement.negates(GEHEEL)) return false;
  return statement.has(AANVRAGEN) && statement.has(VERLOOPT);
}

/** "Alleen" narrows what comes after it: "alleen online", not "online, alleen vandaag niet". */
function isFollowedBy(statement: Statement, start: number, least: number): boolean {
  return statement.find(DIGITAAL).some((digital) => {
    if (statement.negates(digital)) return false;
    const between = digital.start - start;
    return between >= least && between <= CLOSE;
  });
}

const CLOSE = 7; // Words between "alleen" and "online".

const pageOffersAnotherWay = once((page: Page) =>
  page.statements.some((each) => !each.isHistory && !refusesOtherWays(each) && offersAnotherWay(each)),
);

function judgeOtherWays(statement: Statement, page: Page): Judgement {
  const beside = [statement.next, statement.next?.next, statement.previous];
  if (beside.some((each) => each !== undefined && offersAnotherWay(each))) return PASSED;
  if (pageOffersAnotherWay(page)) return cantTell('context-unclear');
  return page.asOf < IN_LAW_SINCE ? cantTell('context-unclear') : FAILED;
}
